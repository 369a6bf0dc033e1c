import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bytesIn } from '../../src/io/bytes-in.ts';
import { aFolder } from '../support/a-folder.ts';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

test('places of a file, across blocks and behind its end', () => {
  const path = join(aFolder({ 'a.txt': `${'a'.repeat((1 << 20) - 2)}đầu` }), 'a.txt');
  const bytes = bytesIn(path);
  expect(bytes.find('đầu', 0)).toBe((1 << 20) - 2);
  expect(bytes.find('cuối', 0)).toBe(-1);
  expect(textOf(bytes.read(bytes.size - 4, bytes.size + 10))).toBe('ầu');
});

test('a file that another takes the place of is read on until the program turns to something else, then it is refused', async () => {
  const folder = aFolder({ 'a.txt': 'một hai ba', 'b.txt': 'khác' });
  const path = join(folder, 'a.txt');
  const bytes = bytesIn(path);
  expect(textOf(bytes.read(6, 9))).toBe('hai');
  renameSync(join(folder, 'b.txt'), path);
  expect(textOf(bytes.read(6, 9))).toBe('hai');
  await setImmediate();
  expect(() => bytes.read(6, 9)).toThrow('changed while it was being read');
});

test('a file that was written over before its first place is read is refused', () => {
  const path = join(aFolder({ 'a.txt': 'một' }), 'a.txt');
  const bytes = bytesIn(path);
  writeFileSync(path, 'dài hơn');
  expect(() => bytes.read(0, 3)).toThrow('changed while it was being read');
});
