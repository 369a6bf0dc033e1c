import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeStalePages } from '../../src/io/stale-pages.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';

const OURS = '<!doctype html>\n<html><head><meta charset="utf-8"><meta name="generator" content="hoctap">';

test('pages of an earlier report go, and nothing else', () => {
  const folder = aFolder({ 'bao-cao.html': OURS, 'ngoài.html': OURS });
  const pages = join(folder, 'don-vi');
  mkdirSync(join(pages, '03-thu-muc.html'), { recursive: true });
  for (const name of ['01-tam-nong.html', '02-cu.html', '04-cua-toi.html', 'ghi-chu.html', '05.html', '06-x.txt']) {
    writeFileSync(join(pages, name), name === '04-cua-toi.html' ? '<html>của tôi' : OURS);
  }
  symlinkSync(join(folder, 'ngoài.html'), join(pages, '07-lien-ket.html'));
  const written = [join(folder, 'bao-cao.html'), join(pages, '01-tam-nong.html')];
  // Without a page no report was made: `-f csv` deletes nothing.
  expect(removeStalePages(folder, [join(pages, '01-tam-nong.html')], 'vi')).toBe(0);
  expect(removeStalePages(folder, written, 'en')).toBe(0);
  expect(removeStalePages(folder, written, 'vi')).toBe(2);
  expect(namesIn(pages)).toEqual(
    ['01-tam-nong.html', '03-thu-muc.html', '04-cua-toi.html', '06-x.txt', '07-lien-ket.html', 'ghi-chu.html'].sort(),
  );
  expect(readFileSync(join(folder, 'ngoài.html'), 'utf8')).toBe(OURS);
});

test('the folder goes with its last page, and a link to a folder is not entered', () => {
  const folder = aFolder({ 'bao-cao.html': OURS });
  mkdirSync(join(folder, 'don-vi'));
  writeFileSync(join(folder, 'don-vi', '01-a.html'), OURS);
  const elsewhere = aFolder({ '01-a.html': OURS });
  expect(removeStalePages(folder, [join(folder, 'bao-cao.html')], 'vi')).toBe(1);
  expect(existsSync(join(folder, 'don-vi'))).toBe(false);
  symlinkSync(elsewhere, join(folder, 'don-vi'));
  expect(removeStalePages(folder, [join(folder, 'bao-cao.html')], 'vi')).toBe(0);
  expect(namesIn(elsewhere)).toEqual(['01-a.html']);
});
