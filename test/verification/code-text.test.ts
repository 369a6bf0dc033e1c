import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { fromBase32, toBase32 } from '../../src/verification/alphabet.ts';
import { canonicalBytes, FACT_FIELDS } from '../../src/verification/canonical.ts';
import { readCode, writeCode } from '../../src/verification/code-text.ts';
import { packFacts, unpackFacts } from '../../src/verification/pack.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { versionOf } from '../../src/verification/square.ts';
import { aCertificate, aKey, judge, LONGEST, SHORTEST } from './some-certificates.ts';

const AT = { file: 'mã' };
const { signer, officeKey } = aKey(1);
const other = aKey(2, 'Cơ quan khác');

function codeOf(text: string) {
  const reading = readCode(text, AT);
  if ('problem' in reading) throw new Error(reading.problem.code);
  return reading.code;
}

function faultOf(text: string): string | undefined {
  const reading = readCode(text, AT);
  return 'problem' in reading ? reading.problem.code : undefined;
}

/** The code of the same certificate put together by somebody without the key, with right check letters. */
function forged(facts: CertificateFacts, of: CertificateFacts): string {
  const head = writeCode(facts).split('.')[0];
  const proof = writeCode(of, signer).split('.')[1] ?? '';
  // A signer that knows no key and only repeats the signature of another certificate.
  const bytes = fromBase32(proof) ?? new Uint8Array();
  const copied = { ...signer, sign: () => bytes.subarray(5) };
  const text = writeCode(facts, copied);
  expect(text.startsWith(head ?? '')).toBe(true);
  return text;
}

describe('the text of a code', () => {
  test.each([
    ['usual', aCertificate()],
    ['shortest', SHORTEST],
    ['longest', LONGEST],
    ['without date', aCertificate({ issuedOn: '' })],
    ['of the letters of another people', aCertificate({ unitName: 'Xã Ea H’leo “Krông” 村 😀 \u0000\t\u009b' })],
  ])('gives back every word of the %s certificate', (_, facts) => {
    const code = codeOf(writeCode(facts, signer));
    expect(code.facts).toEqual(facts);
    expect(judge(code, officeKey).signature.state).toBe('holds');
    expect(codeOf(writeCode(facts))).toEqual({ facts, extras: undefined, signed: null });
  });

  test('any text whatever goes in and comes out, composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(65535), (text, year) => {
        const facts = aCertificate({ unitName: text, year });
        expect(unpackFacts(packFacts(facts))).toEqual({ ...facts, unitName: text.normalize('NFC') });
      }),
    );
  });

  test('every Vietnamese letter takes one byte', () => {
    const letters = 'ĂÂĐÊÔƠƯăâđêôơưẠạỀềỘộỨứỴỵ';
    const bytes =
      packFacts(aCertificate({ unitName: letters })).length - packFacts(aCertificate({ unitName: '' })).length;
    expect(bytes).toBe([...letters].length);
  });

  test('does not depend on the way letters are written in Unicode', () => {
    const facts = aCertificate();
    const apart = { ...facts, unitName: facts.unitName.normalize('NFD'), authority: facts.authority.normalize('NFD') };
    expect(writeCode(apart, signer)).toBe(writeCode(facts, signer));
  });

  test('is the same for the same facts and key for ever: format 1 is frozen', () => {
    expect(writeCode(aCertificate(), signer)).toMatchInlineSnapshot(
      `"HOCTAP1:0ZK02D4D4G0J6HB7H6NWVVR14D2PF2DBSQQG28T5CY4TQKFF04HMASW9NF6YYC1JZR030CHF68R34CG060R32CHK03R50T4M411SH3KECW0ETN31DMG4X1VECZWYD23ECWG58T03E00FR03BD1GG0JV80C0FYC9E60Q3007BX7Q58GAD417CMKJ700.ZM8GTC0XQP1J1TYV07TQG2KT8R5QHD08RCX1CQE2QQW6QCZNNDRS9PWDCN9BEME62GZ2CSEW7TJM1NM6CD64CQBAVREQ51T589V53BHREXJQW2G.TV4T4H3"`,
    );
    expect(new TextDecoder().decode(canonicalBytes(aCertificate()))).toMatchInlineSnapshot(
      `"["hoctap-certificate",1,"02/GCN-UBND","02/2022","00123","Xã Phú Cường","Huyện Tam Nông, Tỉnh Đồng Tháp","Cộng đồng học tập","kha","Khá",2022,"2022-12-20","tt44-2014@1.0.0","0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG"]"`,
    );
  });

  test('holds only letters that a QR code stores tightly', () => {
    expect(writeCode(LONGEST, signer)).toMatch(/^[0-9A-Z:.]+$/);
  });

  test('fits a square of version 15 even for the longest names', () => {
    const sizes = [SHORTEST, aCertificate(), LONGEST].flatMap((facts) => [
      versionOf(proofOf(facts).square),
      versionOf(proofOf(facts, signer).square),
    ]);
    expect(sizes).toMatchInlineSnapshot(`
      [
        6,
        9,
        8,
        11,
        13,
        13,
      ]
    `);
  });

  test('too many words are refused by the name of the unit, not drawn too fine', () => {
    expect(() => proofOf(aCertificate({ unitName: 'Đ'.repeat(600) }), signer)).toThrow(/00123/);
  });
});

