import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { units } from './a-register.ts';
import { issueInRegister } from './issuing.ts';

/*
 * Issues a batch in a process of its own, which kills itself at its n-th call that changes something on the disk:
 * before the call, after it, or, when it writes, after some of the bytes.
 *
 *   node issuing-child.js REGISTER COUNT FROM [N before|amid|after]
 */
const [path = '', count, from, at, when] = process.argv.slice(2);

const CHANGING = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'ftruncateSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'rmSync',
];

const calls: string[] = [];
if (at !== undefined) {
  const functions = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const name of CHANGING) {
    const original = functions[name] as (...given: unknown[]) => unknown;
    functions[name] = (...given) => {
      calls.push(name);
      if (calls.length !== Number(at)) return original(...given);
      if (when === 'amid' && name === 'writeSync') {
        const bytes = given[1] as Uint8Array;
        original(given[0], bytes, 0, Math.floor(bytes.length * 0.4));
      }
      try {
        return when === 'after' ? original(...given) : undefined;
      } finally {
        process.kill(process.pid, 'SIGKILL');
      }
    };
  }
  syncBuiltinESMExports();
}

const { numbers, added } = await issueInRegister(path, units(Number(count), Number(from)), { on: '2022-12-20' });
const given = [...numbers].map(([code, { number }]) => [code, number]);
process.stdout.write(JSON.stringify({ added, given, calls }));
