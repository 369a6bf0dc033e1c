import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compose } from '../../src/criteria/compose/compose.ts';
import { matchRubric } from '../../src/criteria/drafting/match-rubric.ts';
import { evidenceSource } from '../../src/io/evidence-source.ts';
import { isError, type Problem } from '../../src/problems/problem.ts';
import { rubricProblems } from '../../src/problems/rubric-problems.ts';
import { csvSheet } from '../../src/rubric/csv-sheet.ts';
import { readRubric } from '../../src/rubric/read-rubric.ts';
import { workbookSheets } from '../../src/rubric/workbook-sheets.ts';
import { readCriteria, shippedLibrary } from '../criteria/files.ts';

const FOLDER = 'fixtures/rubric/problems';
const FILES = readdirSync(FOLDER).sort();

test('every problem of a rubric has a table that shows it', () => {
  expect(FILES.map((name) => name.replace(/\.\w+$/, ''))).toEqual(Object.keys(rubricProblems()).sort());
});

test.each(FILES)('%s shows it, and gives no rubric where it is an error', async (name) => {
  const { rubric, problems } = await read(`${FOLDER}/${name}`);
  const code = name.replace(/\.\w+$/, '');
  const overBase =
    rubric === undefined
      ? []
      : matchRubric(
          { ...rubric, file: name },
          compose(readCriteria('criteria/tt44-2014/1.0.0.json'), shippedLibrary, [])?.items ?? [],
          undefined,
        ).problems;
  const codes = [...problems, ...(code.startsWith('rubric-item') ? overBase : [])].map((found) => found.code);
  expect(codes).toContain(code);
  expect(problems.some(isError)).toBe(rubric === undefined);
});

test.each([
  ['rubric-points-missing.csv', ['rubric-points-missing D3']],
  ['rubric-sum-differs.csv', ['rubric-sum-differs D2']],
  ['rubric-label-missing.csv', ['rubric-label-missing D3']],
  ['rubric-cell-error.xlsx', ['rubric-cell-error C2']],
  ['rubric-number-unexpected.csv', ['rubric-number-unexpected A4']],
  ['rubric-total-differs.csv', ['rubric-total-differs D4']],
  ['rubric-cell-beyond-header.csv', ['rubric-cell-beyond-header E3']],
  ['rubric-column-nameless.csv', ['rubric-column-nameless E3']],
])('%s: the place is the cell as Excel names it', async (name, places) => {
  const { problems } = await read(`${FOLDER}/${name}`);
  expect(problems.map(({ code, at }) => `${code} ${at.cell}`)).toEqual(places);
});

async function read(
  path: string,
): Promise<{ rubric?: ReturnType<typeof readRubric>['rubric']; problems: readonly Problem[] }> {
  if (path.endsWith('.xlsx'))
    return readRubric((await workbookSheets(readFileSync(path), path))[0] ?? { rows: [] }, path);
  const { file, bytes } = evidenceSource(path);
  const { sheet } = await csvSheet(bytes(), file);
  return readRubric(sheet, file);
}
