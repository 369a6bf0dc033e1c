import { expect, test } from 'vitest';
import { recordsOf } from '../../src/evidence/workbook/old-workbook/records.ts';
import { runsOfSharedTexts } from '../../src/evidence/workbook/old-workbook/shared-texts.ts';

/** A text as the list of shared texts holds it; each letter of one or of two bytes. */
function shared(text: string, wide: boolean, runs: readonly (readonly [number, number])[], phonetic = 0): number[] {
  const flags = (wide ? 1 : 0) | (runs.length > 0 ? 8 : 0) | (phonetic > 0 ? 4 : 0);
  return [
    ...two(text.length),
    flags,
    ...(runs.length > 0 ? two(runs.length) : []),
    ...(phonetic > 0 ? [...two(phonetic), 0, 0] : []),
    ...[...text].flatMap((letter) => (wide ? two(letter.charCodeAt(0)) : [letter.charCodeAt(0)])),
    ...runs.flatMap(([from, font]) => [...two(from), ...two(font)]),
    ...Array.from({ length: phonetic }, () => 0xff),
  ];
}

const two = (number: number) => [number & 0xff, number >> 8];
const record = (kind: number, bytes: readonly number[]) => [...two(kind), ...two(bytes.length), ...bytes];

function runsIn(...records: readonly (readonly number[])[]) {
  const bytes = records.flatMap((data, index) => record(index === 0 ? 0x00fc : 0x003c, data));
  const [list] = recordsOf(Uint8Array.from(bytes));
  return list === undefined ? undefined : runsOfSharedTexts(list);
}

const PLAIN = shared('Xã A', false, []);
const LONG = 'Báo cáo số 12';
const MARKED = shared(LONG, true, [
  [2, 7],
  [9, 1],
]);
const AFTER = shared('18', false, [[1, 6]], 5);
const HEAD = [9, 0, 0, 0, 3, 0, 0, 0];
const EXPECTED = [
  undefined,
  [
    { from: 2, font: 7 },
    { from: 9, font: 1 },
  ],
  [{ from: 1, font: 6 }],
];

test('the looks of shared texts of an old workbook are found, whatever stands between them', () => {
  expect(runsIn([...HEAD, ...PLAIN, ...MARKED, ...AFTER])).toEqual(EXPECTED);
});

test('a list of texts that goes on in the next record is read on: within its letters, of other width there, too', () => {
  const whole = [...HEAD, ...PLAIN, ...MARKED, ...AFTER];
  const letters = HEAD.length + PLAIN.length + 5;
  for (let cut = 0; cut <= LONG.length; cut += 1) {
    const at = letters + 2 * cut;
    const inside = cut < LONG.length;
    expect(runsIn(whole.slice(0, at), [...(inside ? [1] : []), ...whole.slice(at)]), `wide, ${cut}`).toEqual(EXPECTED);
    if (!inside) continue;
    const narrow = [...LONG.slice(cut)].map((letter) => letter.charCodeAt(0) & 0xff);
    const rest = whole.slice(letters + 2 * LONG.length);
    expect(runsIn(whole.slice(0, at), [0, ...narrow, ...rest]), `narrow, ${cut}`).toEqual(EXPECTED);
  }
  for (let at = letters + 2 * LONG.length; at < whole.length - AFTER.length; at += 4) {
    expect(runsIn(whole.slice(0, at), whole.slice(at)), `between runs, ${at}`).toEqual(EXPECTED);
  }
});

test('a list that is cut anywhere ends there', () => {
  const whole = [...HEAD, ...PLAIN, ...MARKED, ...AFTER];
  for (let at = 0; at < whole.length; at += 1) expect((runsIn(whole.slice(0, at)) ?? []).length).toBeLessThanOrEqual(3);
});
