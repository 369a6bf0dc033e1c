import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadEvidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';
import { aSet } from '../support/a-set.ts';
import { zipOf } from '../support/a-zip.ts';
import { aFile } from '../support/an-evidence-file.ts';

/** More, for a run by hand: HOCTAP_RUNS=10000 npx vitest run test/evidence/silent-change-others.test.ts */
const RUNS = Number(process.env['HOCTAP_RUNS'] ?? 100);

const set = aSet({ items: ['TC1', 'TC2', 'TC3'].map((id) => ({ id, maximum: 100 })) });
const UNITS = ['Xã Phú Đức', 'Xã Phú Hiệp', 'Xã An Long', 'Xã Tân Công Sính'];
const HEADER = ['Mã đơn vị', 'Tên đơn vị', 'Mã tiêu chí', 'Điểm kiểm tra', 'Minh chứng'];
const ROWS = UNITS.flatMap((name, unit) =>
  [1, 2, 3].map((item) => [`3002${unit}`, name, `TC${item}`, 10 * unit + item, `Báo cáo ${10 * unit + item}/BC-UBND`]),
);

async function readBytes(bytes: Uint8Array, file: string): Promise<ReadEvidence> {
  return readEvidence([{ ...aFile(bytes, { file }), workbook: () => openWorkbook(bytes) }], set, undefined);
}

