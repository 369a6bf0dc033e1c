import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EvidenceDocuments } from '../../src/model/evidence-documents.ts';
import type { ProblemRecord, Result } from '../../src/model/result.ts';
import { aFolder } from '../support/a-folder.ts';
import { storedResultIn } from '../support/a-stored-result.ts';
import { hoctap } from '../support/a-terminal.ts';

const SET = 'fixtures/problems/hai-tieu-chi.json';
const HEADER = 'Mã;Đơn vị;Tiêu chí;Điểm;Minh chứng';

/** A table and a folder of documents beside it. */
function anOffice(rows: readonly string[], documents: Readonly<Record<string, string>> = {}) {
  const folder = aFolder({ 'mc.csv': `${HEADER}\n${rows.join('\n')}\n` });
  const at = (name: string) => join(folder, name);
  mkdirSync(at('hs'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(at(`hs/${path}`)), { recursive: true });
    writeFileSync(at(`hs/${path}`), text);
  };
  for (const [path, text] of Object.entries(documents)) put(path, text);
  const common = ['-c', SET, '-y', '2022', '--evidence-dir', at('hs')];
  return {
    at,
    put,
    evaluate: (...options: readonly string[]) =>
      hoctap('evaluate', at('mc.csv'), ...common, '-o', at('kq'), ...options),
    check: (...options: readonly string[]) => hoctap('check', at('mc.csv'), ...common, ...options),
    async checked(...options: readonly string[]) {
      const { exitCode, out, err } = await hoctap('check', at('mc.csv'), ...common, '--json', ...options);
      if (out === '') throw new Error(err);
      const said = JSON.parse(out).data as { problems: ProblemRecord[]; documents: EvidenceDocuments };
      return { exitCode, ...said, folded: said.problems.map((found) => inShort(found, at('hs'))) };
    },
    result: (): Result => storedResultIn(at('kq/result.json')),
  };
}

