import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { evidenceSource } from '../../src/io/evidence-source.ts';
import { readRubric } from '../../src/rubric/read-rubric.ts';
import { workbookSheets } from '../../src/rubric/workbook-sheets.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSet, d } from '../support/a-set.ts';
import { textCells, workbookOf } from '../support/a-written-workbook.ts';
import { entries, HEADER, places } from '../support/an-evidence-file.ts';

const set = aSet({
  items: [
    { id: 'TC1', maximum: 10 },
    { id: 'TC2', maximum: 10 },
  ],
});
const head = textCells(1, HEADER.split(';'));
const rowOf = (row: number, item: string, score: string) =>
  `${textCells(row, ['01', 'Xã Thanh Lân', item])}${score}<c r="E${row}" t="inlineStr"><is><t>Báo cáo</t></is></c>`;

async function readScores(
  scores: readonly string[],
  {
    file = 'a.xlsx',
    prefix = '',
    others = {},
  }: { file?: string; prefix?: string; others?: Record<string, string[]> } = {},
) {
  const rows = [head, ...scores.map((score, index) => rowOf(index + 2, `TC${index + 1}`, score))];
  const folder = aFolder({ [file]: workbookOf({ ...others, 'Minh chứng': rows }, { prefix }) });
  return readEvidence([evidenceSource(join(folder, file))], set, undefined, { sheet: 'Minh chứng' });
}

const points = async (score: string) => {
  const read = await readScores([score]);
  return [places(read.problems), entries(read).TC1?.score];
};

describe('a formula whose result was not saved is an error at its cell', () => {
  test.each([
    ['an empty value in short', '<c r="D2"><f>6+0.5</f><v/></c>'],
    ['an empty value', '<c r="D2"><f>6+0.5</f><v></v></c>'],
    ['no value', '<c r="D2"><f>6+0.5</f></c>'],
    ['no value, said to be a number', '<c r="D2" t="n"><f>6+0.5</f></c>'],
    ['no value, said to be a shared text', '<c r="D2" t="s"><f>6+0.5</f></c>'],
    ['no value, said to be an error', '<c r="D2" t="e"><f>6+0.5</f></c>'],
    ['a sum said to be an empty text', '<c r="D2" t="str"><f>6+0.5</f><v></v></c>'],
    ['a sum said to be a text, without a value', '<c r="D2" t="str"><f>SUM(\'Xã A\'!B2:B4)</f></c>'],
    ['part of a matrix', '<c r="D2"><f t="array" ref="D2:D3">G2:G3*1</f><v></v></c>'],
  ])('%s', async (_, score) => {
    const { problems, book } = await readScores([score]);
    expect(places(problems)).toEqual(['formula-without-value D2']);
    expect(book.units.map(({ broken }) => broken)).toEqual([true]);
  });

  test('in a file whose elements have a prefix', async () => {
    const { problems } = await readScores(['<c r="D2"><f>6+0.5</f><v/></c>'], { prefix: 'x:' });
    expect(places(problems)).toEqual(['formula-without-value D2']);
  });

  test('in a workbook with macros', async () => {
    const { problems } = await readScores(['<c r="D2"><f>6+0.5</f><v/></c>'], { file: 'a.xlsm' });
    expect(places(problems)).toEqual(['formula-without-value D2']);
  });

  test('each of those that share a formula', async () => {
    const { problems } = await readScores([
      '<c r="D2"><f t="shared" ref="D2:D3" si="0">G2*1</f><v>4</v></c>',
      '<c r="D3"><f t="shared" si="0"/></c>',
    ]);
    expect(problems).toMatchObject([
      { code: 'formula-without-value', at: { cell: 'D3' }, details: { found: '=G3*1' } },
    ]);
  });

  test('not where it stands in a sheet that is not read', async () => {
    const { problems } = await readScores(['<c r="D2"><v>4</v></c>'], {
      others: { 'Tính thử': ['<c r="A1"><f>6+0.5</f><v/></c>'] },
    });
    expect(places(problems)).toEqual(['sheet-chosen']);
  });
});

describe('a formula with its result is read as the result', () => {
  test.each([
    ['a real 0', '<c r="D2"><f>1-1</f><v>0</v></c>', 0],
    ['a number', '<c r="D2"><f>6+0.5</f><v>6.5</v></c>', 6.5],
    ['a number in a text', '<c r="D2" t="str"><f>TEXT(6.5,"0.0")</f><v>6,5</v></c>', 6.5],
    ['of one shared', '<c r="D2"><f t="shared" si="0"/><v>4</v></c>', 4],
  ])('%s', async (_, score, read) => {
    expect(await points(score)).toEqual([[], d(read)]);
  });

  test.each([
    ['that says so', 'IF(G2="","",G2)'],
    ['of another cell', "'Xã A'!H5"],
    ['looked up', 'VLOOKUP(A2,G2:H9,2,0)'],
  ])('an empty text %s is as blank as Excel shows it', async (_, formula) => {
    expect(await points(`<c r="D2" t="str"><f>${formula}</f><v></v></c>`)).toEqual([[], undefined]);
  });
});

describe('a rubric', () => {
  const rubric = async (label: string, score: string) => {
    const rows = [
      textCells(1, ['TT', 'Tiêu chí', 'Điểm tối đa']),
      `${textCells(2, ['1'])}${label}${score}`,
      `${textCells(3, ['2', 'Thư viện'])}<c r="C3"><v>4</v></c>`,
    ];
    const [sheet] = await workbookSheets(workbookOf({ Bảng: rows }), 'a.xlsx');
    return readRubric(sheet ?? { rows: [] }, 'a.xlsx');
  };
  const LABEL = '<c r="B2" t="inlineStr"><is><t>Ban chỉ đạo</t></is></c>';

  test.each([
    ['points', LABEL, '<c r="C2"><f>6+0.5</f><v/></c>', 'C2'],
    ['points, no value at all', LABEL, '<c r="C2"><f>6+0.5</f></c>', 'C2'],
    ['a criterion', '<c r="B2"><f>\'Bảng 2\'!B2</f></c>', '<c r="C2"><v>6</v></c>', 'B2'],
  ])('without the result of a formula: %s', async (_, label, score, cell) => {
    const { problems, rubric: made } = await rubric(label, score);
    expect(places(problems)).toContain(`formula-without-value ${cell}`);
    expect(made).toBeUndefined();
  });

  test('with a result, 0 too, is read', async () => {
    const { problems } = await rubric(LABEL, '<c r="C2"><f>1-1</f><v>0</v></c>');
    expect(places(problems)).not.toContain('formula-without-value C2');
    const { rubric: made } = await rubric(LABEL, '<c r="C2"><f>6+0.5</f><v>6.5</v></c>');
    expect(made?.maximum).toBe(10.5);
  });
});
