import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';

/**
 * Every regular expression of the program, those put together from parts as well, needs at most so many steps as its
 * input has letters: files come from anybody, and one long cell must not stop an office for an hour. Found by analysis of the
 * expression itself, so that no clock and no lucky input has a say.
 */

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Written {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** Literals, and the places where one is put together when the program runs. */
const literals: Written[] = [];
const composed: { readonly place: string; readonly file: string; readonly source: string | undefined }[] = [];
for (const file of files) {
  const code = readFileSync(file, 'utf8');
  const name = relative(SRC, file);
  visit(parseAst(code, { lang: 'ts' }), (node) => {
    const line = () => `${name}:${code.slice(0, Number(node['start'])).split('\n').length}`;
    const regex = node['regex'] as { pattern: string; flags: string } | undefined;
    if (node['type'] === 'Literal' && regex !== undefined) {
      literals.push({ place: line(), source: regex.pattern, flags: regex.flags });
    }
    const callee = node['callee'] as { name?: string } | undefined;
    if ((node['type'] === 'NewExpression' || node['type'] === 'CallExpression') && callee?.name === 'RegExp') {
      composed.push({ place: line(), file: name, source: sourceOf(node) });
    }
  });
}

/** What an expression is put together from, a letter in the place of each part; undefined when it is no single text. */
function sourceOf(node: Record<string, unknown>): string | undefined {
  const [first] = node['arguments'] as { type: string; quasis?: { value: { cooked: string } }[] }[];
  return first?.type === 'TemplateLiteral' ? first.quasis?.map(({ value }) => value.cooked).join('x') : undefined;
}

function visit(node: unknown, tell: (node: Record<string, unknown>) => void): void {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) tell(node as Record<string, unknown>);
  for (const inner of Object.values(node)) visit(inner, tell);
}

/** What makes the work on a text grow faster than the text. */
function growth({ source, flags }: Pick<Written, 'source' | 'flags'>): string[] {
  const { reports } = analyse({ source, flags }, { assumeRejectingSuffix: false });
  return reports.map(({ type, exponential }) => `${exponential ? 'exponential' : 'quadratic'} (${type})`);
}

test('the analysis finds what it is to find', () => {
  expect(growth({ source: '^(?:[MLCZ](?:[ ,]?-?\\d+(?:\\.\\d+)?)*\\s*)+$', flags: '' })[0]).toContain('exponential');
  expect(growth({ source: '[A-Za-z\\x80-\\xff]*[\\x80-\\xff][A-Za-z\\x80-\\xff]*', flags: 'g' })[0]).toContain(
    'quadratic',
  );
  expect(growth({ source: '0+$', flags: '' })[0]).toContain('quadratic');
  expect(growth({ source: '(?<!0)0+$', flags: '' })).toEqual([]);
  expect(literals.length).toBeGreaterThan(300);
});

test('no literal of the program grows faster than its input', { timeout: 300_000 }, () => {
  const wrong = literals.flatMap((each) => growth(each).map((found) => `${each.place}: ${found} /${each.source}/`));
  expect(wrong).toEqual([]);
});

/** Made of what a person types on the command line, and asked of names of files, which are short. */
const TYPED: readonly string[] = ['io/read-files.ts'];

describe('expressions put together from parts', () => {
  test('grow no faster either, whole as they are when their file is loaded', { timeout: 300_000 }, async () => {
    const made: Written[] = [];
    const { RegExp: Real } = globalThis;
    let loading = '';
    class Listening extends Real {
      constructor(pattern: RegExp | string, flags?: string) {
        super(pattern, flags);
        made.push({ place: loading, source: this.source, flags: this.flags });
      }
    }
    globalThis.RegExp = Listening as RegExpConstructor;
    try {
      for (const name of new Set(composed.map(({ file }) => file))) {
        loading = name;
        // Loaded again, so that what stands at the top of the file is made while somebody listens.
        await import(/* @vite-ignore */ `${join(SRC, name)}?listening`);
      }
    } finally {
      globalThis.RegExp = Real;
    }
    expect(made.length).toBeGreaterThan(20);
    const wrong = made.flatMap((each) => growth(each).map((found) => `${each.place}: ${found} /${each.source}/`));
    expect(wrong).toEqual([]);
  });

  test('nor those made within a function, by what stands around their parts', () => {
    const within = composed.filter(({ file, source }) => source !== undefined && !TYPED.includes(file));
    expect(within.length).toBeGreaterThan(5);
    const wrong = within.flatMap(({ place, source = '' }) =>
      growth({ source, flags: 'u' }).map((found) => `${place}: ${found} /${source}/`),
    );
    expect(wrong).toEqual([]);
  });
});
