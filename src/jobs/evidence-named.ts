import { notice } from '../labels/notices/notice.ts';
import { refusal } from '../problems/refusal.ts';
import type { World } from './world.ts';

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
  { files, notice: tell }: Pick<World, 'files' | 'notice'>,
): string[] {
  const notEvidence = {
    documents: evidenceDir,
    files: [units, overrides].filter((path) => path !== undefined),
  };
  const meant = named.flatMap((path) => {
    if (!files.isFolder(path)) return files.matching([path]);
    const { tables, below, passedOver } = files.tables(path, notEvidence);
    if (tables.length === 0) throw refusal('evidence-none-in-folder', { folder: path, notRead: passedOver });
    tell(notice('evidence-in-folder', { folder: path, files: tables, below: below.length, notRead: passedOver }));
    return tables;
  });
  return [...new Set(meant)];
}
