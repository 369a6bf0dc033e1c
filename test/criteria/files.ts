import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { criteriaLibrary } from '../../src/criteria/library.ts';
import { type ParsedCriteria, parseCriteria } from '../../src/criteria/parse-criteria.ts';
import { checkCriteria } from '../../src/criteria/resolve-criteria.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { Problem } from '../../src/problems/problem.ts';

const ROOT = new URL('../../', import.meta.url);

export const SHIPPED = ['criteria/tt44-2014/1.0.0.json', 'criteria/tt22-2020/1.0.0.json'] as const;

/** Reads a criteria file of the project by its path from the root. */
export function readCriteria(path: string): ParsedCriteria {
  const bytes = readFileSync(new URL(path, ROOT));
  return parseCriteria(bytes.toString('utf8'), createHash('sha256').update(bytes).digest('hex'), path);
}

export function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

export const shippedLibrary = criteriaLibrary(SHIPPED.map(readCriteria));

export function usedSet(path: string): CriteriaSet {
  const { set, problems } = checkCriteria(readCriteria(path), shippedLibrary);
  if (set === undefined) throw new Error(`${path}: ${JSON.stringify(problems)}`);
  return set;
}

/** Code, line and key: what a test of a problem asserts; its words have a test of their own. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(({ code, at }) => `${code} ${at.line} ${at.key ?? '-'}`);
}
