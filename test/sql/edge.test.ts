import { describe, expect, test } from 'vitest';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { byDatabase, byOurEngine, differences, sqlOf } from './both-engines.ts';
import { databaseOf, type InputRow } from './databases.ts';
import { NEWEST_SETS } from './sets.ts';

/** What the law is strict about and random rows never make: each bound at it and beside it, 0 of 0, a gate shut, a cell of its own kind. */
type Change = Partial<InputRow> | null;

interface Unit {
  /** By item; `*` for every item; null leaves its row out. */
  readonly said?: Readonly<Record<string, Change>>;
  readonly category?: string;
  /** Rows of its own. */
  readonly more?: readonly Partial<InputRow>[];
}

const points = (score: string): Change => ({ score });
const of = (part: string, whole = '100'): Change => ({ part, whole });
const value = (text: string): Change => ({ value: text, score: '' });

/** All at 3 but the first, which makes the total. */
const total = (rest: string): Unit => ({ said: { '*': points('3'), TC1: points(rest) } });

const CIRCULAR_44: readonly Unit[] = [
  {},
  ...['28', '27,9999', '27', '42', '42.0001', '42.9999', '43', '8', '7.9999', '58', '58.0001'].map(total),
  ...['0', '101', '16', '16.0001', '0,9999', '1', '0,0', '0.0001', '999999999'].map((score) => ({
    said: { TC1: points(score) },
  })),
  { said: { TC1: { score: '1', evidence: '' } } },
  { said: { TC1: { score: '18', evidence: '' } } },
  { said: { TC1: { score: '0', evidence: '' } } },
  { said: { '*': { evidence: '' } } },
  { said: { '*': { score: '', evidence: '' } } },
  { said: { '*': null, TC1: points('6') } },
  { said: { '*': points('0') } },
  { said: { TC7: null } },
  { said: { TC7: points('') } },
  ...[
    'Không',
    'không có',
    // As Word, the web and other keyboards write it: a blank that does not break, one without width, a hyphen nobody sees, NFD.
    'Không\u00a0có',
    'Không\u2009có',
    'Không\u200bcó',
    'Không \u200bcó',
    'Khô\u00adng có',
    'Không có'.normalize('NFD'),
    'Không có…',
    '“Không có”',
    'Chưa có',
    '-',
    '—',
    '...',
    ' 0 ',
    '0',
    'N/A',
    'no',
    'KHÔNG CÓ',
    'khong co',
    'x',
    'không có gì cả',
    '\u00a0',
    '1',
    '00',
    '#N/A',
    '#1',
    'Không có văn bản nào',
  ].map((evidence) => ({ said: { TC1: { score: '6', evidence } } })),
  ...[
    'abc',
    '-1',
    '1.234',
    '12,345',
    '7.12345',
    '1.20000',
    '1e2',
    '6,',
    ',5',
    '6 điểm',
    '#REF!',
    '0007',
    'Không áp dụng',
    'KAĐ',
  ].map((score) => ({
    said: { TC1: points(score) },
  })),
  { said: { TC1: value('không áp dụng') } },
  { more: [{ item: 'TC1', score: '6', evidence: 'Nghị quyết' }] },
  { more: [{ item: 'TC1', score: '7', evidence: 'Nghị quyết' }] },
  { more: [{ item: 'TC1', score: '6', evidence: 'Nghị quyết', note: 'khác' }] },
  { more: [{ item: 'TC16', score: '6' }] },
  { more: [{ item: '', score: '6' }] },
  { more: [{ item: '' }] },
  { more: [{ item: 'TC1', unit_name: 'Xã khác' }] },
];

const DECREE_20: readonly Unit[] = [
  {},
  { said: { 'PCTH.3': of('99'), 'PCTH.4': of('0', '1') } },
  { said: { 'PCTH.3': of('100', '200'), 'PCTH.4': of('99') } },
  { said: { 'PCTH.3': of('180', '200'), 'PCTH.4': of('20', '20') } },
  { said: { 'PCTH.3': of('300', '200'), 'PCTH.4': of('0', '0') } },
  ...[
    of('', '10'),
    of('3.5', '10'),
    of('0', '0'),
    of('94'),
    of('95'),
    of('abc'),
    of('1.000', '1.000'),
    of('1,000', '1.000'),
  ].map((counts) => ({ said: { 'PCMN.1': counts } })),
  ...[
    value('95/100'),
    value('95 / 100'),
    value('95%'),
    value('95-100'),
    { value: '95%', part: '95', whole: '100' },
    { value: '95,1%', part: '95', whole: '100' },
    { value: '33,3 %', part: '1', whole: '3' },
    { value: '33,4 %', part: '1', whole: '3' },
  ].map((cells) => ({
    said: { 'PCMN.1': { part: '', whole: '', ...cells } },
  })),
  ...[of('8999', '10000'), of('9000', '10000'), of('899999999', '999999999'), of('900000000', '999999999')].map(
    (counts) => ({
      said: { 'XMC.1': counts },
    }),
  ),
  { category: '' },
  { category: 'xã nào đó' },
  { said: { 'PCTH.3': null } },
  { said: { 'PCTH.4': null } },
  { said: { 'PCTH.4': of('0', '5') } },
  { said: { 'PCMN.1': { ...of('95'), score: '5' } } },
  { said: { 'PCTHCS.1': of('80') } },
  { said: { 'PCTHCS.1': of('79') } },
  { said: { 'PCTHCS.1': of('79') }, category: 'dac-biet-kho-khan' },
  { said: { 'PCMN.1': of('90'), 'PCMN.2': of('80') }, category: 'ĐẶC BIỆT KHÓ KHĂN' },
];

