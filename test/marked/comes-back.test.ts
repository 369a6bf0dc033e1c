import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { EvidenceSource } from '../../src/evidence/evidence-source.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { REMARK_HEADINGS } from '../../src/evidence/table/spreadsheet/our-marks.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';
import { readCellsOfSheets } from '../../src/fixing/read-cells.ts';
import { PROBLEM_REPORT } from '../../src/labels/problem-report.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { inWords, isError, type Problem, severityOf } from '../../src/problems/problem.ts';
import { markedWorkbook } from '../../src/report/problems/marked-workbook.ts';
import { NO_NAMES } from '../../src/report/problems/problem-names.ts';
import { aSet, awarded, d } from '../support/a-set.ts';
import { textCells, workbookOf } from '../support/a-written-workbook.ts';
import { aFile, withTexts } from '../support/an-evidence-file.ts';

const set = aSet({
  items: [
    { id: 'TC1' },
    { id: 'TC2', method: awarded() },
    {
      id: 'TC3',
      method: {
        kind: 'thresholds',
        measure: { vi: 'Tỷ lệ' },
        unit: '%',
        direction: 'at-least',
        steps: [],
        otherwise: d(0),
      },
    },
  ],
});

const FOLDERS = ['fixtures/intake', 'fixtures/intake/xlsx', 'fixtures/intake/folder'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:csv|txt|xlsx|xls|ods)$/.test(entry.name))
    .map(({ name }) => join(folder, name)),
);

/** A file of bytes, whatever it is. */
function source(bytes: Uint8Array, file: string): EvidenceSource {
  const plain = aFile(bytes, { file });
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return archive || compound ? { ...plain, workbook: async () => openWorkbook(Buffer.from(bytes)) } : plain;
}

interface Checked {
  readonly problems: readonly Problem[];
  readonly units: readonly UnitEvidence[];
  readonly marked: Uint8Array | undefined;
}

async function check(bytes: Uint8Array, file: string): Promise<Checked> {
  const { problems, book } = await readEvidence([source(bytes, file)], set, undefined);
  const tables = (await readCellsOfSheets(source(bytes, file), set, {})).flatMap((each) => {
    const { rows, sheet, header, remarks, whole } = each;
    if (rows.length === 0 || (sheet === undefined && !whole)) return [];
    const place = { headerRow: header?.row ?? 0, codes: header?.codes ?? [], remarks };
    return [{ file, ...(sheet === undefined ? {} : { sheet }), rows, ...place }];
  });
  if (tables.length === 0) return { problems, units: book.units, marked: undefined };
  const workbook = tables.some(({ sheet }) => sheet !== undefined) ? bytes : undefined;
  const checked = { file, workbook, tables };
  const records = problems.map((found) => inWords(found, 'vi'));
  return { problems, units: book.units, marked: markedWorkbook(records, checked, NO_NAMES, 'vi') };
}

/** Of the bytes of a text file, which a workbook has none of; and of a text that was mended while it was read. */
const OF_THE_BYTES = new Set([
  'encoding-recognised',
  'encoding-damaged',
  'nul-in-file',
  'quote-misplaced',
  'not-utf8',
  'letters-lost',
  'encodings-mixed',
  'repaired-byte-order-mark',
  'file-may-be-cut',
  // A marked copy of .xls or .ods has the texts of the numbers, not their formats.
  'repaired-percentage',
]);

/** Of how a cell of .xls or .ods looks: its copy has what was read of it, so that there is nothing left to say. */
const OF_THE_LOOKS = new Set([
  'repaired-percentage',
  'repaired-code-zeros',
  'digits-hidden',
  'rows-hidden',
  'columns-hidden',
  'sheet-chosen',
  'small-letters-left-out',
  'struck-left-out',
]);

/** What is said, and where, without the name of the file and of its sheet. */
function said(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ code }) => !OF_THE_BYTES.has(code))
    .map(({ code, at, unit, item, details }) =>
      [code, at.cell ?? at.row ?? '', unit ?? '', item ?? '', JSON.stringify(details)].join(' '),
    )
    .sort();
}

function contents(units: readonly UnitEvidence[]) {
  return units.map(({ code, name, broken, entries }) => ({
    code,
    name,
    broken,
    entries: [...entries.values()].map(withTexts).map(({ cells, row, ...entry }) => entry),
  }));
}