describe('what somebody changed is found', () => {
  const text = writeCode(aCertificate(), signer);

  test('every letter, at every place, for every other letter', () => {
    const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ:. abz';
    const unnoticed: string[] = [];
    for (let at = 0; at < text.length; at++) {
      for (const letter of letters) {
        if (letter === text[at]) continue;
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        // A blank at either end is cut off as one is when text is copied; here a letter is lost with it.
        if (faultOf(changed) === undefined) unnoticed.push(`${at}: ${letter}`);
      }
    }
    expect(unnoticed).toEqual([]);
  });

  test('every letter lost, every letter doubled, every two neighbours exchanged', () => {
    for (let at = 0; at < text.length; at++) {
      const [here = '', next = ''] = [text[at], text[at + 1]];
      expect(faultOf(text.slice(0, at) + text.slice(at + 1))).toBeDefined();
      expect(faultOf(text.slice(0, at) + here + text.slice(at))).toBeDefined();
      if (here !== next && next !== '') {
        expect(faultOf(text.slice(0, at) + next + here + text.slice(at + 2))).toBeDefined();
      }
    }
  });

  test('a code cut anywhere at its end is said to be cut, and one without its beginning too', () => {
    for (let length = 1; length < text.length; length++) expect(faultOf(text.slice(0, length))).toBe('code-cut');
    expect(faultOf(text.slice(20))).toBe('code-cut');
  });

  test.each(FACT_FIELDS)('%s changed with right check letters: the signature does not hold', (field) => {
    const facts = aCertificate();
    const change = { year: 2023, issuedOn: '2022-12-21', criteriaSha256: 'f'.repeat(64) };
    const changed = { ...facts, [field]: change[field as keyof typeof change] ?? `${facts[field]}a` };
    const { signature, verdict } = judge(codeOf(forged(changed, facts)), officeKey);
    expect([signature.state, verdict]).toEqual(['forged', 'forged']);
  });

  test('a word moved from one field into the next is another certificate', () => {
    const facts = aCertificate({ unitName: 'Xã A', area: 'B' });
    const moved = aCertificate({ unitName: 'Xã', area: 'A B' });
    expect(judge(codeOf(forged(moved, facts)), officeKey).signature.state).toBe('forged');
  });
});

describe('each kind of wrong code has its own words', () => {
  const text = writeCode(aCertificate(), signer);

  test.each([
    ['https://vi.wikipedia.org/wiki/Đồng_Tháp', 'code-other-program'],
    ['', 'code-other-program'],
    ['\u001b[31m\u0000\u202e', 'code-other-program'],
    [text.replace('HOCTAP1', 'HOCTAP3'), 'code-later-version'],
    ['HOCTAP17:anything at all', 'code-later-version'],
    [text.replace('HOCTAP1', 'HOCTAP0'), 'code-other-program'],
    [text.toLowerCase(), 'code-other-program'],
    [`${text.slice(0, 40)}Z${text.slice(41)}`, 'code-damaged'],
    [`HOCTAP1:${'0'.repeat(5000)}`, 'code-too-long'],
  ])('%s', (written, code) => {
    expect(faultOf(written)).toBe(code);
  });

  test('right check letters over senseless content: not made by hoctap', () => {
    for (const bytes of [
      [],
      [1, 2, 3],
      [...packFacts(aCertificate()), 0],
      [...packFacts(aCertificate()).subarray(0, 60)],
    ]) {
      expect(unpackFacts(Uint8Array.from(bytes))).toBeUndefined();
    }
  });

  test('a letter that has a byte of its own and is written the long way is not ours: one certificate, one code', () => {
    const bytes = [...packFacts(aCertificate({ number: 'a' }))];
    const at = 38;
    expect(String.fromCharCode(bytes[at] ?? 0)).toBe('a');
    expect(unpackFacts(Uint8Array.from(bytes.toSpliced(at, 1, 1, 0, 0, 0x61)))).toBeUndefined();
  });

  test('random letters and bytes never stop the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 }), (words, bytes) => {
        readCode(words, AT);
        readCode(`HOCTAP1:${words}`, AT);
        readCode(`HOCTAP1:${toBase32(bytes)}.UNSIGNED.0000000`, AT);
        unpackFacts(bytes);
      }),
      { numRuns: 500 },
    );
  });
});

describe('base32', () => {
  test('round trip, and no second way to write the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const text = toBase32(bytes);
        expect(fromBase32(text)).toEqual(bytes);
        expect(fromBase32(`${text}0`)?.length ?? -1).not.toBe(bytes.length);
      }),
    );
    expect(fromBase32('01')).toBeUndefined();
    expect(fromBase32('O0')).toBeUndefined();
  });
});

test('a key that was not given is not taken for a forgery', () => {
  const code = codeOf(writeCode(aCertificate(), signer));
  expect(judge(code, other.officeKey).signature).toEqual({ state: 'other-key', keyId: signer.keyId });
  expect(judge(code, other.officeKey, officeKey).signature.office).toBe('Ủy ban nhân dân huyện Tam Nông');
});
