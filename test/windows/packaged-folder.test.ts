import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasWine, PACKAGED, Windows } from './a-windows.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const inCi = process.env['CI'] !== undefined;

describe.skipIf(!hasWine && !inCi)('the packaged folder on Windows (needs wine64)', () => {
  const windows = new Windows();
  const linux = join(windows.work, '../linux');
  const at = (...path: readonly string[]) => join(windows.work, ...path);

  beforeAll(() => {
    if (!existsSync(PACKAGED)) throw new Error(`${PACKAGED} is missing: npm run package -- windows-x64`);
    windows.start();
    for (const folder of [windows.work, linux]) {
      mkdirSync(folder, { recursive: true });
      for (const name of ['minh-chung.csv', 'co-quan.json'])
        cpSync(join(ROOT, 'fixtures/demo', name), join(folder, name));
      writeFileSync(join(folder, 'mật khẩu.txt'), 'bốn từ rất dài\n');
    }
  });
  afterAll(() => windows.stop());

  /** Users in whose own folder the program began to work. */
  function foldersOfUsers(): readonly string[] {
    const users = join(windows.work, '../users');
    return readdirSync(users).filter((name) => existsSync(join(users, name, 'hoctap')));
  }

  const onLinux = (...argv: readonly string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'bin/hoctap.js'), ...argv], { cwd: linux, encoding: 'utf8' });

  test('is whole: every file has the hash that is written beside it', () => {
    const wrong = readFileSync(join(PACKAGED, 'SHA256SUMS.txt'), 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => {
        const [hash, name] = line.split('  ') as [string, string];
        return (
          createHash('sha256')
            .update(readFileSync(join(PACKAGED, name)))
            .digest('hex') !== hash
        );
      });
    expect(wrong).toEqual([]);
  });

  test('is zipped below 40 MB, as programs that unpack it expect', () => {
    const tested = spawnSync('unzip', ['-tq', `${PACKAGED}.zip`], { encoding: 'utf8' });
    expect([tested.status, tested.stdout]).toEqual([0, expect.stringContaining('No errors detected')]);
    expect(statSync(`${PACKAGED}.zip`).size).toBeLessThan(40e6);
  });

  test('starts by its .cmd, with Vietnamese letters whole', () => {
    expect(windows.cmd('hoctap\\hoctap.cmd', '--version')).toEqual({
      status: 0,
      stdout: onLinux('--version').stdout,
      stderr: '',
    });
    expect(windows.hoctap('--help').stdout).toBe(onLinux('--help').stdout);
  });

  test('a double click opens the folder of the office, made beside the program, and stays open', () => {
    const { stdout, stderr } = windows.cmd('hoctap\\Bat-dau.cmd');
    expect(existsSync(at('hoctap/HO-SO'))).toBe(true);
    // And works there, not in the folder of the user.
    expect(foldersOfUsers()).toEqual([]);
    // No person at the keyboard here: the program says so, and the window waits.
    expect(stderr).toContain('hoctap --help');
    expect(stdout).toContain('Press any key');
  });

  test('makes the same bytes as on Linux: form, check, results, reports, papers, certificates', () => {
    const year = ['-c', 'tt44-2014', '-y', '2022'];
    const runs: readonly (readonly string[])[] = [
      ['template', ...year, '--units', 'Đồng Tháp', '--district', 'Tam Nông', '-o', 'Mẫu gửi xã.xlsx'],
      ['check', 'minh-chung.csv', ...year, '--problems', 'Cần sửa.xlsx'],
      ['evaluate', 'minh-chung.csv', ...year, '-o', 'Kết quả/năm 2022'],
      ['report', 'Kết quả/năm 2022', '-f', 'html,csv,xlsx,json', '-o', 'Kết quả/báo cáo'],
      ['explain', 'Kết quả/năm 2022', '30010'],
      ['documents', 'Kết quả/năm 2022', '--profile', 'co-quan.json', '-o', 'Văn bản'],
      ['letters', 'Kết quả/năm 2022', '--profile', 'co-quan.json', '-o', 'Công văn'],
      ['certify', 'Kết quả/năm 2022', '--profile', 'co-quan.json', '-o', 'Giấy chứng nhận'],
    ];
    for (const argv of runs) {
      const [here, there] = [onLinux(...argv), windows.hoctap(...argv)];
      expect([argv[0], there.status, there.stdout]).toEqual([argv[0], here.status, here.stdout]);
      // What is said differs in the sign between folders alone.
      expect(there.stderr.replaceAll('\\', '/')).toBe(here.stderr);
    }
    const outputs = bytesIn(linux);
    expect(outputs.size).toBeGreaterThan(25);
    const onWindows = bytesIn(windows.work, (name) => !name.startsWith('hoctap/'));
    expect([...onWindows].filter(([name, hash]) => outputs.get(name) !== hash)).toEqual([]);
    expect([...onWindows.keys()]).toEqual([...outputs.keys()]);
  });

  test('certifies a result scored by a list of units, named as Windows names it', () => {
    const year = ['-c', 'tt44-2014', '-y', '2022'];
    mkdirSync(at('1-mau'));
    const area = ['Đồng Tháp', '--district', 'Tam Nông', '-y', '2022', '-o', '1-mau\\ds.xlsx'];
    expect(windows.hoctap('units', ...area).status).toBe(0);
    const scored = windows.hoctap('evaluate', 'minh-chung.csv', ...year, '--units', '1-mau\\ds.xlsx', '-o', 'kq-ds');
    const certified = windows.hoctap('certify', 'kq-ds', '--profile', 'co-quan.json', '-o', 'gcn-ds');
    expect([scored.status, certified.status, certified.stderr]).toEqual([0, 0, expect.not.stringContaining('Không')]);
  });

  test('keeps a register: three runs at once give each number once, and every paper holds', async () => {
    const secret = ['--passphrase-file', 'mật khẩu.txt'];
    const authority = ['--authority', 'Chủ tịch Ủy ban nhân dân huyện Tam Nông'];
    const office = ['--office', 'Ủy ban nhân dân huyện Tam Nông'];
    const made = windows.hoctap(
      'keys',
      'new',
      '-o',
      'khoa',
      ...office,
      ...authority,
      '--valid-from',
      '01/01/2022',
      ...secret,
    );
    expect([made.status, readdirSync(at('khoa')).sort()]).toEqual([
      0,
      ['office-key.private.pem', 'office-key.public.json'],
    ]);
    expect(
      windows.hoctap('register', 'init', 'Sổ cấp.jsonl', ...office, '--key', 'khoa/office-key.private.pem', ...secret)
        .status,
    ).toBe(0);
    const certify = [
      ...['certify', 'Kết quả\\năm 2022', '--profile', 'co-quan.json', '--issued-on', '25/12/2022'],
      ...['--register', 'Sổ cấp.jsonl', '--by', 'Phòng GDĐT', '--key', 'khoa/office-key.private.pem', ...secret],
    ];
    const runs = [['30001'], ['30025', '30013'], ['30022']].map(
      (units, index) => windows.started(...PROGRAM, ...certify, '--unit', ...units, '-o', `gcn-${index}`).ended,
    );
    expect((await Promise.all(runs)).map(({ status, stderr }) => (status === 0 ? 0 : stderr))).toEqual([0, 0, 0]);
    expect(numbersIn(at('Sổ cấp.jsonl'))).toEqual(['01/GCN-UBND', '02/GCN-UBND', '03/GCN-UBND', '04/GCN-UBND']);
    expect(readdirSync(windows.work).filter((name) => name.includes('.lock'))).toEqual([]);

    const again = windows.hoctap(...certify, '--unit', '30022', '-o', 'gcn-2');
    expect([again.status, numbersIn(at('Sổ cấp.jsonl')).length]).toEqual([0, 4]);
    const [paper] = readdirSync(at('gcn-2')).filter((name) => name.endsWith('.pdf'));
    const verified = windows.hoctap(
      'verify',
      `gcn-2\\${paper}`,
      '--key',
      'khoa/office-key.public.json',
      '--register',
      'Sổ cấp.jsonl',
    );
    expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining('GIẤY ĐÚNG')]);
  });

  test('a lock of a run that was ended is taken over when its process is gone', () => {
    writeFileSync(at('Sổ cấp.jsonl.lock'), lockOfAnEndedRun(windows));
    const { status, stderr } = windows.hoctap(
      'register',
      'void',
      'Sổ cấp.jsonl',
      '04/GCN-UBND',
      '--reason',
      'in thử',
      '--by',
      'Phòng GDĐT',
      '--key',
      'khoa/office-key.private.pem',
      '--passphrase-file',
      'mật khẩu.txt',
      '--on',
      '26/12/2022',
    );
    expect([status, stderr]).toEqual([0, expect.anything()]);
    expect(readFileSync(at('Sổ cấp.jsonl'), 'utf8')).toContain('in thử');
    expect(existsSync(at('Sổ cấp.jsonl.lock'))).toBe(false);
  });

  test.each([
    [
      'line ends of Windows',
      () => readFileSync(join(ROOT, 'fixtures/demo/minh-chung.csv'), 'utf8').replace(/\r?\n/g, '\r\n'),
    ],
    [
      'a byte order mark',
      () => `\ufeff${readFileSync(join(ROOT, 'fixtures/demo/minh-chung.csv'), 'utf8').replace(/^\ufeff/, '')}`,
    ],
  ])('reads evidence with %s, by a name in other letters', (_, contents) => {
    writeFileSync(at('Minh Chứng 2.CSV'), contents());
    const { status, stdout } = windows.hoctap('check', 'minh chứng 2.csv', '-c', 'tt44-2014', '-y', '2022');
    const there = onLinux('check', 'minh-chung.csv', '-c', 'tt44-2014', '-y', '2022').stdout;
    expect([status, stdout]).toEqual([1, there.replace('minh-chung.csv', 'minh chứng 2.csv')]);
  });

  test.each([
    ['a name of a device', 'con', /con/],
    ['a sign that Windows keeps for itself', 'a:b', /a:b/],
    ['a name that ends with a point', 'kq.', /kq\./],
  ])('refuses to write to %s, in words', (_, name, found) => {
    const { status, stderr } = windows.hoctap(
      'evaluate',
      'minh-chung.csv',
      '-c',
      'tt44-2014',
      '-y',
      '2022',
      '-o',
      name,
    );
    expect([status, stderr]).toEqual([2, expect.stringMatching(found)]);
  });

  test('says what happened when a folder that ends with \\" has swallowed the rest of the line', () => {
    const { status, stderr } = windows.hoctap('evaluate', 'minh-chung.csv', '-o', 'Kết quả" -c tt44-2014 -y 2022');
    expect([status, stderr]).toEqual([2, expect.stringContaining('\\"')]);
  });

  test('writes and reads a path beyond 260 characters', () => {
    const deep = Array.from({ length: 8 }, (_, index) => `thư mục có tên khá dài số ${index}`).join('\\');
    const { status, stderr } = windows.hoctap(
      'evaluate',
      'minh-chung.csv',
      '-c',
      'tt44-2014',
      '-y',
      '2022',
      '-o',
      deep,
    );
    // Excel and Word do not go as far, which is said.
    expect([status, stderr]).toEqual([0, expect.stringContaining('dài hơn 200 ký tự')]);
    expect(windows.hoctap('explain', deep, '30001').status).toBe(0);
  });

  describe('a file that another program holds for itself, as Excel holds a workbook', () => {
    /** Opened with no sharing at all, until it is told to let go. */
    async function holding<T>(path: string, work: () => T): Promise<T> {
      const [held, free] = [at('dang-giu'), at('tha-ra')];
      for (const sign of [held, free]) rmSync(sign, { force: true });
      // UV_FS_O_EXLOCK: libuv passes a share mode of 0 to CreateFileW.
      const script = `const fs = require('node:fs'); fs.openSync(${JSON.stringify(path)}, 0x10000000 | fs.constants.O_RDWR);
        fs.writeFileSync('dang-giu', ''); setInterval(() => fs.existsSync('tha-ra') && process.exit(0), 100);`;
      writeFileSync(at('giu.cjs'), script);
      const { ended } = windows.started('hoctap/node/node.exe', 'giu.cjs');
      for (let turn = 0; turn < 600 && !existsSync(held); turn += 1) await setTimeout(100);
      expect(existsSync(held)).toBe(true);
      try {
        return work();
      } finally {
        writeFileSync(free, '');
        await ended;
      }
    }

    const report = ['report', 'Kết quả/năm 2022', '-f', 'html,xlsx', '-o', 'Kết quả/báo cáo'];

    test('is not written over: it is said, no other file is changed, and once it is closed all goes well', async () => {
      expect(windows.hoctap(...report).status).toBe(0);
      const before = bytesIn(at('Kết quả/báo cáo'));
      const { status, stderr } = await holding('Kết quả\\báo cáo\\bang-tong-hop.xlsx', () =>
        windows.hoctap('report', 'Kết quả/năm 2022', '--lang', 'vi', '-f', 'html,xlsx', '-o', 'Kết quả/báo cáo'),
      );
      expect([status, stderr]).toEqual([2, expect.stringContaining('Excel')]);
      expect(stderr).toContain('bang-tong-hop.xlsx');
      expect(bytesIn(at('Kết quả/báo cáo'))).toEqual(before);
      expect(windows.hoctap(...report).status).toBe(0);
    });

    test('is not read either, and that is said', async () => {
      cpSync(join(ROOT, 'fixtures/demo/minh-chung.csv'), at('Đang mở.csv'));
      const { status, stderr } = await holding('Đang mở.csv', () =>
        windows.hoctap('check', 'Đang mở.csv', '-c', 'tt44-2014', '-y', '2022'),
      );
      expect([status, stderr]).toEqual([2, expect.stringContaining('Excel')]);
    });
  });

  test('reads and writes on another computer and by a path with \\\\?\\ before it', () => {
    const year = ['-c', 'tt44-2014', '-y', '2022'];
    const [share, long] = [windows.shared(), '\\\\?\\C:\\Học tập cộng đồng'];
    const there = onLinux('check', 'minh-chung.csv', ...year).stdout;
    for (const place of [share, long]) {
      const evidence = `${place}\\minh-chung.csv`;
      const { status, stdout } = windows.hoctap('check', evidence, ...year);
      expect([status, stdout]).toEqual([1, there.replace('minh-chung.csv', evidence.replaceAll('\\', '/'))]);
      const made = windows.hoctap('evaluate', evidence, ...year, '-o', `${place}\\kết quả chung`);
      expect([made.status, existsSync(at('kết quả chung/result.json'))]).toEqual([0, true]);
      rmSync(at('kết quả chung'), { recursive: true });
    }
    const opened = windows.hoctap('register', 'init', `${share}\\sổ chung.jsonl`, '--office', 'UBND huyện A');
    expect([opened.status, readdirSync(windows.work).filter((name) => name.startsWith('sổ chung'))]).toEqual([
      0,
      ['sổ chung.jsonl'],
    ]);
  });

  test('started from within the zip, where the rest of the program is not, says what to do and waits', () => {
    mkdirSync(at('Temp1_hoctap.zip'));
    cpSync(at('hoctap/Bat-dau.cmd'), at('Temp1_hoctap.zip/Bat-dau.cmd'));
    const { stdout } = windows.cmd('Temp1_hoctap.zip\\Bat-dau.cmd');
    expect(stdout).toContain('Extract All');
    expect(stdout).toContain('Press any key');
    expect(readdirSync(at('Temp1_hoctap.zip'))).toEqual(['Bat-dau.cmd']);
  });

  test('where nothing can be written beside the program, the work goes to the folder of the user', () => {
    cpSync(at('hoctap'), at('chỉ đọc'), { recursive: true });
    rmSync(at('chỉ đọc/HO-SO'), { recursive: true, force: true });
    // No folder can be made under the name of a file, as none can be on a disk that is only to be read.
    writeFileSync(at('chỉ đọc/HO-SO'), '');
    const { stdout } = windows.cmd('chỉ đọc\\Bat-dau.cmd');
    expect(stdout).toContain('Press any key');
    expect(foldersOfUsers()).toHaveLength(1);
  });
});

/** Of this Windows, by a process that is not there. */
function lockOfAnEndedRun(windows: Windows): string {
  const { stdout } = windows.cmd('reg query HKLM\\SOFTWARE\\Microsoft\\Cryptography /v MachineGuid');
  const machine = /REG_SZ\s+([\w-]+)/.exec(stdout)?.[1];
  if (machine === undefined) throw new Error(`no MachineGuid in ${stdout}`);
  return JSON.stringify({ pid: 4_000_000, host: hostname(), machine, started: '', turn: 1 });
}

const PROGRAM = ['hoctap/node/node.exe', 'hoctap/app/bin/hoctap.js'];

/** The numbers of the certificates in a register, in the order they were given; what voids one names it again. */
function numbersIn(file: string): readonly string[] {
  return readFileSync(file, 'utf8').match(/\d+\/GCN-UBND/g) ?? [];
}

/** The hash of every file below a folder. */
function bytesIn(folder: string, wanted: (name: string) => boolean = () => true): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(wanted)
    .sort();
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