describe.each(FILES)('%s', (path) => {
  const bytes = new Uint8Array(readFileSync(path));
  const file = path.split('/').at(-1) ?? '';

  test('marked and sent back untouched, it has the same problems and no others', async () => {
    const first = await check(bytes, file);
    if (first.marked === undefined) {
      // It could not be read to its end, or not at all, and says so.
      expect(first.problems.some(isError)).toBe(true);
      return;
    }
    const again = await check(first.marked, 'can-sua.xlsx');
    const copied = /\.(?:xls|ods)$/.test(file);
    const told = first.problems.filter(({ code }) => !(copied && OF_THE_LOOKS.has(code)));
    expect(said(again.problems)).toEqual(said(told));
    expect(contents(again.units)).toEqual(contents(first.units));
    const third = await check(again.marked ?? new Uint8Array(), 'can-sua.xlsx');
    expect(said(third.problems)).toEqual(said(told));
  });

  test('with one wrong cell corrected, only what is left', async () => {
    const first = await check(bytes, file);
    const wrong = first.problems.filter(({ code, at }) => CORRECTABLE.has(code) && at.cell !== undefined);
    for (const { at } of wrong.slice(0, 3)) {
      const address = at.cell ?? '';
      const others = first.problems.filter((found) => found.at.cell !== address);
      const { problems } = await check(typed(first.marked ?? new Uint8Array(), address, 5), 'can-sua.xlsx');
      const left = said(problems).filter((line) => severityOf(line.split(' ')[0] as never) === 'error');
      const expected = said(others).filter((line) => severityOf(line.split(' ')[0] as never) === 'error');
      expect(left).toEqual(expected);
    }
  });
});

/** A score or a value in a cell of its own: a 5 is right there. */
const CORRECTABLE = new Set([
  'score-not-a-number',
  'number-looks-like-date',
  'number-ambiguous',
  'number-scientific',
  'excel-error',
  'value-not-a-number',
  'score-negative',
  'number-too-fine',
]);

/** The workbook with a number typed into a cell of its first sheet. */
function typed(workbook: Uint8Array, address: string, value: number): Uint8Array {
  const parts = unzipSync(workbook);
  const name =
    Object.keys(parts).find(
      (part) =>
        part.startsWith('xl/worksheets/sheet') && strFromU8(parts[part] ?? new Uint8Array()).includes(`r="${address}"`),
    ) ?? '';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const cell = new RegExp(`<c\\b(?=[^>]*\\br="${address}")[^>]*?(?:/>|>[\\s\\S]*?</c>)`);
  expect(xml).toMatch(cell);
  parts[name] = strToU8(xml.replace(cell, `<c r="${address}"><v>${value}</v></c>`));
  return zipSync(parts);
}

test('the heading that is written is the heading that is known', () => {
  expect(REMARK_HEADINGS).toEqual({ vi: PROBLEM_REPORT.vi.beside, en: PROBLEM_REPORT.en.beside });
});

describe('a workbook with a sheet for each unit', () => {
  const rowsOf = (code: string, score: string) => [
    textCells(1, ['Mã đơn vị', 'Tên đơn vị', 'Mã tiêu chí', 'Điểm kiểm tra', 'Minh chứng']),
    textCells(2, [code, `Xã ${code}`, 'TC1', score, 'Báo cáo']),
  ];
  const sheets = { 'Xã A': rowsOf('A1', 'tám'), 'Xã B': rowsOf('B1', 'chín') };

  test.each([
    ['in place', '', false],
    ['as a copy, where its XML cannot be written into', 'x:', true],
  ])('is marked on every sheet, %s', async (_, prefix, copied) => {
    const first = await check(new Uint8Array(workbookOf(sheets, { prefix })), 'hai-xa.xlsx');
    const parts = unzipSync(first.marked ?? new Uint8Array());
    const texts = Object.entries(parts).flatMap(([name, part]) =>
      /sheet\d+\.xml$/.test(name) ? [strFromU8(part)] : [],
    );
    expect(texts.filter((xml) => xml.includes(REMARK_HEADINGS.vi))).toHaveLength(2);
    expect(texts.some((xml) => xml.includes(PROBLEM_REPORT.vi.copied))).toBe(copied);
    const again = await check(first.marked ?? new Uint8Array(), 'can-sua.xlsx');
    expect(said(again.problems)).toEqual(said(first.problems));
    expect(contents(again.units)).toEqual(contents(first.units));
  });
});
