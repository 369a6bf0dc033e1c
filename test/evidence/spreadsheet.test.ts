import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReadEvidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { readUnitList } from '../../src/evidence/unit-list.ts';
import { evidenceSource } from '../../src/io/evidence-source.ts';
import { inWords, isError, severityOf } from '../../src/problems/problem.ts';
import { spreadsheetProblems } from '../../src/problems/spreadsheet-problems.ts';
import { aSet, d } from '../support/a-set.ts';
import { aNumber, aWorkbook } from '../support/a-workbook.ts';
import { withTexts } from '../support/an-evidence-file.ts';

interface Case {
  readonly file: string;
  readonly what: string;
  /** accepted: without a word · repaired: and said · asked: an error in it · refused: no table. */
  readonly outcome: 'accepted' | 'repaired' | 'asked' | 'refused';
  readonly codes: readonly string[];
  readonly sheet?: string;
  /** The plain file it must read like. */
  readonly twin?: string;
  readonly units?: readonly string[];
  readonly says?: string;
}

const FOLDER = 'fixtures/intake/xlsx';
const CASES: readonly Case[] = JSON.parse(readFileSync(`${FOLDER}/cases.json`, 'utf8'));
const set = aSet({
  items: [
    { id: 'TC1', maximum: 10 },
    { id: 'TC2', maximum: 10 },
    {
      id: 'TC3',
      maximum: 10,
      method: {
        kind: 'thresholds',
        measure: { vi: 'tỷ lệ' },
        unit: '%',
        direction: 'at-least',
        steps: [{ bound: d(80), points: d(10) }],
        otherwise: d(0),
      },
    },
  ],
});
const read = (file: string, sheet?: string) =>
  readEvidence([evidenceSource(`${FOLDER}/${file}`)], set, undefined, { sheet });

test.each(CASES)('$file: $what', async ({ file, outcome, codes, sheet, twin, units, says }) => {
  const found = await read(file, sheet);
  expect([...new Set(found.problems.map(({ code }) => code))].sort()).toEqual([...codes].sort());
  expect(outcomeOf(found)).toBe(outcome);
  if (twin !== undefined) expect(contents(found)).toEqual(contents(await read(twin)));
  if (units !== undefined) expect(found.book.units.map(({ code }) => code)).toEqual(units);
  const words = found.problems.map((each) => inWords(each, 'vi'));
  if (says !== undefined) expect(words.map(({ message }) => message).join()).toContain(says);
  expect(JSON.stringify(words)).not.toMatch(/undefined|NaN/);
});

test('every problem of a workbook has a file that shows it', () => {
  const shown = new Set(CASES.flatMap(({ codes }) => codes));
  // Of evidence every sheet is read that holds some; of a list only one can be meant.
  const elsewhere = new Set(['sheet-to-choose']);
  expect(Object.keys(spreadsheetProblems()).filter((code) => !shown.has(code) && !elsewhere.has(code))).toEqual([]);
});

describe('a place in a workbook', () => {
  test('names the sheet, and the cell as Excel does', async () => {
    const { problems } = await read('ngay-o-diem.xlsx');
    expect(problems.map(({ at }) => at)).toEqual([
      { file: `${FOLDER}/ngay-o-diem.xlsx`, sheet: 'Minh chứng', row: 2, column: 'Điểm kiểm tra', cell: 'D2' },
    ]);
  });

  test('is kept with every entry, and the sheet with the file', async () => {
    const { book } = await read('hai-bang.xlsx', 'Lần 2');
    expect(book.units[0]?.at).toMatchObject({ sheet: 'Lần 2', cell: 'A2' });
    expect(book.units[0]?.entries.get('TC1')?.cells).toMatchObject({ sheet: 'Lần 2' });
    expect(book.inputs).toMatchObject([{ format: 'xlsx', sheet: 'Lần 2', rows: 12, form: 'long' }]);
    expect(book.inputs[0]).not.toHaveProperty('delimiter');
  });

  test('is one for all cells repaired alike in a column', async () => {
    const { problems } = await read('ma-so-dinh-dang-00.xlsx');
    expect(problems).toMatchObject([
      { at: { cell: 'A2', column: 'Mã đơn vị' }, details: { found: '1', read: '01', count: 12, rows: '2-13' } },
    ]);
  });
});

