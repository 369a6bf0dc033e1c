import { type Figures, type ItemFigure, NEAR_POINTS } from '../figures/figures.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { HALF_A_POINT } from '../figures/steadiness.ts';
import { steadinessOf } from '../figures/steadiness-of.ts';
import { ANSWERS } from '../labels/answers.ts';
import { LEADER, type LeaderLabels } from '../labels/leader-report.ts';
import { reportHtmlLabels } from '../labels/report-html.ts';
import { SPEECH } from '../labels/speech.ts';
import { TERMS } from '../labels/terms.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import { formatNumber, formatPlaces } from '../model/number-text.ts';
import { OUTPUT_NAMES } from '../model/output-names.ts';
import { inOneLine } from '../model/place-names.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { type Block, type Cell, cell, type OfficeDocument, paragraph, type Table } from './blocks.ts';
import { TEXT_WIDTH } from './word/page.ts';

const MOST_WEAK = 5;
/** A third of a page of names. */
const MOST_NAMES = 30;

/** What a result says, and to whom: every text goes through here. */
interface Said {
  readonly result: Result;
  readonly figures: Figures;
  readonly words: LeaderLabels;
  readonly number: (value: number) => string;
  readonly series: (parts: readonly string[]) => string;
  readonly text: (words: Words) => string;
  /** Whether the set gives points. */
  readonly points: boolean;
}

/** A result on paper for who leads: the answers on the first page, the ranking behind them; in the language of the run. */
export function leaderReport(
  result: Result,
  { language, before }: { readonly language: Language; readonly before?: Result | undefined },
): OfficeDocument {
  const { criteria, evaluationYear: year } = result;
  const said: Said = {
    result,
    figures: figuresOf(result, before),
    words: LEADER[language],
    number: (value) => formatNumber(value, language),
    series: SPEECH[language].series,
    text: (words) => printableOnPaper(inLanguage(words, language)),
    points: criteria.maximum !== null,
  };
  const { words, text } = said;
  const title = printableOnPaper(reportHtmlLabels[language].title(inLanguage(criteria.award, language), String(year)));
  const warnings = [
    ...(result.scoredBy === 'self' && said.points ? [TERMS[language].selfEvaluation] : []),
    ...(criteria.provenance === 'official' ? [] : [TERMS[language].provenanceWarning[criteria.provenance]]),
  ];
  const parts: { readonly title: string; readonly blocks: readonly Block[] }[] = [
    { title: words.classes, blocks: classes(said, language, before) },
    ...(result.summary.byArea.length < 2 ? [] : [{ title: words.areas, blocks: [areas(said)] }]),
    ...weakest(said, language),
    ...(said.points ? [{ title: words.near(said.number(NEAR_POINTS)), blocks: [names(said, said.figures.near)] }] : []),
    ...(said.points ? [{ title: words.held, blocks: [names(said, said.figures.heldByZero)] }] : []),
    { title: words.notSent, blocks: notSent(said) },
  ];
  const front: Block[] = [
    ...warnings.map((warning) => paragraph('Warning', warning)),
    paragraph('Kind', title.toUpperCase()),
    paragraph('AnnexOf', words.by(printableOnPaper(criteria.document))),
    paragraph('Body', evaluated(said, text(criteria.unitKind), before)),
    ...parts.flatMap(({ title: heading, blocks }, index) => [
      paragraph('Heading', `${index + 1}. ${heading}`),
      ...blocks,
    ]),
  ];
  return {
    fileName: OUTPUT_NAMES[language].leaderReport,
    title,
    subject: title,
    author: '',
    year,
    sections: [front, [paragraph('Heading', words.annex), ranking(said, language)]].map((blocks) => ({
      landscape: false,
      blocks,
    })),
  };
}

function evaluated({ result, words, number }: Said, kind: string, before: Result | undefined): string {
  const then =
    before === undefined ? '' : words.unitsBefore(String(before.evaluationYear), number(before.units.length));
  const lacking = result.units.filter(({ missing }) => missing.length > 0);
  const items = lacking.reduce((sum, { missing }) => sum + missing.length, 0);
  const counts = result.coverage?.counts;
  return [
    words.evaluated(number(result.units.length), kind, then),
    ...(result.summary.invalid === 0 ? [] : [words.wrong(number(result.summary.invalid))]),
    ...(counts === undefined
      ? []
      : [words.sent(number(counts.all), number(counts.part), number(counts.nothing), number(counts.units))]),
    ...(lacking.length === 0 ? [] : [words.lacking(number(lacking.length), number(items))]),
  ].join(' ');
}

function classes(
  { result, figures, words, number, text }: Said,
  language: Language,
  before: Result | undefined,
): Block[] {
  const all = result.units.length;
  const labels = new Map(result.criteria.classes.map(({ id, label }) => [id, text(label)]));
  const then = figures.before;
  const heads = [
    words.class,
    words.units,
    words.share,
    ...(then === null ? [] : [ANSWERS[language].before(String(then.year)), words.change]),
  ];
  const row = (style: 'ListCentre' | 'ListHead', label: string, units: number, was: number | null): Cell[] => [
    cell(style === 'ListHead' ? style : 'ListText', label),
    ...[
      number(units),
      all === 0 ? '' : formatPlaces((units * 100) / all, 1, language),
      ...(then === null ? [] : [was === null ? '' : number(was), changed(units, was)]),
    ].map((each) => cell(style, each)),
  ];
  const table = ruled(then === null ? [85, 40, 40] : [61, 28, 26, 25, 25], 'ListHead', heads, [
    ...figures.classes.map(({ id, count, before: was }) => row('ListCentre', labels.get(id) ?? id, count, was)),
    row('ListHead', words.sum, all, then?.units ?? null),
  ]);
  const steadiness = steadinessOf(result);
  const firm = steadiness.units.length - steadiness.loose.length;
  return [
    table,
    ...(before !== undefined && then === null
      ? [paragraph('Body', words.notComparable(String(before.evaluationYear)))]
      : []),
    ...(steadiness.units.length === 0
      ? []
      : [paragraph('Body', words.firm(number(firm), number(steadiness.units.length), number(HALF_A_POINT)))]),
  ];
}

