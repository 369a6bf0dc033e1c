import { schemaFor } from '../schema/criteria-file.ts';

const WIDTH = 110;

/** A criteria file as text: keys in the order of the schema, short things on one line, a file one likes to read and edit. */
export function criteriaText(written: object): string {
  const inOrder = schemaFor(written).safeParse(written);
  return `${lines(inOrder.success ? inOrder.data : written, 0, true)}\n`;
}

function lines(value: unknown, depth: number, open = false): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const inner = (text: (each: unknown) => string) =>
    entries.map(([key, each]) => (isList ? text(each) : `${JSON.stringify(key)}: ${text(each)}`));
  if (!open && nesting(value) <= 2) {
    const short = inner((each) => lines(each, 0)).join(', ');
    const whole = isList ? `[${short}]` : `{ ${short} }`;
    if (depth * 2 + whole.length <= WIDTH && !whole.includes('\n')) return whole;
  }
  const pad = '  '.repeat(depth + 1);
  const body = inner((each) => lines(each, depth + 1)).map((line) => `${pad}${line}`);
  const [first, last] = isList ? '[]' : '{}';
  return `${first}\n${body.join(',\n')}\n${'  '.repeat(depth)}${last}`;
}

/** How many objects and lists stand inside each other. */
function nesting(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(nesting));
}
