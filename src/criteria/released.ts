import type { SetIdentity } from '../model/criteria-set.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ParsedCriteria } from './parse-criteria.ts';

/** SHA-256 of every released file by `<id>/<version>.json`. A released file never changes. */
export type ReleasedFiles = Readonly<Record<string, string>>;

/** Looked at by hand: every run reads it. */
export function parseReleased(text: string): ReleasedFiles {
  const released: unknown = JSON.parse(text);
  if (typeof released !== 'object' || released === null) throw new Error('released.json is no list of files');
  for (const [name, sha256] of Object.entries(released)) {
    if (!FILE_NAME.test(name) || typeof sha256 !== 'string' || !SHA256.test(sha256))
      throw new Error(`released.json: ${name} is no released file with its checksum`);
  }
  return released as ReleasedFiles;
}

const FILE_NAME = /^[a-z0-9-]+\/\d+\.\d+\.\d+\.json$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** The name a set has in the list of released files. */
export function releasedName({ id, version }: Pick<SetIdentity, 'id' | 'version'>): string {
  return `${id}/${version}.json`;
}

/** Whether a file is a released set as it was released. */
export function isReleased({ written, sha256 }: ParsedCriteria, released: ReleasedFiles): boolean {
  return isReleasedFile(written === undefined ? '' : releasedName(written), sha256, released);
}

export function isReleasedFile(name: string, sha256: string, released: ReleasedFiles): boolean {
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
