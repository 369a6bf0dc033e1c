import { CONSOLE } from '../../labels/console.ts';
import { describeCriteriaPlace } from '../../labels/criteria-places.ts';
import { PROBLEM_REPORT } from '../../labels/problem-report.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { ProblemRecord, Severity } from '../../model/result.ts';
import { criteriaProblems } from '../../problems/criteria-problems.ts';
import { entryOf } from '../../problems/entries.ts';
import {
  byCode,
  columnOf,
  describeGroup,
  describeRows,
  groupProblems,
  type ProblemGroup,
  sheetOf,
} from '../problems/group-problems.ts';
import type { ConsoleOptions } from './console-options.ts';
import { type Paint, paint } from './paint.ts';

/** Of one kind; more say nothing new. */
const MOST_OF_A_KIND = 12;
/** Ranges of rows in one line. */
const MOST_RANGES = 12;
/** Of what is in a run of rows. */
const MOST_ALIKE = 5;

export interface ProblemListOptions extends Pick<ConsoleOptions, 'language' | 'colours'> {
  /** Every one, however many are of a kind; where it can be asked for, that is said. */
  readonly all?: boolean;
  /** Codes that are shown though their severity is not. */
  readonly also?: ReadonlySet<string>;
}

/**
 * Problems as a list: the place as Excel names it, what is wrong, what to do; the same kind together, the same words said
 * once with their rows, the total first.
 */
export function problemList(
  problems: readonly ProblemRecord[],
  options: ProblemListOptions,
  severities: readonly Severity[] = ['error', 'missing', 'warning', 'notice'],
): string {
  const { language } = options;
  const labels = CONSOLE[language];
  const colours = paint(options.colours);
  const count = (severity: Severity) => problems.filter((found) => found.severity === severity).length;
  const total = labels.problemCounts({
    error: count('error'),
    missing: count('missing'),
    warning: count('warning'),
    notice: count('notice'),
  });
  const shown = problems.filter(
    ({ severity, code }) => severities.includes(severity) || options.also?.has(code) === true,
  );
  const kinds = byCode(groupProblems(shown));
  const lines = [...kinds.values()].flatMap((groups) => kindLines(groups, options, colours));
  return `${colours.strong(total)}\n${lines.join('\n')}${lines.length === 0 ? '' : '\n'}`;
}

/** What to do is said once where it is the same for all of a kind. */
function kindLines(groups: readonly ProblemGroup[], options: ProblemListOptions, colours: Paint): string[] {
  const { language, all } = options;
  const more = all === undefined ? CONSOLE[language].more : PROBLEM_REPORT[language].moreGroups;
  const shown = all === true ? groups : groups.slice(0, MOST_OF_A_KIND);
  const left = groups.slice(shown.length).reduce((sum, { problems }) => sum + problems.length, 0);
  const shared = shown[0]?.first.fix ?? '';
  const sameFix = shown.every(({ first }) => first.fix === shared);
  const fixLine = (fix: string) =>
    fix === '' ? [] : [`    ${colours.dim(`${CONSOLE[language].fix}: ${printable(fix)}`)}`];
  return [
    ...shown.flatMap((group) => {
      const { severity, fix } = group.first;
      const message = describeGroup(group, all === true ? Number.POSITIVE_INFINITY : MOST_ALIKE, language);
      const where = colours.strong(printable(groupPlace(group, options)));
      const line = `${mark(severity, language, colours)} ${where}: ${printable(message)}`;
      return sameFix ? [line] : [line, ...fixLine(fix)];
    }),
    ...(left > 0 ? [`    ${more(left)}`] : []),
    ...(sameFix ? fixLine(shared) : []),
  ];
}

/** “minh-chung.csv, dòng 4-9, 12 (cột E “Điểm kiểm tra”, 7 chỗ)” where the same is said of several rows. */
export function groupPlace(
  { first, problems, rows }: ProblemGroup,
  { language, all = false }: Pick<ProblemListOptions, 'language' | 'all'>,
): string {
  if (problems.length === 1 || rows.length === 0) return place(first, language);
  const labels = PROBLEM_REPORT[language];
  const letters = columnOf(first);
  const said = labels.rows(describeRows(rows, all ? Number.POSITIVE_INFINITY : MOST_RANGES, labels.moreRows, language));
  const column = letters === '' ? [] : [labels.columnNamed(letters, shortened(first.column ?? ''))];
  const file = place({ ...first, cell: null, row: null, column: null, line: null, key: null }, language);
  return `${file}, ${said} (${SPEECH[language].list([...column, labels.places(problems.length)])})`;
}

/** The place as the reader's own program names it: "minh-chung.xlsx, trang “Xã A”, ô H21 (cột Điểm kiểm tra)". */
export function place(found: ProblemRecord, language: Language): string {
  const { row, cell, line, key } = found;
  const column = found.column === null ? null : shortened(found.column);
  const words = PLACE[language];
  const sheet = sheetOf(found);
  const file = sheet === '' ? found.file : `${found.file}, ${words.sheet} “${sheet}”`;
  if (cell !== null)
    return `${file}, ${words.cell} ${cell}${column === null || column === '' ? '' : ` (${words.column} ${column})`}`;
  if (row !== null) return `${file}, ${words.row} ${row}`;
  const inFile = line === null ? file : `${file}, ${words.line} ${line}`;
  if (key === null || key === '') return inFile;
  const asked = isOfCriteria(found.code) ? describeCriteriaPlace(key, language) : '';
  return asked === '' ? `${inFile} (${key})` : `${inFile}, ${asked} (${key})`;
}

/** Then its place is one of a criteria file. */
function isOfCriteria(code: string): boolean {
  return entryOf(criteriaProblems, code) !== undefined;
}

/** A header is a few words; what somebody pasted into its cell need not be said. */
function shortened(header: string): string {
  return header.length > LONGEST_HEADER ? `${header.slice(0, LONGEST_HEADER)}…` : header;
}

const LONGEST_HEADER = 80;

const PLACE = {
  vi: { sheet: 'trang', cell: 'ô', column: 'cột', row: 'dòng', line: 'dòng' },
  en: { sheet: 'sheet', cell: 'cell', column: 'column', row: 'row', line: 'line' },
} as const;

function mark(severity: Severity, language: Language, colours: Paint): string {
  const word = `[${TERMS[language].severities[severity]}]`;
  return severity === 'error' ? colours.bad(word) : severity === 'notice' ? colours.dim(word) : colours.warn(word);
}
