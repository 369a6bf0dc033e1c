import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { storedResult, storedResultIn } from '../support/a-stored-result.ts';
import { hoctap, rawControls } from '../support/a-terminal.ts';

const IDS = Array.from({ length: 15 }, (_, index) => `TC${index + 1}`);
const HEADER = 'Mã đơn vị;Tên đơn vị;Năm;Mã tiêu chí;Điểm kiểm tra;Minh chứng';

/** A commune's rows: 6 points and a document everywhere (90 in all), but for what is said of some items. */
function commune(code: string, name: string, changes: Readonly<Record<string, string>> = {}, year = '2022'): string {
  return IDS.map((id) => `${code};${name};${year};${changes[id] ?? `${id};6;NQ ${id}`}`).join('\n');
}
const file = (...communes: readonly string[]) => `${[HEADER, ...communes].join('\n')}\n`;

const GOOD = commune('00123', 'Xã Đa Tốn');
const WITHOUT_EVIDENCE = commune('00124', 'Xã Bát Tràng', { TC6: 'TC6;6;' });
const WRONG = commune('00125', 'Xã Kim Lan', { TC5: 'TC5;tám;NQ' });

/** Evaluates a file into a folder of its own. */
async function evaluated(contents: string, ...options: readonly string[]) {
  const folder = aFolder({ 'minh-chung.csv': contents });
  const [source, output] = [join(folder, 'minh-chung.csv'), join(folder, 'ket-qua')];
  const run = await hoctap('evaluate', source, '-o', output, ...options);
  const result = (): Result => storedResultIn(join(output, 'result.json'));
  return { ...run, folder, source, output, result };
}

/** The folder commands run in, until the test ends. */
function standIn(folder: string): void {
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
}

describe('check', () => {
  async function checked(contents: string, ...options: readonly string[]) {
    const folder = aFolder({ 'a.csv': contents });
    return { folder, ...(await hoctap('check', join(folder, 'a.csv'), '-c', 'tt44-2014', ...options)) };
  }

  test('ends with 0 when everybody sent everything', async () => {
    const { exitCode, out, err } = await checked(file(GOOD));
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('1/1');
  });

  test.each([
    ['something is missing', WITHOUT_EVIDENCE],
    ['something is wrong', WRONG],
  ])('ends with 1 when %s', async (_, rows) => {
    expect((await checked(file(GOOD, rows))).exitCode).toBe(1);
  });

  test('names who lacks what, and the cell of what is wrong', async () => {
    const { out } = await checked(file(GOOD, WITHOUT_EVIDENCE, WRONG));
    expect(out).toMatch(/00124 +Xã Bát Tràng +.*TC6/);
    expect(out).not.toMatch(/00123 +Xã Đa Tốn/);
    expect(out).toContain('E36');
  });

  test('--json is exactly what is published, on stdout alone', async () => {
    const { exitCode, out, err, folder } = await checked(file(WITHOUT_EVIDENCE, WRONG), '--json');
    expect([exitCode, err]).toEqual([1, '']);
    const said = JSON.parse(out).data;
    expect(Object.keys(said)).toEqual(['problems', 'units']);
    const path = join(folder, 'a.csv');
    expect(said.problems).toEqual([
      {
        code: 'score-not-a-number',
        severity: 'error',
        file: path,
        row: 21,
        column: 'Điểm kiểm tra',
        cell: 'E21',
        line: null,
        key: null,
        unit: '00125',
        item: 'TC5',
        message: '“tám” không phải là điểm số.',
        fix: expect.any(String),
        related: [],
        details: { found: 'tám' },
      },
      {
        code: 'missing-evidence',
        severity: 'missing',
        file: path,
        row: 7,
        column: 'Minh chứng',
        cell: 'F7',
        line: null,
        key: null,
        unit: '00124',
        item: 'TC6',
        message: expect.stringContaining('chưa có minh chứng'),
        fix: expect.any(String),
        related: [],
        details: { item: 'TC6', label: expect.objectContaining({ en: 'Social equity in education' }) },
      },
    ]);
    expect(said.units).toEqual(
      expect.arrayContaining([
        { code: '00124', name: 'Xã Bát Tràng', complete: false, missing: [{ item: 'TC6', what: 'evidence' }] },
        { code: '00125', name: 'Xã Kim Lan', complete: expect.any(Boolean), missing: [] },
      ]),
    );
    expect(said.units).toHaveLength(2);
  });

  test('--json of a unit that sent little says what of each item', async () => {
    const { out } = await checked(`${HEADER}\n1;A;2022;TC1;;NQ\n1;A;2022;TC2;8;\n1;A;2022;TC3;;\n`, '--json');
    const [unit] = JSON.parse(out).data.units;
    expect(unit.missing).toEqual([
      { item: 'TC1', what: 'score' },
      { item: 'TC2', what: 'evidence' },
      ...IDS.slice(2).map((item) => ({ item, what: 'row' })),
    ]);
  });

  test('does not need a year, and may write the list to send back', async () => {
    const rows = commune('00124', 'Xã Bát Tràng', { TC6: 'TC6;6;' }, '');
    const { exitCode, folder } = await checked(file(rows), '-o', join(aFolder(), 'con-thieu'));
    expect(exitCode).toBe(1);
    expect(namesIn(folder)).toEqual(['a.csv']);
    const output = join(folder, 'con-thieu');
    await hoctap('check', join(folder, 'a.csv'), '-c', 'tt44-2014', '-o', output);
    expect(namesIn(output)).toEqual(['con-thieu.csv']);
    expect(readFileSync(join(output, 'con-thieu.csv'), 'utf8')).toContain('TC6');
  });

  test('a file that is no table stops with 2, and its problem is named with its place', async () => {
    const { exitCode, out, err } = await checked(`${HEADER}\n1;A;2022;TC1;8;"NQ\n2;B;2022;TC1;8;NQ\n`, '--json');
    expect(exitCode).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({
      code: 'evidence-unreadable',
      problems: [{ code: 'quote-not-closed', row: 2 }],
    });
    expect(err).toContain('a.csv, dòng 2');
    expect(err).toContain('ngoặc kép');
  });
});

