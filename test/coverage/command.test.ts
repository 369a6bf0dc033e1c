import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { storedResultIn } from '../support/a-stored-result.ts';
import { hoctap, rawControls } from '../support/a-terminal.ts';

const HEADER = 'Mã đơn vị;Tên đơn vị;Huyện;Tỉnh;Ngày gửi;Mã tiêu chí;Điểm kiểm tra;Minh chứng';
const LIST_HEADER = 'Mã đơn vị;Tên đơn vị;Huyện;Tỉnh';
const SET = 'fixtures/problems/hai-tieu-chi.json';
const GIA_LAM = 'Huyện Gia Lâm;Thành phố Hà Nội';
const text = (...rows: string[]) => `${rows.join('\n')}\n`;

const EVIDENCE = text(
  HEADER,
  `583;Xã Bát Tràng;${GIA_LAM};10/02/2025;TC1;5;NQ 01`,
  `583;Xã Bát Tràng;${GIA_LAM};10/02/2025;TC2;3;NQ 02`,
  `00577;Xã Đa Tốn;${GIA_LAM};20/02/2025;TC1;5;NQ 01`,
  `00577;Xã Đa Tốn;${GIA_LAM};20/02/2025;TC2;3;`,
);
const LIST = text(
  LIST_HEADER,
  `00583;Xã Bát Tràng;${GIA_LAM}`,
  `00577;Xã Đa Tốn;${GIA_LAM}`,
  `00571;=Xã Dương Xá<b>;${GIA_LAM}`,
);

describe('evaluate --units', () => {
  test('says who has sent what, in every output, and ranks nobody who sent nothing', async () => {
    const folder = aFolder({ 'mc.csv': EVIDENCE, 'ds.csv': LIST });
    const output = join(folder, 'kq');
    const argv = ['-c', SET, '-y', '2024', '--units', join(folder, 'ds.csv'), '--due', '15/02/2025', '-o', output];
    const { out, exitCode } = await hoctap('evaluate', join(folder, 'mc.csv'), ...argv);
    expect(exitCode).toBe(0);
    expect(out).toContain('Đã gửi đủ 1/3 · đã gửi ít nhất một phần 2/3 · đúng hạn 1 · muộn 1');
    expect(out).toContain('TC2 (3 điểm chưa được tính)');
    expect(rawControls(out)).toEqual([]);
    expect(namesIn(output)).toContain('tinh-hinh-gui.csv');

    const result = storedResultIn(join(output, 'result.json'));
    expect(result.units.map(({ code }: { code: string }) => code).sort()).toEqual(['00577', '00583']);
    expect(result.coverage?.counts).toEqual({
      ...{ units: 3, all: 1, part: 1, nothing: 1 },
      ...{ onTime: 1, late: 1, undated: 0 },
    });
    const csv = readFileSync(join(output, 'tinh-hinh-gui.csv'), 'utf8');
    expect(csv).toContain(`"'=Xã Dương Xá<b>"`);
    const page = readFileSync(join(output, 'bao-cao.html'), 'utf8');
    expect(page).toContain('=Xã Dương Xá&lt;b&gt; (00571)');
    expect(page).not.toContain('Xá<b>');
  });

  test('the workbook has it as a sheet of its own, with the columns and the units of tinh-hinh-gui.csv', async () => {
    const folder = aFolder({ 'mc.csv': EVIDENCE, 'ds.csv': LIST });
    const output = join(folder, 'kq');
    const argv = ['-c', SET, '-y', '2024', '--units', join(folder, 'ds.csv'), '--due', '15/02/2025', '-o', output];
    await hoctap('evaluate', join(folder, 'mc.csv'), ...argv);
    await hoctap('report', output, '-f', 'xlsx', '-o', output);
    const book = XLSX.read(readFileSync(join(output, 'bang-tong-hop.xlsx')));
    expect(book.SheetNames).toEqual([
      'Tổng hợp',
      'Bảng điểm',
      'Còn thiếu',
      'Lý do',
      'Độ vững',
      'Tình hình gửi hồ sơ',
      'Chú giải',
    ]);
    const sheet = book.Sheets['Tình hình gửi hồ sơ'] ?? {};
    const rows = XLSX.utils.sheet_to_json<readonly string[]>(sheet, { header: 1 }).slice(2);
    const [header] = readFileSync(join(output, 'tinh-hinh-gui.csv'), 'utf8').replace('\uFEFF', '').split(/\r?\n/);
    expect(rows[0]?.map((text) => `"${text}"`).join(',')).toBe(header);
    expect(rows.slice(1).map((row) => [row[0], row[4], row[6] ?? ''])).toEqual([
      ['00571', 'chưa gửi gì', ''],
      ['00583', 'đã gửi đủ', 'đúng hạn'],
      ['00577', 'gửi một phần', 'muộn'],
    ]);
  });

  test('without it nothing of this is said anywhere', async () => {
    const folder = aFolder({ 'mc.csv': EVIDENCE });
    const output = join(folder, 'kq');
    await hoctap('evaluate', join(folder, 'mc.csv'), '-c', SET, '-y', '2024', '-o', output);
    expect(namesIn(output)).not.toContain('tinh-hinh-gui.csv');
    expect(storedResultIn(join(output, 'result.json'))).not.toHaveProperty('coverage');
    expect(readFileSync(join(output, 'bao-cao.html'), 'utf8')).not.toContain('id="coverage"');
    await hoctap('report', output, '-f', 'xlsx', '-o', output);
    const { SheetNames } = XLSX.read(readFileSync(join(output, 'bang-tong-hop.xlsx')));
    expect(SheetNames).toEqual(['Tổng hợp', 'Bảng điểm', 'Còn thiếu', 'Lý do', 'Độ vững', 'Chú giải']);
  });
});

