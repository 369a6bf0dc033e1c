import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * The text of a circular as it was read, beside the sets that quote it: every quotation, every name of a criterion and every
 * authority must be in it, letter for letter. What is no word of the text is listed here.
 */
const NAMED_BY_THE_PROGRAM: Readonly<Record<string, readonly string[]>> = {
  'tt25-2023': [
    // What the standards of another document are called where they are not reached.
    'Chưa đạt chuẩn',
    'Công dân trong xã được đào tạo trình độ chuyên môn kỹ thuật, có trình độ đại học trở lên',
  ],
  // The names of what is evaluated, which the articles have as the second half of a heading; and a table of the program.
  'nd20-2014': ['Mức độ 1', 'Mức độ 2', 'Mức độ 3'],
  'tt25-2023-huyen': ['Số xã được công nhận từ mức độ 1 trở lên', 'Số xã được công nhận mức độ 2'],
  'tt25-2023-tinh': ['Số huyện được công nhận từ mức độ 1 trở lên', 'Số huyện được công nhận mức độ 2'],
  // One indicator of which the two levels say different things is named without what differs; its levels are quoted whole.
  'tt24-2023-don-vi': [
    'Thành viên trong đơn vị có chứng nhận, chứng chỉ, trình độ ngoại ngữ hoặc tiếng dân tộc thiểu số đáp ứng yêu cầu công việc hoặc vị trí việc làm (không bao gồm thành viên trong đơn vị là tổ chức kinh tế)',
    'Thành viên trong đơn vị, Người học đạt danh hiệu “Công dân học tập”',
    'Đơn vị cấp huyện là cơ quan, đơn vị sự nghiệp công lập đạt danh hiệu thi đua từ “Tập thể lao động tiên tiến” trở lên',
    'Đơn vị cấp huyện khác đạt danh hiệu thi đua từ “Tập thể lao động tiên tiến” trở lên',
    'Đơn vị cấp huyện là cơ sở giáo dục phổ thông đạt mức độ chuyển đổi số của đơn vị theo Quyết định số 4725/QĐ-BGDĐT ngày 30 tháng 12 năm 2022 của Bộ trưởng Bộ Giáo dục và Đào tạo',
    'Chưa đạt mức đáp ứng cơ bản',
  ],
  'tt24-2023-don-vi-tinh': [
    'Đơn vị triển khai chuyển đổi số, các Thành viên trong đơn vị được trang bị các dụng cụ, thiết bị học tập đáp ứng nhu cầu làm việc và học tập trong bối cảnh chuyển đổi số',
    'Thành viên trong đơn vị có chứng nhận, chứng chỉ, trình độ ngoại ngữ hoặc tiếng dân tộc thiểu số đáp ứng yêu cầu công việc hoặc vị trí việc làm (không bao gồm thành viên trong đơn vị là tổ chức kinh tế)',
    'Thành viên trong đơn vị, Người học đạt danh hiệu “Công dân học tập”',
    'Đơn vị cấp tỉnh là trường trung học phổ thông, trường phổ thông có nhiều cấp học có cấp học cao nhất là trung học phổ thông, trung tâm giáo dục thường xuyên đạt mức độ chuyển đổi số của đơn vị theo Quyết định số 4725/QĐ-BGDĐT ngày 30 tháng 12 năm 2022 của Bộ trưởng Bộ Giáo dục và Đào tạo',
    'Đơn vị cấp tỉnh là cơ sở giáo dục đại học đạt mức độ chuyển đổi số của đơn vị theo Quyết định số 4740/QĐ-BGDĐT ngày 30 tháng 12 năm 2022 của Bộ trưởng Bộ Giáo dục và Đào tạo',
    'Chưa đạt mức đáp ứng cơ bản',
  ],
};

