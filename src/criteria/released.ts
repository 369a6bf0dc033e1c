import { z } from 'zod';
import type { SetIdentity } from '../model/criteria-set.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ParsedCriteria } from './parse-criteria.ts';

/** SHA-256 of every released file by `<id>/<version>.json`. A released file never changes. */
export type ReleasedFiles = Readonly<Record<string, string>>;

const schema = z.record(z.string().regex(/^[a-z0-9-]+\/\d+\.\d+\.\d+\.json$/), z.string().regex(/^[0-9a-f]{64}$/));

export function parseReleased(text: string): ReleasedFiles {
  return schema.parse(JSON.parse(text));
}

/** The name a set has in the list of released files. */
export function releasedName({ id, version }: Pick<SetIdentity, 'id' | 'version'>): string {
  return `${id}/${version}.json`;
}

/** Whether a file is a released set as it was released. */
export function isReleased({ written, sha256 }: ParsedCriteria, released: ReleasedFiles): boolean {
  const name = written === undefined ? '' : releasedName(written);
  return Object.hasOwn(released, name) && released[name] === sha256;
}

/**
 * A file, or one it is built on, that goes by the name of a released set without being it: its results would name a set
 * that nobody else has. A file nobody released is the office's own and may be anything.
 */
export function releasedFileProblems(
  { written, file, sha256 }: ParsedCriteria,
  bases: readonly SetIdentity[],
  released: ReleasedFiles,
): Problem[] {
  const own = written === undefined ? [] : [{ id: written.id, version: written.version, sha256 }];
  return [...own, ...bases]
    .filter((each) => Object.hasOwn(released, releasedName(each)) && released[releasedName(each)] !== each.sha256)
    .map(({ id, version }) => problem('released-file-changed', { file }, { id, version }));
}
