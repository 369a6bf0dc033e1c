import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leaderReport } from '../../src/documents/leader-report.ts';
import { wordFile } from '../../src/documents/word/word-file.ts';
import type { Language } from '../../src/model/language.ts';
import type { Result } from '../../src/model/result.ts';
import { rewordResult } from '../../src/result/reword-result.ts';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';
import { aResult, openedFile, rowWith } from './opened.ts';

/** The same blocks go into Word, where they can be looked at. */
async function drawn(result: Result, language: Language = 'vi', before?: Result) {
  return openedFile(await wordFile(leaderReport(rewordResult(result, language), { language, before })));
}

test('the answers stand before the ranking, each class beside that of the year before', async () => {
  const before = aResult('demo', { evaluationYear: 2021 });
  const { texts, text, tables } = await drawn(aResult(), 'vi', { ...before, units: before.units.slice(0, 10) });
  expect(texts[0]).toBe('KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI “CỘNG ĐỒNG HỌC TẬP” NĂM 2022');
  expect(text).toContain('Số đơn vị được đánh giá: 12 xã, phường, thị trấn; năm 2021: 10.');
  expect(rowWith(tables, 'Tốt')).toEqual(['Tốt', '5', '41,7', '5', '0']);
  expect(text).toContain('1. Xếp loại');
  expect(text).toContain('Không biết, vì khi đánh giá không có danh sách đơn vị');
  expect(tables.at(-1)?.[1]?.slice(0, 2)).toEqual(['1', 'Thị trấn Tràm Chim']);
  expect(tables.at(-1)).toHaveLength(13);
});

test('in English it has no Vietnamese but names, and a set without points speaks of none', async () => {
  const { text } = await drawn(aResult(), 'en');
  expect(text).toContain('Weakest criteria');
  expect(text).not.toMatch(/Xếp loại|Chưa đạt|Năm |đơn vị/u);
  const levels = await drawn(aResult('pho-cap-giao-duc-2022'));
  expect(levels.text).not.toMatch(/(?<!(?:thời|địa) )điểm|null|undefined|NaN/u);
});

test('whose scores they are, and whose criteria, is said above everything', async () => {
  const { texts } = await drawn(aResult('demo', { scoredBy: 'self' }));
  expect(texts[0]).toContain('TỰ ĐÁNH GIÁ');
});

test('report -f pdf: tagged, the same bytes again, replaced as our own file and never as that of a person', async () => {
  const folder = aFolder({});
  const made = () => hoctap('report', 'fixtures/demo/expected', '-f', 'pdf', '-o', folder);
  const { exitCode, err } = await made();
  expect(exitCode, err).toBe(0);
  const file = join(folder, 'bao-cao-lanh-dao.pdf');
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
  expect((await made()).exitCode).toBe(0);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  const others = aFolder({ 'bao-cao-lanh-dao.pdf': '%PDF-1.4 of a person' });
  expect((await hoctap('report', 'fixtures/demo/expected', '-f', 'pdf', '-o', others)).exitCode).toBe(2);
  const english = await hoctap('report', 'fixtures/demo/expected', '-f', 'pdf', '-o', folder, '--lang', 'en');
  expect(english.exitCode).toBe(0);
  expect(readFileSync(join(folder, 'leader-report.pdf')).toString('latin1')).toMatch(/\/Lang \(en\)/);
});

test.skipIf(!existsSync('/usr/bin/pdftotext'))('its words can be copied from the PDF', async () => {
  const folder = aFolder({});
  await hoctap('report', 'fixtures/demo/expected', '-f', 'pdf', '-o', folder);
  const text = execFileSync('pdftotext', ['-layout', join(folder, 'bao-cao-lanh-dao.pdf'), '-']).toString();
  for (const words of ['Tiêu chí thấp nhất', 'Phụ lục: xếp hạng', 'Xã Phú Cường']) expect(text).toContain(words);
});
