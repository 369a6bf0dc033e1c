import { expect, test } from 'vitest';
import { withWhatIsNeeded } from '../../src/cli/evaluate/ask-what-is-needed.ts';
import type { Ask } from '../../src/cli/menu/ask.ts';
import { worldOf } from '../../src/cli/world.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
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
  const left = [...answers];
  const ask: Ask = {
    choose: async (_, choices) =>
      choices.find(({ value }) => value === left[0] && left.shift() === value)?.value ??
      (choices[0] as (typeof choices)[number]).value,
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
  const { others, checkedOn, criteria: chosen } = await withWhatIsNeeded(said, cli, worldOf(cli), ask);
  return { asked, others, checkedOn, chosen };
}

test('of Circular 25, chosen by the year, the result of universal education is asked for, and nothing else', async () => {
  const { asked, others, checkedOn } = await asking(undefined, ['fixtures/pho-cap-giao-duc-2022/expected']);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^TC4\.1, TC4\.2, TC4\.3, TC4\.4 lấy từ kết quả “.*phổ cập giáo dục/i);
  expect([others, checkedOn]).toEqual([['fixtures/pho-cap-giao-duc-2022/expected'], undefined]);
  await expect(asking(undefined, ['khong-co'])).rejects.toThrow('Không tìm thấy: khong-co');
});

test('where the evidence fits several sets of the year, which one is asked first', async () => {
  const { asked, chosen } = await asking(undefined, ['tt24-2023-don-vi-tinh'], ROWS.slice(0, 1));
  expect([asked, chosen]).toEqual([[], 'tt24-2023-don-vi-tinh@1.0.0']);
});

test('a set with a term asks for the day of the check as officers write it', async () => {
  const set = 'test/criteria/vectors/filled-in/tt25-2023.json';
  const { asked, checkedOn } = await asking(set, ['15/12/2026']);
  expect(asked.map((each) => each.slice(0, 13))).toEqual(['Ngày kiểm tra']);
  expect(checkedOn).toBe('2026-12-15');
  await expect(asking(set, ['31/02/2026'])).rejects.toThrow('không phải là ngày');
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