test('a formula without a value keeps its unit, and no other, from being evaluated', async () => {
  const { book, problems } = await read('cong-thuc-khong-ket-qua.xlsx');
  expect(problems).toMatchObject([{ at: { cell: 'D2' }, unit: '01', details: { found: '=SUM(3,4.5)' } }]);
  expect(book.units.map(({ broken }) => broken)).toEqual([true, false, false, false]);
});

function outcomeOf({ problems, readable }: ReadEvidence): Case['outcome'] {
  if (!readable) return 'refused';
  if (problems.some(isError)) return 'asked';
  return problems.some(({ code }) => severityOf(code) !== 'missing') ? 'repaired' : 'accepted';
}

/** What was read, without where it stood. */
function contents({ book }: ReadEvidence) {
  return book.units.map(({ code, name, broken, entries }) => ({
    code,
    name,
    broken,
    entries: [...entries.values()].map(withTexts).map(({ cells, row, ...entry }) => entry),
  }));
}

describe('a header that is not the first row with two known words', () => {
  const HEADER = ['Mã đơn vị', 'Tên đơn vị', 'Mã tiêu chí', 'Điểm kiểm tra', 'Minh chứng'];
  const rows = [
    [aNumber(565, '00000'), 'Xã A', 'TC1', aNumber(5), 'NQ'],
    [aNumber(565, '00000'), 'Xã A', 'TC2', { kind: 'formula', formula: 'A1+1' }, 'NQ'],
  ] as const;
  const LETTERHEAD = ['Huyện', 'Cô Tô', 'Tỉnh', 'Quảng Ninh'];

  test.each([
    ['below nothing', [HEADER], 'D3', []],
    ['below a letterhead that names the district and the province', [LETTERHEAD, HEADER], 'D4', ['title-row']],
    [
      'on two lines',
      [
        ['Đơn vị', undefined, 'Tiêu chí', 'Điểm', 'Minh chứng'],
        ['Mã đơn vị', 'Tên đơn vị', undefined, 'Điểm kiểm tra', undefined],
      ],
      'D4',
      ['header-two-rows'],
    ],
    ['with a Cyrillic letter in it', [['М\u00e3 đơn vị', ...HEADER.slice(1)]], 'D3', ['repaired-header']],
  ])('%s: codes keep their zeros, formulas without a value are found', async (_, header, formula, said) => {
    const found = await readEvidence([aWorkbook(...header, ...rows)], set, undefined);
    expect(found.book.units.map(({ code }) => code)).toEqual(['00565']);
    expect(found.problems.find(({ code }) => code === 'formula-without-value')).toMatchObject({
      at: { cell: formula, column: 'Điểm kiểm tra' },
      unit: '00565',
    });
    const codes = found.problems.map(({ code }) => code).filter((code) => !code.startsWith('missing'));
    expect(codes.sort()).toEqual([...said, 'formula-without-value', 'repaired-code-zeros'].sort());
  });

  test('and one of old letters, below a letterhead in them', async () => {
    const old = ['M· ®¬n vÞ', 'Tªn ®¬n vÞ', 'M· tiªu chÝ', '§iÓm kiÓm tra', 'Minh chøng'];
    const first = [aNumber(565, '00000'), 'X· Thanh L©n', 'TC1', aNumber(5), 'NghÞ quyÕt héi ®ång'];
    const { book } = await readEvidence(
      [aWorkbook(['HuyÖn', 'C« T«', 'TØnh', 'Qu¶ng Ninh'], old, first)],
      set,
      undefined,
    );
    expect(book.units.map(({ code, name }) => [code, name])).toEqual([['00565', 'Xã Thanh Lân']]);
  });

  test('in a list of units', async () => {
    const { units } = await readUnitList(aWorkbook(LETTERHEAD, HEADER.slice(0, 2), [aNumber(565, '00000'), 'Xã A']));
    expect(units).toMatchObject([{ code: '00565', name: 'Xã A' }]);
  });
});

test('of two sheets with a list of units one is to be named', async () => {
  const { problems } = await readUnitList(evidenceSource(`${FOLDER}/hai-bang.xlsx`));
  expect(problems.map(({ code }) => code)).toEqual(['sheet-to-choose']);
});

test('of two sheets with a list of units one is to be named', async () => {
  const { problems } = await readUnitList(evidenceSource(`${FOLDER}/hai-bang.xlsx`));
  expect(problems.map(({ code }) => code)).toEqual(['sheet-to-choose']);
});
