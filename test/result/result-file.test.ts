import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { readResult } from '../../src/result/read-result.ts';
import { resultJsonSchema, resultSchema } from '../../src/result/result-schema.ts';
import { rewordResult } from '../../src/result/reword-result.ts';
import { aUnit } from '../support/a-book.ts';
import { mixedUnit, resultOf, resultOfUnits, written } from '../support/a-result.ts';
import { aSet } from '../support/a-set.ts';
import { inFormat1, storedResult } from '../support/a-stored-result.ts';
import { table } from '../support/an-evidence-file.ts';

/** A bit of everything: all states, notices, gates, an invalid unit, problems of every severity. */
const everything = () =>
  resultOf(
    `Mã đơn vị;Tên đơn vị;Huyện;Tỉnh;Năm;Mã tiêu chí;Điểm tự chấm;Điểm kiểm tra;Giá trị;Minh chứng;Người kiểm tra;Ghi chú;Lạ\n` +
      '00123;Xã Đa Tốn;Gia Lâm;Hà Nội;2022;TC1;83;82,5;;NQ 01;Tổ 1;ghi\n' +
      '00123;Xã Đa Tốn;Gia Lâm;Hà Nội;2022;TC2;1;1;;NQ 02;;\n' +
      '00123;Xã Đa Tốn;Gia Lâm;Hà Nội;2022;TC3;1;1;cao;NQ 03\\\u2028;;\n' +
      '00124;Xã Bát Tràng;Gia Lâm;Hà Nội;2022;TC1;90;90;;không có;;\n' +
      '00124;Xã Bát Tràng;Gia Lâm;Hà Nội;2022;TC2;0;0;;NQ;;\n' +
      '00125;Xã Sai;;;2022;TC1;;tám;;NQ;;\n',
  );

const refusal = (text: string) => {
  const read = readResult(text, 'ket-qua/result.json');
  return 'problem' in read ? [read.problem.code, read.problem.at.key ?? ''] : 'accepted';
};

/** The result's text after a change to its content. */
const changed = (
  change: (content: Record<string, never>) => void,
  write: (result: Result) => string = written,
  result: Result = resultOfUnits([mixedUnit]),
) => {
  const content = JSON.parse(write(result));
  change(content);
  return JSON.stringify(content);
};

