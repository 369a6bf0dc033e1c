import { basename, dirname } from 'node:path';
import { writeFiles } from '../io/write-files.ts';
import type { OutputFile } from '../model/output-file.ts';

/** Writes files to the paths they are named by, those of a folder all or none; gives their paths. */
export async function writeOutputs(files: readonly OutputFile[]): Promise<string[]> {
  const byFolder = new Map<string, OutputFile[]>();
  for (const { name, contents } of files) {
    const folder = dirname(name);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), { name: basename(name), contents }]);
  }
  const written: string[] = [];
  for (const [folder, each] of byFolder) written.push(...(await writeFiles(folder, each)));
  return written;
}
