import { expect, test } from 'vitest';
import { codePage } from '../../src/report/problems/code-page.ts';

test('docs/problems.md says what the program says; npm run golden -- test/report/code-page.test.ts writes it anew', async () => {
  await expect(codePage('vi')).toMatchFileSnapshot('../../docs/problems.md');
});

test('in English the page has the same codes', () => {
  const codes = (page: string) => [...page.matchAll(/^### (\S+)/gm)].map(([, code]) => code);
  expect(codes(codePage('en'))).toEqual(codes(codePage('vi')));
});
