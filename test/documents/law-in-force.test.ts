import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOfDistrict } from '../../src/documents/agency.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

/** Of 2022, by tt44-2014@1.0.0, which does not know that its circular was repealed on 12/02/2024. */
const DEMO = 'fixtures/demo/expected';
const REPEALED =
  'Thông tư 44/2014/TT-BGDĐT đã bị bãi bỏ từ ngày 12/02/2024 bởi khoản 1 Điều 25 Thông tư 25/2023/TT-BGDĐT';

async function papers(command: 'documents' | 'certify' | 'letters', ...argv: readonly string[]) {
  const folder = aFolder();
  const { exitCode, err } = await hoctap(command, ...argv, '-o', folder);
  return { exitCode, err: err.replace(/\s+/g, ' '), names: namesIn(folder) };
}

describe('papers of recognition under a circular that is repealed on their day', () => {
  test('are not made, with the day, the article and the way out', async () => {
    const { exitCode, err, names } = await papers('documents', DEMO, '--date', '12/02/2024');
    expect([exitCode, names]).toEqual([2, []]);
    expect(err).toContain(`${REPEALED}, trước ngày ghi trên giấy tờ (12/02/2024)`);
    expect(err).toContain('--law-not-in-force');
  });

  test('are made on the last day it holds, without a word on it', async () => {
    const { exitCode, err, names } = await papers('documents', DEMO, '--date', '11/02/2024');
    expect([exitCode, names.length]).toEqual([0, 3]);
    expect(err).not.toContain('bãi bỏ');
  });

  test('are made where that was asked for, and it is said all the same', async () => {
    const { exitCode, err, names } = await papers('documents', DEMO, '--date', '15/03/2024', '--law-not-in-force');
    expect([exitCode, names.length]).toEqual([0, 3]);
    expect(err).toContain(REPEALED);
  });

  test('minutes recognise nobody: they are made, and it is said', async () => {
    const { exitCode, err, names } = await papers('documents', DEMO, '--date', '15/03/2024', '--only', 'minutes');
    expect([exitCode, names]).toEqual([0, ['bien-ban.docx']]);
    expect(err).toContain(REPEALED);
  });

  test('before it is in force they are as little made', async () => {
    const { exitCode, err, names } = await papers('documents', DEMO, '--date', '24/01/2015');
    expect([exitCode, names]).toEqual([2, []]);
    expect(err).toContain('Thông tư 44/2014/TT-BGDĐT có hiệu lực từ ngày 25/01/2015');
  });

  const CERTIFY = [DEMO, '--profile', 'fixtures/demo/co-quan.json', '--unit', '30001'] as const;

  test.each([
    ['issued then', ['--decision-date', '12/02/2024'], 2],
    ['made with the word', ['--decision-date', '12/02/2024', '--law-not-in-force'], 0],
    ['printed later of a decision that was in time', ['--decision-date', '30/12/2022', '--issued-on', '05/08/2025'], 0],
  ])('certificates %s', async (_, options, expected) => {
    const { exitCode, err, names } = await papers('certify', ...CERTIFY, ...options);
    expect([exitCode, names.length]).toEqual([expected, expected === 0 ? 1 : 0]);
    expect(err.includes(REPEALED)).toBe(options.includes('12/02/2024'));
    // Who decided then decides no more on the day the certificate bears.
    expect(err.includes('huyện Tam Nông”: từ ngày 01/07/2025 không còn cấp huyện')).toBe(
      options.includes('05/08/2025'),
    );
  });
});

/** The demonstration, as the result of another year. */
function ofYear(year: number, change: (text: string) => string = (text) => text): string {
  const folder = aFolder();
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(join(DEMO, 'result.json'), 'utf8').replace(
    '"evaluationYear": 2022',
    `"evaluationYear": ${year}`,
  );
  writeFileSync(join(folder, 'result.json'), change(text));
  return folder;
}

describe('with no day said', () => {
  test('the last day of the year stands in for it, and the officer is told to say another', async () => {
    const { exitCode, err } = await papers('documents', ofYear(2024));
    expect(exitCode).toBe(2);
    expect(err).toContain('(31/12/2024)');
    expect(err).toContain('Chưa ghi ngày');
  });

  test('letters are sent, and it is said', async () => {
    const { exitCode, err } = await papers('letters', ofYear(2024));
    expect(exitCode).toBe(0);
    expect(err).toContain(REPEALED);
  });

  test('letters of a day on which it was in force say nothing of it', async () => {
    const { exitCode, err } = await papers('letters', ofYear(2024), '--date', '11/02/2024');
    expect([exitCode, err.includes(REPEALED)]).toEqual([0, false]);
  });
});

describe('districts, on papers dated after they ended', () => {
  test.each([
    ['Phòng Giáo dục và Đào tạo', true],
    ['Chủ tịch Ủy ban nhân dân thành phố Cao Lãnh', true],
    ['Hội Khuyến học huyện Tam Nông', true],
    ['Ủy ban nhân dân quận Hải Châu, thành phố Đà Nẵng', true],
    ['Ủy ban nhân dân thị xã Hồng Ngự', true],
    ['Sở Giáo dục và Đào tạo', false],
    ['Ủy ban nhân dân thành phố Huế', false],
    ['Ủy ban nhân dân thành phố Huế, ', false],
    ['Ủy ban nhân dân Thành phố Hồ Chí Minh', false],
    ['Ủy ban nhân dân thị trấn Tràm Chim', false],
  ])('%s: of a district %s', (agency, expected) => {
    expect(isOfDistrict(agency)).toBe(expected);
  });

  test('who signs and submits and the units are said to be of districts from 1 July 2025, not the day before', async () => {
    const asked = [DEMO, '--law-not-in-force', '--submitter', 'Hội Khuyến học huyện Tam Nông', '--only', 'minutes'];
    const after = await papers('documents', ...asked, '--date', '01/07/2025');
    expect(after.err).toContain('“Hội Khuyến học huyện Tam Nông”: từ ngày 01/07/2025 không còn cấp huyện');
    expect(after.err).toContain('12 đơn vị trong kết quả ghi theo huyện');
    const before = await papers('documents', ...asked, '--date', '30/06/2025');
    expect(before.err).not.toContain('không còn cấp huyện');
  });
});

test('an evaluation by an old version of a set knows what its newest version knows', async () => {
  const asked = ['fixtures/demo/minh-chung.csv', '-c', 'tt44-2014@1.0.0', '-y', '2022', '--checked-on', '12/02/2024'];
  const { err, out } = await hoctap('evaluate', ...asked, '-o', aFolder());
  expect(`${out}${err}`.replace(/\s+/g, ' ')).toContain('đã bị bãi bỏ từ ngày 12/02/2024');
});
