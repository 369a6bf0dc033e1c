import { describe, expect, test } from 'vitest';
import { aSet } from '../support/a-set.ts';
import { places, read } from '../support/an-evidence-file.ts';

/** The file's own sums: compared where it is known what they add up, and said where it is not. */
const items = Array.from({ length: 4 }, (_, index) => `TC${index + 1}`);
const set = aSet({ evidence: 'optional', items: items.map((id) => ({ id, maximum: 10 })) });
const differing = async (text: string) =>
  places((await read(text, { set })).problems).filter((place) => /^total-(?:differs|not)/.test(place));
const wide = (more: string, ...rows: string[]) =>
  `Mã đơn vị;Tên đơn vị;${items.join(';')};${more}\n${rows.map((row, index) => `${index + 1};Xã ${index + 1};5;5;5;5;${row}`).join('\n')}\n`;

describe('columns of sums', () => {
  test('that of last year beside it neither hides nor misleads', async () => {
    expect(await differing(wide('Tổng điểm;Tổng điểm năm trước', '20;18', '21;18'))).toEqual([
      'total-not-compared H1',
      'total-differs G3',
    ]);
    expect(await differing(wide('Tổng điểm năm trước', '18', '19'))).toEqual(['total-not-compared G1']);
    expect(await differing(wide('Tổng điểm thi đua;Tổng cộng', '18;20', '19;20'))).toEqual(['total-not-compared G1']);
  });

  test('of two that are called otherwise one is the sum, and the other is left alone', async () => {
    expect(await differing(wide('Tổng điểm;Tổng cộng', '20;25', '24;25'))).toEqual([
      'total-differs G3',
      'total-differs H3',
    ]);
  });

  test('under each part, and of all: each against its own points', async () => {
    const header = 'Mã đơn vị;Tên đơn vị;TC1;TC2;Cộng;TC3;TC4;Cộng;Tổng cộng';
    const rows = ['1;A;5;5;10;4;4;8;18', '2;B;5;5;11;4;4;8;18', '3;C;5;5;10;4;4;8;19', '4;D;5;5;10;4;4;9;18'];
    expect(await differing(`${header}\n${rows.join('\n')}\n`)).toEqual([
      'total-differs E3',
      'total-differs I4',
      'total-differs H5',
    ]);
  });

  test('whose words say whose points they are', async () => {
    expect(await differing(wide('Tổng điểm 15 tiêu chí', '20', '19'))).toEqual(['total-differs G3']);
    expect(await differing(wide('Tổng cộng điểm đạt được của xã', '20', '19'))).toEqual(['total-differs G3']);
  });

  test('criteria that do not apply add nothing to the sum', async () => {
    const open = aSet({
      evidence: 'optional',
      notApplicable: { rule: 'leave-out' },
      items: items.map((id) => ({ id, maximum: 10, mayBeNotApplicable: true })),
    });
    const text = 'Mã đơn vị;Tên đơn vị;TC1;TC2;TC3;TC4;Tổng\n1;A;5;5;5;không áp dụng;14\n';
    expect(places((await read(text, { set: open })).problems)).toContain('total-differs G2');
  });
});

describe('rows of sums', () => {
  const long = (...rows: string[]) =>
    `Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm\n${rows.map((row) => `1;A;${row}`).join('\n')}\n`;

  test('under each part, and of all', async () => {
    const right = ['TC1;5', 'TC2;5', 'Cộng;10', 'TC3;4', 'TC4;4', 'Cộng;8', 'Tổng cộng;18'];
    expect(await differing(long(...right))).toEqual([]);
    expect(await differing(long(...right.with(2, 'Cộng;12')))).toEqual(['total-differs D4']);
    expect(await differing(long(...right.with(6, 'Tổng cộng;20')))).toEqual(['total-differs D8']);
    expect(await differing(long(...right.slice(0, 5), 'Cộng;9'))).toEqual(['total-differs D7']);
  });

  test('one that stands above all the points', async () => {
    expect(await differing(long('Tổng cộng;18', 'TC1;5', 'TC2;5', 'TC3;4', 'TC4;4'))).toEqual([]);
  });
});
