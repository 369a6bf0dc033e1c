import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openerOn } from '../../src/io/open-file.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';
import { table } from '../support/an-evidence-file.ts';

const EVIDENCE = table('00123;Xã Đa Tốn;TC1;8;NQ');

function inFolder(files: Readonly<Record<string, string>>): string {
  const folder = aFolder(files);
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  return folder;
}

function office(known: object): string {
  return JSON.stringify({ format: 'hoctap-folder', formatVersion: 1, ...known });
}

describe('a folder that knows its office', () => {
  test('gives a command what its line leaves out, and says so; what the line says goes before', async () => {
    inFolder({ 'a.csv': EVIDENCE, 'hoctap.json': office({ criteria: 'tt44-2014', year: 2022 }) });
    const byFolder = await hoctap('check', 'a.csv');
    expect(byFolder.err).toContain('Theo hoctap.json: -c tt44-2014 -y 2022\n');
    expect(byFolder.out).toContain('Kiểm tra minh chứng năm 2022');
    const byLine = await hoctap('check', 'a.csv', '-y', '2021');
    expect(byLine.err).toContain('Theo hoctap.json: -c tt44-2014\n');
    expect(byLine.out).toContain('Kiểm tra minh chứng năm 2021');
  });

  test('is completed by the folders above it, each path from its own folder', async () => {
    const folder = inFolder({
      'danh-sach.csv': 'Mã đơn vị,Tên đơn vị\n00123,Xã Đa Tốn\n00124,Xã Kiêu Kỵ\n',
      'hoctap.json': office({ criteria: 'tt44-2014', units: 'danh-sach.csv', year: 2020 }),
    });
    mkdirSync(join(folder, 'nam-2022'));
    writeFileSync(join(folder, 'nam-2022/hoctap.json'), office({ year: 2022, due: '15/12/2022' }));
    writeFileSync(join(folder, 'nam-2022/a.csv'), EVIDENCE);
    process.chdir(join(folder, 'nam-2022'));
    const { out, err } = await hoctap('check', 'a.csv');
    expect(err).toContain(
      `Theo hoctap.json: -c tt44-2014 -y 2022 --units ${join('..', 'danh-sach.csv')} --due 15/12/2022`,
    );
    expect(out).toContain('Xã Kiêu Kỵ');
  });

  test('a list named on the line has nothing to do with the district of the folder, a day nothing without a list', async () => {
    inFolder({
      'a.csv': EVIDENCE,
      'hoctap.json': office({ criteria: 'tt44-2014', year: 2022, district: 'Tam Nông', due: '15/12/2022' }),
    });
    expect((await hoctap('check', 'a.csv')).err).toContain('Theo hoctap.json: -c tt44-2014 -y 2022\n');
  });

  test('a command takes the key it means: the private one to sign, the public one to check', async () => {
    inFolder({ 'hoctap.json': office({ key: 'rieng.pem', publicKey: 'chung.json' }) });
    const taken = async (...argv: readonly string[]) =>
      /^Theo hoctap\.json: (.*)$/m.exec((await hoctap(...argv)).err)?.[1];
    expect(await taken('register', 'publish', 'so.jsonl', '-o', 'cong-bo')).toBe('--key rieng.pem');
    expect(await taken('register', 'check', 'so.jsonl')).toBe('--key chung.json');
    expect(await taken('page', 'verify', '-o', 'xm.html')).toBe('--key chung.json');
    expect(await taken('certify', 'kq', '-o', 'gcn')).toBe('--key rieng.pem');
  });

  test('the key of another office is not asked of the register of this one', async () => {
    inFolder({ 'hoctap.json': office({ register: 'so.jsonl', publicKey: 'khoa.json' }) });
    expect((await hoctap('verify', 'giay.pdf')).err).toContain('Theo hoctap.json: --key khoa.json --register so.jsonl');
    for (const other of [
      ['--key', 'khac.json'],
      ['--trust', 'tin'],
    ]) {
      expect((await hoctap('verify', 'giay.pdf', ...other)).err).not.toContain('so.jsonl');
    }
    // A certificate gets its number from the register whatever key signs it.
    expect((await hoctap('certify', 'kq', '-o', 'gcn', '--key', 'khac.pem')).err).toContain('--register so.jsonl');
  });

  test('signs papers with what the office says of itself', async () => {
    const folder = inFolder({
      'a.csv': readFileSync('fixtures/demo/minh-chung.csv', 'utf8'),
      'hoctap.json': office({
        criteria: 'tt44-2014',
        year: 2022,
        office: { authority: ['Chủ tịch UBND huyện Tam Nông'], place: 'Tam Nông' },
      }),
    });
    expect((await hoctap('evaluate', 'a.csv', '-o', 'kq')).exitCode).toBe(0);
    expect((await hoctap('certify', 'kq', '-o', 'gcn')).exitCode).toBe(0);
    expect(namesIn(join(folder, 'gcn'))).toHaveLength(9);
  });

  test.each([
    ['is broken', '{', 'hoctap.json'],
    ['has a key nobody knows', office({ nam: 2022 }), '“nam”'],
    ['has a year that is none', office({ year: 22 }), '“year”'],
  ])('a file that %s keeps a command from running, in words', async (_, text, said) => {
    inFolder({ 'a.csv': EVIDENCE, 'hoctap.json': text });
    const { exitCode, err } = await hoctap('check', 'a.csv', '-c', 'tt44-2014');
    expect([exitCode, err]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('hoctap office', () => {
  test('writes what the line says, and keeps the rest when it is run again', async () => {
    const folder = inFolder({});
    expect(
      (await hoctap('office', '--authority', 'Chủ tịch UBND xã A', '--place', 'A', '-c', 'tt44-2014')).exitCode,
    ).toBe(0);
    expect((await hoctap('office', '-y', '2022', '--due', '5/12/2022')).exitCode).toBe(0);
    expect((await hoctap('office', '--submitter', 'Hội Khuyến học xã A')).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'hoctap.json'), 'utf8'))).toEqual({
      $schema: 'hoctap/schemas/office-folder.json',
      format: 'hoctap-folder',
      formatVersion: 1,
      office: {
        authority: ['Chủ tịch UBND xã A'],
        place: 'A',
        submitter: { agency: ['Hội Khuyến học xã A'] },
      },
      criteria: 'tt44-2014',
      year: 2022,
      due: '2022-12-05',
    });
  });

  test('without a terminal and without answers it says what to write', async () => {
    inFolder({});
    const { exitCode, err } = await hoctap('office');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('hoctap office --authority')]);
    expect((await hoctap('office', '--show')).err).toContain('chưa có hoctap.json');
  });
});

