import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { toolsAbsent } from '../certificate/printed.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

// Each office evaluates, issues and reads its papers back.
vi.setConfig({ testTimeout: 120_000 });

const IDS = Array.from({ length: 15 }, (_, index) => `TC${index + 1}`);
const HEADER = 'Mã đơn vị;Tên đơn vị;Huyện;Tỉnh;Mã tiêu chí;Điểm tự chấm;Điểm kiểm tra;Minh chứng';
const commune = (code: string, name: string, points = '6') =>
  IDS.map((id) => `${code};${name};Huyện Tam Nông;Tỉnh Đồng Tháp;${id};6;${points};NQ ${id}`).join('\n');

/** A result of two communes that earned the title and one that did not, a register and a key, in one folder. */
async function anOffice(
  evidence = [commune('01', 'Xã Phú Đức'), commune('02', 'Xã An Hòa', '5'), commune('03', 'Xã Phú Thọ', '1')],
) {
  const folder = aFolder({ 'a.csv': `${[HEADER, ...evidence].join('\n')}\n` });
  const at = (...names: string[]) => join(folder, ...names);
  const register = at('so.jsonl');
  await hoctap('evaluate', at('a.csv'), '-c', 'tt44-2014', '-y', '2022', '-o', at('ket-qua'));
  const opened = ['--office', 'UBND huyện Tam Nông', '--pattern', '{seq:02}/GCN-UBND', '--on', '01/12/2022'];
  expect(await hoctap('register', 'init', register, ...opened)).toMatchObject({ exitCode: 0 });
  await hoctap(
    'keys',
    'new',
    '-o',
    at('khoa'),
    '--office',
    'UBND huyện Tam Nông',
    '--valid-from',
    '01/01/2022',
    '--without-passphrase',
  );
  const key = ['--key', at('khoa', 'office-key.private.pem')];
  const issue = (into: string, ...options: string[]) =>
    hoctap(
      ...['certify', at('ket-qua'), '-o', at(into), '--authority', 'Ủy ban nhân dân huyện Tam Nông'],
      ...['--register', register, '--issued-on', '20/12/2022'],
      ...key,
      ...options,
    );
  const verify = (what: string, ...options: string[]) =>
    hoctap('verify', what, '--key', at('khoa', 'office-key.public.json'), '--register', register, ...options);
  return { at, register, issue, verify, key };
}

