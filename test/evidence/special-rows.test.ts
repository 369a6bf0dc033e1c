import { describe, expect, test } from 'vitest';
import { readLayout } from '../../src/evidence/table/layout.ts';
import { isAboutUnits, isPart, saysTotal } from '../../src/evidence/table/row-words.ts';
import { isNumbering, kindOfRow, type RowFacts, saysSigned } from '../../src/evidence/table/special-rows.ts';
import { unitKinds } from '../../src/evidence/table/unit-kinds.ts';
import { aSet } from '../support/a-set.ts';

const set = aSet({ items: ['TC1', 'TC2'].map((id) => ({ id, maximum: 10 })) });
const communes = unitKinds(set);

/** What a row of a table is; its cells and those of its header as text with bars between them. */
function kind(header: string, row: string, facts: Partial<RowFacts> = {}) {
  const columns = header.split('|');
  const { layout } = readLayout({ cells: columns, row: 1 }, { file: 'a.csv' }, set, { namesAlone: true });
  if (layout === undefined) throw new Error(`no table: ${header}`);
  const known = { below: false, knownUnit: false, knownItem: false };
  const found = kindOfRow({ cells: row.split('|'), layout, header: columns, kinds: communes, ...known, ...facts });
  return found === undefined ? undefined : [found.kind, found.found].join(' ').trim();
}

const LONG = 'Mã đơn vị|Tên đơn vị|Mã tiêu chí|Điểm|Minh chứng';
const WIDE = 'Mã đơn vị|Tên đơn vị|TC1|TC2';
const NAMES = 'Tên đơn vị|TC1|TC2';
const BELOW = { below: true };

describe('a row for each criterion', () => {
  test.each<[string, string, Partial<RowFacts>, string | undefined]>([
    ['the header again', LONG, {}, 'header'],
    ['the header again, in capitals and without the end', 'MÃ ĐƠN VỊ|TÊN ĐƠN VỊ|||', {}, 'header'],
    ['one word of the header alone', 'Mã đơn vị||||', {}, 'heading Mã đơn vị'],
    ['the header with another word', 'Mã đơn vị|Tên đơn vị|khác||', {}, undefined],
    ['data of a unit called Total', '00123|Tổng hợp|TC1|5|', { knownItem: true }, undefined],
    [
      'data of a unit whose code has no digit, once it is known',
      'TT|Tổng hợp|TC1|5|',
      { knownItem: true, knownUnit: true },
      undefined,
    ],
    ['a total whose code has no digit', 'TT|Tổng hợp|TC1|5|', { knownItem: true }, 'total Tổng hợp'],
    ['a total in the column of criteria', '00123|Xã A|Tổng cộng|15|', {}, 'total Tổng cộng'],
    ['a part in the column of criteria', '00123|Xã A|Mục II|15|', {}, 'part Mục II'],
    ['a criterion that nobody knows', '00123|Xã A|TC99|15|', {}, undefined],
    ['a total without a unit', '||Tổng cộng|15|', {}, 'total Tổng cộng'],
    ['a total in the column of codes', 'Tổng cộng|||15|', {}, 'total Tổng cộng'],
    ['a total in a column of others', '|||15|Cộng', {}, 'total Cộng'],
    ['a total behind the number of the row', '|||12|Tổng số', {}, 'total Tổng số'],
    ['an average in the column of names', '|Điểm trung bình||7,5|', {}, 'about-units Điểm trung bình'],
    ['a group of units', '|Cụm số 2|||', {}, 'about-units Cụm số 2'],
    ['an area whose communes follow', '|Huyện Tam Nông|||', {}, 'about-units Huyện Tam Nông'],
    ['an area with its number', '|Huyện Tam Nông|I||', {}, 'about-units Huyện Tam Nông'],
    ['an area with points, which may be meant for a unit', '|Huyện Tam Nông||7|x', {}, undefined],
    ['an area with a code', 'H1|Huyện Tam Nông|||', {}, undefined],
    ['a part of the criteria', '||I||', {}, 'part I'],
    ['a heading', 'BẢNG 2: các xã||||', {}, 'heading BẢNG 2: các xã'],
    ['a number of the Romans', 'II.||||', {}, 'heading II.'],
    ['a code alone', 'A1||||', {}, undefined],
    ['a heading beside points', 'BẢNG hai|||7|', {}, undefined],
    ['a heading beside a name', 'BẢNG hai|Xã A|||', {}, undefined],
    ['a heading beside more', 'BẢNG hai||||x', {}, undefined],
    ['who signed', '|||Người lập biểu|', {}, 'note Người lập biểu'],
    ['who signed, twice', 'Người lập biểu|||Chủ tịch|', {}, 'note Người lập biểu'],
    ['who signed, and words', 'Người lập biểu|||giỏi|', {}, undefined],
    ['a name below a table', '|Nguyễn Văn A|||', BELOW, 'note Nguyễn Văn A'],
    ['the same within it', '|Nguyễn Văn A|||', {}, undefined],
    ['a name in the first column below a table', 'Nguyễn Văn A||||', BELOW, 'heading Nguyễn Văn A'],
    ['two names below a table', 'Nguyễn Văn A|||Lê B|', BELOW, 'note Nguyễn Văn A'],
    ['two names below a table, one of which may be a code', 'A|||Lê B|', BELOW, undefined],
    ['a name and a number below a table', 'Nguyễn Văn A|||Lê B|12', BELOW, undefined],
    ['a commune below a table', '|Xã Phú Đức|||', BELOW, undefined],
    ['a name with its number in the list below a table', '12.|Phú Đức|||', BELOW, undefined],
    ['a name with points below a table', '|Nguyễn Văn A||-1|', BELOW, undefined],
    ['a name with a criterion below a table', '|Nguyễn Văn A|TC1||', BELOW, undefined],
    ['a name with words for a criterion below a table', '|Nguyễn Văn A|phó chủ tịch||', BELOW, 'note Nguyễn Văn A'],
    ['marks alone below a table', '---|||***|', BELOW, undefined],
  ])('%s', (_, row, facts, expected) => {
    expect(kind(LONG, row, facts)).toBe(expected);
  });
});

