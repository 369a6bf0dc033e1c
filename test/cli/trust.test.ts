import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { nameFrom } from '../../src/io/name-from.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

vi.setConfig({ testTimeout: 240_000 });

const AUTHORITY = 'Chủ tịch Ủy ban nhân dân huyện Tam Nông';
const KEY_DAYS = ['--valid-from', '01/01/2022', '--without-passphrase'];

/** The demonstration evaluated from a folder of its own, with a register and a key. */
async function anOffice() {
  const folder = aFolder({ 'minh-chung.csv': readFileSync('fixtures/demo/minh-chung.csv') });
  const at = (...names: string[]) => join(folder, ...names);
  await hoctap('evaluate', at('minh-chung.csv'), '-c', 'tt44-2014', '-y', '2022', '-o', at('kq'));
  const office = ['--office', 'UBND huyện Tam Nông'];
  await hoctap('register', 'init', at('so.jsonl'), ...office, '--on', '01/12/2022');
  await hoctap('keys', 'new', '-o', at('khoa'), ...office, ...KEY_DAYS);
  const certify = (...options: string[]) =>
    hoctap(
      ...['certify', at('kq'), '-o', at('giay'), '--authority', AUTHORITY, '--register', at('so.jsonl')],
      ...['--issued-on', '20/12/2022', ...options],
    );
  const key = ['--key', at('khoa', 'office-key.private.pem')];
  return { at, certify, key };
}

const edited = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));
const entriesIn = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length - 1;

