import { expect, test } from 'vitest';
import { namesOf } from '../../src/cli/names-of.ts';

const pages = Array.from({ length: 13 }, (_, index) => `kq/don-vi/${index}.html`);

test('a few files are named, many of one folder are counted', () => {
  expect(namesOf(['kq/result.json', ...pages.slice(1)], 'vi')).toBe(['kq/result.json', ...pages.slice(1)].join(', '));
  expect(namesOf(['kq/result.json', ...pages], 'vi')).toBe('kq/result.json, kq/don-vi (13 tệp)');
  expect(namesOf(pages, 'en')).toBe('kq/don-vi (13 files)');
});