const inShort = ({ code, file, cell, unit, item }: ProblemRecord, folder: string) =>
  [code, cell ?? file.replace(`${folder}/`, ''), unit, item].filter((part) => part !== null).join(' ');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('every reference is held against the folder', () => {
  test('a folder with everything in it says nothing, and its hashes are kept', async () => {
    const office = anOffice(['01;Xã A;TC1;5;TC1\\Ke hoach.PDF', '01;Xã A;TC2;3;QĐ 12/QĐ-UBND'], {
      '01/tc1/kế hoạch.txt': 'x',
      '01/tc1/Ke hoach.pdf': 'kế hoạch',
    });
    const { exitCode, documents, folded } = await office.checked();
    expect(exitCode).toBe(0);
    expect(folded).toEqual(['document-unused 01/tc1/kế hoạch.txt 01']);
    expect(documents).toEqual({
      folder: office.at('hs'),
      strict: false,
      files: [
        {
          file: '01/tc1/Ke hoach.pdf',
          sha256: sha256('kế hoạch'),
          bytes: Buffer.byteLength('kế hoạch'),
          usedBy: [{ unit: '01', item: 'TC1' }],
        },
      ],
      unused: 1,
      awaiting: [],
      pointsAwaiting: 0,
    });
    const { out } = await office.check();
    expect(out).toContain('Không có tệp nào được ghi ở cột minh chứng mà không thấy trong thư mục.');
  });

  test('missing, empty, outside, doubtful, of another year, unused: each at its cell', async () => {
    const office = anOffice(
      [
        '01;Xã A;TC1;5;"Kế hoạch 2022.pdf; trong.pdf"',
        '01;Xã A;TC2;3;"bao cao;C:\\HS\\a.pdf"',
        '02;Xã B;TC1;4;Bao cao 2021.pdf',
        '02;Xã B;TC2;1;"con.txt\n../a.pdf"',
      ],
      {
        'ke_hoach 2022.pdf': 'a',
        'Bao cao.pdf': 'b',
        'bao cao.docx': 'c',
        'bao cao 2021.pdf': 'd',
        '02/thua.jpg': 'e',
        'trong.pdf': '',
      },
    );
    const { exitCode, folded, documents, problems } = await office.checked();
    expect(exitCode).toBe(1);
    expect(folded).toEqual([
      'document-empty E2 01 TC1',
      'document-missing E2 01 TC1',
      'document-ambiguous E3 01 TC2',
      'document-outside E3 01 TC2',
      'document-outside E5 02 TC2',
      'document-reserved-name E5 02 TC2',
      'document-other-year E4 02 TC1',
      'document-unused 02/thua.jpg 02',
      'document-unused ke_hoach 2022.pdf',
    ]);
    expect(documents.awaiting).toEqual([
      { unit: '01', item: 'TC1', references: ['Kế hoạch 2022.pdf', 'trong.pdf'], points: 5 },
      { unit: '01', item: 'TC2', references: ['bao cao', 'C:\\HS\\a.pdf'], points: 3 },
      { unit: '02', item: 'TC2', references: ['con.txt', '../a.pdf'], points: 1 },
    ]);
    expect(documents.pointsAwaiting).toBe(9);
    expect(problems[1]?.message).toBe(
      'Không thấy tệp “Kế hoạch 2022.pdf” trong thư mục minh chứng. 5 điểm của mục này đang chờ đối chiếu.',
    );
    expect(problems[1]?.fix).toMatch(/^Có phải tệp “ke_hoach 2022.pdf”\?/);
    const { out } = await office.check();
    expect(out).toContain('3 tiêu chí của 2 đơn vị ghi minh chứng không có hoặc không đọc được. 9 điểm đang chờ');
    expect(out).toContain('  01 Xã A, TC1: Không thấy tệp “Kế hoạch 2022.pdf”');
  });

  test('a link is listed and never followed, whether it leads to a file or to a folder', async () => {
    const secret = aFolder({ 'mat.pdf': 'secret' });
    const office = anOffice(['01;Xã A;TC1;5;mat.pdf', '01;Xã A;TC2;3;ngoai/mat.pdf']);
    symlinkSync(join(secret, 'mat.pdf'), office.at('hs/mat.pdf'));
    symlinkSync(secret, office.at('hs/ngoai'));
    const { folded, documents } = await office.checked();
    expect(folded).toEqual(['document-is-link E2 01 TC1', 'document-missing E3 01 TC2', 'document-unused ngoai']);
    expect(JSON.stringify(documents)).not.toContain(sha256('secret'));
    expect(documents.files).toEqual([
      { file: 'mat.pdf', sha256: null, bytes: expect.any(Number), usedBy: [{ unit: '01', item: 'TC1' }] },
    ]);
  });

  test('another document, or the number of one, backs an item whose file is missing', async () => {
    const office = anOffice(['01;Xã A;TC1;5;"a.pdf;b.pdf"', '01;Xã A;TC2;3;"a.pdf;QĐ 12/QĐ-UBND"'], { 'b.pdf': 'b' });
    const { documents } = await office.checked();
    expect(documents.awaiting.map(({ item, points }) => [item, points])).toEqual([
      ['TC1', 0],
      ['TC2', 0],
    ]);
  });

  test('the evidence file in its own folder, our outputs and what programs leave behind are no documents', async () => {
    const office = anOffice(['01;Xã A;TC1;5;a.pdf', '01;Xã A;TC2;3;a.pdf'], {
      'a.pdf': 'a',
      'Thumbs.db': 'x',
      '~$a.docx': 'x',
      'ket-qua/result.json': '{}',
      'ket-qua/missing.csv': 'x',
    });
    writeFileSync(office.at('hs/mc.csv'), readFileSync(office.at('mc.csv')));
    const run = await hoctap(
      'check',
      office.at('hs/mc.csv'),
      '-c',
      SET,
      '-y',
      '2022',
      '--evidence-dir',
      office.at('hs'),
      '--json',
    );
    expect(JSON.parse(run.out).data.problems.map(({ code }: ProblemRecord) => code)).toEqual([
      'document-shared-by-items',
    ]);
  });
});

