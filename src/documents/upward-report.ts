import { type Figures, type ItemFigure, NEAR_POINTS } from '../figures/figures.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { HALF_A_POINT } from '../figures/steadiness.ts';
import { steadinessOf } from '../figures/steadiness-of.ts';
import { count, WORDS } from '../labels/documents.ts';
import { midSentence } from '../labels/phrases.ts';
import { SPEECH } from '../labels/speech.ts';
import { UPWARD } from '../labels/upward-report.ts';
import { formatNumber } from '../model/number-text.ts';
import { PAPER_NAMES } from '../model/output-names.ts';
import { inRunningText } from '../model/place-names.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { slashDate } from '../model/written-date.ts';
import { type Block, type Cell, cell, type OfficeDocument, paragraph, type Table } from './blocks.ts';
import { countBlocks } from './count-table.ts';
import type { DocumentOptions, Facts } from './facts.ts';
import { letterhead, signatureBlock, titleLines } from './letterhead.ts';
import { sharesOf } from './minutes.ts';
import { unitRemark } from './remarks.ts';
import { annexTitle, classLabel, sentenceCase } from './unit-list.ts';
import { mergedTable, mergedUnits, yearBlocks } from './year-blocks.ts';

const MOST_WEAK = 5;
/** A page or so of names. */
const MOST_NAMES = 30;

/** The report of an office to the level above: what came of the period, what is left to be written by the office. */
export function upwardReport(facts: Facts, options: DocumentOptions): OfficeDocument {
  const { assessed, year, sender, citations, result } = facts;
  const period = UPWARD.period[options.half === true ? 'half' : 'year'](year);
  const subject = UPWARD.subject(assessed, period);
  const symbol = `BC-${sender.symbol}`;
  const figures = figuresOf(result, options.before);
  const body = (text: string) => paragraph('Body', text);
  const lacking = result.units.filter(({ missing }) => missing.length > 0);
  const items = lacking.reduce((sum, { missing }) => sum + missing.length, 0);
  const checked = result.checkedOn === null ? undefined : slashDate(result.checkedOn);
  const blocks: Block[] = [
    ...letterhead(facts, { parent: sender.parent, agency: sender.lines, symbol, place: sender.place }),
    ...titleLines(UPWARD.kind, subject),
    paragraph('Addressee', UPWARD.to),
    body(UPWARD.opening(citations.at(-1)?.inSentence ?? '', sender.name, assessed, period)),
    paragraph('Heading', UPWARD.results),
    ...results(facts, figures, options),
    paragraph('Heading', UPWARD.done),
    ...UPWARD.doneLines(checked).map(body),
    paragraph('Heading', UPWARD.lacking),
    body(lacking.length === 0 ? UPWARD.nothingMissing : UPWARD.missing(lacking.length, items)),
    ...UPWARD.lackingLines.map(body),
    paragraph('Heading', UPWARD.plan),
    ...UPWARD.planLines.map(body),
    paragraph('Heading', UPWARD.wishes),
    paragraph('Last', UPWARD.ends),
    signatureBlock({
      copies: [WORDS.asAbove, WORDS.otherCopies, WORDS.filed],
      title: sender.signerTitle,
      name: sender.signerName,
    }),
  ];
  const { timeline } = options;
  const merged = timeline !== undefined && mergedUnits(timeline).length > 0;
  const annex = [
    ...annexTitle({
      roman: merged ? 'I' : '',
      title: UPWARD.listTitle(assessed, period),
      of: UPWARD.annexOf(symbol, sender.name),
    }),
    unitTable(facts),
  ];
  const mergedAnnex = merged
    ? [
        ...annexTitle({ roman: 'II', title: UPWARD.mergedTitle, of: UPWARD.annexOf(symbol, sender.name) }),
        mergedTable(timeline, facts.nameOf),
      ]
    : [];
  return {
    fileName: PAPER_NAMES.report,
    title: `Báo cáo ${midSentence(subject)}`,
    subject,
    author: sender.name,
    year,
    sections: [blocks, annex, ...(merged ? [mergedAnnex] : [])].map((each) => ({ landscape: false, blocks: each })),
  };
}

