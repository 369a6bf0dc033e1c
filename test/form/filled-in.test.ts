import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { type FormOptions, formFrom } from '../../src/form/form-from.ts';
import { formWorkbook, headerRowOf } from '../../src/form/form-workbook.ts';
import { evidenceSource } from '../../src/io/evidence-source.ts';
import type { Method } from '../../src/model/criteria-set.ts';
import { columnLetters } from '../../src/model/location.ts';
import { aSet, awarded, d } from '../support/a-set.ts';
import { type Filling, fillInLibreOffice, HAS_LIBREOFFICE } from '../support/libreoffice.ts';

const share: Method = {
  kind: 'share',
  part: { vi: 'trẻ em đến lớp' },
  whole: { vi: 'trẻ em' },
  direction: 'at-least',
  steps: [{ bound: d(90), points: d(5) }],
  emptyWhole: 'refused',
};
const percent: Method = {
  kind: 'thresholds',
  measure: { vi: 'Tỷ lệ hộ nghèo' },
  unit: '%',
  direction: 'at-most',
  steps: [],
  otherwise: d(0),
};
const set = aSet({
  items: [
    { id: 'TC1', method: awarded(), maximum: d(8) },
    { id: 'TC2', method: share },
    { id: 'TC3', method: percent },
    { id: 'TC4', method: { kind: 'met', points: d(3) }, mayBeNotApplicable: true },
    { id: 'TC5', method: { kind: 'since', event: { vi: 'Ngày được công nhận' }, months: 12 } },
    {
      id: 'TC6',
      method: {
        kind: 'levels',
        levels: [
          { id: 'a', label: { vi: 'Đạt, có sáng kiến' }, points: d(5) },
          { id: 'b', label: { vi: 'Đạt' }, points: d(3) },
        ],
      },
    },
    {
      id: 'TC7',
      method: {
        kind: 'checklist',
        entries: [1, 2, 3].map((n) => ({ id: String(n), label: { vi: `Mục ${n}` }, points: d(1) })),
      },
    },
  ],
});

const UNITS = [
  { code: '00004', name: 'Phường Trúc Bạch', district: 'Quận Ba Đình', province: 'Thành phố Hà Nội', category: '' },
  { code: '30001', name: 'Xã Tân Công Sính', district: 'Huyện Tam Nông', province: 'Tỉnh Đồng Tháp', category: '' },
];

/** What is typed for an item, by the field it goes to. */
const TYPED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TC1: { selfScore: '7,5', score: '6', evidence: 'QĐ 12/QĐ-UBND ngày 3/5/2022; 01/BC-HKH' },
  TC2: { part: '45', whole: '60', evidence: '3/2022' },
  TC3: { value: '4,25', evidence: '1-2' },
  TC4: { value: 'không áp dụng' },
  TC5: { value: '5/3/2021', evidence: '0012' },
  TC6: { value: 'Đạt, có sáng kiến', evidence: '1E5' },
  TC7: { value: '1; 3', evidence: '=A1' },
};

/** As the reader understands it. */
const READ = [
  { item: 'TC1', selfScore: 7.5, score: 6, evidence: ['QĐ 12/QĐ-UBND ngày 3/5/2022', '01/BC-HKH'] },
  { item: 'TC2', counts: '45/60', evidence: ['3/2022'] },
  { item: 'TC3', measured: 4.25, evidence: ['1-2'] },
  { item: 'TC4', notApplicable: true, evidence: [] },
  { item: 'TC5', value: '05/03/2021', evidence: ['0012'] },
  { item: 'TC6', value: 'Đạt, có sáng kiến', evidence: ['1E5'] },
  { item: 'TC7', value: '1; 3', evidence: ['=A1'] },
];

const folder = mkdtempSync(join(tmpdir(), 'hoctap-form-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function aForm(name: string, form: 'long' | 'wide'): Promise<Filling> {
  const options: FormOptions = { form, language: 'vi', year: 2022, units: UNITS };
  const made = formFrom(set, options);
  const from = join(folder, `${name}.xlsx`);
  writeFileSync(from, await formWorkbook(made, 'vi'));
  const { table } = made;
  const at = (header: string) => {
    const index = table.columns.findIndex((column) => column.header === header);
    expect(index, header).toBeGreaterThanOrEqual(0);
    return columnLetters(index);
  };
  const first = headerRowOf(table) + 1;
  const typed: [string, string][] = [];
  const sent = [at('Ngày gửi'), '9/12/2022'] as const;
  for (const [index] of UNITS.entries()) {
    const row = form === 'wide' ? first + index : first + index * set.items.length;
    typed.push([`${sent[0]}${row}`, sent[1]]);
    for (const [place, { id }] of set.items.entries()) {
      for (const [field, text] of Object.entries(TYPED[id] ?? {})) {
        const letters = form === 'wide' ? at(`${id}${WIDE[field]}`) : at(LONG[field] ?? '');
        typed.push([`${letters}${form === 'wide' ? row : row + place}`, text]);
      }
    }
  }
  return { from, to: join(folder, `${name}-da-dien.xlsx`), sheet: table.name, typed };
}

const LONG: Readonly<Record<string, string>> = {
  selfScore: 'Điểm tự chấm',
  score: 'Điểm kiểm tra',
  value: 'Giá trị',
  part: 'Số đạt',
  whole: 'Tổng số',
  evidence: 'Minh chứng',
};
const WIDE: Readonly<Record<string, string>> = {
  selfScore: ' tự chấm',
  score: '',
  value: ' giá trị',
  part: ' số đạt',
  whole: ' tổng số',
  evidence: ' minh chứng',
};

describe.runIf(HAS_LIBREOFFICE)('a form filled in with LibreOffice', () => {
  test('comes back as it was typed, in the long and in the wide form', async () => {
    const forms = [await aForm('dai', 'long'), await aForm('ngang', 'wide')];
    fillInLibreOffice(forms);
    for (const { to } of forms) {
      const { book, problems } = await readEvidence([evidenceSource(to)], set, 2022);
      expect(problems.map(({ code, details }) => [code, details])).toEqual([]);
      expect(book.units.map(({ code, name, submitted }) => [code, name, submitted?.map(({ text }) => text)])).toEqual(
        UNITS.map(({ code, name }) => [code, name, ['09/12/2022']]),
      );
      for (const { entries } of book.units) {
        const read = [...entries.values()].map(
          ({ item, selfScore, score, measured, counts, value, notApplicable, evidence }) => ({
            item,
            selfScore,
            score,
            measured,
            ...(counts === undefined ? {} : { counts: `${counts.part}/${counts.whole}` }),
            ...(measured === undefined && counts === undefined && !notApplicable ? { value } : {}),
            ...(notApplicable ? { notApplicable } : {}),
            evidence: evidence.texts(),
          }),
        );
        expect(read).toEqual(READ);
      }
    }
  });
});

test.skipIf(HAS_LIBREOFFICE)('not run here: there is no LibreOffice on this machine', () => {
  expect(readFileSync('.ci/run', 'utf8')).toContain('libreoffice-calc');
});
