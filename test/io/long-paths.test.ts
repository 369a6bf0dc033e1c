import { resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { longPaths } from '../../src/io/long-paths.ts';
import { forgetWritten, noteWritten } from '../../src/io/this-run.ts';

beforeEach(forgetWritten);

const ofLength = (length: number) => 'a'.repeat(length - resolve('x').length + 1);

test('a path of 200 characters is no matter, one of 201 is, counted from the root of the disk', () => {
  noteWritten(ofLength(200));
  expect(longPaths('win32')).toBeUndefined();
  noteWritten(ofLength(201));
  noteWritten(ofLength(240));
  expect(longPaths('win32')).toEqual({ path: ofLength(201), length: 240, files: 2 });
});

test('elsewhere nothing is said of it', () => {
  noteWritten(ofLength(300));
  expect(longPaths('linux')).toBeUndefined();
});
