import { readFileSync } from 'node:fs';
import type { ProblemRecord, Result } from '../../src/model/result.ts';
import { readResult } from '../../src/result/read-result.ts';

/** What a text of result.json says, as every command reads it. */
export function storedResult(text: string): Result {
  const read = readResult(text, 'result.json');
  if ('problem' in read) throw new Error(`${read.problem.code} ${read.problem.at.key ?? ''}`);
  return read.result;
}

export function storedResultIn(path: string): Result {
  return storedResult(readFileSync(path, 'utf8'));
}

/** The text that format 1 had of a result: every label, sentence and place written out, so that a test can change any of them. */
export function inFormat1(result: Result): string {
  // What it did not have yet.
  const { betweenBands: _, ...criteria } = result.criteria;
  const classes = criteria.classes.map(({ requires: _needed, ...rule }) => rule);
  const gates = criteria.gates.map(({ id, label }) => ({ id, label }));
  const problems = result.problems.map((each) => ({ ...each, details: twoParticulars(each.details) }));
  return JSON.stringify({ ...result, formatVersion: 1, criteria: { ...criteria, classes, gates }, problems });
}

/** A particular in the words of each language was two of them, `label` and `labelEn`. */
function twoParticulars(details: ProblemRecord['details']): object {
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) =>
      typeof value === 'object'
        ? [
            [name, value.vi],
            [`${name}En`, value.en],
          ]
        : [[name, value]],
    ),
  );
}

/** What a file of format 1 holds, its doubled particulars as one value each; nothing else is made of it. */
export function contentOf1(text: string): unknown {
  return JSON.parse(text, (_, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const doubled = Object.keys(value).filter((name) => `${name}En` in value);
    for (const name of doubled) {
      value[name] = { vi: value[name], en: value[`${name}En`] };
      delete value[`${name}En`];
    }
    return value;
  });
}
