import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COUNT_KINDS, type CountRow, nationalTargets } from '../../src/counts/counts.ts';
import { readCounts } from '../../src/counts/read-counts.ts';
import { reaches, shareOf } from '../../src/counts/share.ts';
import { openedFile } from '../documents/opened.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';
import { aNumber, aWorkbook } from '../support/a-workbook.ts';

const HEAD = 'Mã,Nội dung,Đơn vị tính,Năm,Tổng số,Đăng ký,Đạt,Chỉ tiêu địa phương (%)\n';
const FILLED = `${HEAD}GD,Gia đình,,2022,12.500,9800,8750,75\nTT,Trung tâm,,2022,130,,122,\nHV,Người học,,2022,,,"45,120",\nDH,Dòng họ,,2022,200,150,131,\n`;

/** What `counts FILE` says of a table, as one text. */
async function checked(text: string) {
  const folder = aFolder({ 'so-lieu.csv': text });
  const { exitCode, out, err } = await hoctap('counts', join(folder, 'so-lieu.csv'));
  return { exitCode, out, err };
}

describe('a table of counts is checked as evidence is', () => {
  test('what is right is said in a line each', async () => {
    const { exitCode, out } = await checked(FILLED);
    expect(exitCode).toBe(0);
    expect(out.split('\n')).toEqual([
      'Gia đình học tập: 8750/12500 (70%)',
      'Trung tâm học tập cộng đồng: 122/130 (93,85%)',
      'Người tham gia học tập tại trung tâm học tập cộng đồng: 45120',
      'Dòng họ học tập: 131/200 (65,5%)',
      '',
    ]);
  });

  test.each([
    ['counts-row-unknown', `${HEAD}XX,,,2022,1,1,1,\n`, 'Ô A2', 'Mã “XX” không có trong biểu số liệu'],
    ['counts-row-unknown', `${HEAD},,,2022,1,1,1,\n`, 'Ô A2', 'Dòng số liệu chưa ghi mã'],
    ['counts-row-repeated', `${HEAD}GD,,,2022,1,1,1,\nGD,,,2022,1,1,1,\n`, 'Ô A3', 'Mã GD đã có ở dòng 2'],
    ['counts-not-a-count', `${HEAD}GD,,,2022,nhiều,1,1,\n`, 'Ô E2', '“nhiều” không phải là số đếm'],
    ['counts-not-a-count', `${HEAD}GD,,,2022,10,"1,5",1,\n`, 'Ô F2', '“1,5” không phải là số đếm'],
    ['counts-not-a-count', `${HEAD}GD,,,2022,10,-1,1,\n`, 'Ô F2', '“-1” không phải là số đếm'],
    ['counts-above-total', `${HEAD}GD,,,2022,10,11,1,\n`, 'Ô F2', '(11) lớn hơn tổng số 10'],
    ['counts-above-total', `${HEAD}GD,,,2022,10,9,12,\n`, 'Ô G2', '(12) lớn hơn tổng số 10'],
    ['counts-target-unreadable', `${HEAD}GD,,,2022,10,9,8,101\n`, 'Ô H2', 'Chỉ tiêu “101”'],
    ['counts-target-as-share', `${HEAD}GD,,,2022,10,9,8,"0,9"\n`, 'Ô H2', 'chưa rõ là 0,9% hay 90%'],
    ['counts-target-as-share', `${HEAD}GD,,,2022,10,9,8,1\n`, 'Ô H2', 'Ghi 100%, hoặc 1% nếu đúng là như vậy'],
    ['column-twice', 'Mã,Tổng số,Đạt,Công nhận\nGD,10,8,9\n', 'Ô D1', 'Cột “Công nhận” và cột “Đạt” (ô C1)'],
    ['column-twice', 'Mã,Tổng số,Đạt,Đạt\nGD,10,8,9\n', 'Ô D1', 'Cột “Đạt” xuất hiện hai lần'],
    ['counts-year-unreadable', `${HEAD}GD,,,22,10,9,8,\n`, 'Ô D2', '“22” không phải là năm'],
    ['counts-of-two-years', `${HEAD}GD,,,2021,10,9,8,\nDH,,,2022,1,1,1,\n`, 'so-lieu.csv', 'năm 2021 và năm 2022'],
    ['column-missing', 'Mã,Nội dung,Tổng số\nGD,x,1\n', 'so-lieu.csv', 'Đạt'],
    ['file-empty', '\n', 'so-lieu.csv', ''],
  ])('%s', async (_, text, place, words) => {
    const { exitCode, err } = await checked(text);
    expect(exitCode).toBe(1);
    expect(err).toContain(words);
    expect(err.toLowerCase()).toContain(place.replace('Ô ', '').toLowerCase());
  });

  test('a target with its sign, and one of nothing, are what they say', async () => {
    for (const target of ['"0,9%"', '0', '1%', '90', '90%']) {
      const { exitCode, err } = await checked(`${HEAD}GD,,,2022,10,9,8,${target}\n`);
      expect([target, exitCode, err]).toEqual([target, 0, 'Biểu số liệu không có lỗi.\n']);
    }
  });

  test('what is to be looked at again is said, and the table is used', async () => {
    // counts-done-above-registered
    const { exitCode, out, err } = await checked(`${HEAD}GD,,,2022,10,7,8,\nTT,,,2022,10,7,8,\n`);
    expect([exitCode, out]).toEqual([0, expect.stringContaining('Gia đình học tập: 8/10 (80%)')]);
    expect(err).toContain('Số đạt (8) lớn hơn số đăng ký (7)');
    expect(err).toContain('G2');
    // Centres that are active were never registered as such.
    expect(err).not.toContain('G3');
  });

  test('what the reader of workbooks says is said here too', async () => {
    const source = aWorkbook(HEAD.trim().split(','), ['GD', '', '', '2022', '10', '9', '8', aNumber(0.9, '0%')]);
    const { counts, problems } = await readCounts(source);
    expect(counts.rows).toEqual([{ id: 'GD', total: 10, registered: 9, done: 8, target: 90 }]);
    expect(problems.map(({ code }) => code)).toEqual(['repaired-percentage']);
  });

  test('several at once, each of them', async () => {
    const { err } = await checked(`${HEAD}GD,,,2022,x,y,z,\nQQ,,,2022,1,1,1,\n`);
    expect(err.match(/không phải là số đếm/g)).toHaveLength(3);
    expect(err).toContain('QQ');
  });
});