test('hoctap year lays out the folders of a year, once', async () => {
  const folder = inFolder({});
  const { exitCode, out } = await hoctap('year', '2026', '--due', '15/12/2026');
  expect([exitCode, out.split('\n')[0]]).toEqual([0, 'nam-2026']);
  expect(namesIn(join(folder, 'nam-2026'))).toEqual([
    '1-mau',
    '2-nhan-ve',
    '3-ket-qua',
    '4-van-ban',
    '5-giay-chung-nhan',
    'hoctap.json',
  ]);
  expect(JSON.parse(readFileSync(join(folder, 'nam-2026/hoctap.json'), 'utf8'))).toMatchObject({
    year: 2026,
    due: '2026-12-15',
  });
  expect((await hoctap('nam', '2026')).err).toContain('Đã có thư mục của năm ấy');
});

test('hoctap demo does the work of a year on samples in a new folder', async () => {
  const folder = inFolder({});
  const { exitCode, err } = await hoctap('demo', 'thử');
  expect([exitCode, err]).toEqual([
    0,
    expect.stringContaining(`Mở bằng trình duyệt: ${join('thử', 'ket-qua', 'bao-cao.html')}`),
  ]);
  expect(namesIn(join(folder, 'thử/giay-chung-nhan'))).toHaveLength(9);
  expect((await hoctap('demo', 'thử')).exitCode).toBe(2);
});

