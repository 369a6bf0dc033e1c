import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timetable } from '../../src/documents/checking/timetable.ts';
import type { Result } from '../../src/model/result.ts';
import { run } from '../fixtures/cases.ts';
import { hoctap } from '../support/a-terminal.ts';
import { readBack } from '../support/read-back.ts';
import { aResult, openedFile, openedFiles, rowWith } from './opened.ts';

const OPTIONS = { office: {}, order: 'rank', withNotAchieved: false } as const;

describe('the timetable', () => {
  test('leaves out Saturdays and Sundays, two a day in the morning and the afternoon', () => {
    expect(timetable(3, '2022-12-02', 2)).toEqual([
      { day: '2022-12-02', session: 'morning' },
      { day: '2022-12-02', session: 'afternoon' },
      { day: '2022-12-05', session: 'morning' },
    ]);
    expect(timetable(2, '2022-12-03', 1)).toEqual([
      { day: '2022-12-05', session: 'day' },
      { day: '2022-12-06', session: 'day' },
    ]);
    expect(
      timetable(5, '2022-12-05', 5)
        .map(({ session }) => session[0])
        .join(''),
    ).toBe('mmmaa');
  });
});

describe('under Circular 44', () => {
  test('the association plans, the chairman approves, every unit has a day and what to look at', async () => {
    const result = aResult('tu-danh-gia');
    const [{ texts, tables }] = await openedFiles(result, 'plan', { ...OPTIONS, from: '2022-12-02' });
    const [first] = result.units;
    expect(texts.slice(0, 2)).toEqual(['HỘI KHUYẾN HỌC', `${first?.district}`.toUpperCase()]);
    expect(texts).toContain(`PHÊ DUYỆT CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN ${first?.district}`.toUpperCase());
    expect(texts).toContain('1. Thời gian kiểm tra: từ ngày 02/12/2022 đến ngày 05/12/2022 (lịch cụ thể tại Phụ lục).');
    expect(rowWith(tables, 'Xã An Sơn')).toEqual([
      '01',
      'Xã An Sơn',
      '02/12/2022',
      'Sáng',
      '',
      'TC6 chưa có minh chứng',
    ]);
  });

  test('a team with seats to be filled in is set up, and no law is said to count its members', async () => {
    const [{ tables, text }] = await openedFiles(aResult(), 'team', { ...OPTIONS, members: 2 });
    expect(text).toContain('Về việc thành lập Đoàn kiểm tra, đánh giá, xếp loại “Cộng đồng học tập” cấp xã năm 2022');
    expect(
      tables
        .at(-1)
        ?.slice(1)
        .map((row) => row.at(-1)),
    ).toEqual(['Trưởng đoàn', 'Phó Trưởng đoàn', 'Thư ký', 'Thành viên', 'Thành viên']);
    expect(text).not.toContain('số lẻ');
  });

  test('the sheet has the self score, the documents claimed and room for what is found', async () => {
    const [{ tables, texts }] = await openedFiles(aResult('tu-danh-gia'), 'checking-sheet', OPTIONS);
    expect(texts.filter((each) => each === 'PHIẾU KIỂM TRA')).toHaveLength(4);
    expect(rowWith(tables, 'TT')).toEqual([
      'TT',
      'Tiêu chí, chỉ tiêu',
      'Điểm tối đa',
      'Tự chấm',
      'Minh chứng đã nêu',
      'Điểm kiểm tra',
      'Nhận xét',
    ]);
    const lacking = tables.flat().find((row) => row[0] === '6' && row.includes('Chưa nêu minh chứng'));
    expect(lacking?.[3]).toMatch(/^\d/u);
    expect(lacking?.slice(5)).toEqual(['', '']);
  });
});

describe('under Circular 25', () => {
  let communes: Result;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hoctap-'));
    const { exitCode } = await run(() => [
      'evaluate',
      'fixtures/ho-so-cong-nhan-2024/xa.csv',
      '-c',
      'tt25-2023',
      '-y',
      '2024',
      '-o',
      folder,
    ]);
    expect(exitCode).toBe(0);
    communes = readBack(readFileSync(join(folder, 'result.json'), 'utf8'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the head appoints the council of the law, with the odd number the law wants', async () => {
    const [{ text, texts, tables }] = await openedFiles(communes, 'team', { ...OPTIONS, day: '2025-02-20' });
    expect(texts).toContain('TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MAI CHÂU');
    expect(
      tables
        .at(-1)
        ?.slice(1)
        .map((row) => row.at(-1)),
    ).toEqual(['Chủ tịch', 'Thư ký', ...Array<string>(5).fill('Ủy viên')]);
    expect(text).toContain('Số lượng ủy viên là số lẻ, tối thiểu là 05 người (điểm b khoản 2 Điều 9).');
  });

  test.each(['6', '3'])('%s members are refused', async (members) => {
    const { exitCode, err } = await hoctap(
      ...['documents', folder, '--only', 'team', '--date', '20/02/2025', '--members', members, '-o', join(folder, 'x')],
    );
    expect(exitCode).toBe(2);
    expect(err).toContain('số lẻ, tối thiểu là 5 người');
  });

  test('what is typed into the sheet in Excel is what check and evaluate read', async () => {
    const papers = join(folder, 'giay-to');
    const made = await hoctap(
      ...['documents', folder, '--only', 'checking-sheet', '--date', '20/02/2025', '-o', papers],
    );
    expect(made.exitCode).toBe(0);
    const sheet = join(papers, 'phieu-kiem-tra.xlsx');
    expect((await hoctap('check', sheet, '-c', 'tt25-2023', '-y', '2024')).exitCode).toBe(1);
    const { written } = await run((out) => ['evaluate', sheet, '-c', 'tt25-2023', '-y', '2024', '-o', out]);
    const { units } = readBack(written.get('result.json'));
    // The documents claimed are in it; the value is for who checks.
    const items = units.flatMap((unit) => unit.items).filter(({ id }) => id === 'TC5.1');
    expect(items.map(({ note, evidence }) => [note, evidence])).toContainEqual([
      'Tự đánh giá: 1700/2000 (85%)',
      ['Danh sách công nhận “Công dân học tập” năm 2024'],
    ]);
    const [word] = [openedFile(readFileSync(join(papers, 'phieu-kiem-tra.docx')))];
    expect(word?.texts).toContain('ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA');
  });
});

test('self scores in the sheet evaluate to what they were', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoctap-'));
  try {
    await hoctap('documents', 'fixtures/tu-danh-gia/expected', '--only', 'checking-sheet', '-o', folder);
    const sheet = join(folder, 'phieu-kiem-tra.xlsx');
    const { written } = await run((out) => ['evaluate', sheet, '-c', 'tt44-2014@1.0.0', '-y', '2022', '-o', out]);
    const again = readBack(written.get('result.json'));
    expect(again.scoredBy).toBe('self');
    const totals = ({ units }: Result) => units.map(({ code, total }) => [code, total]);
    expect(totals(again)).toEqual(totals(aResult('tu-danh-gia')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
