import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

vi.setConfig({ testTimeout: 120_000 });

const EVIDENCE = 'fixtures/demo/minh-chung.csv';
const SET = ['-c', 'tt44-2014', '-y', '2022'];
const OFFICE = ['--profile', 'fixtures/demo/co-quan.json'];
const OURS = 'của tôi, đừng ghi đè';

/** A result, a register and a key, made once: every test has a copy of them. */
const made = mkdtempSync(join(tmpdir(), 'hoctap-outputs-'));

beforeAll(async () => {
  await hoctap('evaluate', EVIDENCE, ...SET, '-o', join(made, 'ket-qua'));
  await hoctap('register', 'init', join(made, 'so.jsonl'), '--office', 'UBND huyện Tam Nông');
  await hoctap('keys', 'new', '-o', join(made, 'khoa'), '--office', 'UBND huyện Tam Nông', '--without-passphrase');
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** A folder with a result in it, and a person's file where an output would come. */
function anOffice(name: string) {
  const folder = aFolder();
  cpSync(made, folder, { recursive: true });
  const result = join(folder, 'ket-qua');
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, OURS);
  return { folder, result, path };
}

describe('no command writes over a person’s file', () => {
  const key = (folder: string) => ['--key', join(folder, 'khoa', 'office-key.private.pem')];
  const publicKey = (folder: string) => join(folder, 'khoa', 'office-key.public.json');
  type Line = (folder: string) => string[];
  const inOut = (folder: string, ...more: string[]) => [...more, '-o', join(folder, 'ra')];
  const result = (folder: string) => join(folder, 'ket-qua');

  test.each<[string, Line]>([
    ['ra/bao-cao.html', (folder) => inOut(folder, 'evaluate', EVIDENCE, ...SET)],
    ['ra/result.json', (folder) => inOut(folder, 'evaluate', EVIDENCE, ...SET)],
    ['ra/bang-xep-hang.csv', (folder) => inOut(folder, 'evaluate', EVIDENCE, ...SET)],
    ['ra/con-thieu.csv', (folder) => inOut(folder, 'evaluate', EVIDENCE, ...SET)],
    ['ra/bang-tong-hop.xlsx', (folder) => inOut(folder, 'report', result(folder), '-f', 'xlsx')],
    ['ra/bao-cao.html', (folder) => inOut(folder, 'report', result(folder), '-f', 'html')],
    ['ra/so-sanh.csv', (folder) => inOut(folder, 'compare', result(folder), result(folder))],
    ['ra/so-sanh.html', (folder) => inOut(folder, 'compare', result(folder), result(folder))],
    ['ra/so-sanh.json', (folder) => inOut(folder, 'compare', result(folder), result(folder))],
    ['ra/giay-chung-nhan.pdf', (folder) => inOut(folder, 'certify', result(folder), '--merge')],
    ['ra/xem-truoc.pdf', (folder) => inOut(folder, 'certify', '--preview')],
    ['ra/30001-thi-tran-tram-chim.pdf', (folder) => inOut(folder, 'certify', result(folder))],
    ['ra/so-cap-giay-chung-nhan.csv', (folder) => inOut(folder, 'register', 'export', join(folder, 'so.jsonl'))],
    ['ra/so-cap-giay-chung-nhan.xlsx', (folder) => inOut(folder, 'register', 'export', join(folder, 'so.jsonl'))],
    [
      'ra/danh-sach-giay-chung-nhan.json',
      (folder) => inOut(folder, 'register', 'publish', join(folder, 'so.jsonl'), ...key(folder)),
    ],
    ['so-khac.jsonl', (folder) => ['register', 'init', join(folder, 'so-khac.jsonl'), '--office', 'x']],
    ['ra/office-key.private.pem', (folder) => inOut(folder, 'keys', 'new', '--office', 'x', '--without-passphrase')],
    ['ra/office-key.public.json', (folder) => inOut(folder, 'keys', 'new', '--office', 'x', '--without-passphrase')],
    ['ra.html', (folder) => ['criteria', 'show', 'tt44-2014', '--html', join(folder, 'ra.html')]],
    ['ra.xlsx', (folder) => ['check', EVIDENCE, ...SET, '--problems', join(folder, 'ra.xlsx')]],
    ['ra.csv', (folder) => ['check', EVIDENCE, ...SET, '--problems', join(folder, 'ra.csv')]],
    ['ra.html', (folder) => ['check', EVIDENCE, ...SET, '--problems', join(folder, 'ra.html')]],
    ['mau.csv', (folder) => ['template', '-c', 'tt44-2014', '-o', join(folder, 'mau.csv')]],
    ['mau.xlsx', (folder) => ['template', '-c', 'tt44-2014', '-o', join(folder, 'mau.xlsx')]],
    ['ra/quyet-dinh.docx', (folder) => inOut(folder, 'documents', result(folder), ...OFFICE)],
    [
      'ra/phieu-ket-qua-30004-xa-hoa-binh.docx',
      (folder) => inOut(folder, 'sheets', result(folder), ...OFFICE, '-f', 'docx'),
    ],
    ['ra.html', (folder) => ['page', 'check', '-o', join(folder, 'ra.html'), ...SET]],
    ['ra.html', (folder) => ['page', 'verify', '-o', join(folder, 'ra.html'), '--key', publicKey(folder)]],
    ['ra.csv', (folder) => ['units', 'Đồng Tháp', '--year', '2022', '-o', join(folder, 'ra.csv')]],
    [
      'ra.json',
      (folder) => [
        'criteria',
        'new',
        '--from',
        'tt44-2014',
        '--id',
        'a',
        '--title',
        'A',
        '-o',
        join(folder, 'ra.json'),
      ],
    ],
    ['ra.csv', (folder) => ['check', EVIDENCE, ...SET, '--fix', join(folder, 'ra.csv')]],
  ])('%s', async (name, line) => {
    const { folder, path } = anOffice(name);
    if (name.includes('publish') || name.startsWith('ra/danh-sach')) {
      await hoctap('register', 'sign', join(folder, 'so.jsonl'), ...key(folder));
    }
    const { exitCode, err } = await hoctap(...line(folder));
    expect([exitCode, readFileSync(path, 'utf8')], err).toEqual([2, OURS]);
    expect(err).toContain(name.slice(name.lastIndexOf('/') + 1));
    // Nothing half-written is left beside it.
    expect(namesIn(folder).filter((each) => each.endsWith('.tmp'))).toEqual([]);
  });
});

describe('what a run made is made again', () => {
  test('in its own folder, with another set and in another language', async () => {
    const { folder, result } = anOffice('khac.txt');
    expect((await hoctap('evaluate', EVIDENCE, ...SET, '-o', result)).exitCode).toBe(0);
    expect((await hoctap('evaluate', EVIDENCE, ...SET, '-o', result, '--lang', 'en')).exitCode).toBe(0);
    const reports = ['report', result, '-f', 'html,xlsx,json,csv', '-o', result];
    expect([(await hoctap(...reports)).exitCode, (await hoctap(...reports)).exitCode]).toEqual([0, 0]);
    const sheets = ['certify', result, '-o', join(folder, 'giay')];
    expect([(await hoctap(...sheets)).exitCode, (await hoctap(...sheets, '--signer', 'Ký thử')).exitCode]).toEqual([
      0, 0,
    ]);
    const register = ['register', 'export', join(folder, 'so.jsonl'), '-o', join(folder, 'so')];
    expect([(await hoctap(...register)).exitCode, (await hoctap(...register)).exitCode]).toEqual([0, 0]);
  });
});

test.each(['bang-xep-hang.csv', 'con-thieu.csv'])(
  'evidence that is called %s outlives its evaluation, also the second time',
  async (name) => {
    const text = readFileSync(EVIDENCE);
    const folder = aFolder({ [name]: text });
    for (const _ of [1, 2]) {
      const { exitCode, err } = await hoctap('evaluate', join(folder, name), ...SET, '-o', folder);
      expect([exitCode, err]).toEqual([2, expect.stringContaining('dữ liệu đầu vào')]);
      expect(readFileSync(join(folder, name)).equals(text)).toBe(true);
      expect(namesIn(folder)).toEqual(_ === 1 ? [name] : [name, 'result.json'].sort());
      // As if an earlier run had been let through.
      writeFileSync(join(folder, 'result.json'), '{\n  "format": "hoctap-result"\n}');
    }
  },
);
