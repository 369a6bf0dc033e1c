import { isSomebodys } from '../evidence/our-files.ts';
import type { EvidenceWorld } from './evidence-world.ts';

/** Expands `*.csv` and the like, which the command prompt of Windows leaves to the program. Each file once, in order. */
export function expandPatterns(paths: readonly string[], { files }: Pick<EvidenceWorld, 'files'>): string[] {
  const found = paths.flatMap((path) => {
    if (!/[*?]/.test(files.nameOf(path)) || files.isThere(path)) return [path];
    const letters = files
      .nameOf(path)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    const pattern = new RegExp(`^${letters}$`, 'iu');
    const folder = files.folderOf(path);
    const names = files.isFolder(folder)
      ? files.list(folder).filter((name) => pattern.test(name) && isSomebodys(name))
      : [];
    return names.length === 0 ? [path] : names.map((name) => files.join(folder, name));
  });
  return [...new Set(found)];
}
