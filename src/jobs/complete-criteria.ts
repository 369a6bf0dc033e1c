import { notice } from '../labels/notices/notice.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { refusal } from '../problems/refusal.ts';
import type { CriteriaWorld, EvidenceWorld } from './evidence-world.ts';
import { nameOf, shippedNames } from './shipped-sets.ts';

const MOST_LISTED = 12;

/** Nothing is evaluated by a template: what is open in it is told, with the way to fill it in. */
export function refuseOpenPlaces(set: CriteriaSet, world: CriteriaWorld & Pick<EvidenceWorld, 'notice'>): void {
  const { id, version, open } = set;
  if (open.length === 0) return;
  const places = open.slice(0, MOST_LISTED);
  world.notice(notice('criteria-open-places', { places, left: open.length - places.length }));
  const shipped = shippedNames(world).has(nameOf(set));
  throw refusal('criteria-incomplete', { id, version, places: open.length, shipped });
}
