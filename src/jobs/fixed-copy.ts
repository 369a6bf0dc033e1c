import { type ReadingOptions, readEvidence } from '../evidence/read-evidence.ts';
import { fixEvidence } from '../fixing/fix-evidence.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import { OUTPUT_NAMES } from '../model/output-names.ts';
import { isError } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { fixedCsv, fixListCsv } from '../report/problems/fix-list.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { openUnits, type UnitOptions } from './units.ts';

export interface FixOptions extends UnitOptions {
  readonly evidence: readonly string[];
  readonly set: CriteriaSet;
  readonly year?: number | undefined;
  readonly reading?: ReadingOptions | undefined;
  /** The corrected copy, a .csv file. */
  readonly fix: string;
  readonly language: Language;
}

export interface FixedCopy {
  /** The copy and the list of what was corrected, to be written both or none. */
  readonly files: readonly OutputFile[];
  readonly changes: number;
  /** Errors that are left to correct by hand. */
  readonly errorsLeft: number;
}

/** The paths of a corrected copy and its list; refused before any work where a copy cannot be made. */
export function fixPaths(
  path: string,
  evidence: readonly string[],
  language: Language,
): readonly [copy: string, list: string] {
  if (evidence.length !== 1) throw refusal('fix-one-file-only', {});
  if (!/\.csv$/i.test(path)) throw refusal('fix-into-csv-only', { path });
  return [path, `${path.slice(0, -'.csv'.length)}${OUTPUT_NAMES[language].fixListEnding}`];
}

/** A copy of the evidence in which what can be repaired without a doubt is, and the list of what was. */
export async function fixedCopy(asked: FixOptions, world: EvidenceWorld): Promise<FixedCopy> {
  const { evidence, set, year, reading = {}, language } = asked;
  const [copy, list] = fixPaths(asked.fix, evidence, language);
  const [file = ''] = evidence;
  const units = await openUnits(asked, world);
  const fixed = await fixEvidence(() => world.files.evidence(file), {
    set,
    reading,
    async read(source, how) {
      const read = await readEvidence([source], set, year, { ...how, namesAlone: asked.units !== undefined });
      return units.check(read, year ?? read.book.year ?? null, set);
    },
    write: (rows) => fixedCsv(rows, language),
  });
  if (fixed.kind === 'unreadable') throw refusal('fix-unreadable', { file });
  if (fixed.kind === 'not-the-same') throw refusal('fix-not-the-same', { file }, fixed.problems);
  const { text, changes, problems } = fixed;
  return {
    files: [
      { name: copy, contents: [text] },
      { name: list, contents: fixListCsv(changes, language) },
    ],
    changes: changes.length,
    errorsLeft: problems.filter(isError).length,
  };
}
