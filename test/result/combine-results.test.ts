import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bytesInMemory } from '../../src/model/bytes-of-file.ts';
import type { Result } from '../../src/model/result.ts';
import { combineConflicts, combineResults, type ResultPart } from '../../src/result/combine-results.ts';
import { inconsistency } from '../../src/result/consistency.ts';
import { NONE_KEPT } from '../../src/result/items-kept.ts';
import { readResult } from '../../src/result/read-result.ts';
import { rewordResult } from '../../src/result/reword-result.ts';
import { readByLines } from '../../src/result/stored/read-by-lines.ts';
import { writeResult } from '../../src/result/write-result.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOfUnits } from '../support/a-result.ts';

const part = (name: string, result: Result): ResultPart => {
  const sha256 = createHash('sha256').update(JSON.stringify(result)).digest('hex');
  return { name, sha256, result };
};
const north = resultOfUnits([
  aUnit({ TC1: 82.5, TC2: 5, TC3: 1 }, { code: '1', name: 'Xã Bát Tràng' }),
  aUnit({ TC1: 60, TC2: { score: 5, evidence: [] } }, { code: '2', name: 'Xã Đa Tốn' }),
]);
const south = resultOfUnits([
  aUnit({ TC1: 82.5, TC2: 5, TC3: 1 }, { code: '3', name: 'Xã An Long' }),
  aUnit({ TC1: 7 }, { code: '4', name: 'Xã Kiêu Kỵ', broken: true }),
  aUnit({ TC1: 70, TC2: 5, TC3: 5 }, { code: '5', name: 'Xã Phú Đức' }),
]);
const context = { language: 'vi', toolVersion: '9' } as const;

describe('results that belong together', () => {
  const parts = [part('kq/bac', north), part('kq/nam', south)];
  const whole = combineResults(parts, context);

  test('are ranked anew, ties and all, and nothing is scored again', () => {
    expect(combineConflicts(parts)).toEqual([]);
    expect(whole.units.map(({ rank, code, total }) => [rank, code, total])).toEqual([
      [1, '3', 88.5],
      [1, '1', 88.5],
      [3, '5', 80],
      [4, '2', 60],
      [null, '4', null],
    ]);
    expect(whole.summary).toMatchObject({ units: 5, ranked: 4, invalid: 1 });
    expect(inconsistency(whole)).toBeUndefined();
  });

  test('keep where they came from, their hashes, and whose file each cell stands in', () => {
    expect(whole.combined).toEqual([
      { result: 'kq/bac', sha256: parts[0]?.sha256, units: 2 },
      { result: 'kq/nam', sha256: parts[1]?.sha256, units: 3 },
    ]);
    const file = north.inputs[0]?.file;
    expect(whole.inputs.map((input) => input.file)).toEqual([`kq/bac/${file}`, `kq/nam/${file}`]);
  });

  test.each(['vi', 'en'] as const)(
    'items are renamed and said in %s when they are asked for, the same ones',
    (language) => {
      const readAgain = ({ result, ...given }: ResultPart) => {
        const read = readByLines(bytesInMemory(new TextEncoder().encode([...writeResult(result)].join(''))), NONE_KEPT);
        if (read === undefined) throw new Error(given.name);
        return { ...given, result: rewordResult(read, language, NONE_KEPT) };
      };
      const atOnce = ({ result, ...given }: ResultPart) => ({ ...given, result: rewordResult(result, language) });
      const ownFile = parts.map(({ result, ...given }) => {
        const inputs = result.inputs.map((input) => ({ ...input, file: 'thu.csv' }));
        return { ...given, result: { ...result, inputs } };
      });
      const later = combineResults(ownFile.map(readAgain), { ...context, language });
      expect(later.units.map((unit) => typeof Object.getOwnPropertyDescriptor(unit, 'items')?.get)).toEqual(
        later.units.map(() => 'function'),
      );
      const whole = combineResults(ownFile.map(atOnce), { ...context, language });
      expect(later.units.flatMap(({ items }) => items)).toEqual(whole.units.flatMap(({ items }) => items));
      expect(later.units[0]?.items[0]?.at?.file).toBe('kq/nam/thu.csv');
      expect([...writeResult(later)].join('')).toBe([...writeResult(whole)].join(''));
    },
  );

  test('are written and read back as one result, and combined once more', () => {
    const read = readResult([...writeResult(whole)].join(''), 'result.json');
    if (!('result' in read)) throw new Error(JSON.stringify(read.problem));
    const east = resultOfUnits([aUnit({ TC1: 90 }, { code: '6', name: 'Xã Yên Viên' })]);
    const again = combineResults([part('tinh', read.result), part('dong', east)], context);
    expect(again.combined?.map(({ result, units }) => [result, units])).toEqual([
      ['tinh', 5],
      ['tinh/kq/bac', 2],
      ['tinh/kq/nam', 3],
      ['dong', 1],
    ]);
    expect(inconsistency(again)).toBeUndefined();
  });
});

test('whatever does not belong together is named, all in one pass', () => {
  const other: Result = {
    ...south,
    evaluationYear: 1999,
    scoredBy: 'self',
    criteria: { ...south.criteria, version: '2.0.0' },
    units: south.units.slice(0, 1).map((unit) => ({ ...unit, code: '2' })),
  };
  const changed: Result = { ...south, criteria: { ...south.criteria, sha256: 'f'.repeat(64) }, units: [] };
  const parts = [part('a', north), part('b', other), part('c', changed), part('d', north)];
  expect(combineConflicts(parts).map(({ part: name, kind }) => [name, kind])).toEqual([
    ['b', 'criteria'],
    ['b', 'year'],
    ['b', 'scores'],
    ['b', 'unit'],
    ['c', 'content'],
    ['d', 'same-file'],
  ]);
});
