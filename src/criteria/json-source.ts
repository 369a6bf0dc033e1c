import { type DocumentNode, type ObjectNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { decimalFrom } from '../model/decimal.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { lineDeeperThan } from './json-nesting.ts';
import { isSyntaxError, syntaxProblem } from './json-syntax.ts';
import { keyOf, type Path, type Positions } from './places.ts';

/** Real criteria files nest about ten deep; a parser overflows in the thousands. */
const DEEPEST = 60;
/** Fifty times the longest set there is. */
const MOST_LETTERS = 4_000_000;

export interface JsonSource {
  /** The file's value; undefined when it is not JSON at all. */
  readonly value?: unknown;
  readonly positions: Positions;
  readonly problems: readonly Problem[];
}

/**
 * Reads JSON with the line of every key. Refuses what JSON.parse accepts silently: repeated keys (the last one would win),
 * numbers that lose digits, broken characters.
 */
export function readJson(bytesAsText: string, file: string): JsonSource {
  if (bytesAsText.length > MOST_LETTERS) {
    const found = problem('json-too-long', { file, line: 1 }, { found: bytesAsText.length, limit: MOST_LETTERS });
    return { positions: new Map(), problems: [found] };
  }
  // Composed letters, so that names typed on different machines compare equal. It changes no line number.
  const text = bytesAsText.replace(/^\uFEFF/, '').normalize('NFC');
  const refused = (found: Problem): JsonSource => ({ positions: new Map(), problems: [found] });

  if (text.trim() === '') return refused(problem('criteria-empty', { file, line: 1 }, {}));
  const tooDeepAt = lineDeeperThan(text, DEEPEST);
  if (tooDeepAt !== undefined)
    return refused(problem('json-too-deep', { file, line: tooDeepAt }, { deepest: DEEPEST }));

  let document: DocumentNode;
  try {
    document = parse(text, { mode: 'json', ranges: true });
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    return refused(syntaxProblem(text, error, file));
  }

  const reader = new Reader(text, file);
  const value = reader.value(document.body, []);
  return { value, positions: reader.positions, problems: reader.problems };
}

class Reader {
  readonly positions = new Map<string, number>();
  readonly problems: Problem[] = [];
  private readonly text: string;
  private readonly file: string;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
  }

  value(node: ValueNode, path: Path): unknown {
    const line = node.loc.start.line;
    if (!this.positions.has(keyOf(path))) this.positions.set(keyOf(path), line);
    switch (node.type) {
      case 'Object':
        return this.object(node, path);
      case 'Array':
        return node.elements.map((element, index) => this.value(element.value, [...path, index]));
      case 'Number':
        return this.number(node.value, this.textOf(node), line, path);
      case 'String':
        return this.string(node.value, this.textOf(node), line, path);
      case 'Boolean':
        return node.value;
      default:
        return null;
    }
  }

  private object(node: ObjectNode, path: Path): object {
    const members = new Map<string, unknown>();
    for (const { name, value } of node.members) {
      const key = name.type === 'String' ? name.value : name.name;
      const here = [...path, key];
      const line = name.loc.start.line;
      this.string(key, this.textOf(name), line, here);
      if (key === '__proto__') {
        const at = { file: this.file, line, key: keyOf(here) };
        this.problems.push(problem('key-unknown', at, { key, suggestion: '', known: '' }));
        continue;
      }
      if (members.has(key)) {
        const first = { file: this.file, line: this.positions.get(keyOf(here)) ?? line, key: keyOf(here) };
        this.problems.push(
          problem(
            'json-key-repeated',
            { file: this.file, line, key: keyOf(here) },
            { key, first: first.line },
            { related: [first] },
          ),
        );
        continue;
      }
      this.positions.set(keyOf(here), line);
      members.set(key, this.value(value, here));
    }
    return Object.fromEntries(members);
  }

  private number(value: number, written: string, line: number, path: Path): number {
    if (decimalFrom(written) === undefined) {
      this.problems.push(
        problem('json-number', { file: this.file, line, key: keyOf(path) }, { found: written.slice(0, 40) }),
      );
    }
    return value === 0 ? 0 : value;
  }

  private string(value: string, written: string, line: number, path: Path): string {
    if (hasControlCharacter(written) || /\p{Surrogate}/u.test(value)) {
      this.problems.push(problem('json-text', { file: this.file, line, key: keyOf(path) }, {}));
    }
    return value;
  }

  private textOf(node: { readonly range?: readonly [number, number] }): string {
    const [start, end] = node.range ?? [0, 0];
    return this.text.slice(start, end);
  }
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) < 0x20) return true;
  return false;
}
