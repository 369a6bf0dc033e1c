import { columnsOfItems } from '../model/items-later.ts';
import type { ClassCount, ProblemRecord, Result, Summary, UnitResult } from '../model/result.ts';
import { RESULT_FORMAT_VERSION, RESULT_SCHEMA } from '../model/result.ts';
import { namingOf } from './stored/naming.ts';
import { Columns } from './stored/places.ts';
import { storeUnit, unitWriter } from './stored/store-unit.ts';
import { placeOf, storeProblem } from './stored/stored-problems.ts';

/**
 * result.json in pieces, so that a province's result is never one giant text. After the head every unit and every problem is
 * one line: a program reads it a line at a time, and a comparison of two results shows the units that differ.
 */
export function* writeResult(result: Result): Generator<string> {
  const { head, unitText, problem } = storing(result);
  yield '{\n';
  for (const [key, value] of Object.entries(head)) {
    yield `  ${JSON.stringify(key)}: ${IN_LINES.has(key) ? listsInLines(value as object) : indented(value)},\n`;
  }
  yield* list('units', result.units, unitText);
  yield ',\n';
  yield* list('problems', result.problems, (each) => JSON.stringify(problem(each)));
  yield '\n}\n';
}

/** What result.json holds, as one value. */
export function storeResult(result: Result): object {
  const { head, unit, problem } = storing(result);
  return { ...head, units: result.units.map(unit), problems: result.problems.map(problem) };
}

function storing(result: Result) {
  const { units: _, problems: __, formatVersion: ___, format, summary, ...head } = result;
  const naming = namingOf(result.criteria, result.language);
  const columns = columnsOf(result);
  return {
    head: {
      $schema: RESULT_SCHEMA,
      format,
      formatVersion: RESULT_FORMAT_VERSION,
      ...head,
      summary: storeSummary(summary),
      columns: columns.list,
    },
    unit: (each: UnitResult) => storeUnit(each, columns, naming),
    unitText: unitWriter(columns, naming),
    problem: (each: ProblemRecord) => storeProblem(each, columns),
  };
}

function* list<T>(key: string, members: readonly T[], text: (member: T) => string): Generator<string> {
  yield `  "${key}": [`;
  let before = '\n';
  for (const member of members) {
    yield `${before}${text(member)}`;
    before = ',\n';
  }
  yield members.length === 0 ? ']' : '\n  ]';
}

/** Every column that something in the result is in: they are listed before the units that name them. */
function columnsOf({ units, problems }: Result): Columns {
  const columns = new Columns();
  for (const unit of units) {
    columns.take(unit.at);
    for (const at of columnsOfItems(unit)) columns.take(at);
  }
  for (const problem of problems) {
    columns.take(placeOf(problem));
    for (const at of problem.related) columns.take(at);
  }
  return columns;
}

function storeSummary({ byClass, byArea, ...summary }: Summary): object {
  return {
    ...summary,
    byClass: counted(byClass),
    byArea: byArea.map(({ byClass: ofArea, ...area }) => ({ ...area, byClass: counted(ofArea) })),
  };
}

function counted(byClass: readonly ClassCount[]): object {
  return Object.fromEntries(byClass.flatMap(({ id, count }) => (count === 0 ? [] : [[id, count]])));
}

const IN_LINES = new Set(['summary', 'documents', 'coverage', 'columns']);

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}

/** An object whose lists have a line for each of their members; of a list the same. */
function listsInLines(value: object): string {
  if (Array.isArray(value)) return inLines(value, '    ', '  ');
  const members = Object.entries(value).map(([key, member]) => {
    const said = Array.isArray(member) ? inLines(member, '      ', '    ') : JSON.stringify(member);
    return `    ${JSON.stringify(key)}: ${said}`;
  });
  return `{\n${members.join(',\n')}\n  }`;
}

function inLines(list: readonly unknown[], before: string, after: string): string {
  if (list.length === 0) return '[]';
  return `[${list.map((each) => `\n${before}${JSON.stringify(each)}`).join(',')}\n${after}]`;
}
