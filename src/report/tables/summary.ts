import { describeBand } from '../../labels/outcomes.ts';
import { SCORE_SHEET } from '../../labels/score-sheet.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { inOneLine } from '../../model/place-names.ts';
import type { AreaSummary, Result } from '../../model/result.ts';
import type { Cell, Column, Table } from '../table/column.ts';

interface AreaRow {
  readonly number: number | null;
  readonly name: string;
  readonly units: number;
  readonly invalid: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Units by area and class, with their shares; the whole in the last row. */
export function summaryTable({ summary }: Result, language: Language): Table<AreaRow> {
  const words = SCORE_SHEET[language];
  const count = (key: string, header: string, cell: (row: AreaRow) => Cell, width = 10): Column<AreaRow> => ({
    key,
    header,
    cell,
    width,
    align: 'number',
  });
  const rows = summary.byArea.map((area, index) => areaRow(area, index + 1, words.noArea));
  const whole = { ...summary, province: null, district: null };
  return {
    columns: [
      count('number', words.number, ({ number }) => number, 5),
      { key: 'area', header: words.area, cell: ({ name }) => name, width: 40 },
      count('units', words.units, ({ units }) => units),
      ...summary.byClass.flatMap(({ id, label }) => [
        count(`class:${id}`, label, ({ counts }) => counts.get(id) ?? 0, Math.max(9, Math.min(label.length + 2, 24))),
        count(`share:${id}`, words.share(label), (row) => share(row.counts.get(id) ?? 0, row.units), 11),
      ]),
      count('invalid', words.invalid, ({ invalid }) => invalid),
    ],
    rows: summary.byArea.length > 1 ? [...rows, areaRow(whole, null, words.whole)] : rows,
  };
}

function areaRow(area: Omit<AreaSummary, 'name'>, number: number | null, none: string): AreaRow {
  const name = inOneLine([area.district, area.province]);
  const { units, invalid, byClass } = area;
  return {
    number,
    name: name === '' ? none : name,
    units,
    invalid,
    counts: new Map(byClass.map((each) => [each.id, each.count])),
  };
}

/** Per cent to one decimal place. Only for reading: nothing is decided by it. */
function share(count: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((count * 1000) / whole) / 10;
}

interface Explained {
  readonly code: string;
  readonly text: string;
  readonly points: number | null;
}

/** What the codes of the other sheets stand for: criteria, classes with their bands, and how to read a cell. */
export function legendTable({ criteria }: Result, language: Language): Table<Explained> {
  const words = SCORE_SHEET[language];
  const items = criteria.items.map(({ id, label, maximum }) => ({
    code: id,
    text: inLanguage(label, language),
    points: maximum,
  }));
  const classes = criteria.classes.map((each) => ({
    code: inLanguage(each.label, language),
    text: SPEECH[language].series(describeBand(each, criteria, language)),
    points: null,
  }));
  const notes = [
    ...(criteria.maximum === null ? [] : [words.differenceSaid, words.zeroSaid]),
    ...(criteria.provenance === 'official' ? [] : [TERMS[language].provenanceWarning[criteria.provenance]]),
  ].map((text) => ({ code: '', text, points: null }));
  return {
    columns: [
      { key: 'code', header: words.legendCode, cell: ({ code }) => code, width: 18 },
      { key: 'text', header: words.legendText, cell: ({ text }) => text, width: 125 },
      {
        key: 'points',
        header: words.legendPoints,
        cell: ({ points }) => points,
        width: 12,
        align: 'number',
        when: criteria.items.some(({ maximum }) => maximum !== null),
      },
    ],
    rows: [...items, ...classes, ...notes],
  };
}