describe('one document in several places', () => {
  test('is found by its bytes, with the points that hang on it', async () => {
    const office = anOffice(
      ['01;Xã A;TC1;5;bc.pdf', '01;Xã A;TC2;3,5;bc.pdf', '02;Xã B;TC1;4;bao cao.pdf', '02;Xã B;TC2;1;khac.pdf'],
      { '01/bc.pdf': 'giống', '02/bao cao.pdf': 'giống', '02/khac.pdf': 'khác' },
    );
    const { problems, exitCode } = await office.checked();
    expect(exitCode).toBe(0);
    expect(problems.map(({ code, severity, cell }) => `${code} ${severity} ${cell}`)).toEqual([
      'document-shared-by-units warning E2',
      'document-shared-by-items notice E2',
    ]);
    expect(problems[0]?.related.map(({ cell }) => cell)).toEqual(['E3', 'E4']);
    expect(problems[0]?.message).toBe(
      '2 đơn vị dùng chung một văn bản, “01/bc.pdf” (2 tệp giống hệt nhau), liên quan 12,5 điểm.',
    );
    expect(problems[1]?.message).toBe('Một văn bản, “01/bc.pdf”, làm minh chứng cho TC1, TC2, liên quan 8,5 điểm.');
  });
});

describe('points', () => {
  const rows = ['01;Xã A;TC1;5;mat.pdf', '01;Xã A;TC2;3;b.pdf'];

  test('stand while a document is missing, and what is missing is kept in the result', async () => {
    const office = anOffice(rows, { 'b.pdf': 'b' });
    const { exitCode, err } = await office.evaluate();
    expect(exitCode).toBe(0);
    const { units, documents } = office.result();
    expect(units[0]?.total).toBe(8);
    expect(units[0]?.items[0]?.evidence).toEqual(['mat.pdf']);
    expect(documents?.awaiting).toEqual([{ unit: '01', item: 'TC1', references: ['mat.pdf'], points: 5 }]);
    expect(err).toContain('5 điểm đang chờ đối chiếu. Điểm vẫn giữ nguyên');
  });

  test('do not count with --strict-evidence', async () => {
    const office = anOffice(rows, { 'b.pdf': 'b' });
    const { err } = await office.evaluate('--strict-evidence');
    const { units, documents } = office.result();
    expect(units[0]?.total).toBe(3);
    expect(units[0]?.items.map(({ state, pointsAwaitingEvidence }) => [state, pointsAwaitingEvidence])).toEqual([
      ['no-evidence', 5],
      ['scored', undefined],
    ]);
    expect(documents).toMatchObject({ strict: true, pointsAwaiting: 5 });
    expect(err).toContain('Các điểm này không được tính (--strict-evidence).');
  });

  test('of a result without a folder are as ever, and nothing is said of documents', async () => {
    const office = anOffice(rows);
    await hoctap('evaluate', office.at('mc.csv'), '-c', SET, '-y', '2022', '-o', office.at('kq'));
    expect(office.result()).not.toHaveProperty('documents');
  });
});

