import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadEvidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';
import { aSet } from '../support/a-set.ts';
import { zipOf } from '../support/a-zip.ts';
import { aFile } from '../support/an-evidence-file.ts';

/** More, for a run by hand: HOCTAP_RUNS=10000 npx vitest run test/evidence/silent-change.test.ts */
const RUNS = Number(process.env['HOCTAP_RUNS'] ?? 200);

const set = aSet({ items: ['TC1', 'TC2', 'TC3'].map((id) => ({ id, maximum: 100 })) });
const UNITS = ['Xã Phú Đức', 'Xã Phú Hiệp', 'Xã An Long', 'Xã Tân Công Sính'];
const HEADER = ['Mã đơn vị', 'Tên đơn vị', 'Mã tiêu chí', 'Điểm kiểm tra', 'Minh chứng'];
const ROWS = UNITS.flatMap((name, unit) =>
  [1, 2, 3].map((item) => [`3002${unit}`, name, `TC${item}`, 10 * unit + item, `Báo cáo ${10 * unit + item}/BC-UBND`]),
);
const PARTS = partsOf();
const SHEET = 'xl/worksheets/sheet1.xml';

function partsOf(): ReadonlyMap<string, string> {
  const book = XLSX.utils.book_new();
  // Or its styles are those of whatever workbook this process met last.
  Object.assign(book, { SSF: { 0: 'General' } });
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([HEADER, ...ROWS]), 'Minh chứng');
  const zip = XLSX.CFB.read(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }), { type: 'buffer' });
  const texts = zip.FileIndex.flatMap((entry: { readonly size: number; readonly content: unknown }, index: number) => {
    const name = (zip.FullPaths[index] ?? '').replace(/^Root Entry\//, '');
    return entry.size === 0 || name.includes('Sh33tJ5')
      ? []
      : [[name, Buffer.from(entry.content as Uint8Array).toString('utf8')] as const];
  });
  return new Map(texts);
}

const LOOKS = ['<vertAlign val="superscript"/>', '<vertAlign val="subscript"/>', '<strike/>'] as const;
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const row = fc.integer({ min: 2, max: ROWS.length + 1 });

/** What is done to a workbook that changes what Excel shows, or what a damaged disk does to it. */
type Mutation =
  | {
      readonly kind: 'run';
      readonly column: 'A' | 'C' | 'D';
      readonly row: number;
      readonly look: string;
      readonly digit: number;
    }
  | { readonly kind: 'struck'; readonly column: 'A' | 'C' | 'D' | 'E'; readonly row: number }
  | { readonly kind: 'number'; readonly row: number; readonly text: string }
  | { readonly kind: 'format'; readonly row: number; readonly code: string }
  | { readonly kind: 'merge'; readonly column: 'D'; readonly row: number }
  | { readonly kind: 'cut'; readonly part: string; readonly share: number }
  | { readonly kind: 'lost'; readonly part: string }
  | { readonly kind: 'bytes'; readonly stored: boolean; readonly share: number; readonly byte: number };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constant('run' as const),
    column: fc.constantFrom('A', 'C', 'D' as const),
    row,
    look: fc.constantFrom(...LOOKS),
    digit: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({ kind: fc.constant('struck' as const), column: fc.constantFrom('A', 'C', 'D', 'E' as const), row }),
  fc.record({
    kind: fc.constant('number' as const),
    row,
    text: fc.constantFrom('8,5', '9abc', '0x9', '1.2.3', '--1', '1e', '５', '7 5', '1/2'),
  }),
  fc.record({ kind: fc.constant('format' as const), row, code: fc.constantFrom(';;;', '0,', '"x"') }),
  fc.record({
    kind: fc.constant('merge' as const),
    column: fc.constant('D' as const),
    row: fc.constantFrom(2, 5, 8, 11),
  }),
  fc.record({ kind: fc.constant('cut' as const), part: fc.constantFrom(SHEET, 'xl/sharedStrings.xml'), share: place }),
  fc.record({ kind: fc.constant('lost' as const), part: fc.constantFrom(SHEET, 'xl/sharedStrings.xml') }),
  fc.record({
    kind: fc.constant('bytes' as const),
    stored: fc.boolean(),
    share: place,
    byte: fc.integer({ min: 1, max: 255 }),
  }),
);