/** Numbered as they come: what the result does not know has no line. */
function results(facts: Facts, figures: Figures, { before, counts, countsBefore, timeline }: DocumentOptions): Block[] {
  const { result, unitKind, invalid, nameOf } = facts;
  const points = result.criteria.maximum !== null;
  const steadiness = steadinessOf(result);
  // Without points only those are weak that somebody did not reach.
  const weakest = figures.weakest.filter(({ mean, without }) => mean !== null || without > 0);
  const names = (units: readonly Parameters<typeof nameOf>[0][]) => {
    const shown = SPEECH.vi.list(units.slice(0, MOST_NAMES).map(nameOf));
    return `${shown}${units.length > MOST_NAMES ? `, ${UPWARD.andMore(units.length - MOST_NAMES)}` : ''}.`;
  };
  const then = before === undefined ? '' : UPWARD.beforeUnits(before.evaluationYear, before.units.length);
  const parts: ((number: number) => Block[])[] = [
    (number) => [
      paragraph('Body', UPWARD.evaluated(number, result.units.length, unitKind, then)),
      ...sentLines(result),
      ...(invalid.length === 0 ? [] : [paragraph('Body', UPWARD.wrong(invalid.length))]),
    ],
    (number) => [
      paragraph('Lead', UPWARD.classes(number, figures.before !== null)),
      classTable(facts, figures),
      ...(before !== undefined && figures.before === null
        ? [paragraph('Body', UPWARD.notComparable(before.evaluationYear))]
        : []),
    ],
    ...(result.summary.byArea.length < 2
      ? []
      : [(number: number) => [paragraph('Lead', UPWARD.areas(number)), areaTable(result)]]),
    ...(timeline === undefined ? [] : [(number: number) => yearBlocks(number, timeline, names)]),
    ...(weakest.length === 0
      ? []
      : [
          (number: number) => [
            paragraph('Body', UPWARD.weakest(number, figures.measuredBy)),
            ...weakLines(weakest, result),
          ],
        ]),
    ...(figures.heldByZero.length === 0
      ? []
      : [(number: number) => [paragraph('Body', `${UPWARD.held(number)}${names(figures.heldByZero)}`)]]),
    ...(figures.near.length === 0 || !points
      ? []
      : [
          (number: number) => [
            paragraph('Body', `${UPWARD.near(number, formatNumber(NEAR_POINTS, 'vi'))}${names(figures.near)}`),
          ],
        ]),
    ...(steadiness.units.length === 0
      ? []
      : [
          (number: number) => {
            const { units, loose } = steadiness;
            const said = UPWARD.steady(
              number,
              units.length - loose.length,
              units.length,
              formatNumber(HALF_A_POINT, 'vi'),
            );
            const hanging = units.filter(({ hangsOn }) => hangsOn !== null).map(({ unit }) => unit);
            return [
              paragraph('Body', loose.length === 0 ? said : `${said}${names(loose.map(({ unit }) => unit))}`),
              ...(hanging.length === 0 ? [] : [paragraph('Body', `${UPWARD.hangs}${names(hanging)}`)]),
              paragraph('Body', UPWARD.ties),
            ];
          },
        ]),
    ...(figures.notSent.length === 0
      ? []
      : [(number: number) => [paragraph('Body', `${UPWARD.notSent(number)}${names(figures.notSent)}`)]]),
  ];
  const blocks = parts.flatMap((part, index) => part(index + 1));
  return counts === undefined
    ? blocks
    : [...blocks, ...countBlocks(parts.length + 1, { counts, before: countsBefore, year: result.evaluationYear })];
}

function sentLines({ coverage }: Result): Block[] {
  if (coverage === undefined) return [];
  const { all, part, nothing, units, late } = coverage.counts;
  const lines = [UPWARD.sent(all, part, nothing, units), ...(late === undefined ? [] : [UPWARD.late(late)])];
  return [paragraph('Body', lines.join(' '))];
}

function classTable({ result }: Facts, { classes, before }: Figures): Table {
  const labels = new Map(result.criteria.classes.map(({ id, label }) => [id, printableOnPaper(label.vi)]));
  const all = result.units.length;
  const heads = [UPWARD.classHead, UPWARD.units, UPWARD.share];
  const more = before === null ? [] : [UPWARD.periodBefore(before.year), UPWARD.change];
  const shares = sharesOf([...classes.map(({ count: units }) => units), all], all);
  const row = (
    style: 'ListCentre' | 'ListHead',
    label: string,
    units: number,
    then: number | null,
    index: number,
  ): Cell[] => [
    cell(style === 'ListHead' ? style : 'ListText', label),
    cell(style, count(units)),
    cell(style, shares[index] ?? ''),
    ...(before === null ? [] : [cell(style, then === null ? '' : count(then)), cell(style, changed(units, then))]),
  ];
  return {
    kind: 'table',
    widths: before === null ? [85, 40, 40] : [61, 28, 26, 25, 25],
    ruled: true,
    padding: 1.5,
    header: [[...heads, ...more].map((text) => cell('ListHead', text))],
    rows: [
      ...classes.map(({ id, count: units, before: then }, index) =>
        row('ListCentre', labels.get(id) ?? id, units, then, index),
      ),
      row('ListHead', UPWARD.sum, all, before?.units ?? null, classes.length),
    ],
  };
}

