import { describe, expect, test } from 'vitest';
import type { WrittenItem } from '../../src/criteria/schema/item.ts';
import { readRubric } from '../../src/rubric/read-rubric.ts';
import type { Sheet } from '../../src/rubric/sheet.ts';

/** Rows as text, cells divided by `|`; "^" continues the cell above, "<" the one before. */
function sheet(text: string): Sheet {
  return {
    rows: text
      .trim()
      .split('\n')
      .map((line, index) => ({
        row: index + 1,
        cells: line.split('|').map((cell) => {
          const text = cell.trim().replaceAll('\\n', '\n');
          if (text === '^') return { text: 'gộp', kind: 'text' as const, continues: 'down' as const };
          if (text === '<') return { text: 'gộp', kind: 'text' as const, continues: 'across' as const };
          return text === '' ? undefined : { text, kind: 'text' as const };
        }),
      })),
  };
}

function outline(items: readonly WrittenItem[]): string[] {
  return items.flatMap(({ id, label, maximum, items: below }) => [
    `${id} ${label} ${maximum}`,
    ...outline(below ?? []),
  ]);
}

function read(text: string) {
  const { rubric, problems } = readRubric(sheet(text), 'bang.csv');
  return {
    items: outline(rubric?.items ?? []),
    rubric,
    codes: problems.map(({ code, at }) => `${code} ${at.cell ?? at.row ?? ''}`),
  };
}

describe('the forms offices use', () => {
  test.each([
    [
      'criteria over their contents',
      'TT|TIEU CHI|Noi dung|DIEM TOI DA\n1|Lãnh đạo||10\n||Nghị quyết|4,5\n||Kế hoạch|5.5\n|Tổng cộng||10',
    ],
    [
      'the criterion beside its first content',
      'STT|Tên tiêu chí|Nội dung|Điểm chuẩn\n1|Lãnh đạo|Nghị quyết|4,5\n||Kế hoạch|5,5 điểm\nTổng điểm|||10',
    ],
    [
      'the criterion again in every row',
      'STT|Tiêu chí|Chỉ tiêu|Số điểm\n1|Lãnh đạo|Nghị quyết|4,5\n1|Lãnh đạo|Kế hoạch|5,5\nCộng|||10',
    ],
    [
      'one column with numbers',
      'TT|Nội dung|Điểm tối đa\n1|Lãnh đạo|10\n1.1|Nghị quyết|4,5\n1.2|Kế hoạch|5,5\n|TỔNG CỘNG (1 tiêu chí)|10',
    ],
    [
      'Roman numbers and letters',
      'TT|Tiêu chí|Thang điểm\nI|Lãnh đạo|10\na)|Nghị quyết|4,5\nb)|Kế hoạch|5,5\n|Tổng cộng: 10 điểm|',
    ],
    [
      'numbers within the text',
      'Tiêu chí|Điểm tối đa\nTiêu chí 1: Lãnh đạo|10\n1.1. Nghị quyết|4,5\n1.2 Kế hoạch|5,5\nTổng|10',
    ],
    ['dashes for contents', 'TT|Tiêu chí|Điểm\n1|Lãnh đạo|10\n|- Nghị quyết|4,5\n|- Kế hoạch|5,5\n|Tổng|10'],
    [
      'a header of two rows and counted columns',
      'UBND XÃ\nTT|Tiêu chí|Nội dung|Điểm|<|<\n^|^|^|Tối đa|Tự chấm|Phúc tra\n(1)|(2)|(3)|(4)|(5)|(6)\n1|Lãnh đạo|Nghị quyết|4,5\n|^|Kế hoạch|5,5\nTổng cộng|<|<|10',
    ],
  ])('%s', (_, text) => {
    expect(read(text).items).toEqual(['TC1 Lãnh đạo 10', 'TC1.1 Nghị quyết 4.5', 'TC1.2 Kế hoạch 5.5']);
  });

  test('groups over criteria over contents', () => {
    const { items } = read(
      'TT|Nội dung|Điểm\nI|Nhóm một|6\n1|A|6\n1.1|A một|2\n1.2|A hai|4\nII|Nhóm hai|4\n2|B|4\n|Tổng|10',
    );
    expect(items).toEqual([
      'TC1 Nhóm một 6',
      'TC1.1 A 6',
      'TC1.1.1 A một 2',
      'TC1.1.2 A hai 4',
      'TC2 Nhóm hai 4',
      'TC2.1 B 4',
    ]);
  });

  test('points merged over all contents are those of the criterion, the contents its requirements', () => {
    const { rubric } = read('TT|Tiêu chí|Nội dung|Điểm\n1|Lãnh đạo|Nghị quyết|10\n|^|Kế hoạch|^\n|Tổng||10');
    expect(rubric?.items).toEqual([
      { id: 'TC1', label: 'Lãnh đạo', details: ['Nghị quyết', 'Kế hoạch'], maximum: 10, method: { kind: 'awarded' } },
    ]);
  });

  test('points merged over some contents are nobody’s', () => {
    const { codes } = read(
      'TT|Tiêu chí|Nội dung|Điểm\n1|Lãnh đạo|Nghị quyết|6\n|^|Kế hoạch|^\n|^|Kiểm tra|4\n|Tổng||10',
    );
    expect(codes).toEqual(['rubric-points-missing D3']);
  });

  test('subtotals are not criteria, a label that begins like a total is one', () => {
    const { items } = read('TT|Tiêu chí|Điểm\n1|Tổng số hộ hiếu học|4\n|Cộng|4\n2|B|6\n|Tổng cộng|10');
    expect(items).toEqual(['TC1 Tổng số hộ hiếu học 4', 'TC2 B 6']);
  });

  test('evidence is divided by semicolons, lines and dashes', () => {
    const { rubric } = read(
      'Tiêu chí|Điểm|Hồ sơ minh chứng\nA|4|Nghị quyết; Kế hoạch\nB|3|- Biên bản\\n- Báo cáo.\nC|3|- Ảnh; - Sổ\nTổng|10|',
    );
    const kinds = rubric?.items.map(({ evidenceKinds }) => evidenceKinds);
    expect(kinds).toEqual([
      ['Nghị quyết', 'Kế hoạch'],
      ['Biên bản', 'Báo cáo'],
      ['Ảnh', 'Sổ'],
    ]);
  });

  test('the title is the line above that speaks of criteria', () => {
    const { rubric } = read('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBẢNG TIÊU CHÍ\nTiêu chí|Điểm\nA|10\nTổng|10');
    expect(rubric?.title).toBe('BẢNG TIÊU CHÍ');
  });
});

