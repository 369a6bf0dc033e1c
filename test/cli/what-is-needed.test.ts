import { expect, test } from 'vitest';
import { evaluate } from '../../src/api/node.ts';
import { askForMissingInputs } from '../../src/cli/evaluate/ask-for-missing-inputs.ts';
import type { Ask } from '../../src/cli/menu/ask.ts';
import { worldOf } from '../../src/cli/world.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { storedResultIn } from '../support/a-stored-result.ts';
import { aTerminal, hoctap } from '../support/a-terminal.ts';

const HEADER = 'Mã đơn vị,Tên đơn vị,Địa bàn,Năm,Mã tiêu chí,Giá trị,Số đạt,Tổng số,Minh chứng';
const row = (item: string, value = '', counts = ',') =>
  `04792,Phường Tân Hòa,Không thuộc vùng khó khăn,2026,${item},${value},${counts},Hồ sơ`;
const ROWS = [
  ...['TC1.1', 'TC1.2', 'TC1.3', 'TC2.1', 'TC2.2', 'TC2.3', 'TC3.1', 'TC3.2', 'TC3.3'].map((item) => row(item, 'đạt')),
  ...['TC4.1', 'TC4.2', 'TC4.3', 'TC4.4'].map((item) => row(item)),
  ...['TC5.1', 'TC5.2.1', 'TC5.2.2'].map((item) => row(item, '', '6500,10000')),
];

/** Somebody at the terminal who gives these answers, and what was asked. */
async function asking(criteria: string | undefined, answers: readonly string[], rows: readonly string[] = ROWS) {
  const folder = aFolder({ 'minh-chung.csv': `${[HEADER, ...rows].join('\n')}\n` });
  const cli = { terminal: aTerminal().terminal, language: 'vi' as const, debug: false };
  const asked: string[] = [];
  const chosen: string[] = [];
  const left = [...answers];
  const ask: Ask = {
    async choose(message, choices) {
      chosen.push(message);
      const found = choices.find(({ value }) => value === left[0] && left.shift() === value);
      return (found ?? (choices[0] as (typeof choices)[number])).value;
    },
    yes: () => Promise.reject(new Error('nothing to decide')),
    async text(message, { check } = {}) {
      asked.push(message);
      const answer = left.shift() ?? '';
      const verdict = check?.(answer) ?? true;
      if (verdict !== true) throw new Error(verdict);
      return answer;
    },
  };
  const said = { evidence: [`${folder}/minh-chung.csv`], year: 2026, language: 'vi' as const, criteria };
  const { criteria: set, ...led } = await askForMissingInputs(said, cli, worldOf(cli), ask);
  return { ...led, asked, chosen, set };
}

test('of Circular 25, chosen by the year, the result of universal education is asked for, and nothing else', async () => {
  const { asked, others, checkedOn } = await asking(undefined, ['fixtures/pho-cap-giao-duc-2022/expected']);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^TC4\.1, TC4\.2, TC4\.3, TC4\.4 lấy từ kết quả “.*phổ cập giáo dục/i);
  expect([others, checkedOn]).toEqual([['fixtures/pho-cap-giao-duc-2022/expected'], undefined]);
  await expect(asking(undefined, ['khong-co'])).rejects.toThrow('Không tìm thấy: khong-co');
});

test('where the evidence fits several sets of the year, which one is asked first', async () => {
  const { asked, set } = await asking(undefined, ['tt24-2023-don-vi-tinh'], ROWS.slice(0, 1));
  expect([asked, set]).toEqual([[], 'tt24-2023-don-vi-tinh@1.0.0']);
});

test('a set with a term asks for the day of the check as officers write it', async () => {
  const set = 'test/criteria/vectors/filled-in/tt25-2023.json';
  const { asked, checkedOn } = await asking(set, ['15/12/2026']);
  expect(asked.map((each) => each.slice(0, 13))).toEqual(['Ngày kiểm tra']);
  expect(checkedOn).toBe('2026-12-15');
  await expect(asking(set, ['31/02/2026'])).rejects.toThrow('không phải là ngày');
});

const UNSAID = ROWS.map((line) => line.replace('Không thuộc vùng khó khăn', ''));
const TWO = [...UNSAID, ...UNSAID.map((line) => line.replace('04792,Phường Tân Hòa', '04795,Phường Thịnh Lang'))];

test('where bounds differ by category and units say none, they are asked for: once for all', async () => {
  const { chosen, category, categories } = await asking(undefined, ['', 'vung-kho-khan'], TWO);
  expect(chosen).toHaveLength(1);
  expect(chosen[0]).toContain('2 đơn vị chưa ghi địa bàn (Phường Tân Hòa (04792), Phường Thịnh Lang (04795))');
  expect([category, categories]).toEqual(['vung-kho-khan', undefined]);
  expect((await asking(undefined, [])).chosen).toEqual([]);
});

