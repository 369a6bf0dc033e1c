import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadEvidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { inWords, isError, severityOf } from '../../src/problems/problem.ts';
import { aSet } from '../support/a-set.ts';
import { aFile } from '../support/an-evidence-file.ts';
import { rounds } from '../support/rounds.ts';

const set = aSet();
const read = (bytes: Uint8Array) => readEvidence([aFile(bytes)], set, undefined);
const seeded = (numRuns: number) => ({ seed: 44_2014, numRuns });

const plain = Buffer.from(
  readFileSync('fixtures/intake/goc.csv', 'utf8').replace(/,TC3,,"?[^,]*,?[^,]*?,/g, ',TC3,5,,'),
);
const GOOD: readonly (readonly [string, Buffer])[] = [
  ['UTF-8', plain],
  ['TCVN3', readFileSync('fixtures/intake/tcvn3.txt')],
  ['VNI', readFileSync('fixtures/intake/vni.txt')],
  ['UTF-16', readFileSync('fixtures/intake/utf-16le-khong-bom.txt')],
  ['merged cells', readFileSync('fixtures/intake/o-tron.csv')],
  ['titles and two lines of headings', readFileSync('fixtures/intake/ngang-tieu-de-hai-dong-ten-bang.csv')],
];

describe('whatever the bytes are, reading ends, and says where something is wrong', () => {
  const wellSaid = ({ problems, book }: ReadEvidence) => {
    for (const found of problems) {
      expect(found.at.file).toBe('minh-chung.csv');
      const { message, fix } = inWords(found, 'vi');
      expect(`${message}${fix}`).not.toMatch(/undefined|NaN/);
    }
    if (book.units.length === 0) expect(problems.length).toBeGreaterThan(0);
  };

  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => wellSaid(await read(bytes))),
      seeded(rounds(300, 1500)),
    );
  });

  test('random text of the letters that tables are made of', async () => {
    const letter = fc.constantFrom(...'Mã đơn vịTê;,\t"\n\r\'=#0179.%-/', '\u200b', '\u0301', '\ufeff', '\u00ad', 'а');
    const text = fc.array(letter, { maxLength: 200 }).map((letters) => letters.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (written) => wellSaid(await read(Buffer.from(written)))),
      seeded(rounds(200, 1000)),
    );
  });

  test('good files cut anywhere', async () => {
    const cut = fc.tuple(fc.constantFrom(...GOOD), fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(cut, async ([[, bytes], share]) =>
        wellSaid(await read(bytes.subarray(0, Math.floor(bytes.length * share)))),
      ),
      seeded(rounds(100, 400)),
    );
  });
});

/** What slips into files; no digits and no decimal marks, which would be other numbers rightly written. */
const INTRUDERS = [
  '"',
  ';',
  '\t',
  '\n',
  '\r',
  ' ',
  '\0',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u0301',
  'а',
  '\u00ad',
  '?',
  'x',
  '#N/A',
  '\n\n',
  ';;;',
  '""',
].map((text) => Buffer.from(text));

describe.each(GOOD)('one damage to a good file never changes a number silently: %s', (_, bytes) => {
  const numbers = ({ book }: ReadEvidence) =>
    new Map(
      book.units.flatMap((unit) =>
        [...unit.entries.values()].map((entry) => [
          `${unit.code} ${entry.item}`,
          { numbers: `${entry.score} ${entry.selfScore} ${entry.measured}`, broken: unit.broken || entry.broken },
        ]),
      ),
    );

  test.each(['put in', 'in place of another', 'taken out'])('a piece %s', async (how) => {
    const original = numbers(await read(bytes));
    const place = fc.nat({ max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...INTRUDERS), async (at, intruder) => {
        // Taking a digit or a mark out of a number gives another number, rightly written.
        const whole = /[\d.,%]/.test(String.fromCharCode(bytes[at] ?? 0));
        fc.pre(how === 'put in' || !whole);
        const piece = how === 'taken out' ? Buffer.alloc(0) : intruder;
        const kept = how === 'put in' ? at : at + 1;
        const found = await read(Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(kept)]));
        for (const [key, entry] of numbers(found)) {
          const before = original.get(key);
          if (before === undefined || entry.broken || before.numbers === entry.numbers) continue;
          // A number that is gone may be a warning (a column that is no longer known); another one is an error.
          const gone = entry.numbers.split(' ').every((one) => one === 'undefined');
          const said = found.problems.filter((each) => isError(each) || (gone && severityOf(each.code) === 'warning'));
          expect(said.length, `${key}: ${before.numbers} became ${entry.numbers}`).toBeGreaterThan(0);
        }
      }),
      seeded(rounds(40, 150)),
    );
  });
});
