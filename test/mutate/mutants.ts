import { parseAst } from 'rolldown/parseAst';

/** A small change that makes the code wrong: a test must notice it. */
export interface Mutant {
  /** "src/scoring/gates.ts:26:7 points < least → points <= least" */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const SWAPPED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
};
const SWAPPED_CALLS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);

/** Every mutant of a file, in its order. Conditions of loops are left alone: a loop without end proves nothing. */
export function mutantsOf(code: string, file: string): Mutant[] {
  const found: Mutant[] = [];
  const textOf = ({ start, end }: Node) => code.slice(start, end);
  const add = (node: Node, text: string) => {
    const before = code.slice(0, node.start).split('\n');
    const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    const shown = (each: string) => each.replace(/\s+/g, ' ').slice(0, 70);
    found.push({ id: `${place} ${shown(textOf(node))} → ${shown(text)}`, start: node.start, end: node.end, text });
  };
  const visit = (node: Node) => {
    for (const [text, of = node] of changesOf(node, textOf)) add(of, text);
    for (const [field, child] of Object.entries(node)) {
      if (field === 'test' && /^(?:While|DoWhile|For)Statement$/.test(node.type)) continue;
      for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) visit(each);
    }
  };
  visit(parseAst(code, { lang: 'ts' }) as unknown as Node);
  return found;
}

function* changesOf(node: Node, textOf: (node: Node) => string): Generator<[string, Node?]> {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const [left, right] = [textOf(node['left'] as Node), textOf(node['right'] as Node)];
      const swapped = SWAPPED[String(node['operator'])];
      if (swapped !== undefined) yield [`(${left}) ${swapped} (${right})`];
      if (node['operator'] === '??') yield [left];
      return;
    }
    case 'UnaryExpression':
      if (node['operator'] === '!') yield [`!!(${textOf(node['argument'] as Node)})`];
      return;
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = node['test'] as Node;
      yield ['true', test];
      yield ['false', test];
      return;
    }
    case 'Literal':
      if (typeof node['value'] === 'boolean') yield [String(!node['value'])];
      return;
    case 'CallExpression': {
      const callee = node['callee'] as Node;
      if (callee.type !== 'MemberExpression' || callee['computed'] === true) return;
      const [object, property] = [textOf(callee['object'] as Node), textOf(callee['property'] as Node)];
      const given = (node['arguments'] as readonly Node[]).map(textOf).join(', ');
      const swapped = SWAPPED_CALLS.get(property);
      if (swapped !== undefined) yield [`(${object}).${swapped}(${given})`];
      if (property === 'filter') yield [`[...(${object})]`];
    }
  }
}

/** Code of which a type is no part: nothing runs there. */
function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const type = String(value.type);
  return !/^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)/.test(type);
}

/** The code with every mutant behind a switch: all of them in one bundle, and at most one turned on. */
export function switched(code: string, mutants: readonly Mutant[]): string {
  const opening = new Map<number, string[]>();
  const closing = new Map<number, string[]>();
  // The largest stands first, so that what is inside it opens later and closes earlier.
  for (const { id, start, end, text } of mutants.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    opening.set(start, [
      ...(opening.get(start) ?? []),
      `(globalThis.mutantIsOn(${JSON.stringify(id)}) ? (${text}) : (`,
    ]);
    closing.set(end, ['))', ...(closing.get(end) ?? [])]);
  }
  let out = '';
  for (let at = 0; at <= code.length; at += 1) {
    out += `${(closing.get(at) ?? []).join('')}${(opening.get(at) ?? []).join('')}${code[at] ?? ''}`;
  }
  return out;
}

/** A part of them that is the same in every run, wherever the lines have moved to: one in so many, by what they change. */
export function sampled(mutants: readonly Mutant[], oneIn: number): Mutant[] {
  return mutants.filter(({ id }) => hash(id.replace(/:\d+:\d+ /, ' ')) % oneIn === 0);
}

function hash(text: string): number {
  let sum = 7;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  return sum;
}
