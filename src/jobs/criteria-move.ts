import { compose } from '../criteria/compose/compose.ts';
import { criteriaText } from '../criteria/drafting/criteria-text.ts';
import { moveToBaseVersion, problemsOfNewBase } from '../criteria/drafting/move-base.ts';
import { parseCriteria } from '../criteria/parse-criteria.ts';
import { isExtending } from '../criteria/schema/criteria-file.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { ProblemRecord } from '../model/result.ts';
import { inWords } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { refuseOverSource } from './criteria-new.ts';
import { findCriteria } from './criteria-store.ts';
import type { EvidenceWorld } from './evidence-world.ts';

export interface CriteriaMoveOptions {
  /** The office's file, which stays as it is. */
  readonly from: string;
  /** The version of its base that it is moved onto. */
  readonly base: string;
  /** The new file; beside the old one under its id and version unless said. */
  readonly output?: string | undefined;
  readonly language: Language;
}

export interface CriteriaMoveResult {
  readonly path: string;
  readonly files: readonly OutputFile[];
  /** What the new version of the base changes under it. */
  readonly problems: readonly ProblemRecord[];
  /** The old version of the base, where it is not here, so that the two could not be compared. */
  readonly notCompared?: string;
}

/** Moves an office's file onto another version of its base. */
export function criteriaMove(asked: CriteriaMoveOptions, world: EvidenceWorld): CriteriaMoveResult {
  const { from, base, output, language } = asked;
  const { files } = world;
  const { parsed, library } = findCriteria(from, world);
  if (parsed.written === undefined) throw refusal('file-has-errors', {}, parsed.problems);
  const { written } = parsed;
  if (!isExtending(written)) throw refusal('drafting-stands-alone', { path: from });
  const { id, version } = written.extends;
  const target = library.find({ id, version: base });
  if (target === undefined) {
    throw refusal('drafting-no-such-version', { id, version: base, versions: library.versionsOf(id) });
  }

  const moved = moveToBaseVersion(written, base);
  const path = output ?? files.join(files.folderOf(from), `${moved.id}-${moved.version}.json`);
  refuseOverSource(path, [from], world);
  const text = criteriaText(moved);
  const source = library.find({ id, version });
  const before = source === undefined ? undefined : compose(source, library, []);
  const after = compose(target, library, []);
  const problems =
    before === undefined || after === undefined
      ? []
      : problemsOfNewBase(parseCriteria(text, parsed.sha256, path.replaceAll('\\', '/')), before, after);
  return {
    path,
    files: [{ name: files.nameOf(path), contents: [text] }],
    problems: problems.map((found) => inWords(found, language)),
    ...(before === undefined ? { notCompared: `${id}@${version}` } : {}),
  };
}
