import type { Language } from '../../model/language.ts';
import type { ProblemRecord, Severity } from '../../model/result.ts';
import { groupProblems, type ProblemGroup, sheetOf } from './group-problems.ts';
import { writtenThere } from './problem-table.ts';

const SEVERITIES: readonly Severity[] = ['error', 'missing', 'warning', 'notice'];

/** For machines: how many of what, the groups with their rows, and every single problem. */
export function* problemJson(problems: readonly ProblemRecord[], language: Language): Generator<string> {
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, problems.filter((found) => found.severity === severity).length]),
  );
  yield `{\n"$schema": "hoctap/schemas/problem-list.json",\n"format": "hoctap-problems",\n"formatVersion": 1,\n"language": "${language}",\n`;
  yield `"counts": ${JSON.stringify(counts)},\n`;
  yield* list('groups', groupProblems(problems).map(asGroup));
  yield ',\n';
  yield* list('problems', problems.map(asProblem));
  yield '\n}\n';
}

function* list(name: string, entries: readonly object[]): Generator<string> {
  yield `"${name}": [`;
  for (const [index, entry] of entries.entries()) yield `${index === 0 ? '' : ','}\n${visible(JSON.stringify(entry))}`;
  yield `${entries.length === 0 ? '' : '\n'}]`;
}

function asGroup({ first, problems, rows, alike }: ProblemGroup): object {
  const { code, severity, file, column, message, fix } = first;
  return { code, severity, file, ...sheet(first), column, count: problems.length, rows, message, fix, alike };
}

function asProblem(found: ProblemRecord): object {
  const { code, severity, file, row, column, cell, line, key, unit, item, message, fix, related } = found;
  const where = { file, ...sheet(found), row, column, cell, line, key };
  return { code, severity, ...where, unit, item, found: writtenThere(found), message, fix, related };
}

function sheet(found: ProblemRecord): object {
  const name = sheetOf(found);
  return name === '' ? {} : { sheet: name };
}

/** Written as escapes: the same text to a machine, and nothing a terminal or an editor would obey. */
function visible(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (found) =>
    Array.from({ length: found.length }, (_, index) => {
      return `\\u${found.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}
