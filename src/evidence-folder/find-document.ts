import { foldedPath } from './folded-path.ts';
import type { FolderFile } from './folder-files.ts';
import { type FolderIndex, plainName } from './folder-index.ts';
import { type OutsideReason, readReference } from './read-reference.ts';

export type Found =
  /** Several only where the reference names a folder. */
  | { readonly kind: 'files'; readonly files: readonly FolderFile[] }
  | { readonly kind: 'several'; readonly files: readonly FolderFile[] }
  /** `near`: the one file that was probably meant. */
  | { readonly kind: 'missing'; readonly near?: FolderFile }
  | { readonly kind: 'outside'; readonly why: OutsideReason; readonly near?: FolderFile }
  /** A number or title of a document that is no file here; nothing is asked of it. */
  | { readonly kind: 'title' };

/** Looks for what a reference names: in the unit's own folder first, then from the root of the evidence folder. */
export function findDocument(written: string, unitCode: string, index: FolderIndex): Found {
  const reference = readReference(written);
  const own = index.folderOf(unitCode);
  if (reference.kind === 'outside') {
    return { kind: 'outside', why: reference.why, ...nearest(foldedPath(reference.name), own, index) };
  }
  const path = foldedPath(reference.path);
  if (path !== '') {
    for (const place of own === undefined ? [path] : [`${own}/${path}`, path]) {
      const files = index.byPath.get(place) ?? (reference.extension ? undefined : index.byStem.get(place));
      if (files !== undefined) return files.length === 1 ? { kind: 'files', files } : { kind: 'several', files };
      const inside = index.byFolder.get(place);
      if (inside !== undefined) return { kind: 'files', files: inside };
    }
  }
  return reference.kind === 'file' ? { kind: 'missing', ...nearest(path, own, index) } : { kind: 'title' };
}

/** A file of nearly that name, in the unit's own folder if it has one; only when there is no doubt which. */
function nearest(path: string, own: string | undefined, { byPlainName }: FolderIndex): { near?: FolderFile } {
  const name = plainName(path);
  const alike = name === '' ? [] : (byPlainName.get(name) ?? []);
  const inOwn = own === undefined ? [] : alike.filter((file) => foldedPath(file.path).startsWith(`${own}/`));
  const [near, ...others] = inOwn.length > 0 ? inOwn : alike;
  return near === undefined || others.length > 0 ? {} : { near };
}
