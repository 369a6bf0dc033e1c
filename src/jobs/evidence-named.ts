import { notice } from '../labels/notices/notice.ts';
import { refusal } from '../problems/refusal.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { filesMeant } from './patterns.ts';
import { tablesInFolder } from './tables-in-folder.ts';

/** What is named beside the evidence may lie among it, and is none. */
export interface NamedBeside {
  readonly evidenceDir?: string | undefined;
  readonly units?: string | undefined;
  readonly overrides?: string | undefined;
}

/** The files an officer means by files, patterns and folders; those of a folder are told, since she did not name them. */
export function evidenceNamed(
  named: readonly string[],
  { evidenceDir, units, overrides }: NamedBeside,
  world: Pick<EvidenceWorld, 'files' | 'notice'>,
): string[] {
  const notEvidence = {
    documents: evidenceDir,
    files: [units, overrides].filter((path) => path !== undefined),
  };
  const meant = named.flatMap((path) => {
    if (!world.files.isFolder(path)) return filesMeant([path], world);
    const { tables, below, skipped } = tablesInFolder(path, notEvidence, world);
    if (tables.length === 0) throw refusal('evidence-none-in-folder', { folder: path, notRead: skipped });
    world.notice(notice('evidence-in-folder', { folder: path, files: tables, below: below.length, notRead: skipped }));
    return tables;
  });
  return [...new Set(meant)];
}
