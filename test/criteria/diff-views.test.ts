import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedWords } from '../../src/criteria/diff/changed-words.ts';
import { diffCriteria } from '../../src/criteria/diff/diff-criteria.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { diffView } from '../../src/report/criteria/diff-console.ts';
import { diffHtml } from '../../src/report/criteria/diff-html.ts';
import { diffSummary } from '../../src/report/criteria/diff-summary.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { aClass, aSet, CLASSES_44, d } from '../support/a-set.ts';
import { hoctap, rawControls } from '../support/a-terminal.ts';

const office = 'fixtures/office-rubric/criteria.json';
const plain = { width: 80, colours: false } as const;

function reworded(vi: string, en?: string): CriteriaSet {
  const set = aSet();
  return {
    ...set,
    items: set.items.map((item) =>
      item.id === 'TC1' ? { ...item, label: en === undefined ? { vi } : { vi, en } } : item,
    ),
  };
}

describe('the summary', () => {
  test('counts items and names thresholds', () => {
    const before = aSet({ items: [{ id: 'TC1', maximum: 5 }, { id: 'TC2', maximum: 5 }, { id: 'TC3' }] });
    const [good, ...rest] = CLASSES_44;
    if (good === undefined) throw new Error('no class');
    const after = aSet({
      items: [{ id: 'TC1', maximum: 6 }, { id: 'TC2', maximum: 4 }, ...['TC7', 'TC8', 'TC9'].map((id) => ({ id }))],
      classes: [{ ...good, from: d(80) }, ...rest],
    });
    // Their labels are near enough to be one wording of the other, were they not told apart.
    const diff = diffCriteria(before, {
      ...after,
      items: after.items.map((item) => (/[789]/.test(item.id) ? { ...item, label: { vi: item.id.repeat(5) } } : item)),
    });
    expect(diffSummary(diff, 'vi')).toBe('3 tiêu chí thêm, 1 bỏ, 2 đổi điểm; ngưỡng loại Tốt 85 → 80.');
    expect(diffSummary(diff, 'en')).toBe('3 items added, 1 removed, 2 with other points; threshold of good 85 → 80.');
  });

  test('is a whole sentence when nothing was added', () => {
    expect(diffSummary(diffCriteria(aSet(), reworded('Khác hẳn')), 'vi')).toBe('1 tiêu chí đổi câu chữ.');
  });

  test('names thresholds of each category', () => {
    const categories = [
      { id: 'a', label: { vi: 'Thường' }, aliases: [] },
      { id: 'b', label: { vi: 'Khó khăn' }, aliases: [] },
    ];
    const set = (from: Parameters<typeof aClass>[2]) =>
      aSet({ categories, classes: [aClass('tot', 'Tốt', from), aClass('het', 'Hết')] });
    const diff = diffCriteria(set({ from: d(80) }), set({ from: { a: d(80), b: d(70.5) } }));
    expect(diffSummary(diff, 'vi')).toBe('ngưỡng loại Tốt 80 → 80 (Thường), 70,5 (Khó khăn).');
  });
});

describe('the page', () => {
  test('marks the words that changed, and escapes what the files say', () => {
    const before = reworded('Tỷ lệ <b>hộ nghèo</b> & cận nghèo');
    const page = [...diffHtml(diffCriteria(before, reworded('Tỷ lệ hộ nghèo & cận nghèo')), 'vi')].join('');
    expect(page).toContain('<del>&lt;b&gt;hộ nghèo&lt;/b&gt;</del> &amp; cận nghèo');
    expect(page).toContain('<ins>hộ nghèo</ins> &amp; cận nghèo');
    expect(page).not.toContain('<b>hộ');
    expect(page).not.toMatch(/https?:|src=|<script/);
  });

  test('of a wording that changed in the other language alone, shows that language', () => {
    const shown = diffView(diffCriteria(reworded('Một', 'One'), reworded('Một', 'Two')), { ...plain, language: 'vi' });
    expect(shown).toContain('Tên gọi (bản tiếng Anh): One → Two');
  });
});

test('words that stayed are found in both wordings', () => {
  expect(changedWords('tỷ lệ hộ nghèo', 'tỷ lệ các hộ cận nghèo'.normalize('NFD'))).toEqual({
    before: [{ text: 'tỷ lệ hộ nghèo', changed: false }],
    after: [
      { text: 'tỷ lệ', changed: false },
      { text: 'các', changed: true },
      { text: 'hộ', changed: false },
      { text: 'cận', changed: true },
      { text: 'nghèo', changed: false },
    ],
  });
  const long = 'từ '.repeat(700);
  expect(changedWords(long, 'từ').before).toHaveLength(1);
});