describe('an edited result', () => {
  test.each<[string, (text: string) => string, string]>([
    ['with a unit renamed', (text) => text.replaceAll('Xã Phú Cường', 'Xã Giả Mạo'), 'Xã Giả Mạo'],
    [
      'with two units exchanged, which is right in itself',
      (text) => text.replaceAll('30001', '@').replaceAll('30031', '30001').replaceAll('@', '30031'),
      '30031',
    ],
  ])('%s gets no number, and what differs is said', async (_, change, said) => {
    const { at, certify, key } = await anOffice();
    edited(at('kq', 'result.json'), change);
    const { exitCode, err } = await certify(...key);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('không khớp với minh chứng')]);
    expect(err).toContain(said);
    expect([entriesIn(at('so.jsonl')), existsSync(at('giay'))]).toEqual([0, false]);
    const again = await hoctap('reproduce', at('kq'));
    expect([again.exitCode, again.out]).toEqual([1, expect.stringContaining(said)]);
  });

  test('as it was made is reproduced, also from another folder', async () => {
    const { at } = await anOffice();
    const { exitCode, out } = await hoctap('reproduce', at('kq'));
    expect([exitCode, out]).toEqual([0, expect.stringContaining('khớp hoàn toàn')]);
    const elsewhere = aFolder({ 'result.json': readFileSync(at('kq', 'result.json')) });
    expect((await hoctap('reproduce', elsewhere)).exitCode).toBe(1);
    const found = await hoctap('reproduce', elsewhere, '--inputs', at());
    expect([found.exitCode, found.err]).toEqual([0, '']);
  });

  test('of a version that kept less is reproduced; what it does say must be so', async () => {
    const { at } = await anOffice();
    const needs = /,\s*"requires": \[[^\]]*\]/g;
    edited(at('kq', 'result.json'), (text) => text.replace(/("requires": \[\s*")[^"]+/, '$1no-gate'));
    const changed = await hoctap('reproduce', at('kq'));
    expect([changed.exitCode, changed.out]).toEqual([1, expect.stringContaining('requires')]);
    edited(at('kq', 'result.json'), (text) => text.replace(needs, ''));
    expect(readFileSync(at('kq', 'result.json'), 'utf8')).not.toContain('requires');
    const { exitCode, out } = await hoctap('reproduce', at('kq'));
    expect([exitCode, out]).toEqual([0, expect.stringContaining('khớp hoàn toàn')]);
  });

  test('the day of the check is shown as what nobody can compute again', async () => {
    const { at } = await anOffice();
    const dated = ['-c', 'tt44-2014', '-y', '2022', '--checked-on', '15/12/2022', '-o', at('kq')];
    await hoctap('evaluate', at('minh-chung.csv'), ...dated);
    edited(at('kq', 'result.json'), (text) => text.replace('2022-12-15', '2022-12-16'));
    const { out } = await hoctap('reproduce', at('kq'));
    expect(out).toContain('Ngày kiểm tra 16/12/2022 là do người lập ghi');
  });

  test('with its folder of documents moved is reproduced by --inputs, and a changed document is found', async () => {
    const folder = aFolder({
      'mc.csv': 'Mã;Đơn vị;Tiêu chí;Điểm;Minh chứng\n01;Xã A;TC1;5;qd.pdf\n01;Xã A;TC2;3;qd.pdf\n',
    });
    const at = (...names: string[]) => join(folder, ...names);
    mkdirSync(at('hs'));
    writeFileSync(at('hs', 'qd.pdf'), 'quyết định');
    const asked = ['-c', 'fixtures/problems/hai-tieu-chi.json', '-y', '2022', '--evidence-dir', at('hs')];
    await hoctap('evaluate', at('mc.csv'), ...asked, '-o', at('kq'));
    const elsewhere = aFolder({ 'result.json': readFileSync(at('kq', 'result.json')) });
    const reproduce = (...more: string[]) =>
      hoctap('reproduce', elsewhere, '-c', 'fixtures/problems/hai-tieu-chi.json', ...more);
    expect((await reproduce()).exitCode).toBe(1);
    expect(await reproduce('--inputs', at())).toMatchObject({ exitCode: 0, err: '' });
    writeFileSync(at('hs', 'qd.pdf'), 'quyết định khác');
    expect(await reproduce('--inputs', at())).toMatchObject({ exitCode: 2, err: expect.stringContaining('qd.pdf') });
  });

  test.each([
    ['a paper of its own', [], '30001-thi-tran-tram-chim.pdf'],
    ['one file with all', ['--merge'], 'giay-chung-nhan.pdf'],
  ])("no number is spent where somebody's file stands in the place of %s", async (_, options, name) => {
    const { at, certify, key } = await anOffice();
    mkdirSync(at('giay'));
    writeFileSync(at('giay', name), '%PDF-1.4 của người khác');
    const { exitCode, err } = await certify(...key, ...options);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(name)]);
    expect([entriesIn(at('so.jsonl')), namesIn(at('giay'))]).toEqual([0, [name]]);
  });

  test('that cannot be computed again is issued only when that is accepted, and the register says so for ever', async () => {
    const { at, certify, key } = await anOffice();
    edited(at('minh-chung.csv'), () => '');
    spawnSync('rm', [at('minh-chung.csv')]);
    expect((await certify(...key)).err).toContain('--without-inputs');
    const { exitCode, err } = await certify(...key, '--without-inputs');
    expect([exitCode, err]).toEqual([0, expect.stringContaining('chưa được tính lại')]);
    const lines = readFileSync(at('so.jsonl'), 'utf8').trimEnd().split('\n').slice(1);
    expect(new Set(lines.map((line) => JSON.parse(line).notRecomputed))).toEqual(new Set([lines.length]));
  });
});

test('cells of 90,000 letters are cut short in everything that quotes them', async () => {
  const [code, name, item, score] = ['x', 'B', 'Q', 'y'].map((letter) => letter.repeat(90_000));
  const rows = [`${code},Xã A,TC1,5,m`, `01,Xã ${name},TC1,5,m`, `02,Xã C,${item},5,m`, `03,Xã D,TC1,a${score},m`];
  const header = 'Mã đơn vị,Tên đơn vị,Mã tiêu chí,Điểm kiểm tra,Minh chứng';
  const folder = aFolder({ 'a.csv': `${[header, ...rows].join('\r\n')}\r\n` });
  const { exitCode, out, err } = await hoctap('check', join(folder, 'a.csv'), '-c', 'tt44-2014', '-y', '2022');
  expect([exitCode, (out + err).length < 30_000]).toEqual([1, true]);
  expect(Math.max(...(out + err).split('\n').map((line) => line.length))).toBeLessThan(600);
});