const ILLUSTRATIVE: readonly Unit[] = [
  {},
  ...['7.25', '0,5', '6', '6,5'].map((score) => ({ said: { TC2: points(score) } })),
  ...['40', '39,9999', '30', '29.9', '40%', '101', '37/40', '0/0', '41/40', 'abc'].map((text) => ({
    said: { 'TC4.2': value(text) },
  })),
  ...['40', '30'].map((text) => ({ said: { 'TC4.2': value(text) }, category: 'ĐBKK' })),
  ...['2', '2,01', '4', '4.01', '0', '100'].map((text) => ({ said: { TC11: value(text) } })),
  ...['3', '2', '1,5', '1.6', ''].map((score) => ({ said: { 'TC4.2': { score, value: '' } } })),
  { said: { 'TC4.2': { score: '3', value: '40' } } },
  { said: { 'TC4.2': { score: '1,5', value: '40' } } },
  ...['Mức độ 3', 'muc-do-1', 'MỨC ĐỘ 2', 'level 3', 'Xuất sắc'].map((text) => ({ said: { 'TC5.2': value(text) } })),
  ...['4', '3', '1'].map((score) => ({ said: { 'TC5.2': { score, value: '' } } })),
  ...[
    '1',
    'tất cả',
    'không',
    'Thư viện, tủ sách',
    'thu-vien; buu-dien',
    'thu-vien, buu-dien',
    'thu-vien; thu-vien',
    'thu-vien;;',
    ';',
    '-',
    'thu-vien; -',
    'thu-vien\nnha-van-hoa',
    'lạ',
    'thu-vien, lạ',
    'Điểm bưu điện – văn hóa',
    'buu dien',
    'tat ca; thu-vien',
  ].map((text) => ({ said: { 'TC4.3': value(text) } })),
  ...['50', '100', '75,55', '62,5', '0', '33,3333', '99.99'].map((text) => ({ said: { TC7: value(text) } })),
  ...['1/3', '2/3', '999999999/999999999', '50/100'].map((text) => ({ said: { TC7: value(text) } })),
  ...['59,99', '60', '1,00005', '12 lượt', '12lượt', '12 người'].map((text) => ({ said: { TC8: value(text) } })),
  ...['đạt', 'không đạt', '✓', 'x', '0', 'có lẽ'].map((text) => ({ said: { 'TC5.3': value(text) } })),
  { said: { TC10: points('Không áp dụng') } },
  { said: { TC10: points('n/a') } },
  { said: { TC10: { score: 'không áp dụng', value: '', part: '5', whole: '' } } },
  { said: { TC10: { score: '', value: 'không áp dụng', part: '5', whole: '' } } },
  ...['1', '2', '2,5'].map((score) => ({
    said: { TC10: points('không áp dụng'), TC2: points(score), TC3: points('0,5') },
  })),
  { said: { TC9: points('Không áp dụng') } },
  {
    said: { 'TC5.1': { evidence: '' }, 'TC5.2': { evidence: '' }, 'TC5.3': { evidence: '' } },
    more: [{ item: 'TC5', evidence: 'Hồ sơ' }],
  },
  { said: { 'TC5.1': { evidence: '' }, 'TC5.2': { evidence: '' } } },
  { more: [{ item: 'TC5', score: '9' }] },
  { category: '' },
];

const WORLDS: readonly (readonly [string, readonly Unit[]])[] = [
  ['tt44-2014', CIRCULAR_44],
  ['nd20-2014', DECREE_20],
  ['vi-du-thanh-pho', ILLUSTRATIVE],
];

describe.each(WORLDS)('%s', (id, units) => {
  const set = setOf(id);
  const rows = units.flatMap((unit, index) => rowsOf(set, unit, codeOf(index)));

  test.each(['duckdb', 'postgres'] as const)('on %s every edge unit comes out as by our engine', async (dialect) => {
    const ours = await byOurEngine({ set, rows });
    const theirs = await byDatabase(dialect, { set, rows });
    expect(differences(ours, theirs)).toEqual([]);
  });
});

