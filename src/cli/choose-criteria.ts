import { namedCriteria as named } from '../jobs/criteria-named.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Cli } from './cli.ts';
import { worldOf } from './world.ts';

/** For commands that are not jobs yet: the set the user named, its warnings said. */
export function namedCriteria(reference: string, cli: Cli, year?: number): CriteriaSet {
  return named(reference, worldOf(cli), year);
}