describe('issuing from a register', () => {
  test('spends no number where one of the papers cannot be written', async () => {
    const { at, issue, register } = await anOffice();
    mkdirSync(at('giay', '02-xa-an-hoa.pdf'), { recursive: true });
    const before = readFileSync(register);
    const { exitCode, err } = await issue('giay');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('02-xa-an-hoa.pdf')]);
    expect(readFileSync(register).equals(before)).toBe(true);
    expect(namesIn(at('giay'))).toEqual(['02-xa-an-hoa.pdf']);
  });

  test('gives the next numbers in the order of rank, and a certificate that verifies', async () => {
    const { at, issue, verify } = await anOffice();
    const { exitCode, out } = await issue('giay');
    expect([exitCode, out]).toEqual([0, expect.stringContaining('2 số mới')]);
    expect(namesIn(at('giay'))).toEqual(['01-xa-phu-duc.pdf', '02-xa-an-hoa.pdf']);
    const verified = await verify(at('giay', '02-xa-an-hoa.pdf'), '--json');
    const [certificate] = JSON.parse(verified.out).data.certificates;
    expect(certificate).toMatchObject({
      facts: { number: '02/GCN-UBND', unitName: 'Xã An Hòa' },
      signature: { state: 'holds', entitlement: 'entitled' },
      paper: { state: 'same' },
      register: { state: 'issued' },
    });
  });

  test('an office’s page stands before the code, signed with it, so that a telephone opens it', async () => {
    const { at, issue, verify } = await anOffice();
    const address = 'https://gcn.example.gov.vn/xac-minh';
    writeFileSync(at('co-quan.json'), JSON.stringify({ page: address }));
    expect(await issue('giay', '--profile', at('co-quan.json'))).toMatchObject({ exitCode: 0 });
    const { exitCode, out } = await verify(at('giay', '01-xa-phu-duc.pdf'), '--json');
    expect([exitCode, JSON.parse(out).data.certificates[0].address]).toEqual([0, address]);
  });

  test('again gives the same numbers, the same bytes, and adds nothing to the register', async () => {
    const { at, register, issue } = await anOffice();
    await issue('giay');
    const before = readFileSync(register);
    const { out } = await issue('giay-2');
    expect(out).toContain('thêm 0 số mới, 2 giấy đã có số');
    expect(readFileSync(register).equals(before)).toBe(true);
    for (const name of readdirSync(at('giay'))) {
      expect(readFileSync(at('giay', name)).equals(readFileSync(at('giay-2', name)))).toBe(true);
    }
  });

  test('on another day keeps the date of the first issue', async () => {
    const { at, issue } = await anOffice();
    await issue('giay');
    await issue('giay-2', '--issued-on', '31/12/2022');
    expect(readFileSync(at('giay', '01-xa-phu-duc.pdf')).equals(readFileSync(at('giay-2', '01-xa-phu-duc.pdf')))).toBe(
      true,
    );
  });

  test('on a template that leaves out the class is refused before a number is taken', async () => {
    const { at, issue, register } = await anOffice();
    const before = readFileSync(register);
    for (const template of ['family', 'clan', 'citizen']) {
      const { exitCode, err } = await issue('giay', '--template', template);
      expect([template, exitCode, err]).toEqual([template, 2, expect.stringContaining('không in xếp loại')]);
    }
    expect(readFileSync(register).equals(before)).toBe(true);
    expect(namesIn(at())).not.toContain('giay');
    expect((await issue('giay', '--template', 'portrait')).exitCode).toBe(0);
  });

  test('as a dry run says what would be issued and writes nothing', async () => {
    const { at, register, issue } = await anOffice();
    const before = readFileSync(register);
    const { exitCode, out } = await issue('giay', '--dry-run');
    expect(exitCode).toBe(0);
    expect(out).toContain(`01/GCN-UBND · 01 · Xã Phú Đức · Tốt · ${at('giay', '01-xa-phu-duc.pdf')}\n`);
    expect(out).toContain(` · ${at('giay', '02-xa-an-hoa.pdf')}\n`);
    expect(readFileSync(register).equals(before)).toBe(true);
    expect(namesIn(at())).not.toContain('giay');
    const written = async (...options: string[]) =>
      (JSON.parse((await issue('giay', '--dry-run', '--json', ...options)).out) as { written: string[] }).written;
    const book = [`${register}.head.json`, register];
    expect(await written()).toEqual([...book, at('giay', '01-xa-phu-duc.pdf'), at('giay', '02-xa-an-hoa.pdf')]);
    expect(await written('--merge')).toEqual([...book, at('giay', 'giay-chung-nhan.pdf')]);
  });

  test('as a dry run is refused by whatever would keep a number from being taken or a paper from being written', async () => {
    const { at, register, issue, key } = await anOffice();
    mkdirSync(at('giay', '02-xa-an-hoa.pdf'), { recursive: true });
    const tried = await issue('giay', '--dry-run');
    expect([tried.exitCode, tried.err]).toEqual([2, expect.stringContaining((await issue('giay')).err)]);
    expect(tried.err).toContain('02-xa-an-hoa.pdf');
    writeFileSync(`${register}.pending`, 'x');
    const noted = await issue('giay-2', '--dry-run');
    expect([noted.exitCode, noted.err]).toEqual([2, expect.stringContaining((await issue('giay-2')).err)]);
    rmSync(`${register}.pending`);
    // An end that nobody signed: the first line of the register with an act of which no key knows.
    expect((await issue('giay-3')).exitCode).toBe(0);
    const why = ['--reason', 'Thử', '--by', 'Văn thư', '--on', '22/12/2022'];
    writeFileSync(
      `${register}.head.json`,
      readFileSync(`${register}.head.json`, 'utf8').replace(/"entries": ?2/, '"entries": 1'),
    );
    const acts = [['void'], ['reprint'], ['replace', '--unit-name', 'Xã Khác']];
    for (const [act = '', ...options] of acts) {
      const argv = ['register', act, register, '01/GCN-UBND', ...why, ...key, ...options];
      const { exitCode, err } = await hoctap(...argv, '--dry-run');
      expect([act, exitCode, err]).toEqual([act, 2, expect.stringContaining((await hoctap(...argv)).err)]);
    }
    const again = await issue('giay-4', '--dry-run');
    expect([again.exitCode, again.err]).toEqual([2, expect.stringContaining((await issue('giay-4')).err)]);
  });

  test('a mended end says its held number when it is only tried, in the year it was given in', async () => {
    const { register, issue, key } = await anOffice();
    expect((await issue('giay')).exitCode).toBe(0);
    writeFileSync(register, readFileSync(register).subarray(0, -600));
    const why = ['--reason', 'Mất điện', '--by', 'Văn thư', '--on', '10/01/2023'];
    const argv = ['register', 'repair', register, ...why, ...key];
    const tried = await hoctap(...argv, '--dry-run');
    expect([tried.exitCode, tried.out]).toEqual([0, expect.stringContaining('Số 02/GCN-UBND được giữ lại')]);
    expect((await hoctap(...argv)).out).toBe(tried.out);
  });

  test('spends no number on a sheet that cannot be printed, and goes on with the others', async () => {
    const { issue, register } = await anOffice([commune('01', 'Xã 中'), commune('02', 'Xã An Hòa')]);
    const { exitCode, out, err } = await issue('giay');
    expect(exitCode).toBe(1);
    expect(err).toContain('中');
    expect(out).toContain('thêm 1 số mới');
    expect((await hoctap('register', 'list', register)).out).toContain('01/GCN-UBND');
  });

  test('leaves out one that is void, and says how it is replaced', async () => {
    const { at, register, issue, verify, key } = await anOffice();
    await issue('giay');
    const why = ['--reason', 'Nhầm xếp loại', '--by', 'Văn thư', '--on', '22/12/2022'];
    expect(await hoctap('register', 'void', register, '01/GCN-UBND', ...why, ...key)).toMatchObject({ exitCode: 0 });
    const verified = await verify(at('giay', '01-xa-phu-duc.pdf'));
    expect([verified.exitCode, verified.out]).toEqual([1, expect.stringContaining('Nhầm xếp loại')]);
    const again = await issue('giay-2');
    expect(again.exitCode).toBe(1);
    expect(again.err).toContain('register replace');
    expect(namesIn(at('giay-2'))).toEqual(['02-xa-an-hoa.pdf']);
  });

  test('of one replaced on a later day leaves the bytes of the others, and each keeps its own date in a merged file', async () => {
    const { at, register, issue, key } = await anOffice();
    await issue('giay');
    const before = readFileSync(at('giay', '02-xa-an-hoa.pdf'));
    const why = ['--reason', 'Nhầm', '--by', 'Văn thư'];
    await hoctap('register', 'void', register, '01/GCN-UBND', ...why, '--on', '22/12/2022', ...key);
    const replaced = [
      'register',
      'replace',
      register,
      '01/GCN-UBND',
      '--result',
      at('ket-qua'),
      ...why,
      '--on',
      '23/12/2022',
      ...key,
    ];
    expect(await hoctap(...replaced)).toMatchObject({ exitCode: 0 });
    expect((await issue('giay')).exitCode).toBe(0);
    expect(readFileSync(at('giay', '02-xa-an-hoa.pdf')).equals(before)).toBe(true);

    await issue('chung', '--merge');
    const { out } = await hoctap('verify', at('chung', 'giay-chung-nhan.pdf'), '--register', register, '--json');
    expect(out).toContain('2022-12-23');
    expect(out).toContain('2022-12-20');
    if (toolsAbsent) return;
    const text = execFileSync('pdftotext', [at('chung', 'giay-chung-nhan.pdf'), '-'], { encoding: 'utf8' });
    expect(text.match(/ngày \d\d tháng 12/g)).toEqual(['ngày 23 tháng 12', 'ngày 20 tháng 12']);
  });

  test('says so when a unit that no longer earns one still holds a valid certificate', async () => {
    const { at, register, issue } = await anOffice();
    await issue('giay');
    const worse = [commune('01', 'Xã Phú Đức', '1'), commune('02', 'Xã An Hòa', '5')];
    writeFileSync(at('a.csv'), `${[HEADER, ...worse].join('\n')}\n`);
    await hoctap('evaluate', at('a.csv'), '-c', 'tt44-2014', '-y', '2022', '-o', at('ket-qua'));
    const { err } = await issue('giay-2');
    expect(err).toContain(`hoctap register void ${register} "01/GCN-UBND"`);
  });

  test('says so when paper of an earlier issue is replaced by other words, and when another date was asked for', async () => {
    const { issue } = await anOffice();
    await issue('giay');
    const { err } = await issue('giay', '--signer', 'Người ký thử', '--issued-on', '31/12/2022');
    expect(err).toContain('2 tệp đã có trong thư mục với nội dung khác');
    expect(err).toContain('2 giấy đã cấp từ trước nên giữ ngày cấp');
  });

  test('prints the former name in brackets where the office wants it', async () => {
    const { at, issue, verify } = await anOffice();
    writeFileSync(at('ten-cu.csv'), 'Mã đơn vị,Tên cũ\n01,Xã Phú Đức A\n01,Xã Phú Đức B\n');
    await issue('giay', '--former-names', at('ten-cu.csv'));
    const [name = ''] = readdirSync(at('giay'));
    const { out } = await verify(at('giay', name), '--json');
    expect(out).toContain('Xã Phú Đức (trước đây là Xã Phú Đức A, Xã Phú Đức B)');
  });
});