describe('result.json', () => {
  test('of everything that can happen is what its schema says', async () => {
    const result = await everything();
    expect(resultSchema.safeParse(JSON.parse(written(result))).error?.issues ?? []).toEqual([]);
    const severities = new Set(result.problems.map(({ severity }) => severity));
    expect([...severities].sort()).toEqual(['error', 'missing', 'notice', 'warning']);
  });

  test('says all that the result says, sentences, labels and places too', async () => {
    for (const language of ['vi', 'en'] as const) {
      const result = rewordResult(await everything(), language);
      expect(storedResult(written(result))).toEqual(JSON.parse(JSON.stringify(result)));
    }
  });

  test('reads back to the same bytes', async () => {
    const text = written(await everything());
    expect(written(storedResult(text))).toBe(text);
  });

  test('names its description, and holds nothing twice: no label, sentence or place of an item', async () => {
    const text = written(await everything());
    expect(JSON.parse(text)).toMatchObject({ $schema: 'hoctap/schemas/result.json', formatVersion: 2 });
    const units = text.slice(text.indexOf('"units": ['), text.indexOf('"problems": ['));
    expect(units).not.toMatch(/"label"|"reason"|"file"|null|\[\]/);
    expect(text).not.toContain('En"');
    expect(units).toContain('{"code":"total-read-as","total":84.5,"class":"fair","lower":"fair"');
  });

  test('of no units and no problems is well-formed', () => {
    const text = written(resultOfUnits([]));
    expect(JSON.parse(text)).toMatchObject({ units: [], problems: [] });
    expect(refusal(text)).toBe('accepted');
  });

  test('has a line for each unit and each problem, so that it is read by lines and two results can be compared', async () => {
    const result = await everything();
    const lines = written(result).split('\n');
    const from = lines.indexOf('  "units": [');
    const codes = lines.slice(from + 1, from + 4).map((line) => JSON.parse(line.replace(/,$/, '')).code);
    expect(codes).toEqual(result.units.map(({ code }) => code));
    expect(lines.length - from).toBe(1 + 3 + 2 + result.problems.length + 2 + 1);
  });

  test('is the same twice, and names no clock', async () => {
    expect(written(await everything())).toBe(written(await everything()));
  });

  test('is described by the published schema', async () => {
    const text = `${JSON.stringify(resultJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../src/result/schema.json');
  });
});

describe('a result is refused when it', () => {
  const whole = written(resultOfUnits([mixedUnit]));

  test.each<[string, string, string[]]>([
    ['is empty', '', ['result-not-json', '']],
    ['is not JSON', 'Mã đơn vị;Tên', ['result-not-json', '']],
    ['was cut in the middle', whole.slice(0, whole.length / 2), ['result-not-json', '']],
    ['lost its last bracket', whole.trimEnd().slice(0, -1), ['result-not-json', '']],
    ['is followed by something', `${whole}}`, ['result-not-json', '']],
    ['is another JSON file', '{"format":"hoctap-criteria","formatVersion":1}', ['result-other-file', '']],
    ['is null', 'null', ['result-other-file', '']],
    ['is a list', '[]', ['result-other-file', '']],
    ['is a number', '7', ['result-other-file', '']],
    ['is of a later version', changed((c) => Object.assign(c, { formatVersion: 3 })), ['result-other-version', '']],
    ['has its version as text', changed((c) => Object.assign(c, { formatVersion: '2' })), ['result-other-version', '']],
    ['lacks a part', changed((c) => delete c['summary']), ['result-damaged', 'summary']],
    ['has a part too many', changed((c) => Object.assign(c, { extra: 1 })), ['result-damaged', '']],
  ])('%s', (_, text, expected) => {
    expect(refusal(text)).toEqual(expected);
  });

  const unit = (change: object, write = written) =>
    changed((content) => Object.assign((content['units'] as unknown as object[])[0] ?? {}, change), write);

  test.each<[string, object, string]>([
    ['a total that is no decimal', { total: 1 / 3 }, 'units.0.total'],
    ['a total as text', { total: '82,5' }, 'units.0.total'],
    ['a rank below 1', { rank: 0 }, 'units.0.rank'],
    ['half a rank', { rank: 1.5 }, 'units.0.rank'],
    ['a state nobody knows', { items: [{ id: 'TC1', state: 'great' }] }, 'units.0.items.0.state'],
    ['a code as a number', { code: 565 }, 'units.0.code'],
    ['a place without a file', { at: { row: 2 } }, 'units.0.at.file'],
  ])('has %s, and the place is named', (_, change, key) => {
    expect(refusal(unit(change))).toEqual(['result-damaged', key]);
    expect(refusal(unit(change, inFormat1))).toEqual(['result-damaged', key]);
  });

  test.each<[string, object, string]>([
    ['a place in a column that is not in the list', { at: [9, 2] }, 'units.0.at'],
    ['a place with half a row', { at: [0, 2.5] }, 'units.0.at.1'],
    ['a place with a part too many', { at: [0, 2, 3] }, 'units.0.at'],
    [
      'a reason that names a class nobody has',
      { because: [{ code: 'conditions-hold', class: 'best' }] },
      'units.0.because.0',
    ],
    ['a part of an earlier format', { complete: true }, 'units.0'],
  ])('has %s', (_, change, key) => {
    expect(refusal(unit(change))).toEqual(['result-damaged', key]);
  });

  test('has a total changed by hand', () => {
    expect(refusal(unit({ total: 92.5 }))).toMatchObject(['result-damaged', expect.any(String)]);
  });

  test('has a class changed by hand', () => {
    expect(refusal(unit({ class: 'good' }))).toMatchObject(['result-damaged', expect.any(String)]);
  });

  test('has points of an item changed by hand', () => {
    expect(refusal(whole.replace('"points":82.5', '"points":62.5'))).toMatchObject([
      'result-damaged',
      expect.any(String),
    ]);
  });

  test.each([
    ['of a class nobody can say', { code: 'because-i-say-so' }],
    ['of a class without its particulars', { code: 'total-in-band' }],
  ])('has a reason %s', (_, because) => {
    expect(refusal(unit({ because: [because] }))).toMatchObject(['result-damaged', expect.any(String)]);
  });
});

test('a byte order mark before a result, as some editors leave it, is no damage', () => {
  expect(refusal(`\uFEFF${written(resultOfUnits([mixedUnit]))}`)).toBe('accepted');
});

describe('a result in another language', () => {
  test('is the one that evaluating in that language gives, to the byte', async () => {
    const vi = await everything();
    const contents = table(
      '00123;Xã Đa Tốn;TC1;82,5;NQ',
      '00123;Xã Đa Tốn;TC2;1;NQ',
      '00123;Xã Đa Tốn;TC3;5;',
      '2;B;TC1;sai;NQ',
    );
    const [one, other] = [await resultOf(contents), await resultOf(contents, { language: 'en' })];
    expect(rewordResult(one, 'en')).toEqual(other);
    expect(written(rewordResult(one, 'en'))).toBe(written(other));
    expect(written(rewordResult(rewordResult(vi, 'en'), 'vi'))).toBe(written(vi));
  });

  test('has no sentence of the first one left', async () => {
    const set = aSet({ items: [{ id: 'TC1' }, { id: 'TC2' }] });
    const result = rewordResult(
      await resultOf(table('1;A;TC1;84,5;NQ', '1;A;TC2;1;', '2;B;TC1;sai;NQ'), { set }),
      'en',
    );
    const said = [
      ...result.units.flatMap((unit) => [
        unit.classification?.reason ?? '',
        ...unit.items.map(({ reason }) => reason),
        ...unit.notices.map(({ text }) => text),
        ...unit.gates.map(({ label }) => label),
      ]),
      ...result.problems.flatMap(({ message, fix }) => [message, fix]),
    ].join('\n');
    expect(said.match(/điểm|chưa|không|tiêu chí|Tổng/g)).toBeNull();
  });
});

describe('the summary', () => {
  const units = [
    aUnit({ TC1: 90, TC2: 1, TC3: 1 }, { code: '1', name: 'A' }),
    aUnit({ TC1: 90, TC2: 1 }, { code: '2', name: 'B' }),
    aUnit({ TC1: 90 }, { code: '3', name: 'C', broken: true }),
  ];

  test('counts every class, also those nobody reached, and the invalid apart', () => {
    const { summary } = resultOfUnits(units);
    expect(summary).toMatchObject({ units: 3, ranked: 2, invalid: 1, complete: 1 });
    expect(summary.byClass.map(({ id, count }) => [id, count])).toEqual([
      ['good', 1],
      ['fair', 0],
      ['average', 0],
      ['not-achieved', 1],
    ]);
  });

  test('by area stands in Vietnamese order, with the units that name no area', () => {
    const at = (code: string, province?: string, district?: string) => ({
      ...aUnit({ TC1: 90, TC2: 1, TC3: 1 }, { code }),
      district,
      province,
    });
    const { summary } = resultOfUnits([
      at('1', 'Hà Nội', 'Đông Anh'),
      at('2', 'Hà Nội', 'Đan Phượng'),
      at('3', 'Hà Nội', 'Dương Kinh'),
      at('4', 'Điện Biên', 'Tuần Giáo'),
      at('5'),
      at('6', 'Hà Nội', 'Đông Anh'),
    ] as never);
    expect(summary.byArea.map(({ province, district, units: count }) => [province, district, count])).toEqual([
      [null, null, 1],
      ['Điện Biên', 'Tuần Giáo', 1],
      ['Hà Nội', 'Dương Kinh', 1],
      ['Hà Nội', 'Đan Phượng', 1],
      ['Hà Nội', 'Đông Anh', 2],
    ]);
  });
});

test('problems stand the gravest first, then by file and row', async () => {
  const result = await resultOf(
    table('1;A;TC1;8;không', '1;A;TC2;sai;NQ', '2;B;TC1;8;', '2;B;TC2;sai;NQ', '2;B;TC3;8;NQ', '1;A;TC3;8;NQ'),
  );
  expect(result.problems.map(({ severity, row }) => `${severity} ${row ?? '-'}`)).toEqual([
    'error 3',
    'error 5',
    'missing 2',
    'missing 4',
    'notice 2',
  ]);
});
