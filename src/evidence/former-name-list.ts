import { type Column, cellAt } from '../model/evidence.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { headerOf } from './known-headers.ts';
import { missingColumn } from './table/layout.ts';
import { openTable } from './table/open-table.ts';
import { sheetsWhere } from './table/spreadsheet/choose-sheet.ts';

const FORMER = new Set(['ten cu', 'ten truoc day', 'former name', 'former names']);

/** What units were called before they merged: `Mã đơn vị`, `Tên cũ`; several rows of one code are several names. */
export async function readFormerNames(
  source: EvidenceSource,
): Promise<{ names: Map<string, string[]>; problems: Problem[] }> {
  const { file } = source;
  const names = new Map<string, string[]>();
  const problems: Problem[] = [];
  let columns: { readonly code: Column | undefined; readonly former: Column | undefined } | undefined;
  const opened = await openTable(source, { kindOf: formerNameSheets });
  if ('code' in opened) return { names, problems: [opened] };
  const { problem: failure, notices } = await opened.read((cells, row) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (columns === undefined) {
      const index = cells.findIndex((cell) => FORMER.has(plainLetters(cell)));
      const former = index === -1 ? undefined : { index, header: (cells[index] ?? '').trim() };
      columns = { code: headerOf(cells).get('unitCode'), former };
      if (columns.code === undefined) problems.push(missingColumn('unitCode', { cells, row }, source));
      if (former === undefined) {
        const header = cells.map((cell) => cell.trim()).join(' | ');
        problems.push(problem('column-missing', { file, row }, { column: 'Tên cũ', header }));
      }
      return;
    }
    const text = (column: Column | undefined) => (cells[column?.index ?? -1] ?? '').trim();
    const code = text(columns.code);
    const former = text(columns.former);
    if (code === '') problems.push(problem('unit-code-missing', cellAt(file, row, columns.code), {}));
    else if (former !== '') names.set(code, [...(names.get(code) ?? []), former]);
  });
  problems.push(...notices.filter(isError));
  if (failure !== undefined) problems.push(failure);
  else if (columns === undefined) problems.push(problem('file-empty', { file }, {}));
  return { names, problems };
}

const formerNameSheets = sheetsWhere((cells) => cells.some((cell) => FORMER.has(plainLetters(cell))));