function changed(now: number, then: number | null): string {
  if (then === null || now === then) return then === null ? '' : '0';
  return now > then ? `+${now - then}` : `−${then - now}`;
}

function areas({ result: { summary, criteria }, words, number, text }: Said): Table {
  const each = Math.min(24, 96 / Math.max(1, criteria.classes.length));
  const provinces = new Set(summary.byArea.map(({ province }) => province)).size > 1;
  return ruled(
    [TEXT_WIDTH - 22 - each * criteria.classes.length, 22, ...criteria.classes.map(() => each)],
    'SmallHead',
    [words.area, words.units, ...criteria.classes.map(({ label }) => text(label))],
    summary.byArea.map(({ province, district, units, byClass }) => [
      cell(
        'SmallText',
        printableOnPaper(inOneLine(provinces || district === null ? [district, province] : [district])) || words.noArea,
      ),
      ...[units, ...criteria.classes.map(({ id }) => byClass.find((one) => one.id === id)?.count ?? 0)].map((count) =>
        cell('SmallCentre', number(count)),
      ),
    ]),
  );
}

function weakest(said: Said, language: Language): { readonly title: string; readonly blocks: readonly Block[] }[] {
  const { result, figures, words, number, text, points } = said;
  // Without points only those are weak that somebody did not reach.
  const found = figures.weakest.filter(({ mean, without }) => mean !== null || without > 0).slice(0, MOST_WEAK);
  if (found.length === 0) return [];
  const rules = new Map(result.criteria.items.map((rule) => [rule.id, rule]));
  const mean = ({ id, mean: value }: ItemFigure) => {
    const maximum = rules.get(id)?.maximum ?? null;
    if (value === null) return '';
    return maximum === null
      ? formatPlaces(value, 2, language)
      : `${formatPlaces(value, 2, language)}/${number(maximum)}`;
  };
  const rows = found.map((figure) => {
    const rule = rules.get(figure.id);
    const name = `${printableOnPaper(figure.id)}. ${rule === undefined ? '' : text(rule.label)}`;
    return [
      cell('SmallText', name),
      ...(points ? [cell('SmallCentre', mean(figure))] : []),
      cell('SmallCentre', `${number(figure.without)}/${number(figure.units)}`),
      cell('SmallCentre', number(figure.withoutEvidence)),
    ];
  });
  const how = ANSWERS[language].weakestText[figures.measuredBy];
  const heads = [
    words.item,
    ...(points ? [words.mean] : []),
    words.without[points ? 'points' : 'outcome'],
    words.withoutEvidence,
  ];
  const widths = points ? [93, 24, 24, 24] : [117, 24, 24];
  return [{ title: words.weakest, blocks: [ruled(widths, 'SmallHead', heads, rows), paragraph('GridNote', how)] }];
}

function notSent(said: Said): Block[] {
  if (said.result.coverage === undefined) return [paragraph('Body', said.words.noList)];
  return [names(said, said.figures.notSent)];
}

function names(
  { result, words, number, series }: Said,
  units: readonly Pick<UnitResult, 'name' | 'district'>[],
): Block {
  if (units.length === 0) return paragraph('Body', words.nobody);
  const districts = new Set(result.units.map(({ district }) => district)).size > 1;
  const shown = units
    .slice(0, MOST_NAMES)
    .map(({ name, district }) => printableOnPaper(inOneLine(districts ? [name, district] : [name])));
  const more = units.length - MOST_NAMES;
  return paragraph('Body', `${series([...shown, ...(more > 0 ? [words.andMore(number(more))] : [])])}.`);
}

function ranking({ result, words, number, text, points }: Said, language: Language): Table {
  const labels = new Map(result.criteria.classes.map(({ id, label }) => [id, text(label)]));
  return ruled(
    points ? [14, 62, 42, 19, 28] : [14, 75, 42, 34],
    'SmallHead',
    [words.rank, words.unit, words.area, ...(points ? [words.total] : []), words.class],
    result.units.map((unit): Cell[] => [
      cell('SmallCentre', unit.rank === null ? '' : number(unit.rank)),
      cell('SmallText', printableOnPaper(unit.name)),
      cell('SmallText', printableOnPaper(unit.district ?? unit.province ?? '')),
      ...(points ? [cell('SmallCentre', unit.total === null ? '' : number(unit.total))] : []),
      cell(
        'SmallCentre',
        unit.classification === null
          ? TERMS[language].invalid
          : (labels.get(unit.classification.id) ?? printableOnPaper(unit.classification.label)),
      ),
    ]),
  );
}

function ruled(
  widths: readonly number[],
  head: 'ListHead' | 'SmallHead',
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Table {
  return {
    kind: 'table',
    widths,
    ruled: true,
    padding: 1.2,
    header: [heads.map((text) => cell(head, text))],
    rows,
  };
}