describe('hoctap doctor', () => {
  test('says what is ready and what is not', async () => {
    inFolder({ 'hoctap.json': office({ register: 'so.jsonl', key: 'khoa.pem' }), 'khoa.pem': 'x' });
    const { exitCode, out } = await hoctap('doctor');
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^✗ Sổ cấp +không tìm thấy so\.jsonl$/m);
    expect(out).toMatch(/^✓ Khóa +khoa\.pem$/m);
    expect(out).toMatch(/^✓ Ghi tệp ở đây +được$/m);
  });

  test.each([
    ['is broken', '{', ['hoctap.json không phải là tệp JSON đúng dạng. Kiểm tra dấu phẩy, dấu ngoặc trong tệp.']],
    [
      'has a key nobody knows and a year that is none',
      office({ nam: 2022, year: 22 }),
      [
        expect.stringMatching(/^hoctap\.json: Mục “year” của thông tin cơ quan ghi 22, .*Cần một số lớn hơn\./),
        expect.stringMatching(/^hoctap\.json: Thông tin cơ quan có mục “nam” mà .*Các mục dùng được: /),
      ],
    ],
  ])('says of a file that %s what to do, in the place of the office', async (_, text, said) => {
    inFolder({ 'hoctap.json': text });
    const { exitCode, out, err } = await hoctap('doctor', '--json');
    expect([exitCode, err]).toEqual([1, '']);
    const { data, error } = JSON.parse(out);
    const findings: readonly { about: string; state: string; says: string }[] = data.findings;
    expect(error).toBeUndefined();
    expect(findings.filter(({ about }) => about === 'office')).toEqual(
      said.map((says) => ({ about: 'office', state: 'bad', says })),
    );
    // The computer is looked at all the same.
    expect(findings.find(({ about }) => about === 'writing')?.state).toBe('good');
    expect((await hoctap('kham-may')).out).toMatch(/^✗ Cơ quan +hoctap\.json/m);
  });

  test('looks into the folders above too, and names the one that is broken', async () => {
    const folder = inFolder({ 'hoctap.json': '[]' });
    mkdirSync(join(folder, 'nam-2022'));
    writeFileSync(join(folder, 'nam-2022/hoctap.json'), office({ year: 2022 }));
    process.chdir(join(folder, 'nam-2022'));
    const { exitCode, out } = await hoctap('doctor', '--lang', 'en');
    expect(exitCode).toBe(1);
    expect(out).toContain(`✗ Office                 ${join('..', 'hoctap.json')}: `);
  });

  test('says of a register that cannot be read that it is the register', async () => {
    const folder = inFolder({ 'hoctap.json': office({ register: 'so.jsonl' }) });
    mkdirSync(join(folder, 'so.jsonl'));
    const { exitCode, out } = await hoctap('doctor');
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^✓ Cơ quan +hoctap\.json$/m);
    expect(out).toMatch(/^✗ Sổ cấp +.*so\.jsonl/m);
  });

  test('sees a whole register, and a lock beside it', async () => {
    inFolder({ 'hoctap.json': office({ register: 'so.jsonl' }) });
    await hoctap('register', 'init', 'so.jsonl', '--office', 'UBND xã A', '--on', '01/12/2026');
    writeFileSync('so.jsonl.lock', '{}');
    const { exitCode, out } = await hoctap('doctor', '--json');
    const { findings } = JSON.parse(out).data;
    expect(exitCode).toBe(0);
    expect(
      findings
        .filter(({ about }: { about: string }) => about === 'register')
        .map(({ state }: { state: string }) => state),
    ).toEqual(['good', 'look']);
  });
});

describe('hoctap completion', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])(
    'writes a script for %s with every command by both its names',
    async (shell) => {
      const { exitCode, out } = await hoctap('completion', shell);
      expect(exitCode).toBe(0);
      for (const word of ['evaluate', 'danh-gia', 'certify', 'giay-chung-nhan', 'checked-on'])
        expect(out).toContain(word);
    },
  );

  test('does not know a shell that is none', async () => {
    expect((await hoctap('completion', 'cmd')).err).toContain('bash, zsh, fish, powershell');
  });
});

test.each([
  ['win32', ['explorer.exe', 'kq\\năm 2022\\report.html']],
  ['darwin', ['open', 'kq/năm 2022/report.html']],
  ['linux', ['xdg-open', 'kq/năm 2022/report.html']],
])('on %s a report is opened by what the system has for it', (platform, command) => {
  expect(openerOn(platform, 'kq/năm 2022/report.html')).toEqual(command);
});
