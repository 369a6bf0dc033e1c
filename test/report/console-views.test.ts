import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { printable } from '../../src/model/printable.ts';
import { inWords, problem } from '../../src/problems/problem.ts';
import { checkView } from '../../src/report/console/check-view.ts';
import { problemList } from '../../src/report/console/problem-list.ts';
import { rankingView } from '../../src/report/console/ranking-table.ts';
import { consoleTable } from '../../src/report/console/table.ts';
import { unitView } from '../../src/report/console/unit-view.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOf, resultOfUnits } from '../support/a-result.ts';
import { aClass, aSet, d } from '../support/a-set.ts';
import { rawControls } from '../support/a-terminal.ts';
import { table } from '../support/an-evidence-file.ts';

const PLAIN = { language: 'vi', width: 120, colours: false } as const;
const bare = (text: string) => text;
/** Columns a terminal gives a text: composed letters one, East Asian wide ones and pictures two, marks none. */
const widthOf = (text: string) =>
  [...text.normalize('NFC')].reduce(
    (width, letter) =>
      width +
      (/\p{M}|\u200D/u.test(letter)
        ? 0
        : /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(letter)
          ? 2
          : 1),
    0,
  );
/** The column at which a word stands on the screen. */
const columnOf = (line: string, word: string) => widthOf(line.slice(0, line.indexOf(word)));

describe('a table', () => {
  test('is aligned by the letters one sees', () => {
    const names = ['Đa Tốn', 'Ô Chợ Dừa', 'Bình', 'Quỳnh Thuận Nghĩa', '龙门'];
    const lines = consoleTable(
      [{ header: 'Tên đơn vị' }, { header: 'Điểm', align: 'right' }, { header: 'Ghi chú' }],
      names.map((name, index) => [name, String(10 ** index), `|${index}`]),
      80,
      bare,
    ).split('\n');
    const places = lines.filter((line) => line.includes('|')).map((line) => columnOf(line, '|'));
    expect(new Set(places).size).toBe(1);
    expect(columnOf(lines[0] ?? '', 'Ghi chú')).toBe(places[0]);
  });

  test('puts numbers to the right', () => {
    const text = consoleTable(
      [{ header: 'Điểm', align: 'right' }, { header: 'x' }],
      [
        ['7', 'a'],
        ['100', 'b'],
      ],
      80,
      bare,
    );
    expect(text).toBe('Điểm  x\n   7  a\n 100  b\n');
  });

  test('on a narrow screen wraps its last column and no other', () => {
    const name = 'Xã Quỳnh Thuận Nghĩa';
    const remark = 'TC1, TC2, TC3 không có minh chứng; TC4 chưa gửi; nếu bổ sung đủ minh chứng: Tốt (92,5)';
    const lines = consoleTable([{ header: 'Tên' }, { header: 'Ghi chú' }], [[name, remark]], 60, bare)
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every((line) => widthOf(line) <= 60)).toBe(true);
    expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
    expect(
      lines
        .slice(1)
        .map((line) => line.slice(name.length).trim())
        .join(' '),
    ).toBe(remark);
    for (const line of lines.slice(2)) expect(line.slice(0, name.length).trim()).toBe('');
  });

  test('has no blanks at the ends of its lines', () => {
    const text = consoleTable(
      [{ header: 'a' }, { header: 'b' }],
      [
        ['x', ''],
        ['', 'y'],
      ],
      80,
      bare,
    );
    expect(text).not.toMatch(/ \n/);
  });
});

describe('what stands in a file is printed without what a terminal would obey', () => {
  test.each([
    ['ESC', 'a\u001B[31mb', 'a\uFFFD[31mb'],
    ['a bell', 'a\u0007b', 'a\uFFFDb'],
    ['a carriage return', 'a\rb', 'a b'],
    ['line breaks and tabs', 'a\r\n\tb', 'a b'],
    ['a backspace', 'a\bb', 'a\uFFFDb'],
    ['a C1 sequence', 'a\u009B31mb', 'a\uFFFD31mb'],
    ['right-to-left override', 'a\u202Eb', 'a\uFFFDb'],
    ['an isolate', 'a\u2066b\u2069', 'a\uFFFDb\uFFFD'],
    ['an Arabic letter mark', 'a\u061Cb', 'a\uFFFDb'],
    ['a zero-width space', 'a\u200Bb', 'a\uFFFDb'],
    ['NUL', 'a\u0000b', 'a\uFFFDb'],
    ['a line separator', 'a\u2028b', 'a b'],
    ['Vietnamese', 'Xã Đa Tốn', 'Xã Đa Tốn'],
  ])('%s', (_, written, shown) => {
    expect(printable(written)).toBe(shown);
  });

  const EVIL = 'x\u001B[2J\u202E\ry';

  test('from a file, in every view', async () => {
    const result = await resultOf(
      `Mã;Đơn vị;Huyện;Tiêu chí;Điểm;Minh chứng;Ghi chú;Cột ${EVIL}\n` +
        `1${EVIL};A ${EVIL};H ${EVIL};TC1;80;"${EVIL}";"${EVIL}";\n` +
        `1${EVIL};A ${EVIL};H ${EVIL};TC2;8;;;\n` +
        `2${EVIL};B ${EVIL};;TC${EVIL};8;NQ;;\n` +
        `3${EVIL};C;;TC1;"${EVIL}";NQ;;\n`,
    );
    const views = [rankingView(result, PLAIN), checkView(result, PLAIN), problemList(result.problems, PLAIN)];
    for (const unit of result.units) views.push(unitView(result, unit, PLAIN));
    expect(views.map(rawControls)).toEqual(views.map(() => []));
  });

  test('from a criteria set of an office, in every view', () => {
    const classes = [
      aClass('good', `Tốt ${EVIL}`, { from: d(50), clause: { article: EVIL, text: EVIL } }),
      aClass('out', EVIL),
    ];
    const result = resultOfUnits([aUnit({ TC1: 60 }), aUnit({ TC1: { score: 60, evidence: [] } }, { code: '2' })], {
      set: aSet({
        classes,
        gates: [
          { id: 'g', kind: 'no-item-at-zero', label: { vi: EVIL }, depth: 0, clause: { article: EVIL, text: '' } },
        ],
      }),
    });
    const views = [rankingView(result, PLAIN), ...result.units.map((unit) => unitView(result, unit, PLAIN))];
    expect(views.map(rawControls)).toEqual(views.map(() => []));
  });
});

