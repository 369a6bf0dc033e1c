import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryLines, openingLine } from '../../src/register/entry-line.ts';
import { numberYear } from '../../src/register/number-pattern.ts';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';
import { AN_OPENING, facts, read } from './a-register.ts';

/** More than a call may have arguments: what is spread over one ends there. */
const MANY = 130_000;

test('a register of a whole country is checked to its end', async () => {
  const opening = openingLine(AN_OPENING);
  const issuedOn = '2022-12-20';
  const entries = Array.from({ length: MANY }, (_, index) => ({
    kind: 'issue' as const,
    on: issuedOn,
    seq: index + 1,
    facts: {
      ...{ number: `${String(index + 1).padStart(2, '0')}/GCN-UBND`, issuedOn },
      ...{ registerNumber: `${String(index + 1).padStart(2, '0')}/${numberYear(issuedOn)}`, ...facts(index + 1) },
    },
  }));
  const path = join(aFolder(), 'so.jsonl');
  writeFileSync(path, opening + entryLines(entries, read(opening)));
  const check = await hoctap('register', 'check', path);
  expect([check.exitCode, check.out + check.err]).toEqual([1, expect.stringContaining(`${MANY}`)]);
});