describe('evaluate', () => {
  test('writes the result and its reports, and ends with 0 also when a unit is “chưa đạt”', async () => {
    const run = await evaluated(file(GOOD, WITHOUT_EVIDENCE), '-c', 'tt44-2014', '-y', '2022');
    expect(run.exitCode).toBe(0);
    expect(namesIn(run.output)).toEqual(['bang-xep-hang.csv', 'bao-cao.html', 'con-thieu.csv', 'result.json']);
    expect(
      run.result().units.map(({ code, total, rank, classification }) => [rank, code, total, classification?.id]),
    ).toEqual([
      [1, '00123', 90, 'good'],
      [2, '00124', 84, 'not-achieved'],
    ]);
  });

  test('leaves out the unit with wrong data by name, evaluates the others, and ends with 1', async () => {
    const run = await evaluated(file(WRONG, GOOD), '-c', 'tt44-2014', '-y', '2022');
    expect(run.exitCode).toBe(1);
    expect(run.result().units.map(({ code, rank }) => [code, rank])).toEqual([
      ['00123', 1],
      ['00125', null],
    ]);
    expect(run.err).toContain('E6');
  });

  test('takes the year from the file when it names one', async () => {
    const run = await evaluated(file(GOOD), '-c', 'tt44-2014');
    expect([run.exitCode, run.result().evaluationYear]).toEqual([0, 2022]);
  });

  test.each([
    ['none', ''],
    ['several', '2021'],
  ])('asks for the year when the file names %s', async (_, year) => {
    const first = commune('1', 'A', {}, year === '' ? '' : '2022');
    const run = await evaluated(file(first, commune('2', 'B', {}, year)), '-c', 'tt44-2014');
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('-y 2022');
    expect(namesIn(run.folder).filter((name) => name.includes('result'))).toEqual([]);
  });

  test('a row of another year is wrong, and a file wholly of another year is no evidence', async () => {
    const run = await evaluated(file(GOOD.replace('2022', '2021')), '-c', 'tt44-2014', '-y', '2022');
    expect([run.exitCode, run.result().units[0]?.rank]).toEqual([1, null]);
    const whole = await evaluated(file(GOOD), '-c', 'tt44-2014', '-y', '2021');
    expect(whole.exitCode).toBe(2);
    expect(whole.err).toContain('là của năm 2022, không phải năm đánh giá 2021');
  });

  test('without a set takes the one in force whose criteria the evidence speaks of, and says so', async () => {
    const run = await evaluated(file(GOOD), '-y', '2022');
    expect(run.exitCode).toBe(0);
    expect(run.result().criteria.id).toBe('tt44-2014');
    expect(run.err).toContain('tt44-2014@1.1.0 (Thông tư 44/2014/TT-BGDĐT)');
  });

  test('without a set, check takes the very set that evaluate takes', async () => {
    const folder = aFolder({ 'a.csv': file(GOOD) });
    const { exitCode, err } = await hoctap('check', join(folder, 'a.csv'), '-y', '2022');
    expect(exitCode).toBe(0);
    expect(err).toContain('tt44-2014@1.1.0 (Thông tư 44/2014/TT-BGDĐT)');
  });

  test('without a set finds it for a table in the wide form too', async () => {
    const header = ['Mã đơn vị', 'Tên đơn vị', ...IDS.flatMap((id) => [id, `${id} minh chứng`])].join(';');
    const row = ['00123', 'Xã Đa Tốn', ...IDS.flatMap((id) => ['6', `NQ ${id}`])].join(';');
    const run = await evaluated(`${header}\n${row}\n`, '-y', '2022');
    expect(run.err).toContain('tt44-2014@1.1.0');
    expect(run.exitCode).toBe(0);
  });

  test('without a set and with evidence of organisations takes the Circular on Learning Units', async () => {
    const rows = ['TC1.1', 'TC2.4', 'TC3.1'].map((id) => `1;Sở A;2022;${id};5;NQ`);
    const run = await evaluated(`${HEADER}\n${rows.join('\n')}\n`, '-y', '2022');
    expect(run.result().criteria.id).toBe('tt22-2020');
  });

  test.each([
    ['the evidence fits two sets', '2022', `${HEADER}\n1;A;2022;TC1;8;NQ\n`, 'tt22-2020, tt44-2014'],
    ['no set is in force', '2030', `${HEADER}\n1;A;2030;TC1;8;NQ\n`, '2030'],
  ])('never guesses a set: %s', async (_, year, contents, words) => {
    const run = await evaluated(contents, '-y', year);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain(words);
    expect(run.err).toContain('-c');
  });

  test('warns when the year is outside the years of the set, on the screen and in the result', async () => {
    const run = await evaluated(file(commune('1', 'A', {}, '2024')), '-c', 'tt44-2014', '-y', '2024');
    expect(run.exitCode).toBe(0);
    expect(run.result().problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['law-repealed', 'warning'],
      ['year-outside-criteria', 'warning'],
    ]);
    expect(run.out + run.err).toContain('2015-2023');
  });

  test('may write into a folder that has the name of the set', async () => {
    const folder = aFolder({ 'a.csv': file(GOOD) });
    standIn(folder);
    const { exitCode, err } = await hoctap('evaluate', 'a.csv', '-c', 'tt44-2014', '-y', '2022', '-o', 'tt44-2014');
    expect([err.includes('Không tìm thấy'), exitCode]).toEqual([false, 0]);
  });

  test('a missing file stops before anything is written', async () => {
    const folder = aFolder();
    const { exitCode, err } = await hoctap(
      'evaluate',
      join(folder, 'x.csv'),
      '-c',
      'tt44-2014',
      '-y',
      '2022',
      '-o',
      join(folder, 'kq'),
    );
    expect(exitCode).toBe(2);
    expect(err).toContain(join(folder, 'x.csv'));
    expect(namesIn(folder).filter((name) => name !== 'kq')).toEqual([]);
  });

  test('a table that cannot be read leaves an older result as it was', async () => {
    const first = await evaluated(file(GOOD), '-c', 'tt44-2014', '-y', '2022');
    const before = readFileSync(join(first.output, 'result.json'), 'utf8');
    writeFileSync(first.source, Buffer.from([0xff, 0xfe, 0x00]));
    const again = await hoctap('evaluate', first.source, '-c', 'tt44-2014', '-y', '2022', '-o', first.output);
    expect([again.exitCode, again.out]).toEqual([2, '']);
    expect(readFileSync(join(first.output, 'result.json'), 'utf8')).toBe(before);
  });

  test('the same evidence gives the same bytes in every file', async () => {
    const folder = aFolder({ 'a.csv': file(GOOD, WITHOUT_EVIDENCE, WRONG) });
    standIn(folder);
    for (const output of ['mot', 'hai'])
      await hoctap('evaluate', 'a.csv', '-c', 'tt44-2014', '-y', '2022', '-o', output);
    for (const name of namesIn('mot')) {
      expect([name, readFileSync(join('mot', name), 'utf8')]).toEqual([name, readFileSync(join('hai', name), 'utf8')]);
    }
  });

  test('--json prints the result and nothing else on stdout', async () => {
    const run = await evaluated(file(GOOD), '-c', 'tt44-2014', '-y', '2022', '--json');
    expect(storedResult(JSON.stringify(JSON.parse(run.out).data))).toEqual(run.result());
  });

  test('says the date of the check in the result, however it is typed', async () => {
    for (const date of ['5/12/2022', '05-12-2022', '5.12.2022', '2022-12-05']) {
      const run = await evaluated(file(GOOD), '-c', 'tt44-2014', '-y', '2022', '--checked-on', date);
      expect(run.result().checkedOn).toBe('2022-12-05');
    }
  });
});

