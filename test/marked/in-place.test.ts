import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { hoctap } from '../support/a-terminal.ts';
import { fillInLibreOffice, HAS_LIBREOFFICE } from '../support/libreoffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoctap-marked-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An office's table as LibreOffice keeps it: letterhead, title, merged cells, widths, a note in the margin. */
const OFFICE = 'fixtures/marked/bang-cua-phong.xlsx';
const parts = (path: string) => unzipSync(new Uint8Array(readFileSync(path)));
const text = (path: string, part: string) => strFromU8(parts(path)[part] ?? new Uint8Array());

async function problemsIn(path: string) {
  const { out } = await hoctap('check', path, '-c', 'tt44-2014', '-y', '2022', '--json');
  const { problems } = JSON.parse(out).data as { problems: Record<string, unknown>[] };
  return problems.map(({ code, cell, row, unit, item, message }) => ({ code, cell, row, unit, item, message }));
}

async function marked(name: string, from = OFFICE) {
  const path = join(folder, name);
  const { exitCode } = await hoctap('check', from, '-c', 'tt44-2014', '-y', '2022', '--problems', path);
  expect(exitCode).toBe(1);
  return path;
}

describe('an office’s own workbook', () => {
  test('keeps every other part of it byte for byte, and of the sheet all but the additions', async () => {
    const path = await marked('can-sua.xlsx');
    const [before, after] = [parts(OFFICE), parts(path)];
    const changed = Object.keys(after).filter(
      (name) => !Buffer.from(after[name] ?? []).equals(Buffer.from(before[name] ?? [])),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(Object.keys(before).filter((name) => after[name] === undefined)).toEqual([]);
    const [sheet, own] = [text(path, 'xl/worksheets/sheet1.xml'), text(OFFICE, 'xl/worksheets/sheet1.xml')];
    for (const part of [
      /<mergeCells[\s\S]*<\/mergeCells>/,
      /<sheetViews[\s\S]*<\/sheetViews>/,
      /<pageSetup[^>]*>/,
      /<headerFooter[\s\S]*<\/headerFooter>/,
    ]) {
      expect(part.exec(sheet)?.[0]).toBe(part.exec(own)?.[0]);
      expect(part.exec(own)?.[0]).toBeDefined();
    }
    const cells = (xml: string) =>
      [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map(([cell]) => cell);
    const kept = new Set(cells(sheet));
    expect(cells(own).filter((cell) => !kept.has(cell))).toEqual([]);
  });

  test('says beside each row for whom, where and what to do, by names', async () => {
    const sheet = text(await marked('ten.xlsx'), 'xl/worksheets/sheet1.xml');
    const remarks = [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*t="inlineStr"><is><t[^>]*>([^<]*)</g)].map(
      ([, cell, words]) => `${cell} ${words}`,
    );
    expect(remarks).toMatchSnapshot();
  });

  test('has the same problems when it comes back, from here and from LibreOffice', async () => {
    const path = await marked('tro-lai.xlsx');
    const expected = await problemsIn(OFFICE);
    expect(expected.length).toBeGreaterThan(3);
    expect(await problemsIn(path)).toEqual(expected);
    if (HAS_LIBREOFFICE) {
      const [saved, corrected] = [join(folder, 'luu-lai.xlsx'), join(folder, 'da-sua.xlsx')];
      const sheet = 'Tổng hợp';
      fillInLibreOffice([
        { from: path, to: saved, sheet, typed: [] },
        { from: path, to: corrected, sheet, typed: [['G8', '6,5']] },
      ]);
      expect(await problemsIn(saved)).toEqual(expected);
      expect(await problemsIn(corrected)).toEqual(expected.filter(({ cell }) => cell !== 'G8'));
      // Marked again, the cell that was corrected has no colour, and the remarks are in the column they had.
      const again = text(await marked('lan-hai.xlsx', corrected), 'xl/worksheets/sheet1.xml');
      const coloured = [...again.matchAll(/<conditionalFormatting sqref="([^"]*)"/g)].flatMap(([, cells = '']) =>
        cells.split(' '),
      );
      expect(coloured).not.toContain('G8');
      expect(again.match(/hoctap: cần sửa/g) ?? []).toHaveLength(1);
    }
  });
});

test('what somebody corrected in it is not written over', async () => {
  const path = await marked('dang-sua.xlsx');
  await marked('dang-sua.xlsx');
  writeFileSync(path, Buffer.concat([readFileSync(path).subarray(0, -6), Buffer.from('edited')]));
  const { exitCode, err } = await hoctap('check', OFFICE, '-c', 'tt44-2014', '-y', '2022', '--problems', path);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('đã được sửa sau khi lập')]);
});

test('several files: the list, and each file that has something to correct', async () => {
  const [good, bad] = ['fixtures/intake/goc.csv', 'fixtures/intake/diem-co-chu.csv'];
  const set = 'fixtures/problems/hai-tieu-chi.json';
  const list = join(folder, 'nhieu.xlsx');
  await hoctap('check', good, bad, '-c', set, '-y', '2022', '--problems', list);
  expect(existsSync(list)).toBe(true);
  const beside = readdirSync(folder).filter((name) => name.startsWith('nhieu - '));
  expect(beside).toContain('nhieu - diem-co-chu.xlsx');
});
