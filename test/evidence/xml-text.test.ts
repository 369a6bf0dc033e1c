import { expect, test } from 'vitest';
import { unescaped } from '../../src/evidence/workbook/xml-text.ts';

test.each([
  ['Xã A &amp; B &lt;1&gt; &quot;x&quot; &apos;y&apos;', `Xã A & B <1> "x" 'y'`],
  ['&#7885;&#x1ECD;', 'ọọ'],
  // Twice written is once read.
  ['&amp;lt;', '&lt;'],
  // Words that every object of the language knows, and numbers beyond the last letter: a file may say anything.
  ['&valueOf;&toString;&constructor;', '&valueOf;&toString;&constructor;'],
  ['&#1114112;&#x110000;&#99999999999;', '&#1114112;&#x110000;&#99999999999;'],
  ['&nbsp; & ;', '&nbsp; & ;'],
])('%s is read as %s', (written, read) => {
  expect(unescaped(written)).toBe(read);
});