describe('explain', () => {
  test.each(['00123', 'Xã Đa Tốn', 'xa da ton', 'da ton'])('finds the unit by “%s”', async (wanted) => {
    const { output } = await evaluated(file(GOOD, WITHOUT_EVIDENCE), '-c', 'tt44-2014', '-y', '2022');
    const { exitCode, out } = await hoctap('explain', output, wanted);
    expect(exitCode).toBe(0);
    expect(out).toContain('Xã Đa Tốn (00123)');
    expect(out).toContain('90/100');
  });

  test('says why 90 points are “chưa đạt”, and the way out', async () => {
    const { output } = await evaluated(file(WITHOUT_EVIDENCE), '-c', 'tt44-2014', '-y', '2022');
    const { out } = await hoctap('explain', output, '00124');
    expect(out).toContain('Chưa đạt');
    expect(out).toContain('TC6');
    expect(out).toContain('khoản 2 Điều 4');
    expect(out).toMatch(/bổ sung đủ minh chứng.*90 điểm.*Tốt/s);
  });

  test.each([
    ['nobody', 'Xã Nào Đó', 'Không có đơn vị “Xã Nào Đó”'],
    ['two', 'xã', 'Có 2 đơn vị ứng với “xã”'],
    ['nothing', '  ', 'Không có đơn vị'],
  ])('a name that fits %s ends with 2', async (_, wanted, words) => {
    const { output } = await evaluated(file(GOOD, WITHOUT_EVIDENCE), '-c', 'tt44-2014', '-y', '2022');
    const { exitCode, out, err } = await hoctap('explain', output, wanted);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  test('--json is that unit of the result', async () => {
    const run = await evaluated(file(GOOD), '-c', 'tt44-2014', '-y', '2022');
    const { out } = await hoctap('explain', run.output, '00123', '--json');
    expect(JSON.parse(out).data).toEqual(run.result().units[0]);
  });
});

describe('report', () => {
  test('draws the same files again from the result alone, and in the other language', async () => {
    const run = await evaluated(file(GOOD, WRONG), '-c', 'tt44-2014', '-y', '2022');
    const again = join(run.folder, 'lai');
    expect((await hoctap('report', run.output, '-f', 'html,csv,json', '-o', again)).exitCode).toBe(0);
    for (const name of namesIn(run.output)) {
      expect(readFileSync(join(again, name), 'utf8')).toBe(readFileSync(join(run.output, name), 'utf8'));
    }
    expect(
      (
        await hoctap(
          'report',
          join(run.output, 'result.json'),
          '-f',
          'csv',
          '-o',
          join(run.folder, 'en'),
          '--lang',
          'en',
        )
      ).exitCode,
    ).toBe(0);
    expect(namesIn(join(run.folder, 'en'))).toEqual(['missing.csv', 'ranking.csv']);
    expect(readFileSync(join(run.folder, 'en', 'ranking.csv'), 'utf8')).toContain('"Rank","Unit code"');
  });

  test('of a result cut short or of another kind is refused with 2', async () => {
    const run = await evaluated(file(GOOD), '-c', 'tt44-2014', '-y', '2022');
    const path = join(run.output, 'result.json');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 500));
    const cut = await hoctap('report', run.output);
    expect([cut.exitCode, cut.err]).toEqual([2, expect.stringContaining('bị cắt ngang')]);
    writeFileSync(path, '{}');
    const other = await hoctap('report', run.output);
    expect([other.exitCode, other.err]).toEqual([2, expect.stringContaining('không phải tệp kết quả')]);
  });

  test('in a format there is not is refused, and the formats are named', async () => {
    const run = await evaluated(file(GOOD), '-c', 'tt44-2014', '-y', '2022');
    const { exitCode, err } = await hoctap('report', run.output, '-f', 'html,docx');
    expect(exitCode).toBe(2);
    expect(err).toContain('“docx”');
    expect(err).toContain('html, csv');
  });
});

