import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { worldOf } from '../../src/cli/world.ts';
import { papers } from '../../src/jobs/documents.ts';
import type { Result } from '../../src/model/result.ts';
import { writeResult } from '../../src/result/write-result.ts';
import { timelineOf } from '../../src/timeline/timeline-of.ts';
import { aFolder } from '../support/a-folder.ts';
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
  expect(text).toContain('Loại tùy vào điểm của một người hoặc một đoàn chấm: ');
  expect(text).toContain('cùng loại và cùng tổng điểm thì đồng hạng, hạng sau lùi tương ứng (1, 2, 2, 4).');
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

/** The demo of another year, in which the unit had this class. */
function inYear(evaluationYear: number, code: string, place: number): Result {
  const result = aResult('demo', { evaluationYear });
  const to = result.criteria.classes.at(place);
  if (to === undefined) throw new Error('the demo has classes');
  const units = result.units.map((unit) =>
    unit.code === code && unit.classification !== null
      ? { ...unit, classification: { ...unit.classification, id: to.id, label: to.label.vi } }
      : unit,
  );
  return { ...result, units };
}

const ward = { code: '90001', name: 'Phường Mới' };
const timeline = (...results: readonly Result[]) =>
  timelineOf(results, {
    mergedIn: 2025,
    successors: ({ name }) => (name === 'Xã Phú Thọ' || name === 'Xã Phú Ninh' ? [ward] : []),
  });

test('over several years: a table, and by name who rose, fell and was never evaluated', async () => {
  const now = aResult();
  const [best, other] = [now.units[0], now.units.at(-1)];
  if (best === undefined || other === undefined) throw new Error('the demo has units');
  const before = inYear(2021, best.code, 1);
  const years = timeline(inYear(2020, best.code, 1), before, { ...now, coverage: withSilentUnit(now) });
  const [{ tables, text }] = await openedFiles(now, 'report', { ...OPTIONS, before, timeline: years });
  expect(rowWith(tables, '2022')?.slice(0, 2)).toEqual(['2022', '12']);
  expect(rowWith(tables, '2022')?.slice(-2)).toEqual(['01', '0']);
  expect(rowWith(tables, '2020')?.slice(-2)).toEqual(['', '']);
  expect(text).toContain(`- Lên loại so với lần đánh giá trước (01 đơn vị): ${best.name}.`);
  expect(text).not.toContain('- Xuống loại');
  expect(text).toContain('- Chưa từng được đánh giá trong các năm trên (01 đơn vị): Xã Im Lặng.');
});

test('across the merger former communes stand under what they became, and nothing of theirs counts for it', async () => {
  const now = aResult('demo', { evaluationYear: 2026 });
  const units = now.units.map((unit, index) => (index === 0 ? { ...unit, ...ward } : unit));
  const years = timeline(aResult(), { ...now, units });
  const [{ tables, text }] = await openedFiles({ ...now, units }, 'report', { ...OPTIONS, timeline: years });
  expect(text).toMatch(/PHỤ LỤC\s+II/iu);
  expect(text).toContain('kết quả các năm trước là của xã cũ, không tính cho đơn vị mới');
  const first = rowWith(tables, 'Phường Mới, huyện Tam Nông') ?? rowWith(tables, 'Phường Mới');
  expect(first?.[0]).toBe('01');
  expect(tables.flat().find((row) => row.includes('Xã Phú Thọ, huyện Tam Nông'))?.[3]).toBe('Chưa đạt; 86,5');
});

test('a later year, another award or one year twice is no year before', async () => {
  const folder = aFolder({});
  for (const year of [2021, 2023]) {
    const text = [...writeResult(aResult('demo', { evaluationYear: year }))].join('');
    writeFileSync(join(folder, `${year}.json`), text);
  }
  const made = async (...before: string[]) => {
    const { terminal } = aTerminal();
    const paths = before.map((year) => join(folder, `${year}.json`));
    const asked = { ...OPTIONS, result: 'fixtures/demo/expected', kinds: ['report'] as const, before: paths };
    return papers(asked, worldOf({ terminal, language: 'vi', debug: false }));
  };
  await expect(made('2023')).rejects.toMatchObject({ facts: { code: 'before-is-later' } });
  await expect(made('2021', '2021')).rejects.toMatchObject({ facts: { code: 'timeline-year-twice' } });
  expect((await made('2021')).files).toHaveLength(1);
});

function withSilentUnit({ units }: Result): NonNullable<Result['coverage']> {
  const silent = {
    code: '99999',
    name: 'Xã Im Lặng',
    district: units[0]?.district ?? null,
    province: units[0]?.province ?? null,
  };
  return {
    list: { source: 'office', name: 'danh-sach.csv' },
    due: null,
    counts: { units: 1, all: 0, part: 0, nothing: 1 },
    byArea: [],
    units: [{ ...silent, sent: 'nothing' }],
    unlisted: [],
  };
}
