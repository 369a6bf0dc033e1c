import type { Faces } from '../certificate/draw-text.ts';
import type { FaceRole } from '../certificate/faces.ts';
import { toPoints } from '../certificate/operators.ts';
import type { Block, Cell, Paragraph, Rule, Table } from '../documents/blocks.ts';
import { TEXT_WIDTH } from '../documents/word/page.ts';
import { type Look, STYLES } from '../documents/word/styles.ts';
import { layOutText } from './lay-out-text.ts';

/** Part of the structure a screen reader follows. */
export interface Element {
  readonly tag: 'H1' | 'P' | 'Table' | 'TR' | 'TH' | 'TD';
  readonly children: Element[];
}

/** Something drawn, in points from the left margin and down from the top of its strip. */
export type Ink =
  | {
      readonly kind: 'text';
      readonly element: Element;
      readonly x: number;
      readonly y: number;
      readonly role: FaceRole;
      readonly size: number;
      readonly operand: string;
    }
  | { readonly kind: 'line'; readonly from: readonly [number, number]; readonly to: readonly [number, number] };

/** A piece across the width of the page that is never split between pages. */
export interface Strip {
  readonly before: number;
  readonly height: number;
  readonly inks: readonly Ink[];
  /** Never the last of its page. */
  readonly keepNext: boolean;
  /** Repeated where a page begins with this strip. */
  readonly header?: readonly Strip[];
}

export interface Flow {
  readonly strips: readonly Strip[];
  readonly elements: readonly Element[];
}

/** The blocks of a letter one under the other. Every text is in its style's face as a whole. */
export function flowOf(blocks: readonly Block[], faces: Faces): Flow {
  const elements: Element[] = [];
  const strips = blocks.flatMap((block): Strip[] => {
    if (block.kind === 'rule') return [wholeStrip(block, faces, elements)];
    if (block.kind === 'paragraph') return paragraphStrips(block, faces, elements);
    return block.ruled ? tableStrips(block, faces, elements) : [sideBySide(block, faces, elements)];
  });
  return { strips, elements };
}

/** Single spacing, as Word sets Times; room for two marks above a letter and one below. */
const LINE_HEIGHT = 1.15;
/** Of rules and tables, in points. */
export const LINE_WIDTH = 0.5;
/** A page neither begins nor ends with one line of a longer paragraph. */
const TOGETHER = 2;

interface Stacked {
  readonly height: number;
  readonly inks: readonly Ink[];
}

function paragraphStrips(paragraph: Paragraph, faces: Faces, elements: Element[]): Strip[] {
  const look: Look = STYLES[paragraph.style];
  const lines = linesOf(paragraph, toPoints(TEXT_WIDTH), faces, elements);
  const step = look.size * LINE_HEIGHT;
  const groups = groupsOf(lines);
  return groups.map((group, index) => {
    const last = index === groups.length - 1;
    return {
      before: index === 0 ? (look.before ?? 0) : 0,
      height: group.length * step + (last ? (look.after ?? 0) : 0),
      inks: group.map((ink, line) => ({ ...ink, y: ink.y + line * step })),
      keepNext: last && look.keepNext === true,
    };
  });
}

function groupsOf<T>(lines: readonly T[]): T[][] {
  if (lines.length < 2 * TOGETHER) return [[...lines]];
  const middle = lines.slice(TOGETHER, -TOGETHER).map((line) => [line]);
  return [lines.slice(0, TOGETHER), ...middle, lines.slice(-TOGETHER)];
}

/** Every line as if it stood alone at the top. */
function linesOf(
  { style, runs }: Paragraph,
  width: number,
  faces: Faces,
  elements: Element[],
  tag: Element['tag'] = style === 'Heading' ? 'H1' : 'P',
): Extract<Ink, { kind: 'text' }>[] {
  const look: Look = STYLES[style];
  const { size, align } = look;
  const role = roleOf(look);
  const face = faces[role];
  const element: Element = { tag, children: [] };
  elements.push(element);
  const letters = ((face.metrics.ascent - face.metrics.descent) / 1000) * size;
  const y = (size * LINE_HEIGHT - letters) / 2 + (face.metrics.ascent / 1000) * size;
  const text = runs.map((run) => run.text).join('');
  return layOutText(text, { size, align, width, firstLine: toPoints(look.firstLine ?? 0) }, face).map(
    ({ operand, x }) => ({ kind: 'text', element, x, y, role, size, operand }),
  );
}