describe('certify', () => {
  const selfRows = IDS.map((id) => `1;A;${id};6;NQ`).join('\n');

  test('refuses a self-evaluation with 2, and makes nothing', async () => {
    const run = await evaluated(
      `Mã;Đơn vị;Tiêu chí;Điểm tự chấm;Minh chứng\n${selfRows}\n`,
      '-c',
      'tt44-2014',
      '-y',
      '2022',
    );
    expect(run.out).toContain('TỰ ĐÁNH GIÁ');
    const certificates = join(run.folder, 'giay');
    const { exitCode, out, err } = await hoctap('certify', run.output, '-o', certificates);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).not.toBe('');
    expect(namesIn(run.folder).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });

  test('makes one for the unit that earned it and names the one that did not', async () => {
    const run = await evaluated(file(GOOD, WITHOUT_EVIDENCE), '-c', 'tt44-2014', '-y', '2022');
    const certificates = join(run.folder, 'giay');
    const { exitCode, err } = await hoctap('certify', run.output, '-o', certificates, '--issued-on', '20/12/2022');
    expect(exitCode).toBe(0);
    expect(namesIn(certificates)).toEqual(['00123-xa-da-ton.pdf']);
    expect(err).toContain('Xã Bát Tràng (00124)');
  });
});

describe('template', () => {
  test.each([[[]], [['--wide']], [['--lang', 'en']], [['--wide', '--lang', 'en']]])(
    'is read back with nothing unknown in it: %j',
    async (options) => {
      const folder = aFolder({ 'xa.csv': 'Mã đơn vị;Tên đơn vị;Huyện\n00577;Xã Đa Tốn;Gia Lâm\n' });
      const path = join(folder, 'mau.csv');
      const made = await hoctap(
        'template',
        '-c',
        'tt44-2014',
        '-y',
        '2022',
        '--units',
        join(folder, 'xa.csv'),
        '-o',
        path,
        ...options,
      );
      expect(made.exitCode).toBe(0);
      const { out } = await hoctap('check', path, '-c', 'tt44-2014', '--json');
      const { problems, units } = JSON.parse(out).data;
      expect(new Set(problems.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(['missing']));
      expect(units).toMatchObject([{ code: '00577', name: 'Xã Đa Tốn', complete: false }]);
    },
  );

  test('goes to stdout without -o', async () => {
    const { exitCode, out, err } = await hoctap('template', '-c', 'tt44-2014');
    expect([exitCode, err]).toEqual([0, '']);
    expect(out.startsWith('\uFEFF"Mã đơn vị","Tên đơn vị"')).toBe(true);
    expect(out.trimEnd().split('\r\n')).toHaveLength(16);
  });
});

test('what stands in a file reaches neither stream as a control character', async () => {
  const evil = '\u001B[2J\u001B]0;x\u0007\u009B31m\u202E';
  const rows = IDS.map((id) => `1${evil};Xã ${evil}A;2022;${id};6;`).join('\n');
  const twin = IDS.map((id) => `2${evil};Xã ${evil}A B;2022;${id};6;`).join('\n');
  const run = await evaluated(`${HEADER};Cột ${evil}\n${rows}\n${twin}\n`, '-c', 'tt44-2014', '-y', '2022');
  const runs = [
    run,
    await hoctap('check', run.source, '-c', 'tt44-2014'),
    await hoctap('explain', run.output, 'xa'),
    await hoctap('explain', run.output, `1${evil}`),
    await hoctap('certify', run.output, '-o', join(run.folder, 'giay')),
  ];
  const raw = runs.map(({ out, err }) => rawControls(out + err));
  expect(raw).toEqual([[], [], [], [], []]);
});
