import { describe, expect, test } from 'vitest';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { canonicalBytes, differingFields, FACT_FIELDS } from '../../src/verification/canonical.ts';
import { writeCode } from '../../src/verification/code-text.ts';
import { packFacts, packWithWitness, unpackFacts, unpackWithWitness } from '../../src/verification/pack.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { looksLikeShortCode } from '../../src/verification/short-code.ts';
import { aCertificate } from './some-certificates.ts';

const facts = aCertificate();
const WITNESS = { entries: 258, sealStart: '00ff'.repeat(8) };
const HASH = facts.criteriaSha256;

describe('what cannot be packed is refused, never packed as something else', () => {
  test.each<[string, Partial<CertificateFacts>, string]>([
    ['a year below 0', { year: -1 }, 'facts: year'],
    ['a year of more than two bytes', { year: 65_536 }, 'facts: year'],
    ['half a year', { year: 2022.5 }, 'facts: year'],
    ['a day in the order of Vietnam', { issuedOn: '20-12-2022' }, 'facts: issuedOn'],
    ['a day with something before it', { issuedOn: ' 2022-12-20' }, 'facts: issuedOn'],
    ['a day with something behind it', { issuedOn: '2022-12-20T00' }, 'facts: issuedOn'],
    ['a hash in capitals', { criteriaSha256: HASH.toUpperCase() }, 'facts: criteriaSha256'],
    ['a hash that is short by a letter', { criteriaSha256: HASH.slice(1) }, 'facts: criteriaSha256'],
    ['a hash that is long by a letter', { criteriaSha256: `${HASH}0` }, 'facts: criteriaSha256'],
  ])('%s', (_, changes, message) => {
    expect(() => packFacts(aCertificate(changes))).toThrow(new RangeError(message));
  });

  test.each<[string, Partial<typeof WITNESS>, string]>([
    ['a register without entries', { entries: 0 }, 'register: entries'],
    ['more entries than four bytes count', { entries: 0x1_0000_0000 }, 'register: entries'],
    ['half an entry', { entries: 1.5 }, 'register: entries'],
    ['a seal that is short by a letter', { sealStart: '0'.repeat(31) }, 'register: seal'],
    ['a seal that is long by a letter', { sealStart: '0'.repeat(33) }, 'register: seal'],
    ['a seal in capitals', { sealStart: 'F'.repeat(32) }, 'register: seal'],
  ])('%s', (_, changes, message) => {
    expect(() => packWithWitness(facts, { ...WITNESS, ...changes })).toThrow(new RangeError(message));
  });

  test('an address that no browser writes', () => {
    const extras = { address: 'http://a.vn/kiem-tra', register: undefined };
    expect(() => writeCode(facts, undefined, extras)).toThrow(new RangeError('extras: address'));
  });
});

describe('what is packed comes back', () => {
  test.each<[string, Partial<CertificateFacts>]>([
    ['the first year and no day', { year: 0, issuedOn: '' }],
    ['the last year and the last day', { year: 65_535, issuedOn: '9999-12-31' }],
    ['a day whose year begins with 0', { issuedOn: '0001-02-03' }],
    ['a hash of bytes below 16', { criteriaSha256: '0102030405060708'.repeat(4) }],
    ['nothing in any text', Object.fromEntries(FACT_FIELDS.slice(0, 8).map((field) => [field, '']))],
  ])('%s', (_, changes) => {
    const one = aCertificate(changes);
    expect(unpackFacts(packFacts(one))).toEqual(one);
  });

  test.each([
    ['without a register', undefined],
    ['with the first entry', { entries: 1, sealStart: '0'.repeat(32) }],
    ['with the last entry there can be', { entries: 0xffff_ffff, sealStart: 'f'.repeat(32) }],
    ['with entries of two bytes', WITNESS],
  ])('%s', (_, register) => {
    expect(unpackWithWitness(packWithWitness(facts, register))).toEqual({ facts, register });
  });

  test('in the bytes that are frozen: year, day, hash and then the texts', () => {
    const bytes = packFacts(aCertificate({ year: 2022, issuedOn: '2022-12-20' }));
    expect(Buffer.from(bytes.subarray(0, 38)).toString('hex')).toBe(
      `07e6${(20_221_220).toString(16).padStart(8, '0')}${HASH}`,
    );
    const witness = packWithWitness(facts, WITNESS);
    expect(Buffer.from(witness.subarray(0, 20)).toString('hex')).toBe(`00000102${WITNESS.sealStart}`);
    expect(witness.subarray(20)).toEqual(packFacts(facts));
  });
});

