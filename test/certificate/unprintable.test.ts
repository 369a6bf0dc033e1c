import { expect, test } from 'vitest';
import { certificatesFrom } from '../../src/certificate/certificates-from.ts';
import { prepareBatch } from '../../src/certificate/prepare-batch.ts';
import { builtInTemplate } from '../../src/certificate/templates.ts';
import { inWords } from '../../src/problems/problem.ts';
import { AN_OFFICE, aResult, aUnit, tinos } from './a-result.ts';
import { print } from './printed.ts';

const at = { file: 'minh-chung.csv', row: 7 };

test.each([
  ['a letter the font lacks', 'Xã Trung 中', 'certificate-letter-missing', 'U+4E2D'],
  ['an emoji', 'Xã 🎉', 'certificate-letter-missing', 'U+1F389'],
  ['a mark no letter takes', 'Xã e\u0334', 'certificate-letter-missing', 'U+0334'],
  ['a script from right to left', 'Xã א', 'certificate-letter-missing', 'U+05D0'],
  ['a control character', 'Xã \u001b[31m', 'certificate-character-hidden', 'U+001B'],
  ['a zero-width space', 'Xã\u200b Tân', 'certificate-character-hidden', 'U+200B'],
  ['half a surrogate pair', 'Xã \ud83d', 'certificate-character-hidden', 'U+D83D'],
])('%s refuses its unit by name and stops nobody else', async (_, name, code, codePoint) => {
  const { files, problems } = await print(aResult([aUnit({ code: 'A', name, at }), aUnit({ code: 'B' })]));
  expect(files.map(({ fileName }) => fileName)).toEqual(['B-xa-tan-hoi.pdf']);
  expect(problems).toMatchObject([{ code, unit: 'A', at, details: { codePoint } }]);
});

test('line breaks, tabulators and no-break spaces of a spreadsheet are spaces', async () => {
  const plain = await print(aResult([aUnit()]));
  const { files, problems } = await print(aResult([aUnit({ name: ' Xã\nTân\u00A0\tHội' })]));
  expect(problems).toEqual([]);
  expect(files[0]?.bytes).toEqual(plain.files[0]?.bytes);
});

test('a name too long for its smallest letters is refused, never drawn over the next line', async () => {
  const name = 'Xã Rất Dài '.repeat(40).trim();
  const { files, problems } = await print(aResult([aUnit({ code: 'A', name }), aUnit({ code: 'B' })]));
  expect(files).toHaveLength(1);
  expect(problems).toMatchObject([
    { code: 'certificate-text-too-long', unit: 'A', details: { block: 'unit', text: name } },
  ]);
});

test('a mistake in the office is said once, with its key, not once for every unit', async () => {
  const office = { ...AN_OFFICE, file: 'co-quan.json', signer: { name: '中' } };
  const { files, problems } = await print(aResult([aUnit({ code: 'A' }), aUnit({ code: 'B' })]), { office });
  expect(files).toEqual([]);
  expect(problems).toMatchObject([
    { code: 'certificate-letter-missing', at: { file: 'co-quan.json', key: 'signer.name' } },
  ]);
  expect(problems[0]).not.toHaveProperty('unit');
});

test('the words name the letter, show no control character and say what to do', async () => {
  const { problems } = await print(aResult([aUnit({ name: 'Xã \u001b[31m' }), aUnit({ code: 'B', name: 'Xã 中' })]));
  const words = problems.map((each) => inWords(each, 'vi'));
  expect(words.map(({ message }) => message)).toEqual([
    '“Xã \uFFFD[31m” chứa ký tự ẩn U+001B, không in lên giấy chứng nhận được.',
    'Không in được chữ “中” (U+4E2D) trong “Xã 中”: phông chữ không có chữ này.',
  ]);
  expect(words.every(({ fix }) => fix.endsWith('.'))).toBe(true);
});

test('a letter the watermark lacks stops the samples once, and nobody else', async () => {
  const template = { ...builtInTemplate(), watermark: { ...builtInTemplate().watermark, text: '見本' } };
  const units = [aUnit({ code: 'A' }), aUnit({ code: 'B' })];
  const samples = await print(aResult(units, { provenance: 'illustrative' }), {}, template);
  expect(samples.files).toEqual([]);
  expect(samples.problems).toMatchObject([
    { code: 'certificate-letter-missing', at: { key: 'watermark.text' }, details: { codePoint: 'U+898B' } },
  ]);
  const real = await print(aResult(units), {}, template);
  expect(real.files).toHaveLength(2);
  expect(real.problems).toEqual([]);
});

test.each([
  ['a web font', 'wOF2'],
  ['outlines of the other kind', 'OTTO'],
  ['a text', '<html>'],
  ['a broken file', '\x00\x01\x00\x00 and no more'],
  ['nothing', ''],
])('%s for a font is said once, before anything is made', async (_, bytes) => {
  const files = { ...tinos(), bold: Buffer.from(bytes, 'latin1') };
  const { certificates } = certificatesFrom(aResult([aUnit(), aUnit({ code: 'B' })]), { office: AN_OFFICE });
  const { batch, problems } = await prepareBatch(certificates, builtInTemplate(), files);
  expect(batch.sheets).toEqual([]);
  expect(problems).toMatchObject([{ code: 'certificate-font-unreadable', details: { role: 'bold' } }]);
});