describe('check --units', () => {
  const checked = async (units: string, year: string) => {
    const folder = aFolder({ 'mc.csv': EVIDENCE });
    return hoctap('check', join(folder, 'mc.csv'), '-c', SET, '-y', year, '--units', units, '--json');
  };

  test('takes the communes of a province in that year', async () => {
    const before = await checked('TP Hà Nội', '2024');
    expect(JSON.parse(before.out).data.coverage).toMatchObject({
      list: { source: 'official', name: 'Thành phố Hà Nội' },
      counts: { units: 526, all: 1, part: 1, nothing: 524 },
    });
    expect(before.exitCode).toBe(1);
    expect(JSON.parse((await checked('Hà Nội', '2026')).out).data.coverage.counts.units).toBe(126);
  });

  test('a province that ended on 1/7/2025 has no communes in 2026, and that is said', async () => {
    const { exitCode, err } = await checked('Bạc Liêu', '2026');
    expect([exitCode, err.split('\n')[0]]).toEqual([
      2,
      'Không chạy được: Năm 2026 không có tỉnh, thành phố “Bạc Liêu” trong danh mục.',
    ]);
  });

  test('something that is no file and no province is refused', async () => {
    const { exitCode, err } = await checked('danh-sach-thieu.csv', '2024');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('“danh-sach-thieu.csv”')]);
    expect(err).toContain('(.csv, .xlsx)');
  });

  test.each(['check', 'evaluate', 'template', 'certify'])(
    'the help of %s says that a list may be a workbook',
    async (name) => {
      expect((await hoctap(name, '--help')).out.replace(/\s+/g, ' ')).toContain('tệp CSV hoặc Excel');
    },
  );

  test('a list with errors is refused with their cells', async () => {
    const folder = aFolder({
      'mc.csv': EVIDENCE,
      'ds.csv': text(LIST_HEADER, `1;Xã A;${GIA_LAM}`, `1;Xã B;${GIA_LAM}`),
    });
    const argv = ['-c', SET, '-y', '2024', '--units', join(folder, 'ds.csv')];
    const { exitCode, err } = await hoctap('check', join(folder, 'mc.csv'), ...argv);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('ô A3')]);
  });

  test.each([
    [['--due', '15/02/2025'], '--due cần có danh sách đơn vị.'],
    [['--due', '31/02/2025', '--units', 'Hà Nội'], '--due: “31/02/2025” không phải là một ngày.'],
  ])('%j is refused', async (options, said) => {
    const folder = aFolder({ 'mc.csv': EVIDENCE });
    const { exitCode, err } = await hoctap('check', join(folder, 'mc.csv'), '-c', SET, '-y', '2024', ...options);
    expect([exitCode, err.split('\n')[0]]).toEqual([2, `Không chạy được: ${said}`]);
  });

  test('--check-units needs the year', async () => {
    const folder = aFolder({ 'mc.csv': EVIDENCE });
    const { exitCode, err } = await hoctap('check', join(folder, 'mc.csv'), '-c', SET, '--check-units');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('Chưa biết năm đánh giá')]);
  });
});

test('communes are held against the official list unasked, other units are not', async () => {
  const codes = async (evidence: string) => {
    const folder = aFolder({ 'mc.csv': evidence });
    const { out } = await hoctap('check', join(folder, 'mc.csv'), '-c', SET, '-y', '2024', '--json');
    return JSON.parse(out).data.problems.map(({ code }: { code: string }) => code);
  };
  expect(await codes(EVIDENCE)).toEqual(['missing-evidence', 'repaired-unit-code']);
  const centres = EVIDENCE.replaceAll('Xã Bát Tràng', 'Trung tâm A').replaceAll('Xã Đa Tốn', 'Trung tâm B');
  expect(await codes(centres)).toEqual(['missing-evidence']);
});

test('a district is not recognised while communes on the list have sent nothing; the report is drawn from such a result', async () => {
  const area = 'Huyện Mai Châu;Tỉnh Hòa Bình';
  const sent = readFileSync('fixtures/pho-cap-giao-duc-2022/so-lieu.csv', 'utf8');
  const units = new Map(
    sent
      .split('\n')
      .slice(1, -1)
      .map((row) => [row.slice(0, 5), `${row.split(',', 2).join(';')};${area}`]),
  );
  const silent = ['05991', '05992'].map((code) => `${code};Xã ${code};${area}`);
  const folder = aFolder({ 'ds.csv': text(LIST_HEADER, ...units.values(), ...silent) });
  const output = join(folder, 'kq');
  const evaluate = async (...more: string[]) => {
    const argv = [
      'evaluate',
      'fixtures/pho-cap-giao-duc-2022/so-lieu.csv',
      '-c',
      'nd20-2014',
      '-y',
      '2022',
      '-o',
      output,
    ];
    const { out, exitCode } = await hoctap(...argv, ...more);
    expect(exitCode).toBe(0);
    return out;
  };
  expect(await evaluate()).toContain('mầm non cho trẻ em 5 tuổi: 9/10 (mức cần đạt: 90%): đạt');
  const out = await evaluate('--units', join(folder, 'ds.csv'));
  expect(out).toContain('theo danh sách; nơi chưa gửi là chưa rõ kết quả');
  expect(out).toContain('mầm non cho trẻ em 5 tuổi: 9/12 (mức cần đạt: 90%): chưa xác định, còn 2 nơi chưa rõ kết quả');
  expect((await hoctap('report', output, '-f', 'csv', '-o', join(folder, 'bc'))).exitCode).toBe(0);
  expect(readFileSync(join(folder, 'bc', 'theo-dia-ban.csv'), 'utf8')).toContain('chưa xác định, còn 2 nơi');
});
