import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pdfPages } from '../../src/evidence-folder/pdf-pages.ts';
import { openedFile, rowWith } from '../documents/opened.ts';
import { run } from '../fixtures/cases.ts';
import { hoctap } from '../support/a-terminal.ts';

const HEAD = 'Mã đơn vị,Tên đơn vị,Huyện,Tỉnh,Năm,Mã tiêu chí,Điểm,Minh chứng';
const A_PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj ' +
  '3 0 obj<</Type/Page/Parent 2 0 R>>endobj 4 0 obj<</Type /Page/Parent 2 0 R>>endobj';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoctap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, contents: string) => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
};

/** Two communes: one in a folder of its own, one whose papers lie loose. */
async function aResultWith(cells: Readonly<Record<string, string>>): Promise<void> {
  const row = (code: string, name: string, item: number) =>
    `${code},${name},Huyện Tam Nông,Tỉnh Đồng Tháp,2022,TC${item},5,"${cells[`${code} TC${item}`] ?? ''}"`;
  const items = Array.from({ length: 15 }, (_, index) => index + 1);
  const rows = [
    ['30004', 'Xã Phú Thành B'],
    ['30007', 'Xã Tân Công Sính'],
  ].flatMap(([code = '', name = '']) => items.map((item) => row(code, name, item)));
  write('minh-chung.csv', `\uFEFF${[HEAD, ...rows].join('\n')}\n`);
  const { exitCode } = await run(() => [
    ...['evaluate', join(folder, 'minh-chung.csv'), '-c', 'tt44-2014', '-y', '2022', '-o', join(folder, 'kq')],
  ]);
  expect(exitCode).toBe(0);
}

const order = (...more: string[]) =>
  hoctap('dossier', join(folder, 'kq'), '--evidence-dir', join(folder, 'ho-so'), '-o', join(folder, 'xep'), ...more);

const namesUnder = (path: string) =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder, path).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

