import { describe, expect, test } from 'vitest';
import { setsInForce } from '../../src/criteria/in-force.ts';
import { nearest } from '../../src/criteria/nearest.ts';
import { rubricRows } from '../../src/criteria/rubric.ts';
import { compareVersions } from '../../src/criteria/versions.ts';
import { SHIPPED, usedSet } from './files.ts';

const [tt44, tt22] = [usedSet(SHIPPED[0]), usedSet(SHIPPED[1])];
const office = usedSet('fixtures/office-rubric/criteria.json');

describe('sets in force', () => {
  const sets = [tt44, tt22];
  const names = (year: number, from = sets) => setsInForce(from, year).map(({ id, version }) => `${id}@${version}`);

  test.each([
    [2014, []],
    [2015, ['tt44-2014@1.0.0']],
    [2019, ['tt44-2014@1.0.0']],
    [2020, ['tt22-2020@1.0.0', 'tt44-2014@1.0.0']],
    [2023, ['tt22-2020@1.0.0', 'tt44-2014@1.0.0']],
    [2024, []],
  ])('%i', (year, expected) => expect(names(year)).toEqual(expected));

  test('of one set the newest version, by number and not by letter', () => {
    const versions = ['1.9.0', '1.10.0', '1.2.0'].map((version) => ({ ...tt44, version }));
    expect(names(2020, versions)).toEqual(['tt44-2014@1.10.0']);
    expect(['1.10.0', '1.9.9', '2.0.0'].toSorted(compareVersions)).toEqual(['1.9.9', '1.10.0', '2.0.0']);
  });

  test('a set with an open end stays in force', () => {
    expect(names(2090, [{ ...tt44, applies: { from: 2015 } }])).toEqual(['tt44-2014@1.0.0']);
  });
});

describe('the rubric as rows', () => {
  const row = (id: string, language: 'vi' | 'en' = 'vi') => rubricRows(office, language).find((each) => each.id === id);

  test('numbers criteria and indicators as offices do', () => {
    expect(rubricRows(tt22, 'vi').map(({ number }) => number)).toEqual(
      '1 1.1 1.2 1.3 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3'.split(' '),
    );
  });

  test('a maximum nobody gave is not there, and the words say so', () => {
    const [first] = rubricRows(tt44, 'vi');
    expect(first).toEqual({
      number: '1',
      id: 'TC1',
      depth: 0,
      label: 'Sự lãnh đạo, chỉ đạo của cấp ủy Đảng, chính quyền cấp xã',
      details: [],
      scoring: 'người kiểm tra chấm; bộ tiêu chí không nêu điểm tối đa',
      basis: 'Điều 3 khoản 1',
      evidenceKinds: [],
    });
  });

  test.each([
    ['TC1', 'người kiểm tra chấm từ 0 đến 7,5 điểm, theo từng 0,5 điểm'],
    ['TC4', 'tổng điểm của TC4.1, TC4.2, TC4.3, TC4.4'],
    ['TC4.2', 'Tốt: 3 điểm; Khá: 2 điểm; Trung bình: 1 điểm; Chưa xếp loại: 0 điểm'],
    [
      'TC5.1',
      'Tỷ lệ trẻ em 5 tuổi hoàn thành chương trình giáo dục mầm non: từ 85% trở lên (Thường), từ 80% trở lên (Đặc biệt khó khăn): 2 điểm; còn lại: 0,5 điểm',
    ],
    [
      'TC11',
      'Tỷ lệ hộ nghèo cuối năm: từ 2% trở xuống: 6 điểm; từ 5% trở xuống: 4 điểm; từ 10% trở xuống: 2 điểm; còn lại: 0,5 điểm',
    ],
  ])('%s in words', (id, words) => expect(row(id)?.scoring).toBe(words));

  test('and in English, where a decimal has a point', () => {
    expect(row('TC1', 'en')?.scoring).toBe('awarded by the checking team, 0 to 7.5 points, in steps of 0.5');
    expect(row('TC4.2', 'en')?.scoring).toContain('Trung bình: 1 point;');
  });
});

test('a suggestion is made only when it is near', () => {
  expect(nearest('maximun', ['maximum', 'method'])).toBe('maximum');
  expect(nearest('TC51', ['TC1', 'TC5', 'TC15'])).toBe('TC5');
  expect(nearest('x', ['maximum'])).toBe('');
});
