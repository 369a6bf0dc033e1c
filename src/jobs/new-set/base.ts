import { compose } from '../../criteria/compose/compose.ts';
import type { Draft } from '../../criteria/compose/draft.ts';
import type { WrittenCompleteSet, WrittenExtendingSet } from '../../criteria/schema/criteria-file.ts';
import { refusal } from '../../problems/refusal.ts';
import { type FoundCriteria, findCriteria } from '../criteria-store.ts';
import type { CriteriaWorld } from '../evidence-world.ts';
import { shippedNames } from '../shipped-sets.ts';

export interface Base {
  readonly reference: string;
  readonly found: FoundCriteria;
  readonly written: WrittenCompleteSet | WrittenExtendingSet;
  readonly draft: Draft;
}

/** A set to build on: it must itself be sound enough to be composed. */
export function baseNamed(reference: string, world: CriteriaWorld): Base {
  const found = findCriteria(reference, world);
  const { written } = found.parsed;
  const problems = [...found.parsed.problems];
  const draft = compose(found.parsed, found.library, problems);
  if (written === undefined || draft === undefined) throw refusal('file-has-errors', {}, problems);
  return { reference, found, written, draft };
}

/** As a command names it: a shipped set by its name, a file by its path. */
export function nameOf({ reference, written: { id, version } }: Base, world: CriteriaWorld): string {
  return shippedNames(world).has(`${id}@${version}`) ? `${id}@${version}` : reference;
}

/** A base of the office's own is looked for beside the file that extends it. */
export function refuseFarFromBase({ reference, written: { id, version } }: Base, path: string, world: CriteriaWorld) {
  if (shippedNames(world).has(`${id}@${version}`)) return;
  const { files } = world;
  const folder = placeOf(files.folderOf(reference), files);
  if (folder === placeOf(files.folderOf(path), files)) return;
  throw refusal('drafting-far-from-base', { base: reference, folder });
}

function placeOf(folder: string, files: CriteriaWorld['files']): string {
  return files.place(folder) ?? folder;
}