test('the empty table has a row for each thing that is counted and is read back without an error', async () => {
  const folder = aFolder();
  const file = join(folder, 'so-lieu.xlsx');
  expect((await hoctap('counts', '-y', '2026', '-o', file)).exitCode).toBe(0);
  const { exitCode, out } = await hoctap('counts', file);
  expect([exitCode, out]).toEqual([0, '']);
  expect((await hoctap('counts', '-o', file)).exitCode).toBe(2);
  expect((await hoctap('counts')).exitCode).toBe(2);
  const english = join(folder, 'counts.xlsx');
  expect((await hoctap('counts', '-o', english, '--lang', 'en')).exitCode).toBe(0);
  expect((await hoctap('counts', english)).exitCode).toBe(0);
});

test('a share on the border of its target reaches it, and a hair below does not', () => {
  const row = (done: number, total: number) => ({ id: 'GD', total, done, registered: null, target: null }) as CountRow;
  const target = nationalTargets(2022)?.percentOf('GD') ?? null;
  expect([reaches(row(70, 100), target), reaches(row(699_999, 1_000_000), target)]).toEqual([true, false]);
  // Two places for reading, the exact share for judging.
  expect(shareOf(row(699_999, 1_000_000))).toBe(70);
  expect([reaches(row(1, 0), target), reaches(row(1, 2), null)]).toEqual([null, null]);
  // Learners are part of no whole.
  expect([shareOf({ ...row(250, 100), id: 'HV' }), reaches({ ...row(250, 100), id: 'HV' }, target)]).toEqual([
    null,
    null,
  ]);
  expect(COUNT_KINDS.map(({ id }) => [id, nationalTargets(2025)?.percentOf(id)])).toEqual([
    ['GD', 70],
    ['DH', 65],
    ['CD', 65],
    ['DV', 80],
    ['CN', null],
    ['TT', null],
    ['HV', null],
  ]);
  // Before the decision there was none, and nobody has said what follows.
  expect([2021, 2026].map(nationalTargets)).toEqual([undefined, undefined]);
});

