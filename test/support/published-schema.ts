import { readFileSync } from 'node:fs';
import { z } from 'zod';
import published from '../../src/api/schemas.json' with { type: 'json' };

export type PublishedName = keyof typeof published;

export const PUBLISHED = Object.keys(published) as PublishedName[];

export function publishedText(name: PublishedName): string {
  return readFileSync(published[name], 'utf8');
}

const schemas = new Map<PublishedName, z.ZodType>();

/** A published schema to check values with, and with it what it refers to in those beside it. */
export function schemaNamed(name: PublishedName): z.ZodType {
  const known = schemas.get(name) ?? z.fromJSONSchema(bundled(name) as Parameters<typeof z.fromJSONSchema>[0]);
  schemas.set(name, known);
  return known;
}

/** Zod reads no schema that refers to another file: everything it refers to is put into one. */
function bundled(name: PublishedName): object {
  const parts: Record<string, unknown> = {};
  const take = (file: PublishedName) => {
    if (file in parts) return;
    parts[file] = {};
    const read = JSON.parse(publishedText(file), (key, value) => {
      if (key === '$ref') return taken(value, file);
      return isPatternOfLetters(key, value) ? undefined : value;
    });
    const { $defs = {}, $schema: _, ...root } = read;
    parts[file] = root;
    for (const [id, part] of Object.entries($defs)) parts[`${file}.${id}`] = part;
  };
  const taken = (reference: string, from: PublishedName) => {
    const [file = '', pointer = ''] = reference.split('#');
    const target = file === '' ? from : (file.replace(/\.json$/, '') as PublishedName);
    if (!(target in published)) throw new Error(`${from} refers to ${reference}`);
    take(target);
    return `#/$defs/${target}${pointer.replace('/$defs/', '.')}`;
  };
  take(name);
  return { $ref: `#/$defs/${name}`, $defs: parts };
}

/** A pattern of a JSON Schema is one with the flag `u`, which Zod does not set: it would look for the letters “P{C}”. */
function isPatternOfLetters(key: string, value: unknown): boolean {
  return key === 'pattern' && typeof value === 'string' && /\\p\{/i.test(value);
}