describe('a row for each unit', () => {
  test.each<[string, string, string, Partial<RowFacts>, string | undefined]>([
    ['a unit', WIDE, '00123|Xã A|5|5', {}, undefined],
    ['a unit called Total, with a code and points', WIDE, '00123|Tổng hợp|5|5', {}, undefined],
    ['a unit called like a group: asked', WIDE, 'C2|Cụm 2|5|5', {}, 'doubtful Cụm 2 (C2)'],
    ['the same, once its code is known', WIDE, 'C2|Cụm 2|5|5', { knownUnit: true }, undefined],
    ['the same without points', WIDE, 'C2|Cụm 2||', {}, 'about-units Cụm 2'],
    ['points that cannot be read are points', WIDE, 'C2|Cụm 2|-1|', {}, 'doubtful Cụm 2 (C2)'],
    ['a known unit without points', WIDE, '00123|Tổng hợp||', { knownUnit: true }, undefined],
    ['a total without a code', WIDE, '|Tổng hợp|5|5', {}, 'total Tổng hợp'],
    ['a total where no code is, of names alone', NAMES, 'Tổng cộng|5|5', {}, 'total Tổng cộng'],
    ['the highest, of names alone', NAMES, 'Cao nhất|5|5', {}, 'about-units Cao nhất'],
    ['a name, of names alone', NAMES, 'Xã A|5|5', {}, undefined],
    ['the numbers of columns are no header', WIDE, '1|2|3|4', {}, undefined],
  ])('%s', (_, header, row, facts, expected) => {
    expect(kind(header, row, facts)).toBe(expected);
  });
});

test.each<[string, boolean]>([
  ['1|2|3', true],
  ['(1)|(2)|(3)|', true],
  ['[1]|[2]|[3]', true],
  ['A|B|1|2', true],
  ['A|B|C|D', true],
  ['A|B|1', false],
  ['A|B', false],
  ['1|2', false],
  ['A|C|D', false],
  ['1|3|4', false],
  ['2|3|4', false],
  ['1|2|x', false],
  ['1|2|3|1000', false],
  ['B|1|2|3', true],
  ['', false],
])('the cells %j number columns: %s', (cells, expected) => {
  expect(isNumbering(cells.split('|'))).toBe(expected);
});

test.each<[string, boolean]>([
  ['Người lập biểu', true],
  ['  TM. ỦY BAN NHÂN DÂN', true],
  ['Ngày 12 tháng 3', true],
  ['Phú Đức, ngày 12 tháng 3 năm 2026', true],
  ['Phú Đức, ngày', true],
  ['Ghi chú: thiếu hai xã', true],
  ['Xã Phú Đức', false],
  ['Ngày hội', false],
  ['', false],
])('%j says who signed: %s', (text, expected) => {
  expect(saysSigned(text)).toBe(expected);
});

const LABEL = 60;
test.each<[string, boolean, boolean, boolean]>([
  ['Tổng cộng', true, false, false],
  ['TỔNG CỘNG', true, false, false],
  ['Tong cong', true, false, false],
  ['Cộng: 12 xã', true, false, false],
  ['Tống Công', false, false, false],
  ['Tổng công', false, false, false],
  ['Bình quân', true, false, false],
  ['Bình Quận', false, false, false],
  ['Cộng mục I', false, false, true],
  ['Total', true, false, false],
  ['Điểm chuẩn', false, true, false],
  ['Điểm chuân', false, false, false],
  ['Diem chuan', false, true, false],
  ['Maximum', false, true, false],
  ['Cụm số 2', false, true, false],
  ['Khối thi đua IV', false, true, false],
  ['II', false, false, true],
  ['Phần A', false, false, true],
  ['A', false, false, false],
  [`Tổng cộng${' '.repeat(LABEL - 9)}`, true, false, false],
  [`Tổng cộng${' '.repeat(LABEL - 8)}`, false, false, false],
  [`Cao nhất${' '.repeat(LABEL - 8)}`, false, true, false],
  [`Cao nhất${' '.repeat(LABEL - 7)}`, false, false, false],
  [`II${' '.repeat(LABEL - 2)}`, false, false, true],
  [`II${' '.repeat(LABEL - 1)}`, false, false, false],
])('%j is a total: %s, about units: %s, a part: %s', (text, total, about, part) => {
  expect([saysTotal(text), isAboutUnits(text), isPart(text)]).toEqual([total, about, part]);
});