test('or one by one, or left to the file', async () => {
  const each = await asking(undefined, ['', ':each', 'vung-kho-khan', 'khong-thuoc-vung-kho-khan'], TWO);
  expect(each.chosen.slice(1)).toEqual(['Phường Tân Hòa (04792):', 'Phường Thịnh Lang (04795):']);
  expect([each.category, each.categories]).toEqual([
    undefined,
    { '04792': 'vung-kho-khan', '04795': 'khong-thuoc-vung-kho-khan' },
  ]);
  const { category, categories } = await asking(undefined, ['', ''], TWO);
  expect([category, categories]).toEqual([undefined, undefined]);
});

test('a category said beside the evidence bounds the units that say none, stays in the result, and is used again', async () => {
  const [first = '', ...rest] = UNSAID;
  const rows = [
    ...rest,
    first,
    ...TWO.slice(UNSAID.length).map((line) => line.replace(/,,2026/, ',vùng khó khăn,2026')),
  ];
  const files = { 'minh-chung.csv': `${[HEADER, ...rows].join('\n')}\n` };
  const evaluated = async (...more: string[]) => {
    const folder = aFolder(files);
    const argv = [`${folder}/minh-chung.csv`, '-c', 'tt25-2023', '-y', '2026', '-o', `${folder}/kq`];
    const { err } = await hoctap('evaluate', ...argv, ...more);
    return { err, folder, units: () => storedResultIn(`${folder}/kq/result.json`).units };
  };
  const unsaid = await evaluated();
  expect(unsaid.err).toContain('--category');
  const { folder, units } = await evaluated('--category', 'Không thuộc vùng khó khăn');
  const categories = new Map(units().map(({ code, category }) => [code, category]));
  expect(categories).toEqual(
    new Map([
      ['04792', 'khong-thuoc-vung-kho-khan'],
      ['04795', 'vung-kho-khan'],
    ]),
  );
  const again = await hoctap('reproduce', `${folder}/kq`);
  expect([again.exitCode, again.out]).toEqual([0, expect.stringContaining('khớp hoàn toàn')]);
  const wrong = await evaluated('--category', 'hải đảo');
  expect(wrong.err).toContain('không có địa bàn “hải đảo”');
});

test('answers find their units by the codes of the file, though these are corrected afterwards, and by the right ones', async () => {
  // As a spreadsheet leaves them: without the zero in front.
  const eaten = TWO.map((line) => line.replace(/^0/, ''));
  const folder = aFolder({ 'minh-chung.csv': `${[HEADER, ...eaten].join('\n')}\n` });
  const { categories } = await asking(undefined, ['', ':each', 'vung-kho-khan', 'khong-thuoc-vung-kho-khan'], eaten);
  const asked = {
    evidence: [`${folder}/minh-chung.csv`],
    criteria: 'tt25-2023',
    year: 2026,
    reports: ['json' as const],
  };
  const categoriesOf = async (said: Readonly<Record<string, string>>) => {
    const { result } = await evaluate({ ...asked, categories: said });
    return result.units.map(({ code, category }) => [code, category]);
  };
  const right = [
    ['04792', 'vung-kho-khan'],
    ['04795', 'khong-thuoc-vung-kho-khan'],
  ];
  // The names tell the codes before anything is asked.
  expect(categories).toEqual(Object.fromEntries(right));
  expect(await categoriesOf({ '4792': 'vung-kho-khan', '4795': 'khong-thuoc-vung-kho-khan' })).toEqual(right);
  expect(await categoriesOf(Object.fromEntries(right))).toEqual(right);
});

test('without a terminal nothing is asked: where the classes come from is said, once', async () => {
  const folder = aFolder({ 'minh-chung.csv': `${[HEADER, ...ROWS].join('\n')}\n` });
  const { err } = await hoctap('evaluate', `${folder}/minh-chung.csv`, '-y', '2026', '-o', `${folder}/kq`);
  const said = err.split('\n').filter((line) => line.includes('--with'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('1 đơn vị chưa có TC4.1, TC4.2, TC4.3, TC4.4: lấy được từ kết quả “');
  expect(err.replace(/\s+/g, ' ')).toContain('Bộ này được đối chiếu với văn bản lần cuối ngày 20/01/2026.');
  expect(namesIn(`${folder}/kq`)).toContain('result.json');
});

test('without a folder and a year it is said how to give one', async () => {
  const { exitCode, err } = await hoctap('evaluate', 'fixtures/demo/minh-chung.csv', '-c', 'tt44-2014');
  expect([exitCode, err.includes('-y 2026')]).toEqual([2, true]);
});
