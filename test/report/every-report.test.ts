import { readdirSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { drawReports, REPORT_FORMATS } from '../../src/report/reports.ts';
import { commune, STANDARDS } from '../result/standards.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOfUnits } from '../support/a-result.ts';

/** A set of points and one without, and units of which each lacks something else. */
const RESULTS = {
  points: resultOfUnits([
    aUnit({ TC1: 82.5, TC2: 5, TC3: 1 }, { code: '00565', name: 'Xã Bát Tràng' }),
    aUnit({ TC1: 60, TC2: { score: 5, evidence: [] } }, { code: '00568', name: 'Xã Đa Tốn' }),
    aUnit({ TC1: 7 }, { code: '00571', name: 'Xã Kiêu Kỵ', broken: true }),
  ]),
  standards: resultOfUnits(
    [
      commune({ code: '00565' }),
      commune({ code: '00568', counts: [80, 100] }),
      commune({ code: '00571', broken: true }),
    ],
    { set: STANDARDS },
  ),
};

const CASES = REPORT_FORMATS.flatMap((format) =>
  LANGUAGES.flatMap((language) =>
    Object.keys(RESULTS).map((of) => [format, language, of as keyof typeof RESULTS] as const),
  ),
);

/** Every report there is, also one that is registered tomorrow: it has no expected file, and CI writes none. */
test.each(CASES)('%s in %s, of %s, is as it was read and accepted', async (format, language, of) => {
  for (const { name, contents } of await drawReports(RESULTS[of], [format], language)) {
    const bytes = Buffer.concat([...contents].map((piece) => Buffer.from(piece)));
    const [, stem, end] = /^(.*)\.(\w+)$/.exec(name) ?? [];
    const [text, written] = end === 'xlsx' ? [cellsOf(bytes), `${stem}.xlsx.txt`] : [bytes.toString('utf8'), name];
    await expect(text).toMatchFileSnapshot(`expected/${of}/${language}/${written}`);
  }
});

test('no expected file is of a report that is gone', () => {
  const kinds = new Set(readdirSync('test/report/expected/points/vi').map((name) => name.split('.')[1]));
  expect([...kinds].sort()).toEqual([...REPORT_FORMATS].sort());
});

/** What is in each cell of a workbook, with the widths of its columns. */
function cellsOf(bytes: Buffer): string {
  const book = XLSX.read(bytes, { cellStyles: true });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const widths = (sheet['!cols'] ?? []).map((column) => Math.round(column?.width ?? 0)).join(' ');
    return `${name} (${widths})\n${XLSX.utils.sheet_to_csv(sheet)}\n`;
  }).join('\n');
}
