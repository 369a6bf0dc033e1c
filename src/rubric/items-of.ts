import type { WrittenItem } from '../criteria/schema/item.ts';
import { itemCode } from '../criteria/schema/scalars.ts';
import { sumAsWritten } from '../model/arithmetic.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Location } from '../model/location.ts';
import { particularSeries } from '../model/particular-list.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type Node, shortened } from './outline.ts';
import { LADDER_BEGINS, linesOf, scoringIn } from './scoring-lines.ts';

/** The tree as items of a criteria file: ids, points checked against each other, evidence kinds, ways of scoring. */
export function itemsOf(nodes: readonly Node[], problems: Problem[], parentId = ''): WrittenItem[] {
  return nodes.map((node, index) => {
    const place = parentId === '' ? `TC${index + 1}` : `${parentId}.${index + 1}`;
    return itemOf(node, node.id === '' ? place : ownId(node, place, problems), problems);
  });
}

/** An item is where its node is; what stands under a criterion that is scored as a whole is no item. */
export function placesOf(items: readonly WrittenItem[], nodes: readonly Node[]): Map<string, Location> {
  return new Map(
    items.flatMap((item, index) => {
      const node = nodes[index];
      if (node === undefined) return [];
      return [[item.id, node.at] as const, ...placesOf(item.items ?? [], node.children)];
    }),
  );
}

function ownId(node: Node, place: string, problems: Problem[]): string {
  if (itemCode.safeParse(node.id).success) return node.id;
  problems.push(problem('rubric-id-wrong', node.row.at('id'), { found: node.id, suggestion: place }));
  return place;
}

function itemOf(node: Node, id: string, problems: Problem[]): WrittenItem {
  const [child, ...others] = node.children;
  if (child === undefined) return leaf(node, id, [], problems);
  const soleContent = others.length === 0 && child.row === node.row && child.children.length === 0;
  if (soleContent)
    return leaf({ ...child, text: node.text, details: [child.text, ...child.details] }, id, [], problems);

  const below = everyBelow(node);
  const [first, ...rest] = below;
  // One merged cell of points beside all the contents: they are its requirements, not parts with points of their own.
  if (first?.points !== undefined && !node.hasPoints && rest.length > 0 && rest.every((each) => each.sharesPoints)) {
    return leaf({ ...node, points: first.points, hasPoints: true }, id, below, problems);
  }
  if (node.hasPoints && below.every((each) => !each.hasPoints && !each.sharesPoints)) {
    const details = { item: id, label: shortened(node.text), count: below.length };
    problems.push(problem('rubric-contents-without-points', node.at, details, { item: id }));
    return leaf(node, id, below, problems);
  }
  return parent(node, id, problems);
}

function parent(node: Node, id: string, problems: Problem[]): WrittenItem {
  const items = itemsOf(node.children, problems, id);
  const maxima = items.flatMap(({ maximum }) => (maximum === undefined || maximum === null ? [] : [maximum]));
  const sum = maxima.length === items.length ? sumAsWritten(maxima) : undefined;
  const stated = node.points;
  if (stated !== undefined && sum !== undefined && stated !== sum) {
    const details = { label: shortened(node.text), stated, sum };
    problems.push(problem('rubric-sum-differs', node.pointsAt, details, { item: id }));
  }
  const { label, details } = labelOf(node);
  return written({ id, label, details: [...details, ...node.details], maximum: stated ?? sum, node, items });
}

function leaf(node: Node, id: string, contents: readonly Node[], problems: Problem[]): WrittenItem {
  const { points, pointsAt, hasPoints, row } = node;
  const { label, details: inLabel } = labelOf(node);
  if (!hasPoints) problems.push(problem('rubric-points-missing', pointsAt, { label: shortened(label) }, { item: id }));
  const listed = [...inLabel, ...node.details.flatMap(linesOf)];
  const scoringLines = linesOf(row.text('scoring'));
  const scoring = scoringIn(scoringLines.length > 0 ? scoringLines : listed, points, label);
  if (scoring.kind === 'unclear') {
    problems.push(
      problem('rubric-scoring-unclear', node.at, { item: id, lines: particularSeries(scoring.lines) }, { item: id }),
    );
  }
  if (scoring.kind === 'read') {
    const said = { item: id, lines: particularSeries(scoring.lines) };
    problems.push(problem('rubric-scoring-read', node.at, said, { item: id }));
  }
  const used = scoring.kind === 'read' ? scoring.used : [];
  const details = [...listed, ...contents.map(({ text }) => text)].filter((line) => !used.includes(line));
  const unread = scoring.kind === 'unclear' ? scoringLines : [];
  const item = written({ id, label, details: [...details, ...unread], maximum: points, node, evidenceOf: contents });
  return { ...item, method: scoring.kind === 'read' ? scoring.method : { kind: 'awarded' } };
}

/** The first line, or what stands before the first "- ", is the label; the others say what it comprises. */
function labelOf({ text }: Node): { readonly label: string; readonly details: string[] } {
  const lines = text
    .replace(/([:.;])\s+[-–+•]\s+/gu, '$1\n- ')
    .replace(LADDER_BEGINS, '\n')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const [label = '', ...rest] = lines;
  return {
    label: label
      .replace(/\s+/g, ' ')
      .replace(/(?<!\s)\s*[:;]$/, '')
      .trim(),
    details: rest.flatMap(linesOf),
  };
}

interface Parts {
  readonly id: string;
  readonly label: string;
  readonly details: readonly string[];
  readonly maximum: Decimal | undefined;
  readonly node: Node;
  readonly items?: WrittenItem[];
  /** Contents that became details bring their evidence with them. */
  readonly evidenceOf?: readonly Node[];
}

function written({ id, label, details, maximum, node, items, evidenceOf = [] }: Parts): WrittenItem {
  const kinds = [node, ...evidenceOf].flatMap(({ row }) => evidenceKinds(row.text('evidence')));
  const article = node.row.text('article');
  return {
    id,
    label,
    ...(details.length === 0 ? {} : { details: [...details] }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(article === '' ? {} : { article: article.replace(/\s+/g, ' ') }),
    ...(kinds.length === 0 || (items !== undefined && items.length > 0) ? {} : { evidenceKinds: [...new Set(kinds)] }),
    ...(items === undefined ? {} : { items }),
  };
}

/** Kinds are divided by `;`, by lines, or each begins with "- ". */
function evidenceKinds(text: string): string[] {
  return linesOf(text.replace(/(^|[.,;]|(?<!\s)\s)\s*[-–•+]\s+/gu, '$1\n'))
    .map((kind) => kind.replace(/[.,]$/, '').trim())
    .filter((kind) => /\p{L}/u.test(kind));
}

function everyBelow(node: Node): Node[] {
  return node.children.flatMap((child) => [child, ...everyBelow(child)]);
}