export function roleOf({ bold = false, italic = false }: Look): FaceRole {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

function wholeStrip(block: Rule, faces: Faces, elements: Element[]): Strip {
  return { before: 0, keepNext: false, ...stack([block], { x: 0, width: toPoints(TEXT_WIDTH), faces, elements }) };
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly faces: Faces;
  readonly elements: Element[];
  readonly tag?: Element['tag'];
}

function stack(content: Cell['content'], { x, width, faces, elements, tag }: Column): Stacked {
  const inks: Ink[] = [];
  let height = 0;
  for (const block of content) {
    const look: Look = STYLES[block.kind === 'rule' ? 'Rule' : block.style];
    height += look.before ?? 0;
    if (block.kind === 'rule') {
      const [middle, half] = [x + toPoints(block.within) / 2, toPoints(block.width) / 2];
      inks.push({ kind: 'line', from: [middle - half, height], to: [middle + half, height] });
    } else {
      for (const line of linesOf(block, width, faces, elements, tag)) {
        inks.push({ ...line, x: line.x + x, y: line.y + height });
        height += line.size * LINE_HEIGHT;
      }
    }
    height += look.after ?? 0;
  }
  return { height, inks };
}

/** What is only set side by side, letterhead or signatures, is one piece. */
function sideBySide(table: Table, faces: Faces, elements: Element[]): Strip {
  const inks: Ink[] = [];
  let height = 0;
  for (const row of table.rows) {
    const cells = columnsOf(table).map((column, index) =>
      stack(row[index]?.content ?? [], { ...column, faces, elements }),
    );
    inks.push(...cells.flatMap((each) => each.inks.map((ink) => moved(ink, height))));
    height += Math.max(...cells.map((each) => each.height));
  }
  return { before: 0, height, inks, keepNext: false };
}

function tableStrips(table: Table, faces: Faces, elements: Element[]): Strip[] {
  const whole: Element = { tag: 'Table', children: [] };
  elements.push(whole);
  const header = table.header.map((row) => ({ ...rowStrip(table, row, faces, whole, 'TH'), keepNext: true }));
  const first = header[0] === undefined ? [] : [{ ...header[0], before: BEFORE_TABLE }, ...header.slice(1)];
  return [...first, ...[...table.rows].map((row) => ({ ...rowStrip(table, row, faces, whole, 'TD'), header }))];
}

const BEFORE_TABLE = 6;

function rowStrip(table: Table, row: readonly Cell[], faces: Faces, whole: Element, tag: 'TH' | 'TD'): Strip {
  const element: Element = { tag: 'TR', children: [] };
  whole.children.push(element);
  const padding = toPoints(table.padding);
  const columns = columnsOf(table);
  const cells = columns.map(({ x, width }, index) => {
    const column = { x: x + padding, width: width - 2 * padding, faces, elements: element.children, tag };
    return stack(row[index]?.content ?? [], column);
  });
  const height = Math.max(...cells.map((each) => each.height));
  const text = cells.flatMap((each, index) => {
    const down = isCentred(row[index]) ? (height - each.height) / 2 : 0;
    return each.inks.map((ink) => moved(ink, down));
  });
  return { before: 0, height, inks: [...frame(columns, height), ...text], keepNext: false };
}

function isCentred(cell: Cell | undefined): boolean {
  const [first] = cell?.content ?? [];
  return first?.kind === 'paragraph' && STYLES[first.style].align === 'center';
}

/** The lines about a row, drawn again by the next one in the same place. */
function frame(columns: readonly { readonly x: number; readonly width: number }[], height: number): Ink[] {
  const end = columns.at(-1);
  const right = end === undefined ? 0 : end.x + end.width;
  const upright = [...columns.map(({ x }) => x), right].map(
    (x): Ink => ({ kind: 'line', from: [x, 0], to: [x, height] }),
  );
  const level = [0, height].map((y): Ink => ({ kind: 'line', from: [0, y], to: [right, y] }));
  return [...upright, ...level];
}

function columnsOf({ widths }: Table): { readonly x: number; readonly width: number }[] {
  let x = 0;
  return widths.map((millimetres) => {
    const column = { x, width: toPoints(millimetres) };
    x += column.width;
    return column;
  });
}

function moved(ink: Ink, down: number): Ink {
  if (ink.kind === 'text') return { ...ink, y: ink.y + down };
  return { ...ink, from: [ink.from[0], ink.from[1] + down], to: [ink.to[0], ink.to[1] + down] };
}