/** What a set quotes of articles of which no copy is at hand: compared by nobody, and so counted. */
const NOT_AT_HAND: Readonly<Record<string, readonly RegExp[]>> = {
  // Điều 20, 21.
  'nd20-2014': [/biết chữ mức độ \d/, /đạt chuẩn xóa mù chữ mức độ \d\.$/],
  // Who submits and decides; and the words of khoản 4 Điều 4 between those that were quoted.
  'tt44-2014': [
    /^(?:Ủy ban nhân dân|Hội khuyến học|Chủ tịch Ủy ban nhân dân) cấp (?:xã|huyện)$/,
    /vào tháng 12 hằng năm\.$/,
  ],
  // The points of Điều 5, and what Điều 6 and 7 say of the other classes, of the year and of who decides.
  'tt22-2020': [
    /^Các tiêu chí/,
    /^100% thành viên/,
    /^Đơn vị /,
    /^Góp phần/,
    /^Loại /,
    /định kỳ một năm một lần/,
    /cùng cấp$/,
  ],
};
/** So many quotations are not compared; it may fall and not rise. */
const MOST_NOT_AT_HAND: Readonly<Record<string, number>> = { 'nd20-2014': 8, 'tt44-2014': 7, 'tt22-2020': 20 };

const TEXT_OF: Readonly<Record<string, string>> = {
  'nd20-2014': 'nd20-2014',
  'tt44-2014': 'tt44-2014',
  'tt22-2020': 'tt22-2020',
  'tt25-2023': 'tt25-2023',
  'tt25-2023-huyen': 'tt25-2023',
  'tt25-2023-tinh': 'tt25-2023',
  'tt24-2023-don-vi': 'tt24-2023',
  'tt24-2023-don-vi-tinh': 'tt24-2023',
};

const QUOTED =
  /(?:\.clause\.text|\.when\.text|\.items\[\d+\].*\.label\.vi|\.authorities\[\d+\]\.who\.vi|\.papers\[\d+\]\.name\.vi|\.bodies\[\d+\]\.name\.vi|\.composition\[\d+\]\.vi)$/;

const files = Object.keys(TEXT_OF).map(
  (id) =>
    ['2.0.0', '1.1.0', '1.0.0']
      .map((version) => `criteria/${id}/${version}.json`)
      .find((file) => existsSync(place(file))) ?? id,
);

describe.each(files)('%s', (file) => {
  const id = idOf(file);
  const law = bare(read(`law-texts/${TEXT_OF[id]}.txt`));
  const set: unknown = JSON.parse(read(`../../${file}`));

  test('quotes its circular letter for letter', () => {
    const quoted = stringsIn(set).filter(([path]) => QUOTED.test(path));
    expect(quoted.length).toBeGreaterThan(20);
    const known = NAMED_BY_THE_PROGRAM[id] ?? [];
    // Two pieces of a sentence that was cut are looked for each by itself.
    const isSaid = (text: string) => text.split(' … ').every((piece) => law.includes(bare(piece).replace(/[.;]$/, '')));
    const strange = quoted.filter(([, text]) => !isSaid(text) && !known.includes(text));
    const notAtHand = NOT_AT_HAND[id] ?? [];
    const compared = strange.filter(([, text]) => !notAtHand.some((each) => each.test(text)));
    expect(compared).toEqual([]);
    expect(strange.length).toBeLessThanOrEqual(MOST_NOT_AT_HAND[id] ?? 0);
    expect(known.filter((each) => !quoted.some(([, text]) => text === each))).toEqual([]);
  });
});

test('of Circular 22, of which no more is at hand, the words that are stand in its set', () => {
  const set = bare(JSON.stringify(stringsIn(JSON.parse(read('../../criteria/tt22-2020/1.1.0.json')))));
  const pieces = read('law-texts/tt22-2020.txt')
    .split('\n')
    .filter((line) => /^(?:từ|bãi bỏ) /.test(line));
  expect(pieces).toHaveLength(2);
  expect(pieces.filter((piece) => !set.includes(bare(piece)))).toEqual([]);
});

test('the text holds what is quoted, and not the same with one letter changed', () => {
  expect(files).toHaveLength(8);
  const law = bare(read('law-texts/tt25-2023.txt'));
  expect(law).toContain(bare('Có ít nhất 60% công dân trong xã đạt danh hiệu “Công dân học tập”'));
  expect(law).not.toContain(bare('Có ít nhất 61% công dân trong xã đạt danh hiệu “Công dân học tập”'));
});

function idOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Older versions were made of reports, and stay as they were released. */
function place(file: string): URL {
  return new URL(`../../${file}`, import.meta.url);
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function bare(text: string): string {
  // The copy has straight quotation marks in some articles and curly ones in others.
  return text.normalize('NFC').replace(/["“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}

function stringsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    stringsIn(each, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`),
  );
}
