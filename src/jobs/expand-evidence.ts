import { notice } from '../labels/notices/notice.ts';
import { refusal } from '../problems/refusal.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { expandPatterns } from './expand-patterns.ts';
import { tablesInFolder } from './tables-in-folder.ts';

/** Inputs of other kinds, which may be in the same folder and are no evidence. */
export interface OtherInputs {
  readonly evidenceDir?: string | undefined;
  readonly units?: string | undefined;
  readonly overrides?: string | undefined;
}

/** Expands files, patterns and folders into files; those of a folder are reported, since the officer did not name them. */
export function expandEvidence(
  named: readonly string[],
  { evidenceDir, units, overrides }: OtherInputs,
  world: Pick<EvidenceWorld, 'files' | 'notice'>,
): string[] {
  const notEvidence = {
    documents: evidenceDir,
    files: [units, overrides].filter((path) => path !== undefined),
  };
  const meant = named.flatMap((path) => {
    if (!world.files.isFolder(path)) return expandPatterns([path], world);
    const { tables, below, skipped } = tablesInFolder(path, notEvidence, world);
    if (tables.length === 0) throw refusal('evidence-none-in-folder', { folder: path, notRead: skipped });
    world.notice(notice('evidence-in-folder', { folder: path, files: tables, below: below.length, notRead: skipped }));
    return tables;
  });
  return [...new Set(meant)];
}