test('everything that is wrong is said in one pass', () => {
  const { codes, rubric } = read('TT|Tiêu chí|Điểm\n1|A|năm\n2|B|\n3||4\n4|D|-1\n5|E|1,23456\n|Tổng|100');
  expect(rubric).toBeUndefined();
  expect(codes).toEqual([
    'rubric-points-not-a-number C2',
    'rubric-points-missing C3',
    'rubric-label-missing C4',
    'rubric-points-negative C5',
    // The row without a name is no criterion, so its number is missed.
    'rubric-number-skips A5',
    'rubric-points-too-fine C6',
  ]);
});

describe('ways of scoring', () => {
  const method = (says: string, maximum = '5') =>
    read(`Tiêu chí|Điểm\nTỷ lệ A:\\n${says}|${maximum}\nTổng|${maximum}`).rubric?.items[0]?.method;

  test('steps upwards, what is below them named or not', () => {
    const steps = [
      { bound: 95, points: 5 },
      { bound: 90, points: 3 },
    ];
    const ladder = { kind: 'thresholds', measure: 'Tỷ lệ A', unit: '%', direction: 'at-least', steps };
    expect(method('- Đạt từ 95% trở lên: 5 điểm; - từ 90% đến dưới 95%: 3 điểm')).toEqual({ ...ladder, otherwise: 0 });
    expect(method('Từ 95% trở lên: 5đ\\nTừ 90% đến dưới 95%: 3đ\\nDưới 90%: 1đ')).toEqual({ ...ladder, otherwise: 1 });
  });

  test('steps as our own printed rubrics say them', () => {
    expect(method('từ 95% trở lên: 5 điểm; từ 90% trở lên: 3 điểm; còn lại: 1 điểm')).toMatchObject({
      steps: [
        { bound: 95, points: 5 },
        { bound: 90, points: 3 },
      ],
      otherwise: 1,
    });
  });

  test('steps downwards', () => {
    expect(method('Không quá 2,5%: 5 điểm; trên 2,5% đến 4%: 2 điểm; trên 4%: 0 điểm')).toEqual({
      kind: 'thresholds',
      measure: 'Tỷ lệ A',
      unit: '%',
      direction: 'at-most',
      steps: [
        { bound: 2.5, points: 5 },
        { bound: 4, points: 2 },
      ],
      otherwise: 0,
    });
  });

  test('levels by name', () => {
    expect(method('Tốt: 5 điểm\\nKhá: 3 điểm\\nKhông: 0 điểm')).toMatchObject({
      kind: 'levels',
      levels: [
        { id: 'tot', points: 5 },
        { id: 'kha', points: 3 },
        { id: 'khong', points: 0 },
      ],
    });
  });

  test.each([
    ['a gap', 'Từ 95% trở lên: 5 điểm; từ 80% đến dưới 90%: 3 điểm'],
    ['both ends taken', 'Từ 95% trở lên: 5 điểm; từ 90% đến 94%: 3 điểm'],
    ['the best is not the maximum', 'Từ 95% trở lên: 4 điểm; từ 90% đến dưới 95%: 3 điểm'],
    ['points that rise again', 'Từ 95% trở lên: 5 điểm; từ 90% đến dưới 95%: 6 điểm'],
    ['things that add up', 'Có nghị quyết: 2 điểm; có kế hoạch: 3 điểm'],
    ['a remark among them', 'Từ 95% trở lên: 5 điểm; theo báo cáo; từ 90% đến dưới 95%: 3 điểm'],
    ['one line only', 'Đạt từ 95% trở lên: 5 điểm'],
    ['each so many', 'Mỗi lớp được 0,5 điểm'],
  ])('%s: left to the assessors', (_, says) => {
    expect(method(says)).toEqual({ kind: 'awarded' });
  });
});
