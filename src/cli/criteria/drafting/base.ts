import { dirname, resolve } from 'node:path';
import { compose } from '../../../criteria/compose/compose.ts';
import type { Draft } from '../../../criteria/compose/draft.ts';
import type { WrittenCompleteSet, WrittenExtendingSet } from '../../../criteria/schema/criteria-file.ts';
import { type FoundCriteria, findCriteria } from '../../../jobs/criteria-store.ts';
import { shippedNames } from '../../../jobs/shipped-sets.ts';
import { refusal } from '../../../problems/refusal.ts';
import type { Cli } from '../../cli.ts';
import { checked } from '../../office-files.ts';
import { CRITERIA_HERE } from '../../world.ts';

export interface Base {
  readonly reference: string;
  readonly found: FoundCriteria;
  readonly written: WrittenCompleteSet | WrittenExtendingSet;
  readonly draft: Draft;
}

/** A set to build on: it must itself be sound enough to be composed. */
export function baseNamed(reference: string, cli: Cli): Base {
  const found = findCriteria(reference, CRITERIA_HERE);
  const { written } = found.parsed;
  const problems = [...found.parsed.problems];
  const draft = compose(found.parsed, found.library, problems);
  if (written === undefined || draft === undefined) return checked<Base>(undefined, problems, cli);
  return { reference, found, written, draft };
}

/** As a command names it: a shipped set by its name, a file by its path. */
export function nameOf({ reference, written: { id, version } }: Base): string {
  return shippedNames(CRITERIA_HERE).has(`${id}@${version}`) ? `${id}@${version}` : reference;
}

/** A base of the office's own is looked for beside the file that extends it. */
export function refuseFarFromBase({ reference, written: { id, version } }: Base, path: string): void {
  if (shippedNames(CRITERIA_HERE).has(`${id}@${version}`)) return;
  const folder = dirname(resolve(reference));
  if (folder === dirname(resolve(path))) return;
  throw refusal('drafting-far-from-base', { base: reference, folder });
}