describe('a later change is found', () => {
  const evaluated = async () => {
    const office = anOffice(['01;Xã A;TC1;5;a.pdf', '01;Xã A;TC2;3;b.pdf'], { 'a.pdf': 'một', 'b.pdf': 'hai' });
    await office.evaluate();
    return office;
  };
  const certify = (office: ReturnType<typeof anOffice>) =>
    hoctap('certify', office.at('kq'), '-o', office.at('giay'), '-c', SET, '--dry-run');

  test('by nobody when nothing changed', async () => {
    const office = await evaluated();
    expect((await hoctap('report', office.at('kq'), '-o', office.at('bc'))).err).not.toContain('!');
    expect((await certify(office)).exitCode).toBe(0);
    expect((await office.checked('--since', office.at('kq'))).folded).toEqual([]);
  });

  test.each<[string, (office: ReturnType<typeof anOffice>) => void, string]>([
    ['of the same size', (office) => office.put('a.pdf', 'mốt'), 'document-changed a.pdf'],
    ['of another size', (office) => office.put('a.pdf', 'một hai ba'), 'document-changed a.pdf'],
    ['that took it away', (office) => rmSync(office.at('hs/a.pdf')), 'document-gone a.pdf'],
  ])('%s, by report, certify and check', async (_, change, expected) => {
    const office = await evaluated();
    change(office);
    const report = await hoctap('report', office.at('kq'), '-o', office.at('bc'));
    expect(report.exitCode).toBe(0);
    expect(report.err).toMatch(/^! a\.pdf: /);
    const refused = await certify(office);
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toContain('a.pdf đã thay đổi sau khi đánh giá');
    expect((await office.checked('--since', office.at('kq'))).folded).toContain(expected);
  });

  test('and an empty document backs nothing, also when an earlier result speaks of it', async () => {
    const office = anOffice(['01;Xã A;TC1;5;trong.pdf', '01;Xã A;TC2;3;b.pdf'], { 'trong.pdf': '', 'b.pdf': 'hai' });
    await office.evaluate();
    const { folded } = await office.checked('--since', office.at('kq'));
    expect(folded).toEqual(['document-empty E2 01 TC1']);
    await office.evaluate('--strict-evidence', '--since', office.at('kq'));
    expect(office.result().units[0]?.total).toBe(3);
  });

  test('and a folder that is not there any more is said', async () => {
    const office = await evaluated();
    rmSync(office.at('hs'), { recursive: true });
    const report = await hoctap('report', office.at('kq'), '-o', office.at('bc'));
    expect([report.exitCode, report.err.includes('không thấy thư mục minh chứng')]).toEqual([0, true]);
    expect((await certify(office)).err).toContain('hs: không tìm thấy nên không tính lại được');
  });

  test('but a result that was tampered with opens nothing outside the folder', async () => {
    const office = await evaluated();
    const path = office.at('kq/result.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"file":"a.pdf"', '"file":"../mc.csv"'));
    const report = await hoctap('report', office.at('kq'), '-o', office.at('bc'));
    expect(report.err).toContain('../mc.csv: không còn hoặc không đọc được');
  });
});

describe('what cannot run is said at once', () => {
  test.each<[string, (office: ReturnType<typeof anOffice>) => string[], string]>([
    ['a folder that is not there', ({ at }) => ['--evidence-dir', at('khong-co')], 'Không tìm thấy'],
    ['a file for a folder', ({ at }) => ['--evidence-dir', at('mc.csv')], 'Đây là tệp, không phải thư mục'],
    ['--strict-evidence alone', () => ['--strict-evidence'], '--strict-evidence cần thư mục minh chứng'],
    ['--since alone', ({ at }) => ['--since', at('kq')], '--since cần thư mục minh chứng'],
  ])('%s', async (_, options, expected) => {
    const office = anOffice(['01;Xã A;TC1;5;a.pdf']);
    const run = await hoctap('check', office.at('mc.csv'), '-c', SET, '-y', '2022', ...options(office));
    expect([run.exitCode, run.err.includes(expected)]).toEqual([2, true]);
  });

  test('a result without documents for --since', async () => {
    const office = anOffice(['01;Xã A;TC1;5;a.pdf']);
    await hoctap('evaluate', office.at('mc.csv'), '-c', SET, '-y', '2022', '-o', office.at('kq'));
    const run = await office.check('--since', office.at('kq'));
    expect([run.exitCode, run.err.includes('không kèm thư mục minh chứng')]).toEqual([2, true]);
  });
});

test('the same folder gives the same bytes, in English and back too', async () => {
  const office = anOffice(['01;Xã A;TC1;5;a.pdf', '01;Xã A;TC2;3;mat.pdf'], { 'a.pdf': 'a', 'z.pdf': 'z' });
  await office.evaluate();
  const first = readFileSync(office.at('kq/result.json'), 'utf8');
  await office.evaluate();
  expect(readFileSync(office.at('kq/result.json'), 'utf8')).toBe(first);
  const { exitCode } = await hoctap('report', office.at('kq'), '-f', 'json', '-o', office.at('en'), '--lang', 'en');
  expect(exitCode).toBe(0);
  const english: Result = storedResultIn(office.at('en/result.json'));
  expect(english.documents).toEqual(office.result().documents);
  expect(english.problems[0]?.message).toContain('is not in the evidence folder');
});
