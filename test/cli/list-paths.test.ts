import { expect, test } from 'vitest';
import { listPaths } from '../../src/cli/list-paths.ts';

const pages = Array.from({ length: 13 }, (_, index) => `kq/don-vi/${index}.html`);

test('a few files are named, many of one folder are counted', () => {
  expect(listPaths(['kq/result.json', ...pages.slice(1)], 'vi')).toBe(['kq/result.json', ...pages.slice(1)].join(', '));
  expect(listPaths(['kq/result.json', ...pages], 'vi')).toBe('kq/result.json, kq/don-vi (13 tệp)');
  expect(listPaths(pages, 'en')).toBe('kq/don-vi (13 files)');
});
