import { expect, test } from 'vitest';
import { worldOf } from '../../src/cli/world.ts';
import { papers } from '../../src/jobs/documents.ts';
import type { Result } from '../../src/model/result.ts';
import { aTerminal } from '../support/a-terminal.ts';
import { aResult, openedFile, openedFiles, rowWith } from './opened.ts';

const OPTIONS = {
  office: { sender: { agency: ['Phòng Giáo dục và Đào tạo huyện Tam Nông'] } },
  order: 'rank',
  withNotAchieved: false,
} as const;

/** A year before, in which the first two units of the demo had no class that is achieved. */
function before(): Result {
  const result = aResult('demo', { evaluationYear: 2021 });
  const [lowest] = result.criteria.classes.slice(-1);
  if (lowest === undefined) throw new Error('the demo has classes');
  const units = result.units.slice(0, 10);
  const byClass = result.summary.byClass.map((each) => ({ ...each, count: each.id === lowest.id ? 4 : 2 }));
  return { ...result, units, summary: { ...result.summary, units: 10, byClass } };
}

test('figures of the year with those of the year before, a sign before what rose and fell', async () => {
  const [{ tables, texts, text }] = await openedFiles(aResult(), 'report', { ...OPTIONS, before: before() });
  expect(texts.slice(0, 3)).toEqual(['ỦY BAN NHÂN DÂN', 'HUYỆN TAM NÔNG', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO']);
  expect(texts).toContain('Kết quả đánh giá, xếp loại “Cộng đồng học tập” cấp xã năm 2022');
  expect(texts).toContain('1. Số đơn vị được đánh giá: 12 xã, phường, thị trấn; năm 2021: 10.');
  expect(rowWith(tables, 'Tốt')).toEqual(['Tốt', '05', '41,67', '02', '+3']);
  expect(rowWith(tables, 'Chưa đạt')).toEqual(['Chưa đạt', '03', '25,00', '04', '−1']);
  expect(rowWith(tables, 'Cộng')).toEqual(['Cộng', '12', '100,00', '10', '+2']);
  expect(text).toContain('Đủ điểm của loại cao hơn nhưng có tiêu chí bị điểm 0:');
  expect(text).toMatch(/- TC\d+ .*: điểm trung bình [\d,]+/u);
});

test('without a year before nothing is compared, and what only the office knows is left to be written', async () => {
  const [{ tables, text }] = await openedFiles(aResult(), 'report', { ...OPTIONS, half: true });
  expect(text).toContain('06 tháng đầu năm 2022');
  expect(rowWith(tables, 'Tốt')).toEqual(['Tốt', '05', '41,67']);
  for (const line of ['Nguyên nhân', 'Công tác chỉ đạo, hướng dẫn'])
    expect(text).toMatch(new RegExp(`${line}: …`, 'u'));
});

test('of levels it speaks of no points, and names whom the list says has sent nothing', async () => {
  const [{ text }] = await openedFiles(aResult('pho-cap-giao-duc-2022'), 'report', OPTIONS);
  expect(text).not.toMatch(/(?<!(?:thời|địa) )điểm(?! trung bình)|null|undefined|NaN/u);
});

test('as PDF it has the words of the Word file', async () => {
  const { terminal } = aTerminal();
  const asked = { ...OPTIONS, result: 'fixtures/demo/expected', kinds: ['report'] as const, pdf: true };
  const { files } = await papers(asked, worldOf({ terminal, language: 'vi', debug: false }));
  expect(files.map(({ name }) => name)).toEqual(['bao-cao.docx', 'bao-cao.pdf']);
  const [word, pdf] = files.map(({ contents }) => Buffer.concat([...contents].map((piece) => Buffer.from(piece))));
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(openedFile(word ?? Buffer.alloc(0)).text).toContain('BÁO CÁO');
});
