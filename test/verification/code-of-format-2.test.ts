import { describe, expect, test } from 'vitest';
import { toBase32 } from '../../src/verification/alphabet.ts';
import { readCode, startOfCode, writeCode } from '../../src/verification/code-text.ts';
import { isKeyOfRegister, keyRing, signsFor } from '../../src/verification/key-ring.ts';
import { sha256 } from '../../src/verification/signature.ts';
import { aCertificate, aKey } from './some-certificates.ts';

const facts = aCertificate();
const { signer, officeKey } = aKey(1);
const PAGE = 'https://a.vn/kiem-tra';
const register = { entries: 12, sealStart: '0f'.repeat(16) };

/** What is read of a code: the problem, or the code. */
function read(text: string) {
  const reading = readCode(text, { file: 'mã' });
  return 'problem' in reading ? [reading.problem.code, reading.problem.details] : reading.code;
}

/** The text with check letters that are right, whatever it says. */
const checked = (body: string) => `${body}.${toBase32(sha256(new TextEncoder().encode(body))).slice(0, 7)}`;
const bodyOf = (text: string) => text.slice(0, -8);

describe('a code of format 2 gives back what it says', () => {
  test.each([
    ['with a page and a register', { address: PAGE, register }, `${PAGE}#HOCTAP2:`],
    ['with a page alone', { address: PAGE, register: undefined }, `${PAGE}#HOCTAP2:`],
    ['with a register alone', { address: '', register }, 'HOCTAP2:'],
    ['with neither', { address: '', register: undefined }, 'HOCTAP2:'],
  ])('%s', (_, extras, start) => {
    const unsigned = writeCode(facts, undefined, extras);
    expect(unsigned.startsWith(start)).toBe(true);
    expect(startOfCode(unsigned)).toBe(start.length - 'HOCTAP2:'.length);
    expect(read(unsigned)).toEqual({ facts, extras, signed: null });
    expect(read(`  ${writeCode(facts, signer, extras)}\n`)).toMatchObject({
      facts,
      extras,
      signed: { keyId: signer.keyId },
    });
  });

  test('and one of format 1 has no such thing', () => {
    expect(writeCode(facts).startsWith('HOCTAP1:')).toBe(true);
    expect(read(writeCode(facts))).toEqual({ facts, extras: undefined, signed: null });
  });
});

describe('a code is refused', () => {
  const one = bodyOf(writeCode(facts));
  const two = bodyOf(writeCode(facts, undefined, { address: PAGE, register }));
  const alone = bodyOf(writeCode(facts, undefined, { address: '', register }));

  test.each<[string, string, string]>([
    ['with the page of another kind', checked(two.replace('https:', 'http:')), 'code-other-program'],
    ['with a page that no browser writes', checked(two.replace(PAGE, 'https://a.vn/ x')), 'code-malformed'],
    ['of format 1 behind a page', checked(`${PAGE}#${one}`), 'code-malformed'],
    ['of format 1 with what format 2 says', checked(alone.replace('HOCTAP2', 'HOCTAP1')), 'code-malformed'],
    ['of format 2 with what format 1 says', checked(one.replace('HOCTAP1', 'HOCTAP2')), 'code-malformed'],
    ['whose letters are none', checked(one.replace(':', ':U')), 'code-malformed'],
    ['whose letters of format 2 are none', checked(alone.replace(':', ':U')), 'code-malformed'],
    ['whose signature is short', checked(one.replace('.UNSIGNED', '.ABCD')), 'code-malformed'],
    ['whose signature is none', checked(one.replace('.UNSIGNED', '.U')), 'code-malformed'],
    ['of a later format', checked(one.replace('HOCTAP1', 'HOCTAP3')), 'code-later-version'],
    ['whose check letters are wrong', `${one}.0000000`, 'code-damaged'],
    ['with a part too many', `${checked(one)}.x`, 'code-damaged'],
    ['without its check letters', one, 'code-cut'],
    ['with six of them', checked(one).slice(0, -1), 'code-cut'],
    ['of which the beginning is there', 'HOCT', 'code-cut'],
    ['of which the end is there', checked(one).slice(20), 'code-cut'],
    ['of another program', 'https://a.vn', 'code-other-program'],
    ['of no program', '', 'code-other-program'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([expected, expect.anything()]);
  });

  test('that is longer than any, and not one that is as long', () => {
    expect(read(`${'x'.repeat(4297)}`)).toEqual(['code-too-long', { limit: 4296 }]);
    expect(read(`${'x'.repeat(4296)}`)).toEqual(['code-other-program', { found: `${'x'.repeat(60)}…` }]);
    expect(read('x'.repeat(60))).toEqual(['code-other-program', { found: 'x'.repeat(60) }]);
    expect(read('x'.repeat(61))).toEqual(['code-other-program', { found: `${'x'.repeat(60)}…` }]);
  });

  test('where it does not begin as one', () => {
    const starts = ['HOCTAP1:', 'HOCTAP9999:', `${PAGE}#HOCTAP2:`, 'https://a.vn/#HOCTAP#HOCTAP2:'];
    expect(starts.map(startOfCode)).toEqual([0, 0, PAGE.length + 1, 21]);
    const others = ['HOCTAP0:', 'HOCTAP:', 'HOCTAP12345:', 'x#HOCTAP1:', 'hoctap1:', '', 'https://a.vn/'];
    expect(others.map(startOfCode)).toEqual(Array(7).fill(undefined));
  });
});

describe('keys', () => {
  test('are of a register whose office they name, or for which they sign', () => {
    const office = officeKey.office;
    expect(isKeyOfRegister(officeKey, office.toUpperCase())).toBe(true);
    expect(isKeyOfRegister({ ...officeKey, office: 'Khác' }, office)).toBe(false);
    expect(signsFor(['A', 'UBND  xã B'], 'ủy ban nhân dân XÃ B')).toBe(true);
    expect(signsFor(['A', 'B'], 'uỷ ban')).toBe(false);
    expect([signsFor([], ''), signsFor([''], ' ')]).toEqual([false, false]);
  });

  test('that are none are said, and nothing else is', () => {
    const { keys, problems } = keyRing([{ file: 'a.json', text: 'no key', trusted: true }]);
    expect([keys, problems.map(({ at }) => at.file)]).toEqual([[], ['a.json']]);
  });
});
