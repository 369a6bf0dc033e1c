import { type Block, type Cell, cell, paragraph, type Table } from '../documents/blocks.ts';
import { count } from '../labels/documents.ts';
import { cellWords, LETTER, remedyWords } from '../labels/letters.ts';
import { TERMS } from '../labels/terms.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { ItemResult, Missing, ProblemRecord, ResultItem, UnitResult } from '../model/result.ts';
import type { LetterFacts } from './letter-facts.ts';

const PADDING = 1.2;
/** A cell whose words would not end on one page is cut: the row is never broken. */
const LONGEST = 500;

/** What is missing, with its place in the file and the points that wait for it. */
export function missingTable(unit: UnitResult, { facts, places }: LetterFacts): Block[] {
  const { criteria } = facts.result;
  const points = criteria.maximum !== null;
  const rules = new Map(criteria.items.map((rule) => [rule.id, rule]));
  const items = new Map(unit.items.map((item) => [item.id, item]));
  const placeOf = placesByLack(places);
  const counted = new Set<string>();
  const rows = unit.missing.map((missing) => {
    const item = items.get(missing.item);
    const rule = rules.get(missing.item);
    // An item that lacks its score and its evidence has two rows, and its points once.
    const waiting = points && !counted.has(missing.item) ? waitingOf(item, rule) : undefined;
    counted.add(missing.item);
    return { missing, rule, item, place: placeOf(missing), waiting };
  });
  const head = [LETTER.ordinal, LETTER.item, LETTER.lacking, ...(points ? [LETTER.waiting] : [])];
  const table = ruledTable(
    points ? [11, 84, 46, 24] : [11, 98, 56],
    head,
    rows.map(({ missing, rule, item, place, waiting }, index) => [
      cell('ListCentre', count(index + 1)),
      cell('ListText', nameOf(missing.item, rule)),
      cell('ListText', lackOf(missing, item, place)),
      ...(points ? [cell('ListCentre', waiting?.text ?? '')] : []),
    ]),
  );
  const kinds = new Set(rows.map(({ waiting }) => waiting?.kind));
  const notes = [
    ...cellNote(rows.flatMap(({ place }) => place ?? [])),
    ...(kinds.has('given') ? [LETTER.waitingIs] : []),
    ...(kinds.has('at-most') ? [LETTER.atMostIs] : []),
    ...(kinds.has('unknown') ? [LETTER.unknownIs] : []),
  ];
  const warning = criteria.provenance === 'office' ? [paragraph('GridNote', TERMS.vi.provenanceWarning.office)] : [];
  return [table, ...noteOf(notes), ...warning];
}

/** What is wrong, in the coordinates of the spreadsheet, and what to type instead. */
export function wrongTable({ wrong }: LetterFacts): Block[] {
  const table = ruledTable(
    [11, 26, 68, 60],
    [LETTER.ordinal, LETTER.place, LETTER.error, LETTER.remedy],
    wrong.map((found, index) => [
      cell('ListCentre', count(index + 1)),
      cell('ListText', placeWords(found)),
      cell('ListText', cut(found.message)),
      cell('ListText', cut(remedyWords(found.fix))),
    ]),
  );
  return [table, ...noteOf(cellNote(wrong))];
}

export function ruledTable(
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): Table {
  return {
    kind: 'table',
    widths,
    ruled: true,
    padding: PADDING,
    header: [head.map((text) => cell('ListHead', text))],
    rows,
  };
}

export function nameOf(item: string, rule: ResultItem | undefined): string {
  const label = rule === undefined ? '' : printableOnPaper(rule.label.vi);
  return cut(label === '' ? item : `${item}. ${label}`);
}

function lackOf({ what }: Missing, item: ItemResult | undefined, place: ProblemRecord | undefined): string {
  const lack = what === 'evidence' || item === undefined ? LETTER.noEvidence : cellWords(printableOnPaper(item.reason));
  return place?.cell == null ? lack : LETTER.atCell(lack, place.cell);
}

/** The score and the evidence of one item are missing in different cells: which of them a problem refers to, its code says. */
function placesByLack(places: readonly ProblemRecord[]): (missing: Missing) => ProblemRecord | undefined {
  const evidence = new Map<string, ProblemRecord>();
  const figures = new Map<string, ProblemRecord>();
  for (const place of places) {
    if (place.item === null) continue;
    if (place.code === 'missing-evidence') evidence.set(place.item, place);
    else if (FIGURES_MISSING.has(place.code)) figures.set(place.item, place);
  }
  return ({ item, what }) => (what === 'evidence' ? evidence : figures).get(item);
}

const FIGURES_MISSING: ReadonlySet<string> = new Set([
  'missing-row',
  'missing-score',
  'missing-value',
  'missing-class-elsewhere',
]);

interface Waiting {
  readonly kind: 'given' | 'at-most' | 'unknown';
  readonly text: string;
}

function waitingOf(item: ItemResult | undefined, rule: ResultItem | undefined): Waiting {
  const given = item?.pointsAwaitingEvidence;
  if (given !== undefined) return { kind: 'given', text: formatNumber(given, 'vi') };
  const maximum = rule?.maximum ?? null;
  if (maximum === null) return { kind: 'unknown', text: LETTER.unknownPoints };
  return { kind: 'at-most', text: LETTER.atMost(formatNumber(maximum, 'vi')) };
}

function placeWords({ cell: address, row }: ProblemRecord): string {
  if (address !== null) return LETTER.cell(address);
  return row === null ? LETTER.unknownPoints : LETTER.row(row);
}

/** Which file the cells are in, by its name alone: the folders of the office say nothing to the unit. */
function cellNote(places: readonly ProblemRecord[]): string[] {
  const files = places.filter(({ cell: address }) => address !== null).map(({ file }) => file);
  const names = [...new Set(files)].map((file) => cut(file.split(/[/\\]/).at(-1) ?? file));
  return names.length === 0 ? [] : [LETTER.cellsOf(names)];
}

function noteOf(parts: readonly string[]): Block[] {
  return parts.length === 0 ? [] : [paragraph('GridNote', LETTER.note(parts))];
}

function cut(text: string): string {
  const letters = [...printableOnPaper(text)];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST).join('')}…`;
}
