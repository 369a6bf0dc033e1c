import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES } from '../../src/api/disk-world.ts';
import { evidenceSource } from '../../src/io/evidence-source.ts';
import { isFolder, listFiles, readTextFile } from '../../src/io/read-files.ts';
import { expandPatterns } from '../../src/jobs/expand-patterns.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { aFolder } from '../support/a-folder.ts';

const meant = (paths: readonly string[]) => expandPatterns(paths, { files: FILES });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a text file comes with the identity of its bytes', () => {
  const path = join(aFolder({ 'a.json': '\uFEFF{}' }), 'a.json');
  expect(readTextFile(path)).toEqual({ file: path, text: '\uFEFF{}', sha256: sha256('\uFEFF{}') });
});

describe('evidence', () => {
  test('is read in pieces, and its identity is that of all of them', async () => {
    const contents = 'Xã Đa Tốn;'.repeat(60_000);
    const source = evidenceSource(join(aFolder({ 'a.csv': contents }), 'a.csv'));
    const pieces: Uint8Array[] = [];
    for await (const piece of source.bytes()) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).toString('utf8')).toBe(contents);
    expect(source.identity()).toEqual({ sha256: sha256(contents), bytes: Buffer.byteLength(contents) });
  });

  test.each([
    ['that is not there', 'thieu.csv', 'Not found'],
    ['that is a folder', 'thu-muc', 'This is a folder, not a file'],
    ['below a file', 'a.csv/b.csv', 'This is a file, not a folder'],
  ])('%s is said to be so', async (_, name, words) => {
    const folder = aFolder({ 'a.csv': 'x' });
    mkdirSync(join(folder, 'thu-muc'));
    const reading = (async () => {
      for await (const _piece of evidenceSource(join(folder, name)).bytes());
    })();
    await expect(reading).rejects.toBeInstanceOf(CannotRun);
    await expect(reading).rejects.toMatchObject({ words: { en: expect.stringContaining(words) } });
  });

  test('is looked through beforehand only where it is large, which does not count to its identity', async () => {
    const contents = `${'-'.repeat(1023)}\n`.repeat(46_876);
    const folder = aFolder({ 'a.csv': contents, 'b.csv': 'x' });
    const source = evidenceSource(join(folder, 'a.csv'));
    let previewed = 0;
    for await (const piece of source.preview?.()?.() ?? []) previewed += piece.length;
    for await (const _piece of source.bytes());
    expect(previewed).toBe(contents.length);
    expect(source.identity()).toEqual({ sha256: sha256(contents), bytes: contents.length });
    expect(evidenceSource(join(folder, 'b.csv')).preview?.()).toBeUndefined();
    expect(evidenceSource(join(folder, 'thieu.csv')).preview?.()).toBeUndefined();
  });

  test('names its file in composed letters and with plain slashes, as on every machine', () => {
    expect(evidenceSource('thư mục\\minh chứng.csv'.normalize('NFD')).file).toBe('thư mục/minh chứng.csv');
  });
});

test('a folder’s files are listed without its folders, and what is no folder is none', () => {
  const folder = aFolder({ 'b.csv': '', 'a.csv': '' });
  mkdirSync(join(folder, 'c.csv'));
  expect(listFiles(folder)).toEqual(['a.csv', 'b.csv']);
  expect([isFolder(folder), isFolder(join(folder, 'a.csv')), isFolder(join(folder, 'x'))]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('a pattern such as *.csv', () => {
  const folder = () =>
    aFolder({
      'xã a.csv': '',
      'xã b.CSV': '',
      'ranking.csv': '',
      'missing.csv': '',
      'bang-xep-hang.csv': '',
      'con-thieu.csv': '',
      'tinh-hinh-gui.csv': '',
      'ghi chú.txt': '',
      'c[1].csv': '',
    });

  test('stands for the files it fits, in order, without what our own runs wrote', () => {
    const at = folder();
    expect(meant([join(at, '*.csv')])).toEqual(['c[1].csv', 'xã a.csv', 'xã b.CSV'].map((name) => join(at, name)));
    expect(meant([join(at, 'xã ?.csv'), join(at, 'xã a.csv')])).toHaveLength(2);
  });

  test('that fits nothing, and a name without a pattern, stay as they are', () => {
    const at = folder();
    expect(meant([join(at, '*.xlsx'), join(at, 'c[1].csv')])).toEqual([join(at, '*.xlsx'), join(at, 'c[1].csv')]);
  });
});