test('whatever is done to a workbook, nothing that is read changes without a word', async () => {
  const expected = contents(await readBytes(zipOf(PARTS, false)));
  expect(expected).toHaveLength(UNITS.length);
  const property = fc.asyncProperty(mutation, async (done) => {
    const found = await readBytes(mutated(done));
    const same = JSON.stringify(contents(found)) === JSON.stringify(expected);
    if (!same) expect(found.problems.length).toBeGreaterThan(0);
    // What carries meaning is said even where the same is read.
    if (SAID.has(done.kind)) expect(found.problems.length).toBeGreaterThan(0);
  });
  await fc.assert(property, { seed: 44_2014, numRuns: RUNS });
}, 3_600_000);

const SAID: ReadonlySet<string> = new Set(['run', 'struck', 'number', 'format', 'merge', 'lost']);

async function readBytes(bytes: Uint8Array): Promise<ReadEvidence> {
  const source = { ...aFile(bytes, { file: 'a.xlsx' }), workbook: () => openWorkbook(bytes) };
  return readEvidence([source], set, undefined);
}

function contents({ book }: ReadEvidence) {
  return book.units.map(({ code, name, entries }) => [
    code,
    name,
    [...entries.values()].map(({ item, score, evidence }) => [item, score, evidence.texts()]),
  ]);
}

function mutated(done: Mutation): Uint8Array {
  if (done.kind === 'bytes') {
    const bytes = zipOf(PARTS, done.stored);
    const at = Math.floor(bytes.length * done.share);
    bytes[at] = (bytes[at] ?? 0) ^ done.byte;
    return bytes;
  }
  const parts = new Map(PARTS);
  const sheet = parts.get(SHEET) ?? '';
  if (done.kind === 'lost') parts.delete(done.part);
  else if (done.kind === 'cut') {
    const text = parts.get(done.part) ?? '';
    parts.set(done.part, text.slice(0, Math.floor(text.length * done.share)));
  } else if (done.kind === 'merge') {
    const range = `${done.column}${done.row}:${done.column}${done.row + 1}`;
    const without = withCell(sheet, `${done.column}${done.row + 1}`, '', '');
    parts.set(
      SHEET,
      without.replace('</sheetData>', `</sheetData><mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`),
    );
  } else parts.set(SHEET, withCell(sheet, addressOf(done), ...cellOf(done)));
  if (done.kind === 'format' || done.kind === 'struck') {
    parts.set(
      'xl/styles.xml',
      withLook(parts.get('xl/styles.xml') ?? '', done.kind === 'format' ? done.code : undefined),
    );
  }
  return zipOf(parts, false);
}

function addressOf(done: { readonly row: number; readonly column?: string }): string {
  return `${done.column ?? 'D'}${done.row}`;
}

/** Attributes and contents of the cell in place of what stood there. */
function cellOf(done: Extract<Mutation, { row: number }>): [string, string] {
  const written = String(ROWS[done.row - 2]?.['ABCDE'.indexOf('column' in done ? done.column : 'D')] ?? '');
  const number = 'column' in done && done.column !== 'D' ? ' t="str"' : '';
  switch (done.kind) {
    case 'run':
      return [' t="inlineStr"', `<is><r><t>${written}</t></r><r><rPr>${done.look}</rPr><t>${done.digit}</t></r></is>`];
    case 'number':
      return ['', `<v>${done.text}</v>`];
    case 'format':
    case 'struck':
      return [` s="1"${number}`, `<v>${written}</v>`];
    case 'merge':
      return ['', ''];
  }
}

function withCell(xml: string, address: string, attributes: string, inside: string): string {
  return xml.replace(new RegExp(`<c r="${address}"[^>]*>.*?</c>`), `<c r="${address}"${attributes}>${inside}</c>`);
}

function withLook(styles: string, format: string | undefined): string {
  const formats = `<numFmts count="1"><numFmt numFmtId="200" formatCode="${(format ?? 'General').replaceAll('"', '&quot;')}"/></numFmts>`;
  const font = format === undefined ? '<font><strike/><sz val="12"/></font>' : '<font><sz val="12"/></font>';
  return styles
    .replace(/<numFmts.*?<\/numFmts>/, '')
    .replace(/<fonts[^>]*>(.*?)<\/fonts>/, `${formats}<fonts count="2">$1${font}</fonts>`)
    .replace(
      /<cellXfs[^>]*>(.*?)<\/cellXfs>/,
      `<cellXfs count="2">$1<xf numFmtId="${format === undefined ? 0 : 200}" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>`,
    );
}
