import { describe, expect, test } from 'vitest';
import { otherYearIn } from '../../src/evidence-folder/year-in-name.ts';

describe('the year in a name, evaluating 2022', () => {
  test.each([
    ['Báo cáo 2021.pdf', 2021],
    ['bao-cao_2023.pdf', 2023],
    ['IMG_20210115_080000.jpg', 2021],
    ['2021/ke hoach.pdf', 2021],
    ['2021/ke hoach 2022.pdf', undefined],
    ['2022/ke hoach 2021.pdf', 2021],
    ['Kế hoạch 2021-2025.pdf', undefined],
    ['Kế hoạch 2015 - 2020.pdf', 2015],
    ['Báo cáo 2021, 2022.pdf', undefined],
    ['Quyết định 1956-QĐ-TTg.pdf', undefined],
    ['Công văn 2050.pdf', undefined],
    ['120219.pdf', undefined],
    ['20215.pdf', undefined],
    ['Ke hoach.pdf', undefined],
  ])('%s: %s', (path, year) => expect(otherYearIn(path, 2022)).toBe(year));
});