describe('a key', () => {
  test('of another office signs nothing', async () => {
    const { at, certify } = await anOffice();
    await hoctap('keys', 'new', '-o', at('khac'), '--office', 'UBND xã Phú Thọ', ...KEY_DAYS);
    const { exitCode, err } = await certify('--key', at('khac', 'office-key.private.pem'));
    expect([exitCode, err]).toEqual([2, expect.stringContaining('Khóa của cơ quan khác')]);
    expect([entriesIn(at('so.jsonl')), existsSync(at('giay'))]).toEqual([0, false]);
  });

  test('that is new leaves the papers of the old one as they are', async () => {
    const { at, certify, key } = await anOffice();
    expect((await certify(...key)).exitCode).toBe(0);
    const papers = () => readdirSync(at('giay')).map((name) => readFileSync(at('giay', name)).toString('base64'));
    const before = papers();
    const old = at('khoa', 'office-key.private.pem');
    expect((await hoctap('keys', 'rotate', old, '-o', at('moi'), ...KEY_DAYS)).exitCode).toBe(0);
    const { exitCode, err, out } = await certify('--key', at('moi', 'office-key.private.pem'));
    expect([exitCode, err]).toEqual([0, expect.stringContaining('9 giấy đã cấp và ký bằng khóa khác')]);
    expect(out).toContain('thêm 0 số mới, 9 giấy đã có số');
    expect(papers()).toEqual(before);
  });
});

describe('names of files in what is handed on', () => {
  test('no path of this computer stands in any output of a run', async () => {
    const { at } = await anOffice();
    const folder = at();
    for (const name of namesIn(at('kq'))) expect(readFileSync(at('kq', name), 'utf8')).not.toContain(folder);
    expect(JSON.parse(readFileSync(at('kq', 'result.json'), 'utf8')).inputs[0].file).toBe('../minh-chung.csv');
  });

  test.skipIf(process.platform === 'win32').each([
    ['minh-chung.csv', 'minh-chung.csv'],
    ['../xã/minh-chung.csv', '../xã/minh-chung.csv'],
    ['/home/an/viec/xa.csv', '../xa.csv'],
    ['/home/an/viec/kq/xa.csv', 'xa.csv'],
    ['/home/an/Downloads/xa.csv', '../../Downloads/xa.csv'],
    ['/srv/chung/xa.csv', '../../../../srv/chung/xa.csv'],
  ])('%s is %s', (path, expected) => {
    expect(nameFrom('/home/an/viec/kq', path, '/home/an')).toBe(expected);
  });

  test.skipIf(process.platform === 'win32')('a way down past the name of the user is not shown', () => {
    expect(nameFrom('/mnt/usb/kq', '/home/an/viec/xa.csv', '/home/an')).toBe('xa.csv');
    expect(nameFrom('/home/chung/kq', '/home/an/viec/xa.csv', '/home/an')).toBe('xa.csv');
  });
});

test.skipIf(!existsSync('/dev/full') || !existsSync('dist/main.js'))(
  'output that cannot be written ends with 2 and a sentence',
  () => {
    const full = ['-c', '"$0" bin/hoctap.js criteria list > /dev/full', process.execPath];
    const { status, stderr } = spawnSync('sh', full, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('không ghi được kết quả')]);
    expect(stderr).not.toMatch(/at .*\.js:\d|Error:/);
    const cut = spawnSync('sh', ['-c', '"$0" bin/hoctap.js criteria list | head -1', process.execPath], {
      encoding: 'utf8',
    });
    expect(cut.stderr).toBe('');
  },
);

test.skipIf(!existsSync('dist/sbom.cdx.json'))('the bill of materials names every package that was built in', () => {
  const { bomFormat, components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
  expect(bomFormat).toBe('CycloneDX');
  expect(notices).toContain(`these ${components.length} packages`);
  for (const { name, version, hashes, purl } of components) {
    expect(notices).toContain(`${name} ${version} (`);
    expect([purl, hashes?.[0]?.content.length]).toEqual([purl, 128]);
  }
  // Advisories name the package it is made of, at which a scanner would else not look.
  const xlsx = components.find(({ name }: { name: string }) => name === '@e965/xlsx');
  expect(xlsx?.pedigree.ancestors).toEqual([
    { type: 'library', name: 'xlsx', version: xlsx.version, purl: `pkg:npm/xlsx@${xlsx.version}` },
  ]);
});