describe('dossier', () => {
  test('copies each unit’s documents by criterion, lists them, and moves nothing', async () => {
    write('ho-so/30004/Nghị quyết số 5.pdf', A_PDF);
    write('ho-so/30004/anh-hop.JPG', 'một tấm ảnh');
    write('ho-so/30004/thừa.docx', 'không ai nêu');
    write('ho-so/chung.pdf', 'một tệp không phải PDF');
    write('ho-so/la.txt', 'không của ai');
    await aResultWith({
      '30004 TC1': 'Nghị quyết số 5.pdf; anh-hop.jpg',
      '30004 TC2': 'ke-hoach.pdf',
      '30004 TC3': 'Quyết định 12/QĐ-UBND',
      '30007 TC1': 'chung.pdf',
      '30007 TC2': '../bi-mat.pdf',
    });
    const before = namesUnder('ho-so');
    const { exitCode, out, err } = await order();
    expect(exitCode).toBe(1);
    expect(out).toContain('2 đơn vị');
    expect(err).toContain('3 minh chứng đã nêu mà không có tệp');
    expect(err).toContain('2 tệp không nội dung nào nêu');
    expect(namesUnder('ho-so')).toEqual(before);
    expect(namesUnder('xep')).toEqual([
      '30004-xa-phu-thanh-b/TC1/TC1-01-nghi-quyet-so-5.pdf',
      '30004-xa-phu-thanh-b/TC1/TC1-02-anh-hop.jpg',
      '30004-xa-phu-thanh-b/muc-luc.docx',
      '30004-xa-phu-thanh-b/muc-luc.xlsx',
      '30007-xa-tan-cong-sinh/TC1/TC1-01-chung.pdf',
      '30007-xa-tan-cong-sinh/muc-luc.docx',
      '30007-xa-tan-cong-sinh/muc-luc.xlsx',
      'muc-luc-chung.xlsx',
    ]);
    expect(readFileSync(join(folder, 'xep/30004-xa-phu-thanh-b/TC1/TC1-01-nghi-quyet-so-5.pdf'), 'utf8')).toBe(A_PDF);
    const { tables, text } = openedFile(readFileSync(join(folder, 'xep/30004-xa-phu-thanh-b/muc-luc.docx')));
    const [first, photo] = tables[0]?.slice(1) ?? [];
    expect(first?.slice(0, 5)).toEqual(['01', 'TC1', 'Nghị quyết số 5.pdf', 'TC1/TC1-01-nghi-quyet-so-5.pdf', '2']);
    expect(first?.[5]).toMatch(/^[0-9a-f]{12}$/u);
    expect(photo?.[4]).toBe('1');
    expect(rowWith(tables, 'ke-hoach.pdf')?.at(-1)).toBe('Không thấy tệp này');
    expect(rowWith(tables, 'Quyết định 12/QĐ-UBND')?.at(-1)).toBe('Chỉ ghi số, tên văn bản; không có tệp mang tên ấy');
    expect(rowWith(tables, '30004/thừa.docx')).toBeDefined();
    expect(text).toContain('Chưa nêu minh chứng: TC4, TC5');
    expect(text).not.toContain('la.txt');
    const other = openedFile(readFileSync(join(folder, 'xep/30007-xa-tan-cong-sinh/muc-luc.docx')));
    expect(rowWith(other.tables, '../bi-mat.pdf')?.at(-1)).toBe('Đường dẫn ra ngoài thư mục minh chứng');
    // What says it is a PDF and is none has no pages that are known.
    expect(other.tables[0]?.[1]?.[4]).toBe('');
  });

  test.skipIf(process.platform === 'win32')('follows no link, out of the folder or within it', async () => {
    write('bi-mat.txt', 'ở ngoài');
    write('ho-so/30004/that.pdf', A_PDF);
    symlinkSync(join(folder, 'bi-mat.txt'), join(folder, 'ho-so/30004/loi-tat.pdf'));
    await aResultWith({ '30004 TC1': 'loi-tat.pdf; that.pdf' });
    await order('--unit', '30004');
    const list = openedFile(readFileSync(join(folder, 'xep/30004-xa-phu-thanh-b/muc-luc.docx')));
    expect(rowWith(list.tables, 'loi-tat.pdf')?.at(-1)).toBe('Là lối tắt (link), không đi theo');
    const copied = namesUnder('xep').filter((name) => name.endsWith('.pdf'));
    expect(copied).toEqual(['30004-xa-phu-thanh-b/TC1/TC1-01-that.pdf']);
    expect(namesUnder('xep').some((name) => name.startsWith('30007'))).toBe(false);
  });

  test('refuses a folder that holds files, and one inside the evidence', async () => {
    write('ho-so/a.pdf', A_PDF);
    write('xep/cua-toi.txt', 'tệp của tôi');
    await aResultWith({});
    const full = await order();
    expect([full.exitCode, full.err]).toEqual([2, expect.stringContaining('đã có tệp')]);
    expect(namesUnder('xep')).toEqual(['cua-toi.txt']);
    const inside = await hoctap(
      ...['dossier', join(folder, 'kq'), '--evidence-dir', join(folder, 'ho-so'), '-o', join(folder, 'ho-so/xep')],
    );
    expect([inside.exitCode, inside.err]).toEqual([2, expect.stringContaining('nằm trong thư mục minh chứng')]);
    expect(existsSync(join(folder, 'ho-so/xep'))).toBe(false);
  });
});

test('pages of a PDF are counted where they can be seen and its own count agrees', () => {
  expect(pdfPages(A_PDF)).toBe(2);
  expect(pdfPages(A_PDF.replace('/Count 2', '/Count 3'))).toBeUndefined();
  expect(pdfPages('%PDF-1.5\n1 0 obj<</Type/ObjStm>>')).toBeUndefined();
  expect(pdfPages('không phải')).toBeUndefined();
});