describe('nothing is issued', () => {
  test.each([
    ['without a date', ['--register', 'SO'], 'ngày cấp'],
    ['signed, without a register', ['--key', 'KHOA', '--issued-on', '20/12/2022'], 'có số trong sổ'],
    ['from a register that is not there', ['--register', 'KHONG-CO', '--issued-on', '20/12/2022'], 'KHONG-CO'],
  ])('%s', async (_, options, said) => {
    const { at } = await anOffice();
    const paths: Record<string, string> = {
      SO: at('so.jsonl'),
      KHOA: at('khoa', 'office-key.private.pem'),
      'KHONG-CO': at('KHONG-CO'),
    };
    const written = options.map((option) => paths[option] ?? option);
    const { exitCode, err } = await hoctap(
      'certify',
      at('ket-qua'),
      '-o',
      at('giay'),
      '--authority',
      'UBND',
      ...written,
    );
    expect([exitCode, err]).toEqual([2, expect.stringContaining(said)]);
    expect(namesIn(at())).not.toContain('giay');
  });

  test('without an issuing authority', async () => {
    const { at, register } = await anOffice();
    const run = await hoctap(
      'certify',
      at('ket-qua'),
      '-o',
      at('giay'),
      '--register',
      register,
      '--issued-on',
      '20/12/2022',
    );
    expect([run.exitCode, run.err]).toEqual([2, expect.stringContaining('cơ quan cấp')]);
  });

  test('when the evidence has changed since the evaluation', async () => {
    const { at, issue } = await anOffice();
    writeFileSync(at('a.csv'), `${readFileSync(at('a.csv'), 'utf8')}\n`);
    const { exitCode, err } = await issue('giay');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('a.csv')]);
  });

  test('when the evidence is no longer there, unless that is accepted', async () => {
    const { at, issue } = await anOffice();
    rmSync(at('a.csv'));
    const { exitCode, err } = await issue('giay');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('--without-inputs')]);
    expect((await issue('giay', '--without-inputs')).exitCode).toBe(0);
  });

  test('from a profile that is not UTF-8', async () => {
    const { at } = await anOffice();
    writeFileSync(at('co-quan.json'), Buffer.from('{"place":"T\xe2n An"}', 'latin1'));
    const run = await hoctap('certify', at('ket-qua'), '-o', at('giay'), '--profile', at('co-quan.json'));
    expect([run.exitCode, run.err]).toEqual([2, expect.stringContaining('UTF-8')]);
  });

  test('from a set made up for a demonstration', async () => {
    const { at, register } = await anOffice();
    const set = 'fixtures/bo-tieu-chi-minh-hoa';
    await hoctap(
      'evaluate',
      `${set}/minh-chung.csv`,
      '-c',
      'fixtures/office-rubric/criteria.json',
      '-y',
      '2022',
      '-o',
      at('minh-hoa'),
    );
    const options = ['--authority', 'UBND', '--register', register, '--issued-on', '20/12/2022'];
    const { exitCode, err } = await hoctap('certify', at('minh-hoa'), '-o', at('giay'), ...options);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('minh họa')]);
  });

  test('into a register that somebody changed', async () => {
    const { at, register, issue } = await anOffice();
    await issue('giay');
    writeFileSync(register, readFileSync(register, 'utf8').replace('Xã Phú Đức', 'Xã Phú Thọ'));
    const { exitCode, err } = await issue('giay-2');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('không nguyên vẹn')]);
    expect((await hoctap('register', 'check', register)).exitCode).toBe(1);
    expect((await hoctap('verify', at('giay', '02-xa-an-hoa.pdf'), '--register', register)).exitCode).toBe(2);
  });
});

test('a certificate whose words were changed in the file no longer verifies', async () => {
  const { at, issue, verify } = await anOffice();
  await issue('giay');
  const bytes = readFileSync(at('giay', '01-xa-phu-duc.pdf'));
  const code = /HOCTAP2:[A-Z0-9:./]+/.exec(bytes.toString('latin1'))?.[0] ?? '';
  expect(code.length).toBeGreaterThan(100);
  const other = code.slice(0, 20) + (code[20] === 'A' ? 'B' : 'A') + code.slice(21);
  expect((await verify(code)).out).toContain('đúng; nội dung trong mã do UBND huyện Tam Nông ký');
  expect((await verify(other)).exitCode).toBe(2);
});

test('a preview is a sample sheet and asks for no result worth the name', async () => {
  const { at } = await anOffice();
  const { exitCode } = await hoctap('certify', at('ket-qua'), '-o', at('xem'), '--preview', '--template', 'plain');
  expect(exitCode).toBe(0);
  expect(namesIn(at('xem'))).toEqual(['xem-truoc.pdf']);
});
