import { expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { areaPanels, itemPanels, unitPanels, yearChart } from '../../src/report/timeline/pictures.ts';
import { areaSheet, unitSheet } from '../../src/report/timeline/sheets.ts';
import { timelineOf } from '../../src/timeline/timeline-of.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOfUnits } from '../support/a-result.ts';

const LINEAGE = { mergedIn: 2025, successors: () => [] };
const unit = (code: string, points: number) => ({
  ...aUnit({ TC1: points, TC2: 5, TC3: 1 }, { code, name: `Xã ${code}` }),
  district: 'Huyện A',
  province: 'Tỉnh T',
});
const of = (evaluationYear: number, ...units: Parameters<typeof resultOfUnits>[0]): Result => ({
  ...resultOfUnits(units),
  evaluationYear,
});
const made = timelineOf([of(2020, unit('1', 60)), of(2021, unit('1', 84)), of(2023, unit('1', 84))], LINEAGE);

/** Of the description of each picture, and of the path of its line. */
const said = (markup: string) => [...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, text]) => text);
const lines = (markup: string) => [...markup.matchAll(/class="line" d="([^"]*)"/g)].map(([, path]) => path);

test('every picture says its values in words, and its line goes from year to year as far apart as they are', () => {
  const areas = areaPanels(made, 'vi').markup;
  expect(said(areas)).toEqual(['2020: 66; 2021: 90; 2023: 90']);
  expect(lines(areas)).toEqual(['M18 57.2L59.3 22L142 22']);
  expect(areas).toContain('từ 60 đến 90 điểm');
  expect(areas).not.toContain('Đường bị ngắt');
  expect(said(unitPanels(made, 'en').markup)).toEqual(['2020: 66; 2021: 90; 2023: 90']);
  expect(said(itemPanels(made, 'vi').markup)[0]).toBe('2020: 60; 2021: 84; 2023: 84');
});

test('the line breaks where the classes are others or communes were merged between, and the text says so', () => {
  const across = timelineOf([of(2023, unit('1', 60)), of(2024, unit('1', 84)), of(2026, unit('1', 84))], LINEAGE);
  const areas = areaPanels(across, 'vi').markup;
  expect(lines(areas)[0]).toMatch(/^M[\d. ]+L[\d. ]+M[\d. ]+$/);
  expect(areas).toContain('Đường bị ngắt');
  expect(yearChart(across, 'X', 'vi').markup).toContain('Các đơn vị đã sắp xếp lại từ 01/7/2025');
});

test('the bars of a year are its classes, told in figures beside them', () => {
  const { markup } = yearChart(made, 'Cộng đồng học tập', 'vi');
  expect(markup).toContain('▲ lên loại 1 · ▼ xuống loại 0 · giữ loại 0 · năm trước chưa có 0');
  expect(markup).toMatch(/Tốt 1 · [^<]*0/u);
  expect(markup).not.toMatch(/NaN|undefined|Infinity/);
});

test('a set without points, one area, no unit: nothing is drawn of nothing', () => {
  const none = timelineOf([of(2020), of(2021)], LINEAGE);
  for (const { markup } of [areaPanels(none, 'vi'), unitPanels(none, 'vi'), yearChart(none, 'X', 'vi')]) {
    expect(markup).not.toMatch(/NaN|undefined|Infinity|null/);
  }
});

test('in the workbook each figure is a number in a column of its own', () => {
  const [row] = [...unitSheet(made, 'vi').rows];
  const cells = unitSheet(made, 'vi').columns.map(({ header, cell }) => [header, row === undefined ? null : cell(row)]);
  expect(cells.slice(3, 6)).toEqual([
    ['2020: Xếp loại', 'Trung bình'],
    ['2020: Tổng điểm', 66],
    ['2020: Hạng', 1],
  ]);
  const area = areaSheet(made, 'vi');
  expect(area.columns.slice(1, 4).map(({ cell }) => [...area.rows].map(cell))).toEqual([[1], [1], [66]]);
});