function setOf(id: string): CriteriaSet {
  const set = NEWEST_SETS.find((each) => each.id === id);
  if (set === undefined) throw new Error(id);
  return set;
}

function codeOf(index: number): string {
  return `E${index}`;
}

function rowsOf(set: CriteriaSet, { said = {}, category, more = [] }: Unit, code: string): InputRow[] {
  const [usual] = set.categories;
  const unit = { unit_code: code, unit_name: `Xã ${code}`, category: category ?? usual?.label.vi ?? '' };
  const leaves = set.items.filter(({ children }) => children.length === 0);
  const rows = leaves.flatMap((item): InputRow[] => {
    const change = said[item.id] === undefined ? said['*'] : said[item.id];
    if (change === null) return [];
    return [{ ...unit, item: item.id, evidence: 'Nghị quyết', ...bestOf(item, set), ...change }];
  });
  return [...rows, ...more.map((row) => ({ ...unit, ...row }))];
}

function bestOf({ method, maximum }: CriteriaSet['items'][number], set: CriteriaSet): Partial<InputRow> {
  switch (method?.kind) {
    case 'share':
      return method.emptyWhole === 'holds' ? { part: '0', whole: '0' } : { part: '100', whole: '100' };
    case 'levels':
      return { value: method.levels[0]?.id ?? '' };
    case 'class-of':
      return { value: method.classes[0]?.label.vi ?? '' };
    case 'thresholds':
      return { value: method.direction === 'at-most' ? '1' : '100' };
    case 'linear':
      return { value: '100' };
    case 'checklist':
      return { value: 'tất cả' };
    case 'met':
      return { value: 'đạt' };
    default:
      return { score: String(maximum ?? Math.floor((set.maximum ?? 0) / 16)) };
  }
}

test('rows that are wrong are counted by kind, with the item they are of', async () => {
  const set = setOf('tt44-2014');
  const cells: readonly Unit[] = [
    { said: { TC1: points('abc'), TC2: points('-1') } },
    { said: { TC1: points('1.234') } },
    { said: { TC1: points('1.234') } },
    { said: { TC3: points('7,12345'), TC4: points('101') } },
    { said: { TC5: points('Không áp dụng') } },
    { more: [{ item: 'TC1', score: '7' }] },
    {
      more: [
        { item: 'TC99', score: '7' },
        { item: '', score: '7' },
      ],
    },
    { said: { '*': points('7') } },
    { more: [{ item: 'TC1', unit_name: 'Xã khác', score: '6', evidence: 'Nghị quyết' }] },
    { said: { TC6: { evidence: '#REF!' } } },
  ];
  const rows = cells.flatMap((unit, index) => rowsOf(set, unit, codeOf(index)));
  const expected = [
    'count 1/1 excel-error TC6',
    'count 1/1 item-missing ',
    'count 1/1 item-unknown TC99',
    'count 1/1 not-applicable-refused TC5',
    'count 1/1 number-too-fine TC3',
    'count 1/1 score-above-total TC4',
    'count 1/1 score-negative TC2',
    'count 1/1 score-not-a-number TC1',
    'count 1/1 unit-two-names ',
    'count 2/2 number-ambiguous TC1',
    'count 2/2 row-conflict TC1',
    'count 2/2 total-above-maximum ',
  ];
  for (const dialect of ['duckdb', 'postgres'] as const) {
    const database = await databaseOf(dialect);
    await database.load([...rows, { unit_code: '', item: 'TC1', score: '5' }]);
    const found = await database.ask(sqlOf(set, dialect, 'problems'));
    const said = found.map((row) => `count ${row['times']}/${row['units']} ${row['code']} ${row['item']}`).sort();
    expect(said).toEqual(['count 1/1 unit-code-missing TC1', ...expected].sort());
  }
});

test('a category nobody knows is told from two that are known', async () => {
  const set = setOf('nd20-2014');
  const said = [
    ['Thường', 'Đặc biệt khó khăn'],
    ['Thường', 'lạ'],
    ['lạ', 'Đặc biệt khó khăn'],
    ['lạ', 'lạ'],
    ['Thường', ''],
  ];
  const rows = said.flatMap((categories, index) =>
    rowsOf(set, {}, codeOf(index)).map((row, at) => ({ ...row, category: categories[at % 2] ?? '' })),
  );
  for (const dialect of ['duckdb', 'postgres'] as const) {
    const database = await databaseOf(dialect);
    await database.load(rows);
    const found = await database.ask(sqlOf(set, dialect, 'problems'));
    expect(found.map(({ code, units }) => `${code} ${units}`).sort()).toEqual([
      'category-unknown 3',
      'unit-two-areas 1',
    ]);
  }
});