describe('colours', () => {
  const result = resultOfUnits([aUnit({ TC1: 90, TC2: 1, TC3: 1 }), aUnit({ TC1: 90 }, { code: '2', name: 'B' })]);
  const views = (colours: boolean) => {
    const options = { ...PLAIN, colours };
    return [
      rankingView(result, options),
      checkView(result, options),
      problemList(result.problems, options),
      ...result.units.map((unit) => unitView(result, unit, options)),
    ];
  };

  test('are none without a terminal', () => {
    expect(views(false).join('')).not.toContain('\u001B');
  });

  test('in one change not a letter of what is said, nor a column', () => {
    const uncoloured = views(true).map((view) => stripVTControlCharacters(view));
    expect(views(true).join('')).toContain('\u001B[');
    expect(uncoloured).toEqual(views(false));
  });
});

describe('the ranking', () => {
  test('says of each unit rank, total, class and what is wrong, in its order', () => {
    const units = [
      aUnit({ TC1: 84.5, TC2: 2, TC3: 1 }, { code: '00123', name: 'Xã Đa Tốn' }),
      aUnit({ TC1: 80, TC2: { score: 7, evidence: [] } }, { code: '00124', name: 'Xã Bát Tràng' }),
      aUnit({}, { code: '00125', name: 'Xã Sai', broken: true }),
    ];
    const lines = rankingView(resultOfUnits(units), PLAIN).split('\n');
    const line = (code: string) => lines.find((each) => each.includes(code)) ?? '';
    expect(line('00123')).toMatch(/^ +1 +00123 +Xã Đa Tốn +87,5 +Tốt$/);
    expect(line('00124')).toMatch(/^ +2 +00124 +Xã Bát Tràng +80 +Chưa đạt +TC2 không có minh chứng; TC3 chưa gửi; /);
    expect(line('00125')).toMatch(/^ +- +00125 +Xã Sai +- +dữ liệu có lỗi/);
  });

  test('of more units than a screen has names how many are left', () => {
    const units = Array.from({ length: 75 }, (_, index) => aUnit({ TC1: index + 1 }, { code: `c${index}` }));
    const text = rankingView(resultOfUnits(units), PLAIN);
    expect(text.split('\n').filter((line) => /\bc\d+\b/.test(line))).toHaveLength(60);
    expect(text).toContain('15 đơn vị nữa');
  });

  test('of a self-evaluation and of a set that is not law says so first', async () => {
    const result = await resultOf('Mã;Đơn vị;Tiêu chí;Điểm tự chấm;Minh chứng\n1;A;TC1;8;NQ\n', {
      set: { ...aSet(), provenance: 'illustrative' },
    });
    const head = rankingView(result, PLAIN).split('Hạng')[0];
    expect(head).toContain('TỰ ĐÁNH GIÁ');
    expect(head).toContain('MINH HỌA');
  });
});

describe('the list of problems', () => {
  const one = (row: number, found = 'tám') =>
    inWords(problem('score-not-a-number', { file: 'a.csv', row, column: 'Điểm', cell: `D${row}` }, { found }), 'vi');

  test('names the place as Excel does', () => {
    expect(problemList([one(21)], PLAIN)).toContain('[Lỗi] a.csv, ô D21 (cột Điểm): “tám” không phải là điểm số.');
  });

  test('counts all, shows twelve of a kind and says how many more there are', () => {
    const text = problemList(
      Array.from({ length: 30 }, (_, index) => one(2 * index + 2, `điểm ${index}`)),
      PLAIN,
    );
    expect(text.split('\n')[0]).toMatch(/^30 lỗi/);
    expect(text.match(/\[Lỗi\]/g)).toHaveLength(12);
    expect(text).toContain('18 chỗ nữa');
  });
});

test('the view of one unit names the points, the cell they came from and the way to the next class', async () => {
  const result = await resultOf(
    table('00123;Xã Đa Tốn;TC1;80,25;NQ', '00123;Xã Đa Tốn;TC2;2;NQ', '00123;Xã Đa Tốn;TC3;1;NQ'),
  );
  const [unit] = result.units;
  if (unit === undefined) throw new Error('no unit');
  const text = unitView(result, unit, PLAIN);
  expect(text).toContain('Xã Đa Tốn (00123)');
  expect(text).toContain('83,25/100');
  expect(text).toMatch(/^TC1 .*80,25 .*D2 /m);
  expect(text).toContain('Còn thiếu 1,75 điểm để đạt loại Tốt.');
});
