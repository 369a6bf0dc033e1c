import type { Decimal } from '../model/decimal.ts';
import type { Location } from '../model/location.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type Numbering, numbered } from './numbering.ts';
import { pointsIn } from './points-cell.ts';
import type { RubricRow } from './row-texts.ts';

/** A criterion or content of the table with what stands under it. */
export interface Node {
  readonly row: RubricRow;
  readonly numbering: Numbering;
  readonly text: string;
  readonly id: string;
  /** Where its label stands. */
  readonly at: Location;
  readonly pointsAt: Location;
  points?: Decimal;
  /** The points cell holds something, be it right or wrong. */
  readonly hasPoints: boolean;
  /** Its points are those of a cell merged with the row above. */
  readonly sharesPoints: boolean;
  /** Requirements listed under it in rows of their own. */
  readonly details: string[];
  readonly children: Node[];
}

/** Rows to a tree. A numbering that was met before goes back to its level; a new one stands under the row above it. */
export function outlineOf(rows: readonly RubricRow[], problems: Problem[]): Node[] {
  const roots: Node[] = [];
  let stack: { readonly kind: string; readonly node: Node }[] = [];
  let criterionText = '';

  const place = (kind: string, node: Node) => {
    const level = stack.findIndex((each) => each.kind === kind);
    const above = kind.replace(/arabic(\d)$/, (_, depth) => `arabic${Number(depth) - 1}`);
    const parentLevel = above === kind ? -1 : stack.findIndex((each) => each.kind === above);
    if (level !== -1) stack = stack.slice(0, level);
    else if (parentLevel !== -1) stack = stack.slice(0, parentLevel + 1);
    const parent = stack.at(-1)?.node;
    const siblings = parent?.children ?? roots;
    checkNumber(node, parent, siblings.at(-1), problems);
    siblings.push(node);
    stack.push({ kind, node });
  };

  for (const row of rows) {
    const [number, criterion, content] = [row.text('number'), row.text('criterion'), row.text('content')];
    // A CSV file has no merged cells: the criterion may be written again in each of its rows.
    const again = criterion !== '' && criterion === criterionText && content !== '';
    if (criterion !== '' && !again) {
      const { numbering, text } = numbered(number, criterion);
      const ofContent = content !== '';
      if (isDetail(row, numbering, ofContent)) {
        stack.at(-1)?.node.details.push(text);
        continue;
      }
      if (isStray(row, numbering, ofContent)) {
        problems.push(problem('rubric-row-ignored', row.at('criterion'), { text: shortened(criterion) }));
        continue;
      }
      criterionText = criterion;
      // Contents belong to the criterion beside or above them, never to one before it.
      stack = stack.filter((each) => !each.kind.startsWith('content '));
      place(numbering.kind, nodeOf(row, { numbering, text, field: 'criterion', ofContent }, problems));
      if (ofContent) place(...contentOf(row, '', content, problems));
      continue;
    }
    if (content !== '') {
      const both = row.cell('criterion') !== undefined || criterionText !== '';
      const [kind, node] = contentOf(row, again ? '' : number, content, problems);
      if (!both && isDetail(row, node.numbering, false)) stack.at(-1)?.node.details.push(node.text);
      else if (!both && isStray(row, node.numbering, false)) {
        problems.push(problem('rubric-row-ignored', row.at('content'), { text: shortened(content) }));
      } else place(both ? kind : node.numbering.kind, node);
      continue;
    }
    const reading = pointsIn(row.cell('points'), row.at('points'));
    if (reading !== undefined && row.cell('points')?.continues === undefined) {
      problems.push(problem('rubric-label-missing', row.at('points'), {}));
    }
  }
  return roots;
}

interface Said {
  readonly numbering: Numbering;
  readonly text: string;
  readonly field: 'criterion' | 'content';
  /** The points of the row belong to the content beside it. */
  readonly ofContent: boolean;
}

function contentOf(row: RubricRow, number: string, content: string, problems: Problem[]): [string, Node] {
  const said = numbered(number, content);
  return [`content ${said.numbering.kind}`, nodeOf(row, { ...said, field: 'content', ofContent: false }, problems)];
}

function nodeOf(row: RubricRow, { numbering, text, field, ofContent }: Said, problems: Problem[]): Node {
  const pointsAt = row.at('points');
  const cell = ofContent ? undefined : row.cell('points');
  const shares = cell?.continues === 'down';
  const reading = shares ? undefined : pointsIn(cell, pointsAt);
  if (reading !== undefined && 'problem' in reading) problems.push(reading.problem);
  return {
    row,
    numbering,
    text,
    id: ofContent ? '' : row.text('id'),
    at: row.at(field),
    pointsAt,
    ...(reading !== undefined && 'points' in reading ? { points: reading.points } : {}),
    hasPoints: reading !== undefined,
    sharesPoints: shares,
    details: [],
    children: [],
  };
}

/** "- có nghị quyết" without points: a requirement of the row above. */
function isDetail(row: RubricRow, { kind }: Numbering, ofContent: boolean): boolean {
  return !ofContent && (kind === 'dash' || kind === 'plus') && saysNoPoints(row);
}

/** Neither a number nor points: the place for a signature, a remark. */
function isStray(row: RubricRow, { kind }: Numbering, ofContent: boolean): boolean {
  return !ofContent && kind === '' && saysNoPoints(row) && row.text('evidence') === '';
}

function saysNoPoints(row: RubricRow): boolean {
  return pointsIn(row.cell('points'), row.at('points')) === undefined;
}

function checkNumber(node: Node, parent: Node | undefined, before: Node | undefined, problems: Problem[]): void {
  const { numbering, row } = node;
  const { written, above, position } = numbering;
  const kindAbove = /^arabic/.test(parent?.numbering.kind ?? '') ? parent?.numbering.written : undefined;
  if (above !== undefined && kindAbove !== undefined && above !== kindAbove) {
    const details = { number: written, parent: `${kindAbove}. ${shortened(parent?.text ?? '')}` };
    problems.push(problem('rubric-number-unexpected', row.at('number'), details));
    return;
  }
  const last = before?.numbering;
  if (position === undefined || last?.position === undefined || last.kind !== numbering.kind) return;
  // Excel keeps 1.10 as the number 1.1.
  const tenth =
    row.cell('number')?.kind === 'number' && last.position % 10 === 9 && position * 10 === last.position + 1;
  if (position !== last.position + 1 && !tenth) {
    problems.push(problem('rubric-number-skips', row.at('number'), { number: written, before: last.written }));
  }
}

const LONGEST_SHOWN = 60;

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN).replace(/(?<!\s)\s+\S*$/, '')} …`;
}
