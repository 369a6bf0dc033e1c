import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder, makeFolder, refuseExisting, writeEach, writeFiles } from '../../src/io/write-files.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';

const isRoot = process.getuid?.() === 0;
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'written',
    (error: unknown) => (error instanceof CannotRun ? error.words.en : error),
  );

function* breaking(): Generator<string> {
  yield 'half of ';
  throw new Error('the generator broke');
}

describe('files are written all of them or none', () => {
  test('into a folder that is made, and their paths are said', async () => {
    const folder = join(aFolder(), 'kết quả', '2022');
    const paths = await writeFiles(folder, [
      { name: 'a.csv', contents: ['Xã ', 'Đa Tốn'] },
      { name: 'b.bin', contents: [new Uint8Array([0, 255])] },
      { name: 'c.txt', contents: [] },
    ]);
    expect(paths).toEqual([join(folder, 'a.csv'), join(folder, 'b.bin'), join(folder, 'c.txt')]);
    expect(namesIn(folder)).toEqual(['a.csv', 'b.bin', 'c.txt']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('Xã Đa Tốn');
    expect([...readFileSync(join(folder, 'b.bin'))]).toEqual([0, 255]);
    expect(readFileSync(join(folder, 'c.txt'))).toHaveLength(0);
  });

  test('in pieces of more than a megabyte, with nothing lost', async () => {
    const folder = aFolder();
    const piece = 'Đ'.repeat(100_000);
    await writeFiles(folder, [{ name: 'big', contents: Array.from({ length: 30 }, () => piece) }]);
    expect(readFileSync(join(folder, 'big'), 'utf8')).toBe(piece.repeat(30));
  });

  test('and replace the old ones', async () => {
    const folder = aFolder({ 'a.csv': 'header\na much longer old text' });
    await writeFiles(folder, [{ name: 'a.csv', contents: ['header\nnew'] }]);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('header\nnew');
  });

  test('but none of them where one would take the place of a person’s file', async () => {
    const folder = aFolder({ 'a.csv': 'header\nold', 'b.csv': 'mine' });
    const files = ['a.csv', 'b.csv'].map((name) => ({ name, contents: ['header\nnew'] }));
    await expect(writeFiles(folder, files)).rejects.toThrow('b.csv');
    expect([readFileSync(join(folder, 'a.csv'), 'utf8'), readFileSync(join(folder, 'b.csv'), 'utf8')]).toEqual([
      'header\nold',
      'mine',
    ]);
    expect(namesIn(folder)).toEqual(['a.csv', 'b.csv']);
    expect(await writeFiles(folder, files, { over: 'anything' })).toHaveLength(2);
  });

  test('with or without waiting for the disk', async () => {
    const folder = aFolder();
    await writeFiles(folder, [{ name: 'a', contents: ['x'] }], { flush: false });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('x');
  });

  test('when the second one breaks in the middle, the old ones stay and no scrap is left', async () => {
    const folder = aFolder({ 'a.csv': 'old a', 'b.csv': 'old b' });
    const files = [
      { name: 'a.csv', contents: ['new a'] },
      { name: 'b.csv', contents: breaking() },
      { name: 'c.csv', contents: ['new c'] },
    ];
    expect(await failure(writeFiles(folder, files))).toEqual(new Error('the generator broke'));
    expect(namesIn(folder)).toEqual(['a.csv', 'b.csv']);
    expect(['a.csv', 'b.csv'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['old a', 'old b']);
  });

  test('when the list of files itself breaks', async () => {
    const folder = aFolder();
    function* files() {
      yield { name: 'a.csv', contents: ['a'] };
      throw new Error('no more');
    }
    expect(await failure(writeFiles(folder, files()))).toEqual(new Error('no more'));
    expect(namesIn(folder)).toEqual([]);
  });

  test('when one of two is a folder already', async () => {
    const folder = aFolder({ 'a.csv': 'old' });
    mkdirSync(join(folder, 'b.csv'));
    const files = [
      { name: 'a.csv', contents: ['new'] },
      { name: 'b.csv', contents: ['new'] },
    ];
    expect(await failure(writeFiles(folder, files))).toBe(
      `Cannot write ${join(folder, 'b.csv')}: a folder or link has that name.`,
    );
    expect(namesIn(folder)).toEqual(['a.csv', 'b.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
  });

  test.skipIf(process.platform === 'win32')('when one is a link that would lead out of the folder', async () => {
    const outside = aFolder({ 'secret.csv': 'mine' });
    const folder = aFolder();
    symlinkSync(join(outside, 'secret.csv'), join(folder, 'a.csv'));
    symlinkSync(join(outside, 'nowhere.csv'), join(folder, 'b.csv'));
    expect(await failure(writeFiles(folder, [{ name: 'a.csv', contents: ['x'] }]))).toContain('a folder or link');
    expect(await failure(writeFiles(folder, [{ name: 'b.csv', contents: ['x'] }]))).toContain('a folder or link');
    expect(readFileSync(join(outside, 'secret.csv'), 'utf8')).toBe('mine');
    expect(lstatSync(join(folder, 'a.csv')).isSymbolicLink()).toBe(true);
    expect(namesIn(outside)).toEqual(['secret.csv']);
  });

  test('not where a file has the name of the folder', async () => {
    const folder = aFolder({ 'ket-qua': 'a file' });
    const path = join(folder, 'ket-qua');
    expect(await failure(writeFiles(path, [{ name: 'a', contents: ['x'] }]))).toBe(
      `A file has the name of the folder: ${path}`,
    );
    expect(() => checkFolder(path)).toThrow(CannotRun);
    expect(readFileSync(path, 'utf8')).toBe('a file');
  });

  // The owner of the machine may write anywhere.
  test.skipIf(isRoot || process.platform === 'win32')('not into a folder that may not be written', async () => {
    const folder = aFolder();
    chmodSync(folder, 0o500);
    expect(await failure(writeFiles(folder, [{ name: 'a', contents: ['x'] }]))).toBe(`Cannot open: ${folder}`);
    expect(namesIn(folder)).toEqual([]);
  });
});

describe('on a full disk', () => {
  let disk: string | undefined;
  beforeAll(() => {
    const made = spawnSync('mktemp', ['-d'], { encoding: 'utf8' });
    const folder = made.stdout?.trim();
    if (!folder) return;
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
    if (mounted.status === 0) disk = folder;
    else spawnSync('rmdir', [folder]);
  });
  afterAll(() => {
    if (disk === undefined) return;
    spawnSync('umount', [disk]);
    spawnSync('rmdir', [disk]);
  });

  test('the old files stay whole, nothing is left behind, and it is said', async ({ skip }) => {
    if (disk === undefined) return skip('a small disk cannot be mounted here');
    const folder = disk;
    writeFileSync(join(folder, 'result.json'), 'old and whole');
    const files = [
      { name: 'ranking.csv', contents: ['small'] },
      { name: 'result.json', contents: ['x'.repeat(400_000)] },
    ];
    expect(await failure(writeFiles(folder, files))).toBe(`The disk is full, not written: ${folder}`);
    expect(readFileSync(join(folder, 'result.json'), 'utf8')).toBe('old and whole');
    expect(namesIn(folder)).toEqual(['result.json']);
  });
});

describe('files written one after the other', () => {
  const files = (...names: string[]) => names.map((name) => ({ name, contents: [`contents of ${name}`] }));

  test('are left alone where they hold the same bytes, and counted', async () => {
    const folder = aFolder({ 'b.pdf': 'contents of b.pdf', 'c.pdf': 'something else (hoctap)' });
    expect(await writeEach(folder, files('a.pdf', 'b.pdf', 'c.pdf'))).toEqual({
      written: 1,
      unchanged: 1,
      replaced: 1,
    });
    expect(readFileSync(join(folder, 'c.pdf'), 'utf8')).toBe('contents of c.pdf');
  });

  test('are whole up to the one that fails, and leave nothing half-written', async () => {
    const folder = aFolder();
    function* failing() {
      yield* files('a.pdf');
      throw new Error('no more');
    }
    await expect(writeEach(folder, failing())).rejects.toThrow('no more');
    expect(namesIn(folder)).toEqual(['a.pdf']);
  });

  test('sweep what a run that was killed left behind, and nothing else', async () => {
    // No process has so high a number.
    const folder = aFolder({ 'a.pdf.4194304999.tmp': 'half', 'notes.tmp': 'mine' });
    await writeEach(folder, files('a.pdf'));
    expect(namesIn(folder)).toEqual(['a.pdf', 'notes.tmp']);
  });
});

test('a file people have written in is not overwritten', () => {
  const folder = aFolder({ 'mau.csv': 'filled in' });
  expect(() => refuseExisting([join(folder, 'mau.csv')])).toThrow(CannotRun);
  expect(() => refuseExisting([join(folder, 'moi.csv')])).not.toThrow();
});

test.runIf(process.platform === 'linux')('a folder that cannot be made is told as that, and not as missing', () => {
  // Where nobody may make one, as on a disk that is only read.
  expect(() => makeFolder('/sys/hoctap/ket-qua')).toThrow(
    expect.objectContaining({ facts: expect.objectContaining({ code: 'folder-not-made' }) }),
  );
});