describe('bytes that would not be written are no certificate', () => {
  const bytes = packFacts(facts);
  const changed = (at: number, ...values: readonly number[]) => {
    const copy = Uint8Array.from(bytes);
    copy.set(values, at);
    return copy;
  };

  test('cut anywhere', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(unpackFacts(bytes.subarray(0, length)), `${length} bytes`).toBeUndefined();
    }
  });

  test('with one more at the end', () => {
    expect(unpackFacts(Uint8Array.from([...bytes, 0]))).toBeUndefined();
  });

  test('with a day of nine digits, and still with one of eight', () => {
    expect(unpackFacts(changed(2, 0x05, 0xf5, 0xe1, 0x00))).toBeUndefined();
    expect(unpackFacts(changed(2, 0x05, 0xf5, 0xe0, 0xff))?.issuedOn).toBe('9999-99-99');
  });

  test('a register without entries has no seal, and without facts it is nothing', () => {
    const none = packWithWitness(facts, undefined);
    expect(unpackWithWitness(none)).toEqual({ facts, register: undefined });
    expect(unpackWithWitness(Uint8Array.from(none).fill(1, 19, 20))).toBeUndefined();
    for (const length of [0, 19, 20, 21, none.length - 1]) {
      expect(unpackWithWitness(none.subarray(0, length)), `${length} bytes`).toBeUndefined();
    }
  });

  test('in a larger piece of memory it is read from where it begins', () => {
    const packed = packWithWitness(facts, WITNESS);
    const within = Uint8Array.from([9, 9, 9, ...packed, 9]).subarray(3, 3 + packed.length);
    expect(unpackWithWitness(within)).toEqual({ facts, register: WITNESS });
  });
});

describe('what is signed', () => {
  const said = (...given: Parameters<typeof canonicalBytes>) =>
    JSON.parse(new TextDecoder().decode(canonicalBytes(...given)));
  const values = FACT_FIELDS.map((field) => facts[field]);

  test('is every field in its order, and which format it is', () => {
    expect(said(facts)).toEqual(['hoctap-certificate', 1, ...values]);
    expect(said(facts, { address: '', register: undefined })).toEqual(['hoctap-certificate', 2, ...values, '', 0, '']);
    expect(said(facts, { address: 'https://a.vn/', register: WITNESS })).toEqual([
      'hoctap-certificate',
      2,
      ...values,
      'https://a.vn/',
      258,
      WITNESS.sealStart,
    ]);
  });

  test('is the same however its letters are written', () => {
    const apart = aCertificate({ unitName: facts.unitName.normalize('NFD') });
    expect(apart).not.toEqual(facts);
    expect(canonicalBytes(apart)).toEqual(canonicalBytes(facts));
    expect(differingFields(apart, facts)).toEqual([]);
  });

  test('differs in each field that differs, and in no other', () => {
    for (const field of FACT_FIELDS) {
      const other = { ...facts, [field]: field === 'year' ? 2023 : 'khác' };
      expect(differingFields(facts, other)).toEqual([field]);
    }
  });
});

describe('the proof of a certificate', () => {
  test('is its code, the square of it and the code to type', () => {
    const proof = proofOf(facts);
    expect(proof).toMatchObject({ shortCode: 'MY3X-QDND-5RJA', text: writeCode(facts) });
    expect(proof.square).toEqual(proofOf(facts).square);
  });

  test('is refused where the square would be too fine, and names the unit', () => {
    const long = aCertificate({ unitName: '村'.repeat(200) });
    expect(() => proofOf(long)).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ code: 'code-too-long-for-square', details: { unit: '00123' } }),
      }),
    );
  });
});

test.each([
  ['abc def ghi', true],
  ['abcde-fghij-klmno', true],
  ['ab-cdef-ghij', false],
  ['abcdef-ghij-klmn', false],
  ['abcd-efgh', false],
  ['abcd-efgh-ijkl-mnop', false],
  ['a'.repeat(10), false],
  ['a'.repeat(11), true],
  ['a'.repeat(13), true],
  ['a'.repeat(14), false],
  ['  7K3F-9QXM-21AB\n', true],
  [`${'ê'.normalize('NFD')}123-4567-89AB`, true],
  ['7K3F_9QXM_21AB', false],
])('%j is meant as a short code: %s', (typed, expected) => {
  expect(looksLikeShortCode(typed)).toBe(expected);
});