function contents({ book }: ReadEvidence) {
  return book.units.map(({ code, name, entries }) => [
    code,
    name,
    [...entries.values()].map(({ item, score, evidence }) => [item, score, evidence.texts()]),
  ]);
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const row = fc.integer({ min: 0, max: ROWS.length - 1 });
const seeded = { seed: 44_2014, numRuns: RUNS };

/** A cell of .ods: attributes, and what is inside. */
const text = (written: string) => cell(' office:value-type="string"', `<text:p>${written}</text:p>`);
const number = (value: number | string, shown: number | string = value) =>
  cell(` office:value-type="float" office:value="${value}"`, `<text:p>${shown}</text:p>`);
const cell = (attributes: string, inside: string) => `<table:table-cell${attributes}>${inside}</table:table-cell>`;

const CELLS = [HEADER, ...ROWS].map((cells) =>
  cells.map((each) => (typeof each === 'number' ? number(each) : text(each))),
);

const STYLES = [
  '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>',
  '<style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>',
  '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
  '<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>',
  '<style:style style:name="T3" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>',
].join('');

function openDocument(cells: readonly (readonly string[])[]): Map<string, string> {
  const rows = cells.map((each) => `<table:table-row>${each.join('')}</table:table-row>`).join('');
  return new Map([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    [
      'content.xml',
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${STYLES}</office:automatic-styles>` +
        `<office:body><office:spreadsheet><table:table table:name="Minh chứng">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ],
    ['styles.xml', '<?xml version="1.0" encoding="UTF-8"?><office:document-styles></office:document-styles>'],
  ]);
}

/** What is done to one row, and whether it is said even where the same is read. */
const changed = fc.oneof(
  fc.record({
    kind: fc.constant('run' as const),
    row,
    column: fc.constantFrom(0, 2, 3),
    style: fc.constantFrom('T1', 'T2', 'T3'),
    digit: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({
    kind: fc.constant('struck' as const),
    row,
    column: fc.constantFrom(0, 2, 3, 4),
    style: fc.constantFrom('ce1', 'ce2'),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    row,
    value: fc.constantFrom(
      '8,5',
      '9abc',
      '0x9',
      '0b1',
      '1.2.3',
      '--1',
      '1e',
      '５',
      '7 5',
      '1/2',
      'NaN',
      'Infinity',
      '',
    ),
  }),
  fc.record({ kind: fc.constant('format' as const), row, shown: fc.constantFrom('', '-', '99', '7,5', 'x') }),
  fc.record({ kind: fc.constant('merge' as const), row: fc.constantFrom(0, 3, 6, 9) }),
  fc.record({ kind: fc.constant('hidden' as const), row }),
  fc.record({ kind: fc.constant('formula' as const), row }),
  fc.record({ kind: fc.constant('cut' as const), share: place }),
  fc.record({ kind: fc.constant('lost' as const) }),
  fc.record({
    kind: fc.constant('bytes' as const),
    stored: fc.boolean(),
    share: place,
    byte: fc.integer({ min: 1, max: 255 }),
  }),
);
type Change = typeof changed extends fc.Arbitrary<infer T> ? T : never;
/** Bytes may change where nothing is read, and a file may be cut behind its end. */
const MAY_PASS: ReadonlySet<Change['kind']> = new Set(['bytes', 'cut']);

function mutated(change: Change): Uint8Array {
  const cells = CELLS.map((each) => [...each]);
  const put = (index: number, column: number, made: string) => {
    const own = cells[index + 1];
    if (own !== undefined) own[column] = made;
  };
  const written = (index: number, column: number) => String(ROWS[index]?.[column] ?? '');
  if (change.kind === 'run') {
    const { row: at, column, style, digit } = change;
    put(at, column, text(`${written(at, column)}<text:span text:style-name="${style}">${digit}</text:span>`));
  } else if (change.kind === 'struck') {
    const { row: at, column, style } = change;
    const as =
      column === 3 ? ` office:value-type="float" office:value="${written(at, 3)}"` : ' office:value-type="string"';
    put(at, column, cell(`${as} table:style-name="${style}"`, `<text:p>${written(at, column)}</text:p>`));
  } else if (change.kind === 'number') put(change.row, 3, number(change.value));
  else if (change.kind === 'format') put(change.row, 3, number(written(change.row, 3), change.shown));
  else if (change.kind === 'merge') {
    const as = ` table:number-rows-spanned="2" office:value-type="float" office:value="${written(change.row, 3)}"`;
    put(change.row, 3, cell(as, `<text:p>${written(change.row, 3)}</text:p>`));
    put(change.row + 1, 3, '<table:covered-table-cell/>');
  } else if (change.kind === 'formula') put(change.row, 3, cell(' table:formula="of:=SUM([.A1])"', ''));
  const parts = openDocument(cells);
  const content = parts.get('content.xml') ?? '';
  if (change.kind === 'hidden') {
    let rows = -1;
    const hide = (tag: string) => {
      rows += 1;
      return rows === change.row + 1 ? '<table:table-row table:visibility="collapse">' : tag;
    };
    parts.set('content.xml', content.replace(/<table:table-row>/g, hide));
  } else if (change.kind === 'cut')
    parts.set('content.xml', content.slice(0, Math.floor(content.length * change.share)));
  else if (change.kind === 'lost') parts.delete('content.xml');
  const bytes = zipOf(parts, change.kind === 'bytes' && change.stored);
  if (change.kind === 'bytes') {
    const at = Math.floor(bytes.length * change.share);
    bytes[at] = (bytes[at] ?? 0) ^ change.byte;
  }
  return bytes;
}

test('whatever is done to an .ods, nothing that is read changes without a word', async () => {
  const whole = await readBytes(zipOf(openDocument(CELLS)), 'a.ods');
  expect(whole.problems).toEqual([]);
  const expected = JSON.stringify(contents(whole));
  const property = fc.asyncProperty(changed, async (change) => {
    const found = await readBytes(mutated(change), 'a.ods');
    if (JSON.stringify(contents(found)) !== expected || !MAY_PASS.has(change.kind)) {
      expect(found.problems.length).toBeGreaterThan(0);
    }
  });
  await fc.assert(property, seeded);
}, 3_600_000);

/** An old workbook has no check sums: a byte of a number that changes is another number. A cut, or a lost sector, is seen. */
test('an .xls that is cut, or has lost a sector of its list, is read whole or said', async () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([HEADER, ...ROWS]), 'Minh chứng');
  const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'biff8' }));
  const whole = await readBytes(bytes, 'a.xls');
  expect(whole.problems).toEqual([]);
  const expected = JSON.stringify(contents(whole));
  const cut = place.map((share) => bytes.slice(0, Math.floor(bytes.length * share)));
  const blanked = place.map((share) => {
    const copy = bytes.slice();
    const sector = 512 * Math.floor((bytes.length / 512) * share);
    return copy.fill(0, sector, sector + 512);
  });
  const property = fc.asyncProperty(fc.oneof(cut, blanked), async (damaged) => {
    const found = await readBytes(damaged, 'a.xls');
    if (JSON.stringify(contents(found)) !== expected) expect(found.problems.length).toBeGreaterThan(0);
  });
  await fc.assert(property, seeded);
}, 3_600_000);
