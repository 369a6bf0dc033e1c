import { PROBLEM_REPORT } from '../../labels/problem-report.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import type { ProblemRecord } from '../../model/result.ts';

/** The same thing said of many rows: one code, one column, the same words, or words that differ in what stands there. */
export interface ProblemGroup {
  readonly first: ProblemRecord;
  /** In the order they were given. */
  readonly problems: readonly ProblemRecord[];
  /** Rows they are in, ascending; none for a problem of a whole file. */
  readonly rows: readonly RowRange[];
  /** What is in the others where the words differ in it ("2-Jan", "3-Jan"), or their criteria: each once. */
  readonly alike: readonly string[];
}

export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Groups in the order of their first problem. */
export function groupProblems(problems: readonly ProblemRecord[]): ProblemGroup[] {
  const kinds = [...gathered(problems, kindOf).values()];
  const groups = kinds.flatMap((kind) => {
    const same = [...gathered(kind, ({ message }) => message).values()];
    if (same.length < FEWEST_ALIKE) return same;
    const runs = runsOf(kind);
    return runs.length < same.length ? runs : same;
  });
  const place = new Map(problems.map((found, index) => [found, index]));
  return groups.map(groupOf).sort((a, b) => (place.get(a.first) ?? 0) - (place.get(b.first) ?? 0));
}

/** Two may be read as two. */
const FEWEST_ALIKE = 3;

/** Particulars by which one row of a run may differ from the next: the other row, the criterion, what stands there. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['found', 'item', 'row']);

/** What is missing is named, each piece of it: it is no run of the same fault. */
function kindOf(found: ProblemRecord): string {
  const { code, severity, file, column, fix, details, message } = found;
  const alike = severity !== 'missing' && found.row !== null;
  const others = Object.entries(details).filter(([name]) => !OF_THE_ROW.has(name));
  return JSON.stringify([code, file, sheetOf(found), columnOf(found), column, fix, alike ? others : message]);
}

/** One of each run of rows below each other that has several wordings in it; the others by their words. */
function runsOf(kind: readonly ProblemRecord[]): ProblemRecord[][] {
  const runOf = new Map<number, number>();
  for (const [index, { from, to }] of rowRanges(kind.flatMap(({ row }) => row ?? [])).entries()) {
    for (let row = from; row <= to; row += 1) runOf.set(row, index);
  }
  const runs = [...gathered(kind, ({ row }) => String(runOf.get(row ?? 0))).values()];
  const several = runs.filter((run) => new Set(run.map(({ message }) => message)).size >= FEWEST_ALIKE);
  const taken = new Set(several.flat());
  const left = kind.filter((found) => !taken.has(found));
  return [...several, ...gathered(left, ({ message }) => message).values()];
}

function groupOf(problems: readonly ProblemRecord[]): ProblemGroup {
  const [first] = problems;
  if (first === undefined) throw new Error('a group has a problem in it');
  const alike = new Set(problems.filter(({ message }) => message !== first.message).map(particularOf));
  alike.delete(particularOf(first));
  return {
    first,
    problems,
    rows: rowRanges(problems.flatMap(({ row }) => row ?? [])),
    alike: [...alike].filter((text) => text !== ''),
  };
}

function particularOf({ details, item }: ProblemRecord): string {
  return String(details['found'] ?? details['item'] ?? item ?? '');
}

function gathered(
  problems: readonly ProblemRecord[],
  keyOf: (found: ProblemRecord) => string,
): Map<string, ProblemRecord[]> {
  const groups = new Map<string, ProblemRecord[]>();
  for (const found of problems) {
    const key = keyOf(found);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [found]);
    else known.push(found);
  }
  return groups;
}

/** Groups of one code together, in the order of the first of each. */
export function byCode(groups: readonly ProblemGroup[]): Map<string, ProblemGroup[]> {
  const kinds = new Map<string, ProblemGroup[]>();
  for (const group of groups) {
    const known = kinds.get(group.first.code);
    if (known === undefined) kinds.set(group.first.code, [group]);
    else known.push(group);
  }
  return kinds;
}

/** The sheet of a workbook; nothing for a file that is one table. */
export function sheetOf(found: ProblemRecord & { readonly sheet?: string | null }): string {
  return found.sheet ?? '';
}

/** Letters of the column, as Excel shows them above it. */
export function columnOf({ cell }: Pick<ProblemRecord, 'cell'>): string {
  return cell === null ? '' : cell.replace(/(?<!\d)\d+$/, '');
}

export function rowRanges(rows: readonly number[]): RowRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && row === last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges;
}

/** “4-9, 12”; what goes beyond `most` ranges is given as a count of rows. */
export function describeRows(
  ranges: readonly RowRange[],
  most: number,
  more: (rows: number) => string,
  language: Language,
): string {
  const said = ranges.slice(0, most).map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  const left = ranges.slice(most).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return SPEECH[language].list(said) + (left === 0 ? '' : more(left));
}

/** The words of the first, and what is in the others where it is something else; of more than `most` how many there are. */
export function describeGroup({ first, alike }: ProblemGroup, most: number, language: Language): string {
  if (alike.length === 0) return first.message;
  const said = alike.slice(0, most).map((text) => `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`);
  return `${first.message} ${PROBLEM_REPORT[language].alike(SPEECH[language].list(said), alike.length - said.length)}`;
}

const LONGEST = 40;
