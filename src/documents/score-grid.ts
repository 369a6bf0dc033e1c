import { count } from '../labels/documents.ts';
import { SPEECH } from '../labels/speech.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { ResultItem } from '../model/result.ts';
import { type Block, type Cell, cell, paragraph, type Table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { cellText, criteriaOf, criterionScores, difference, itemsAtZero } from './items.ts';
import { unitRemark } from './remarks.ts';
import { classLabel, sentenceCase } from './unit-list.ts';
import { LANDSCAPE_TEXT_WIDTH } from './word/page.ts';

/** With more criteria a column is too narrow for "12,75". */
const MOST_COLUMNS = 18;
/** A level is words: "Chưa đạt chuẩn". */
const MOST_LEVEL_COLUMNS = 8;
const LEVEL = 20;
const WIDTHS = { ordinal: 8, unit: 36, sum: 13, difference: 13, zeros: 16, class: 17, result: 32, note: 19 } as const;

/** Every evaluated unit with the points of its criteria, on wide pages, and what the signs mean. */
export function scoreGrid(facts: Facts): Block[] {
  const criteria = criteriaOf(facts.result);
  const { grid } = facts.words;
  const most = hasPoints(facts) ? MOST_COLUMNS : MOST_LEVEL_COLUMNS;
  const shown = criteria.length > most ? [] : criteria;
  const names = SPEECH.vi.series(
    criteria.map(({ id, label }) => `${printableOnPaper(id)}: ${printableOnPaper(label.vi)}`),
  );
  return [
    table(facts, shown),
    ...(shown.length === criteria.length ? [] : [paragraph('GridNote', grid.manyItems)]),
    paragraph('GridNote', grid.marks, ...(totalsShown(facts) === 3 ? [grid.differenceIs] : [])),
    ...(names === '' ? [] : [paragraph('GridNote', { text: grid.names, bold: true }, ` ${names}.`)]),
  ];
}

function table(facts: Facts, criteria: readonly ResultItem[]): Table {
  const { ordinal, unit, sum, difference, zeros, note } = WIDTHS;
  const classWidth = hasPoints(facts) ? WIDTHS.class : WIDTHS.result;
  const totals = [[], [sum], [], [sum, sum, difference]][totalsShown(facts)] ?? [];
  const fixed = ordinal + zeros + classWidth + totals.reduce((a, b) => a + b, 0);
  const left = LANDSCAPE_TEXT_WIDTH - fixed - unit - note;
  const column = criteria.length === 0 ? 0 : Math.min(hasPoints(facts) ? 10 : LEVEL, left / criteria.length);
  // What the criteria leave free goes to the names and the remarks.
  const spare = (left - column * criteria.length) / 2;
  const widths = [ordinal, unit + spare, ...criteria.map(() => column), ...totals, zeros, classWidth, note + spare];
  return {
    kind: 'table',
    widths,
    ruled: true,
    padding: 0.3,
    header: header(facts, criteria),
    rows: rows(facts, criteria),
  };
}

/** Self total and difference have columns where somebody gave self scores beside the checked ones. */
function totalsShown(facts: Facts): 0 | 1 | 3 {
  if (!hasPoints(facts)) return 0;
  const { self, result } = facts;
  const { units } = result;
  return !self && units.some(({ selfTotal }) => selfTotal !== null) ? 3 : 1;
}

function hasPoints({ result }: Facts): boolean {
  return result.criteria.maximum !== null;
}

function header(facts: Facts, criteria: readonly ResultItem[]): Cell[][] {
  const { unitKind, self } = facts;
  const { list, grid } = facts.words;
  const before = [list.ordinal, sentenceCase(unitKind)];
  const all = [grid.self, grid.checked, grid.difference];
  const one = totalsShown(facts) === 0 ? [] : [self ? grid.self : grid.checked];
  const totals = totalsShown(facts) === 3 ? all : one;
  const after = [...totals, grid.zeros, list.class, list.note];
  if (criteria.length === 0) return [[...before, ...after].map((text) => cell('GridHead', text))];
  const tall = (text: string): Cell => ({ ...cell('GridHead', text), rows: 'first' });
  const below: Cell = { content: [], rows: 'rest' };
  const group: Cell = { ...cell('GridHead', self ? grid.selfItems : grid.items), columns: criteria.length };
  return [
    [...before.map(tall), group, ...after.map(tall)],
    [
      ...before.map(() => below),
      ...criteria.map(({ id }) => cell('GridHead', printableOnPaper(id))),
      ...after.map(() => below),
    ],
  ];
}

function* rows(facts: Facts, criteria: readonly ResultItem[]): Generator<Cell[]> {
  const { result, nameOf, recognised, notAchieved, invalid } = facts;
  const columns = totalsShown(facts);
  let ordinal = 0;
  for (const unit of [...recognised, ...notAchieved, ...invalid]) {
    ordinal++;
    const all = [unit.selfTotal, unit.total, difference(unit)];
    const totals = columns === 3 ? all : columns === 1 ? [unit.total] : [];
    yield [
      cell('GridCentre', count(ordinal)),
      cell('GridText', nameOf(unit)),
      ...criterionScores(unit, criteria).map((item, at) => cell('GridCentre', cellText(item, criteria[at]))),
      ...totals.map((value) => cell('GridCentre', value === null ? '' : formatNumber(value, 'vi'))),
      cell('GridCentre', SPEECH.vi.list(itemsAtZero(unit, result))),
      cell('GridCentre', classLabel(unit, result) ?? facts.words.list.noClass),
      cell('GridText', unitRemark(unit, result)),
    ];
  }
}
