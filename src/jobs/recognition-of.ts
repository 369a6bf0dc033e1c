import { notice } from '../labels/notices/notice.ts';
import type { Result, ResultCriteria } from '../model/result.ts';
import { resultCriteria } from '../result/result-criteria.ts';
import { newestLaw } from './shipped-sets.ts';
import type { World } from './world.ts';

type PapersWorld = Pick<World, 'shipped' | 'notice'>;

/**
 * A result with how it is recognised. One made before its set said that takes it from the newest version that ships, of
 * the set or of what it is built on: the law has not changed by being written down.
 */
export function withRecognition(result: Result, world: PapersWorld): Result {
  const { criteria } = result;
  if (criteria.recognition !== undefined) return result;
  for (const { id } of [criteria, ...criteria.bases]) {
    const set = newestLaw(id, world);
    const newest = set === undefined ? undefined : resultCriteria(set);
    if (newest?.recognition === undefined) continue;
    world.notice(notice('papers-by-newer-set', { set: `${newest.id}@${newest.version}` }));
    return { ...result, criteria: { ...criteria, ...lawOf(newest, id === criteria.id) } };
  }
  world.notice(notice('recognition-unsaid', { set: `${criteria.id}@${criteria.version}` }));
  return result;
}

/** What a base says of its own law stands beside the law of the set. */
function lawOf({ recognition, citation, document }: ResultCriteria, own: boolean): Partial<ResultCriteria> {
  return {
    ...(recognition === undefined ? {} : { recognition }),
    ...(own ? (citation === undefined ? {} : { citation }) : { grounds: [citation ?? document] }),
  };
}
