import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { fromTcvn3 } from '../../src/evidence/text/encoding/tcvn3.ts';
import { fromVni } from '../../src/evidence/text/encoding/vni.ts';
import { aSet } from '../support/a-set.ts';
import { aWorkbook } from '../support/a-workbook.ts';
import { read } from '../support/an-evidence-file.ts';

/** Enough rows that what comes behind them stands behind the first block. */
const MANY = 1500;

const FONTS = {
  TCVN3: {
    decode: fromTcvn3,
    header: 'M· ®¬n vÞ;Tªn ®¬n vÞ;M· tiªu chÝ;§iÓm kiÓm tra;Minh chøng',
    name: 'X· Thanh L©n',
    evidence: 'NghÞ quyÕt héi ®ång, kÕ ho¹ch n¨m häc',
  },
  VNI: {
    decode: fromVni,
    header: 'Maõ ñôn vò;Teân ñôn vò;Maõ tieâu chí;Ñieåm kieåm tra;Minh chöùng',
    name: 'Xaõ Thanh Laân',
    evidence: 'Nghò quyeát hoäi ñoàng, keá hoaïch naêm hoïc',
  },
} as const;

describe.each(Object.entries(FONTS))('a text in the letters of %s', (_, { decode, header, name, evidence }) => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_each, index) => `${10_000 + index};${name} ${index};TC1;5;${evidence}`);
  const table = (count: number, ...more: readonly string[]) => `${[header, ...rows(count), ...more].join('\n')}\n`;

  test.each(['Xã Hà Đông', 'Xã Tân Hòa', 'Xã Hoàng Vân', 'Thị trấn Cô Tô'])(
    'is refused at the line that has “%s” in Unicode, wherever it stands',
    async (written) => {
      const found = await read(table(MANY, `99999;${written};TC1;5;NQ 01`, '1;A;TC1;5;NQ'), { chunk: 1 << 16 });
      expect(found.readable).toBe(false);
      expect(found.problems).toMatchObject([
        { code: 'encoding-recognised' },
        { code: 'encodings-mixed', at: { line: MANY + 2 }, details: { line: MANY + 2, found: written } },
      ]);
      expect(found.book.units.map((unit) => unit.name)).not.toContain(decode(written));
    },
  );

  test('is refused too where it stands in the first block and no letter of it is Unicode’s alone', async () => {
    const found = await read(table(5, '99999;Xã Hòa An;TC1;5;NQ 01'));
    expect(found.problems.map(({ code, at }) => [code, at.line])).toEqual([
      ['encoding-recognised', undefined],
      ['encodings-mixed', 7],
    ]);
  });

  test('is refused where one cell of a row is Unicode and the others are not', async () => {
    const found = await read(table(5, `99999;Xã Hòa An;TC1;5;${evidence}`));
    expect(found.problems.at(-1)).toMatchObject({ code: 'encodings-mixed', details: { line: 7, found: 'Xã Hòa An' } });
  });

  test('is read to its end when it is all in them', async () => {
    const found = await read(table(MANY));
    expect(found.book.units.at(-1)).toMatchObject({ name: `Xã Thanh Lân ${MANY - 1}` });
    expect(found.problems.map(({ code }) => code)).toEqual(['encoding-recognised']);
  });

  test('in a sheet: cells in Unicode stay as they are, and what may be either is what its row is', async () => {
    const { book } = await readEvidence(
      [
        aWorkbook(
          header.split(';'),
          ...rows(250).map((row) => row.split(';')),
          ['90001', 'Xã Hà Đông', 'TC1', '5', 'Báo cáo số 2'],
          ['90002', 'Cô Ba', 'TC1', '5', 'Quyết định'],
          ['90003', 'Xã Tân An', 'TC1', '5', evidence],
          ['90004', name, 'TC1', '5', 'Báo cáo số 2'],
        ),
      ],
      aSet(),
      undefined,
    );
    expect(book.units.slice(-5).map((unit) => [unit.name, unit.entries.get('TC1')?.evidence.texts()[0]])).toEqual([
      ['Xã Thanh Lân 249', 'Nghị quyết hội đồng, kế hoạch năm học'],
      ['Xã Hà Đông', 'Báo cáo số 2'],
      ['Cô Ba', 'Quyết định'],
      ['Xã Tân An', 'Nghị quyết hội đồng, kế hoạch năm học'],
      ['Xã Thanh Lân', 'Báo cáo số 2'],
    ]);
  });
});

test('what reads the same in the font as in Unicode is read', async () => {
  const { header, name, evidence } = FONTS.VNI;
  const found = await read(`${header}\n10;${name};TC1;5;${evidence}\n11;Xã Tân An;TC1;5;NQ\n`);
  expect(found.book.units.map((unit) => unit.name)).toEqual(['Xã Thanh Lân', 'Xã Tân An']);
  expect(found.problems.map(({ code }) => code)).toEqual(['encoding-recognised']);
});

test.each([
  ['TCVN3', 'Có', 'cã', 'có'],
  ['TCVN3', 'Pờ Tó', 'Pê Tã', 'Pờ Tó'],
  ['TCVN3', 'Lộc Tấn', 'Léc TÊn', 'Lộc Tấn'],
  ['TCVN3', 'Phú Túc', 'Phó Tóc', 'Phú Túc'],
  ['VNI', 'Phù Cừ', 'Phuø Cöø', 'Phù Cừ'],
] as const)('%s “%s” is no Unicode, though it may look so', async (font, _, written, meant) => {
  const { header, name, evidence } = FONTS[font];
  const lines = [
    header,
    ...Array.from({ length: 20 }, (_each, index) => `${index};${name} ${index};TC1;5;${evidence}`),
  ];
  const found = await read(`${lines.join('\n')}\n99;${written};TC1;5;NQ\n`);
  expect(found.book.units.at(-1)?.name).toBe(meant);
  expect(found.problems.map(({ code }) => code)).not.toContain('encodings-mixed');
});
