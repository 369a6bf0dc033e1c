import { HALF_A_POINT, type Steadiness } from '../../figures/steadiness.ts';
import { steadinessOf } from '../../figures/steadiness-of.ts';
import { reportHtmlLabels } from '../../labels/report-html.ts';
import { SCORE_SHEET } from '../../labels/score-sheet.ts';
import { SPEECH } from '../../labels/speech.ts';
import { STEADINESS } from '../../labels/steadiness.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import type { Result } from '../../model/result.ts';
import { hasAreaRules } from '../area-rules.ts';
import { classLooks } from '../html/class-look.ts';
import { type Cell, columnsOf, type Table, type View } from '../table/column.ts';
import { areasTable } from '../tables/areas.ts';
import { coverageTable } from '../tables/coverage.ts';
import { missingTable } from '../tables/missing.ts';
import { rankingTable } from '../tables/ranking.ts';
import { steadinessTable } from '../tables/steadiness.ts';
import { legendTable, summaryTable } from '../tables/summary.ts';
import { type Line, sheetOf, type WorkbookSheet, workbook } from './workbook.ts';

/**
 * The result as an office prints it: summary and table of scores under the national heading with places to sign, then what
 * is missing, why each unit has its class, and what the codes stand for. Numbers are numbers, codes keep their zeros. Nothing is made before the first piece is asked for.
 */
export function* resultXlsx(result: Result, language: Language): Generator<Uint8Array> {
  const words = SCORE_SHEET[language];
  const { criteria } = result;
  const steadiness = steadinessOf(result);
  const sheet = <Row>(kind: keyof typeof words.sheets, table: Table<Row>, view?: View): WorkbookSheet => ({
    ...sheetOf(words.sheets[kind], words.titles[kind], table, view),
    subtitle: subtitleOf(result, language),
    page: words.page,
  });
  const signed = { above: above(language), below: below(language) };
  const ranking = rankingTable(result, language);
  const keys = columnsOf(ranking.columns, 'xlsx').map(({ key }) => key);
  const frozen = keys.indexOf('name') + 1;
  yield* workbook([
    { ...sheet('summary', summaryTable(result, language)), ...signed },
    { ...sheet('scores', ranking), ...signed, frozen, ground: classGround(result, keys.indexOf('class'), language) },
    sheet('missing', missingTable(result, language)),
    sheet('reasons', ranking, 'reasons'),
    ...(steadiness.units.length === 0
      ? []
      : [
          {
            ...sheet('steadiness', steadinessTable(steadiness, criteria, language)),
            subtitle: `${reportHtmlLabels[language].rankingCaption} ${firmness(steadiness, language)}`,
          },
        ]),
    ...(hasAreaRules(result) ? [sheet('areas', areasTable(result, language))] : []),
    ...(result.coverage === undefined ? [] : [sheet('coverage', coverageTable(result, language))]),
    { ...sheet('legend', legendTable(result, language)), subtitle: words.by(criteria.document) },
  ]);
}

function firmness({ itemByItem }: Steadiness, language: Language): string {
  const words = STEADINESS[language];
  return `${words.how(formatNumber(HALF_A_POINT, language))} ${words.without[itemByItem ? 'known' : 'unknown']}`;
}

function subtitleOf({ criteria, evaluationYear, scoredBy }: Result, language: Language): string {
  const words = SCORE_SHEET[language];
  const said = [
    words.subtitle(inLanguage(criteria.award, language), formatNumber(evaluationYear, language)),
    words.by(criteria.document),
    ...(criteria.maximum === null ? [] : [words.scoredBy[scoredBy]]),
  ];
  return SPEECH[language].series(said);
}

function above(language: Language): Line[] {
  const { office, country, motto } = SCORE_SHEET[language];
  return [{ left: office, right: country, look: 'bold' }, { left: office, right: motto, look: 'bold' }, {}];
}

function below(language: Language): Line[] {
  const { day, clerk, head, sign } = SCORE_SHEET[language];
  return [
    { right: day, look: 'italic' },
    { left: clerk, right: head, look: 'bold' },
    { left: sign, right: sign, look: 'italic' },
  ];
}

/** The colours of the classes as the page has them. */
function classGround({ criteria }: Result, at: number, language: Language) {
  const tints = new Map([...classLooks(criteria, language).values()].map(({ label, colour }) => [label, colour.tint]));
  return (column: number, value: Cell) =>
    column === at && typeof value === 'string' ? tints.get(value)?.slice(1).toUpperCase() : undefined;
}
