import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/problems/catalogue.ts';
import { codesLike, everyCode, explainCode } from '../../src/problems/explained/explain-code.ts';
import { refusals } from '../../src/problems/refusals/catalogue.ts';
import { hoctap } from '../support/a-terminal.ts';

test('every code of a problem or a refusal is explained, once', () => {
  expect([...everyCode()].sort()).toEqual([...Object.keys(catalogue()), ...Object.keys(refusals())].sort());
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test('with what it means, why it matters and what to do, in whole sentences', () => {
    const broken = everyCode().flatMap((code) => {
      const { kind, severity, meaning, why, fix } = explainCode(code, language) ?? { meaning: '', why: '', fix: '' };
      const said = [meaning, why, ...(fix === '' ? [] : [fix])];
      const needsFix = kind === 'problem' && severity === 'error' && fix === '';
      const isWhole = (text: string) => text !== '' && !/undefined|\[object|NaN|=>|function|\s{2}/.test(text);
      return said.every(isWhole) && !needsFix ? [] : [{ code, said }];
    });
    expect(broken).toEqual([]);
  });
});

test('a code that was written wrongly has its likeness; nonsense has none', () => {
  expect(codesLike('score-not-number')).toContain('score-not-a-number');
  expect(codesLike('zzzzzzzzzzzz')).toEqual([]);
  expect(explainCode('constructor', 'vi')).toBeUndefined();
});

describe('explain with a code', () => {
  test('says what it means, why it matters, what to do', async () => {
    const { exitCode, out, err } = await hoctap('explain', 'score-not-a-number');
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe(
      'score-not-a-number (Lỗi · Tệp minh chứng, danh sách đơn vị và kết quả chấm)\n' +
        'Nghĩa là: “…” không phải là điểm số.\n' +
        'Vì sao phải để ý: Chương trình không đoán số liệu. Đơn vị có lỗi vẫn nằm trong kết quả nhưng chưa được xếp loại, xếp hạng; lỗi của cả tệp thì chưa tính gì. Các đơn vị khác vẫn được tính.\n' +
        'Cách xử lý: Chỉ ghi số, ví dụ 8 hoặc 7,5; nếu chưa chấm thì để trống.\n',
    );
  });

  test('in English, for machines', async () => {
    const { out } = await hoctap('explain', 'file-not-found', '--json', '--lang', 'en');
    expect(JSON.parse(out).data).toEqual({
      code: 'file-not-found',
      kind: 'refusal',
      meaning: 'Not found: …',
      why: 'What was asked for cannot be done whole, so it stops and says so rather than do half of it. Files that were there are not changed.',
      fix: 'Check the name and the folder; a name with spaces needs quotation marks.',
    });
  });

  test.each([
    [['explain', 'score-not-number'], 'Có phải: score-not-a-number?'],
    [['explain', 'fixtures/demo'], 'Ghi thêm mã hoặc tên đơn vị'],
    [['explain', 'khong-co-gi-nhu-vay'], 'docs/problems.md'],
  ])('%j is refused with the way on', async (argv, fix) => {
    const { exitCode, err } = await hoctap(...argv);
    expect(exitCode).toBe(2);
    expect(err).toContain(fix);
  });
});

test('a refusal is JSON where JSON was asked for, on stdout, and words on stderr', async () => {
  const { exitCode, out, err } = await hoctap('check', 'khong-co.csv', '-c', 'tt44-2014', '--json');
  expect(exitCode).toBe(2);
  expect(JSON.parse(out)).toEqual({
    format: 'hoctap-answer',
    formatVersion: 1,
    command: 'check',
    exitCode: 2,
    written: [],
    notices: [],
    problems: [],
    error: {
      code: 'file-not-found',
      message: 'Không tìm thấy: khong-co.csv',
      fix: 'Kiểm tra lại tên và thư mục; tên có dấu cách phải đặt trong dấu ngoặc kép.',
      details: { path: 'khong-co.csv' },
    },
  });
  expect(err).toContain('Không tìm thấy: khong-co.csv');
});
