import { parseAst } from 'rolldown/parseAst';

/**
 * A language nobody speaks, made while the program is read: wherever words stand by language it adds those of `xx`, the
 * English ones with every letter drawn in a circle. What is still in plain letters afterwards was in no such place.
 */
export const THIRD = 'xx';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Property extends Node {
  readonly key: Node;
  readonly value: Node;
}

interface Edit {
  readonly at: number;
  readonly text: string;
}

export function aThirdLanguage() {
  return {
    name: 'a-third-language',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (/\/src\/.*schema\.json$/.test(id)) return { code: JSON.stringify(JSON.parse(code, inSchema)), map: null };
      if (!/\/src\/.*\.ts$/.test(id)) return undefined;
      const edits: Edit[] = [];
      if (id.endsWith('/model/language.ts')) {
        return { code: code.replace("['vi', 'en']", `['vi', 'en', '${THIRD}'] as never`), map: null };
      }
      visit(parseAst(code, { lang: 'ts' }) as unknown as Node, (node) => {
        if (node.type !== 'ObjectExpression') return;
        const byName = new Map((node['properties'] as Property[]).map((each) => [nameOf(each), each]));
        const [vi, en] = [byName.get('vi'), byName.get('en')];
        if (vi === undefined || en === undefined) return;
        // Names of files are typed as they stand, with the endings that programs know.
        const named = id.endsWith('/model/output-names.ts');
        const words =
          named || isForm(en.value, code) ? code.slice(en.value.start, en.value.end) : inCircles(code, en.value);
        edits.push({ at: en.end, text: `, ${THIRD}: ${words}` });
      });
      if (edits.length === 0) return undefined;
      const made = edits
        .toSorted((a, b) => b.at - a.at)
        .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
      return { code: `${CIRCLED};\n${made}`, map: null };
    },
  };
}

/** The schemas that files are read by are made from the forms in the code: the third language is in them too. */
function inSchema(key: string, value: unknown): unknown {
  if (key === 'enum' && String(value) === 'vi,en') return ['vi', 'en', THIRD];
  const both = value as { readonly vi?: unknown; readonly en?: unknown } | null;
  if (key !== 'properties' || both?.vi === undefined || both.en === undefined) return value;
  return { ...both, [THIRD]: both.en };
}

/** The form of words that a file may hold, and no words. */
function isForm({ type }: Node, code: string): boolean {
  return type === 'CallExpression' && code.includes("from 'zod'");
}

/** The words of a value in circles: its own texts as they are written, and what it only names when it is used. */
function inCircles(code: string, value: Node): string {
  if (value.type === 'Identifier' || value.type === 'CallExpression' || value.type === 'MemberExpression') {
    return `__circled(${code.slice(value.start, value.end)})`;
  }
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const collect = (node: Node, parent?: Node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string' && !isName(node, parent)) {
      edits.push({ start: node.start, end: node.end, text: JSON.stringify(drawn(node['value'])) });
    } else if (node.type === 'MemberExpression' && (node['property'] as Node)['name'] === 'en') {
      const { start, end } = node['property'] as Node;
      edits.push({ start, end, text: THIRD });
    } else if (node.type === 'TemplateElement') {
      const { cooked } = node['value'] as { readonly cooked: string };
      const written = circled(cooked)
        .replace(/[\\`]|\$\{/g, '\\$&')
        .replace(/\r/g, '\\r');
      // With the marks around it, as the parser counts them.
      const after = node['tail'] === true ? '`' : '${';
      edits.push({ start: node.start, end: node.end, text: `${code[node.start]}${written}${after}` });
    }
    for (const [field, child] of Object.entries(node)) {
      if (/^type|annotation|arguments$/i.test(field) && field !== 'arguments') continue;
      for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) collect(each, node);
    }
  };
  collect(value);
  let text = code.slice(value.start, value.end);
  for (const { start, end, text: drawn } of edits.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start - value.start) + drawn + text.slice(end - value.start);
  }
  return text;
}

/** A text in circles; the name of the language becomes that of the third. */
function drawn(text: string): string {
  return text === 'en' ? THIRD : circled(text);
}

/** What only is in code: a key, what a value is compared with, what is looked up. */
function isName(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'Property') return parent['key'] === node;
  return parent.type === 'BinaryExpression' || parent.type === 'MemberExpression' || parent.type === 'TSLiteralType';
}

/** "Abc 1" as "Ⓐⓑⓒ 1"; what is typed as it stands, options, paths and commands, stays. */
export function circled(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const plain = letter.charCodeAt(0);
    if (plain >= 97 && plain <= 122) return String.fromCharCode(0x24d0 + plain - 97);
    return plain >= 65 && plain <= 90 ? String.fromCharCode(0x24b6 + plain - 65) : '⓪';
  });
}

const CIRCLED = `import { circledDeep as __circled } from '${import.meta.dirname}/circled-deep.ts'`;

function nameOf(property: Property): string | undefined {
  if (property.type !== 'Property') return undefined;
  const { key } = property;
  return (key['name'] ?? key['value']) as string | undefined;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of Object.values(node)) {
    for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) visit(each, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
