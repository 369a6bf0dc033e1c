import { readFileSync } from 'node:fs';
import type { Result } from '../../src/model/result.ts';
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
  return JSON.stringify({ ...result, formatVersion: 1, criteria: { ...criteria, classes, gates } });
}
