import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import { OUTPUT_NAMES } from '../model/output-names.ts';
import type { Result } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { differingCsv, twoScoresCsv } from '../report/two-scores/csv.ts';
import { type TwoScores, twoScores } from '../two-scores/two-scores.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { openResult } from './open-result.ts';

export interface CompareScoresOptions {
  /** A result by its folder or file. */
  readonly result: string;
  readonly language: Language;
}

export interface ComparedScores {
  readonly result: Result;
  readonly found: TwoScores;
  readonly table: Iterable<string>;
  page(): Promise<Iterable<string>>;
  /** The page and the tables. */
  files(): Promise<readonly OutputFile[]>;
}

/** Self scores against checked ones within one result. */
export function compareScores(
  { result: path, language }: CompareScoresOptions,
  world: Pick<EvidenceWorld, 'files'>,
): ComparedScores {
  const result = openResult(path, language, world);
  if (result.scoredBy === 'self') throw refusal('compare-scores-only-self', {});
  const found = twoScores(result);
  if (found === undefined) throw refusal('compare-scores-nothing', {});
  const page = async () => (await import('../report/two-scores/html.ts')).twoScoresHtml(found, result, language);
  return {
    result,
    found,
    page,
    get table() {
      return twoScoresCsv(found, result, language);
    },
    files: async () => [
      { name: OUTPUT_NAMES[language].twoScoresPage, contents: await page() },
      { name: OUTPUT_NAMES[language].twoScores, contents: twoScoresCsv(found, result, language) },
      { name: OUTPUT_NAMES[language].differing, contents: differingCsv(found, result, language) },
    ],
  };
}
