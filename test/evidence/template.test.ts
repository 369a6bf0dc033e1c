import { describe, expect, test } from 'vitest';
import { templateRows } from '../../src/evidence/template-rows.ts';
import type { CriteriaSet, Method } from '../../src/model/criteria-set.ts';
import { aSet, awarded, d, type ItemFacts } from '../support/a-set.ts';
import { read } from '../support/an-evidence-file.ts';

const share = (points?: number): Method => ({
  kind: 'share',
  part: { vi: 'trẻ em đến lớp' },
  whole: { vi: 'trẻ em' },
  direction: 'at-least',
  steps: points === undefined ? [] : [{ bound: d(90), points: d(points) }],
  emptyWhole: 'refused',
});
const ITEMS: readonly ItemFacts[] = [
  { id: 'TC1', method: awarded() },
  { id: 'TC2', method: share(5) },
  { id: 'TC3', method: { kind: 'met' } },
  { id: 'TC4', method: { kind: 'checklist', entries: [{ id: '1', label: { vi: 'Một' }, points: d(1) }] } },
  { id: 'TC5', method: { kind: 'since', event: { vi: 'ngày được công nhận' }, months: 12 } },
  {
    id: 'TC6',
    method: { kind: 'class-of', subject: 'trung-tam', classes: [{ id: 'tot', label: { vi: 'Tốt' }, points: d(5) }] },
  },
];

const header = (set: CriteriaSet, form: 'long' | 'wide' = 'long') =>
  templateRows(set, { form, language: 'vi', year: undefined, units: [] }).header.slice(5);

describe('the columns of a template', () => {
  test('are those of the points and documents where people award all of them', () => {
    expect(header(aSet())).toEqual([
      'Mã tiêu chí',
      'Điểm tự chấm',
      'Điểm kiểm tra',
      'Minh chứng',
      'Người kiểm tra',
      'Ghi chú',
    ]);
    expect(header(aSet({ items: [{ id: 'TC1' }] }), 'wide')).toEqual(['TC1 tự chấm', 'TC1', 'TC1 minh chứng']);
  });

  test('hold the value and two counts for what needs them', () => {
    expect(header(aSet({ items: ITEMS }))).toEqual([
      'Mã tiêu chí',
      'Điểm tự chấm',
      'Điểm kiểm tra',
      'Giá trị',
      'Số đạt',
      'Tổng số',
      'Minh chứng',
      'Người kiểm tra',
      'Ghi chú',
    ]);
  });

  test('in the wide form ask of each item what it takes, and points only where it gives any', () => {
    expect(header(aSet({ items: ITEMS }), 'wide')).toEqual([
      ...['TC1 tự chấm', 'TC1', 'TC1 minh chứng'],
      ...['TC2 tự chấm', 'TC2', 'TC2 số đạt', 'TC2 tổng số', 'TC2 minh chứng'],
      ...['TC3 giá trị', 'TC3 minh chứng'],
      ...['TC4 tự chấm', 'TC4', 'TC4 giá trị', 'TC4 minh chứng'],
      ...['TC5 giá trị', 'TC5 minh chứng'],
      ...['TC6 tự chấm', 'TC6', 'TC6 giá trị', 'TC6 minh chứng'],
    ]);
  });

  test('have no points in a set without points', () => {
    const set = aSet({ maximum: 'none', items: [{ id: 'TC1', method: share() }] });
    expect(header(set)).toEqual(['Mã tiêu chí', 'Số đạt', 'Tổng số', 'Minh chứng', 'Người kiểm tra', 'Ghi chú']);
    expect(header(set, 'wide')).toEqual(['TC1 số đạt', 'TC1 tổng số', 'TC1 minh chứng']);
  });

  test('have points where only the maximum is still to be stated by the office', () => {
    const open = { what: 'set-maximum', id: 'thu', label: { vi: 'Thử' }, file: 'thu.json' } as const;
    expect(header({ ...aSet({ maximum: 'none' }), open: [open] })).toContain('Điểm kiểm tra');
  });

  test.each(['long', 'wide'] as const)('are all read back in the %s form', async (form) => {
    const set = aSet({ items: ITEMS });
    for (const language of ['vi', 'en'] as const) {
      const made = templateRows(set, { form, language, year: 2022, units: [] });
      const rows = made.rows.map((row) => ['1', 'Xã A', ...row.slice(2)].join(';'));
      const { problems } = await read(`${made.header.join(';')}\n${rows.join('\n')}\n`, { set });
      expect(problems).toEqual([]);
    }
  });
});