describe('the report upward', () => {
  const asked = (folder: string, ...more: string[]) =>
    hoctap(
      ...['documents', 'fixtures/demo/expected', '--only', 'report', '--order', 'rank'],
      ...['--counts', join(folder, 'a.csv'), '-o', join(folder, 'ra'), ...more],
    );

  test('has them against the period before and both targets', async () => {
    const folder = aFolder({ 'a.csv': FILLED, 'b.csv': FILLED.replaceAll('2022', '2021').replace('8750', '8000') });
    const { exitCode, err } = await asked(folder, '--counts-before', join(folder, 'b.csv'), '--pdf');
    expect(exitCode, err).toBe(0);
    expect(namesIn(join(folder, 'ra'))).toEqual(['bao-cao.docx', 'bao-cao.pdf']);
    const { tables, text } = openedFile(readFileSync(join(folder, 'ra', 'bao-cao.docx')));
    const row = (name: string) => tables.flat().find(([first]) => first?.startsWith(name));
    expect(row('Nội dung')).toEqual([
      'Nội dung',
      'Tổng số',
      'Đăng ký',
      'Đạt',
      'Tỷ lệ (%)',
      'Năm 2021',
      'Chỉ tiêu đến 2025',
      'Chỉ tiêu địa phương',
    ]);
    expect(row('Gia đình')).toEqual([
      'Gia đình học tập',
      '12500',
      '9800',
      '8750',
      '70',
      '64%',
      '70%, đạt',
      '75%, chưa đạt',
    ]);
    expect(row('Trung tâm')).toEqual(['Trung tâm học tập cộng đồng', '130', '', '122', '93,85', '93,85%', '', '']);
    expect(text).toContain(
      'Chỉ tiêu đến năm 2025 theo Quyết định 387/QĐ-TTg, ghi theo phản ánh, chưa đối chiếu nguyên văn.',
    );
  });

  test('says what is to be looked at again, and that no national target is known for the year', async () => {
    const folder = aFolder({ 'a.csv': FILLED.replace('9800', '8700') });
    const { exitCode, err } = await asked(folder);
    expect([exitCode, err]).toEqual([0, expect.stringContaining('Số đạt (8750) lớn hơn số đăng ký (8700)')]);
    expect(err).not.toContain('chỉ tiêu của Trung ương');
  });

  test('is not made of a table with errors or of another year', async () => {
    const folder = aFolder({ 'a.csv': FILLED.replace('131', '1310') });
    const wrong = await asked(folder);
    expect([wrong.exitCode, wrong.err]).toEqual([2, expect.stringContaining('(1310) lớn hơn tổng số 200')]);
    writeFileSync(join(folder, 'a.csv'), FILLED.replaceAll('2022', '2023'));
    expect((await asked(folder)).err).toContain('là của năm 2023, còn báo cáo là của năm 2022');
    writeFileSync(join(folder, 'a.csv'), FILLED);
    expect((await asked(folder, '--counts-before', join(folder, 'a.csv'))).exitCode).toBe(2);
    expect(namesIn(folder)).toEqual(['a.csv']);
  });
});