function changed(now: number, then: number | null): string {
  if (then === null || now === then) return then === null ? '' : '0';
  return now > then ? `+${now - then}` : `−${then - now}`;
}

function areaTable({ summary, criteria }: Result): Table {
  const provinces = new Set(summary.byArea.map(({ province }) => province)).size > 1;
  const heads = [
    UPWARD.ordinal,
    UPWARD.area,
    UPWARD.units,
    ...criteria.classes.map(({ label }) => printableOnPaper(label.vi)),
  ];
  const each = Math.min(24, 98 / Math.max(1, criteria.classes.length));
  return {
    kind: 'table',
    widths: [11, 165 - 11 - 22 - each * criteria.classes.length, 22, ...criteria.classes.map(() => each)],
    ruled: true,
    padding: 1,
    header: [heads.map((text) => cell('SmallHead', text))],
    rows: summary.byArea.map(({ province, district, units, byClass }, index): Cell[] => [
      cell('SmallCentre', count(index + 1)),
      cell(
        'SmallText',
        SPEECH.vi.list(
          [district, ...(provinces || district === null ? [inRunningText(province ?? '')] : [])]
            .map((name) => printableOnPaper(name ?? ''))
            .filter(Boolean),
        ),
      ),
      cell('SmallCentre', count(units)),
      ...criteria.classes.map(({ id }) => cell('SmallCentre', count(byClass.find((one) => one.id === id)?.count ?? 0))),
    ]),
  };
}

function weakLines(weakest: readonly ItemFigure[], { criteria }: Result): Block[] {
  const rules = new Map(criteria.items.map((rule) => [rule.id, rule]));
  const points = criteria.maximum !== null;
  const lines = weakest.slice(0, MOST_WEAK).map(({ id, mean, units, without, withoutEvidence }) => {
    const rule = rules.get(id);
    const maximum = rule?.maximum ?? null;
    const name = `${printableOnPaper(id)} ${printableOnPaper(rule?.label.vi ?? '')}`.replace(/[.;]$/u, '');
    return UPWARD.weak(name, [
      ...(mean === null
        ? []
        : [UPWARD.mean(formatNumber(mean, 'vi'), maximum === null ? undefined : formatNumber(maximum, 'vi'))]),
      ...(without > 0
        ? [
            `${UPWARD.without(without, units, points)}${withoutEvidence > 0 ? UPWARD.withoutEvidence(withoutEvidence) : ''}`,
          ]
        : []),
    ]);
  });
  return lines.map((line, index) => paragraph('Body', index === lines.length - 1 ? line.replace(/;$/u, '.') : line));
}

function unitTable(facts: Facts): Table {
  const { result, recognised, notAchieved, invalid, unitKind, words } = facts;
  const points = result.criteria.maximum !== null;
  const heads = [
    UPWARD.ordinal,
    sentenceCase(unitKind),
    ...(points ? [UPWARD.total] : []),
    words.list.class,
    UPWARD.note,
  ];
  return {
    kind: 'table',
    widths: points ? [11, 56, 20, 28, 50] : [11, 64, 38, 52],
    ruled: true,
    padding: 1.2,
    header: [heads.map((text) => cell('ListHead', text))],
    rows: [...recognised, ...notAchieved, ...invalid].map((unit: UnitResult, index): Cell[] => [
      cell('ListCentre', count(index + 1)),
      cell('ListText', facts.nameOf(unit)),
      ...(points ? [cell('ListCentre', unit.total === null ? '' : formatNumber(unit.total, 'vi'))] : []),
      cell('ListCentre', classLabel(unit, result) ?? words.list.noClass),
      cell('SmallText', unitRemark(unit, result)),
    ]),
  };
}
