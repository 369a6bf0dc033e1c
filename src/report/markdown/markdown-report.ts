import { CONSOLE, consoleLabels } from '../../labels/console.ts';
import { reportHtmlLabelsFor } from '../../labels/report-html.ts';
import { SCORE_SHEET } from '../../labels/score-sheet.ts';
import { TERMS } from '../../labels/terms.ts';
import { coverageLabels } from '../../labels/units.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import type { Result } from '../../model/result.ts';
import { areaLines, hasAreaRules, unstatedRules } from '../area-rules.ts';
import { describeCounts, describeList } from '../coverage-words.ts';
import type { Table } from '../table/column.ts';
import { type AreaRow, areasTable } from '../tables/areas.ts';
import { coverageTable } from '../tables/coverage.ts';
import { missingTable } from '../tables/missing.ts';
import { rankingTable } from '../tables/ranking.ts';
import { markdownOf, markdownText } from './markdown-table.ts';

/** The result for a message, a wiki or a page of notes: ranking, what is missing, areas, what was sent. */
export function* markdownReport(result: Result, language: Language): Generator<string> {
  const labels = reportHtmlLabelsFor(language, { points: result.criteria.maximum !== null });
  const { sheets } = SCORE_SHEET[language];
  yield* head(result, language);
  yield* section(labels.ranking, rankingTable(result, language), language);
  const missing = missingTable(result, language);
  const lacks = [...missing.rows];
  if (lacks.length > 0) yield* section(sheets.missing, { columns: missing.columns, rows: lacks }, language);
  if (hasAreaRules(result)) yield* areas(result, language, labels.areaRules);
  if (result.coverage !== undefined) {
    const said = [
      describeCounts(result.coverage.counts, coverageLabels(language)).join(' · '),
      describeList(result.coverage, language),
    ];
    yield* section(coverageLabels(language).title, coverageTable(result, language), language, said);
  }
}

/** What was evaluated and by which set, with the warnings that belong to it; how many are in each class. */
function* head({ criteria, evaluationYear, scoredBy, summary }: Result, language: Language): Generator<string> {
  const labels = consoleLabels(language, { criteria });
  const terms = TERMS[language];
  const award = inLanguage(criteria.award, language);
  const warnings = [
    ...(criteria.provenance === 'official' ? [] : [terms.provenanceWarning[criteria.provenance]]),
    ...(scoredBy === 'self' ? [terms.selfEvaluation] : []),
  ];
  const number = (value: number) => formatNumber(value, language);
  const classes = summary.byClass.map(({ label, count }) => `${label} ${number(count)}`);
  const invalid = summary.invalid === 0 ? [] : [labels.invalidUnits(summary.invalid)];
  yield `# ${markdownText(`${labels.evaluation(evaluationYear)} - ${award}`)}\n`;
  yield paragraph(
    `${CONSOLE[language].criteria}: ${criteria.id}@${criteria.version} - ${criteria.document} (${terms.provenance[criteria.provenance]})`,
  );
  for (const warning of warnings) yield `\n> ${markdownText(warning)}\n`;
  yield paragraph(`${labels.units(summary.units)}: ${[...classes, ...invalid].join(' · ')}`);
}

function* section<Row>(
  title: string,
  table: Table<Row>,
  language: Language,
  said: readonly string[] = [],
): Generator<string> {
  yield `\n## ${markdownText(title)}\n`;
  for (const text of said) yield paragraph(text);
  yield '\n';
  yield* markdownOf(table, language);
}

/** A rule of which nothing can be said is a sentence under the table, as on the page. */
function* areas(result: Result, language: Language, title: string): Generator<string> {
  const rows: AreaRow[] = areaLines(result, language);
  const silent = unstatedRules(result, language);
  if (rows.length > 0) yield* section(title, { columns: areasTable(result, language).columns, rows }, language);
  else yield `\n## ${markdownText(title)}\n`;
  for (const text of silent) yield paragraph(text);
}

function paragraph(text: string): string {
  return `\n${markdownText(text)}\n`;
}