describe('hoctap criteria diff', () => {
  test('says that nothing differs, and ends with 0', async () => {
    const { exitCode, out } = await hoctap('criteria', 'diff', 'tt44-2014@1.0.0', 'tt44-2014@1.0.0');
    expect(exitCode).toBe(0);
    expect(out).toContain('Hai bộ giống nhau về nội dung.');
  });

  test('says in plain words what an office changed, without control characters, and ends with 0', async () => {
    const { exitCode, out, err } = await hoctap('criteria', 'diff', 'tt44-2014@1.0.0', office);
    expect([exitCode, err, rawControls(out)]).toEqual([0, '', []]);
    expect(out).toContain('10 tiêu chí thêm, 15 đổi điểm, 4 đổi cách chấm');
    expect(out).toContain('~ Đổi: TC1 (1) Sự lãnh đạo');
    expect(out).toContain('    Điểm tối đa: không nêu → 7,5 điểm');
    expect(out).toContain('+ Thêm: TC4.2 (4.2) Xếp loại của trung tâm');
  });

  test('--json is typed data with the summary in both languages', async () => {
    const { out } = await hoctap('criteria', 'diff', 'tt44-2014@1.0.0', office, '--json');
    const said = JSON.parse(out).data;
    expect(Object.keys(said)).toEqual(['summary', 'before', 'after', 'same', 'counts', 'whole', 'parts', 'crosswalk']);
    expect(said.parts.items[0]).toEqual({
      kind: 'changed',
      part: { id: 'TC1', number: '1', label: expect.anything() },
      was: { id: 'TC1', number: '1', label: expect.anything() },
      match: { how: 'same-id', likeness: 100 },
      changes: [
        { what: 'maximum', of: null, before: null, after: { is: 'points', points: 7.5 } },
        { what: 'step-of-points', of: null, before: null, after: { is: 'points', points: 0.5 } },
        { what: 'evidence-kinds', of: null, before: null, after: { is: 'list', words: expect.any(Array) } },
      ],
    });
  });

  test('the crosswalk is written for Excel, corrected, and used', async () => {
    const folder = aFolder();
    const table = join(folder, 'doi-chieu.csv');
    const args = ['criteria', 'diff', 'tt44-2014', 'tt25-2023'] as const;
    await hoctap(...args, '--crosswalk', table, '--html', join(folder, 'so-sanh.html'));
    expect(namesIn(folder)).toEqual(['doi-chieu.csv', 'so-sanh.html']);
    const written = readFileSync(table, 'utf8');
    expect(written.startsWith('\uFEFF"id cũ","tên cũ","id mới","tên mới","cách khớp","độ giống (%)"\r\n')).toBe(true);
    expect(written).toContain(
      '"TC5","Kết quả phổ cập giáo dục - xóa mù chữ","TC4","Kết quả phổ cập giáo dục - xóa mù chữ","cùng tên","100"',
    );
    const corrected = aFolder({ 'sua.csv': 'id cũ;tên cũ;id mới\r\nTC2;;TC2\r\nTC5;;\r\n' });
    const { out } = await hoctap(...args, '--use-crosswalk', join(corrected, 'sua.csv'), '--json');
    const rows = JSON.parse(out).data.crosswalk.filter((row: { before: { id: string } | null }) =>
      /^TC[25]$/.test(row.before?.id ?? ''),
    );
    expect(
      rows.map((row: { after: { id: string } | null; match: { how: string } | null }) => [
        row.after?.id,
        row.match?.how,
      ]),
    ).toEqual([
      ['TC2', 'given'],
      [undefined, undefined],
    ]);
  });

  test('a wrong crosswalk is named cell by cell, and nothing is compared', async () => {
    const folder = aFolder({ 'sua.csv': 'id cũ;id mới\r\nTC99;TC1\r\n' });
    const { exitCode, out, err } = await hoctap(
      'criteria',
      'diff',
      'tt44-2014@1.0.0',
      'tt25-2023',
      '--use-crosswalk',
      join(folder, 'sua.csv'),
    );
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain('ô A2');
  });

  test('an output that could be a criteria file is refused before anything is done', async () => {
    const { exitCode, err } = await hoctap('criteria', 'diff', 'tt44-2014@1.0.0', office, '--html', 'bo-cua-toi.json');
    expect(exitCode).toBe(2);
    expect(err).toContain('.html');
  });
});
