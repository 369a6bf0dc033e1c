import { createPublicKey, verify as verifyByNode } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { differingFields } from '../../src/verification/canonical.ts';
import { isValidSignature, publicKeyFrom } from '../../src/verification/signature.ts';
import { aCertificate, aKey } from './some-certificates.ts';

const { officeKey, signer, pem } = aKey(1);
const words = new TextEncoder().encode('Xã Phú Cường');
const signature = signer.sign(words);

function pemOf(key: Uint8Array): string {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);
  return `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`;
}

describe('a signature', () => {
  test('made by Node holds, and Node says the same', () => {
    expect(isValidSignature(signature, words, officeKey)).toBe(true);
    expect(verifyByNode(null, words, createPublicKey(pem), signature)).toBe(true);
  });

  test('holds for the first vector of RFC 8032', () => {
    const key = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
    const signed = Buffer.from(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      'hex',
    );
    const read = publicKeyFrom(pemOf(key));
    if (read === undefined) throw new Error('no key');
    expect(isValidSignature(signed, new Uint8Array(), { keyId: '', office: '', key: read })).toBe(true);
  });

  test('does not hold with any bit of it changed, nor cut, nor with the group order added to its second half', () => {
    for (let bit = 0; bit < 512; bit += 7) {
      const wrong = Uint8Array.from(signature);
      wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(isValidSignature(wrong, words, officeKey), `bit ${bit}`).toBe(false);
    }
    expect(isValidSignature(signature.subarray(0, 63), words, officeKey)).toBe(false);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const second = [...signature.subarray(32)].reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + order;
    const raised = Uint8Array.from(signature);
    for (let at = 0; at < 32; at++) raised[32 + at] = Number((second >> BigInt(8 * at)) & 0xffn);
    expect(isValidSignature(raised, words, officeKey)).toBe(false);
  });
});

describe('a public key is refused', () => {
  const points: readonly (readonly [string, string])[] = [
    ['the neutral point, which holds for any words', `01${'00'.repeat(31)}`],
    ['a point of order four', '00'.repeat(32)],
    ['a point of order eight', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['no point of the curve', `02${'00'.repeat(31)}`],
    ['a coordinate beyond the field', `${'ff'.repeat(31)}7f`],
  ];
  test.each(points)('%s', (_, hexadecimal) => {
    expect(publicKeyFrom(pemOf(Buffer.from(hexadecimal, 'hex')))).toBeUndefined();
  });
});

test('an area in the writing of earlier versions is the same area, another name is not', () => {
  const now = aCertificate({ area: 'Huyện Tam Nông, tỉnh Đồng Tháp' });
  expect(differingFields(aCertificate(), now)).toEqual([]);
  expect(differingFields(aCertificate(), { ...now, area: 'Huyện Tam nông, tỉnh Đồng Tháp' })).toEqual(['area']);
  expect(differingFields(aCertificate(), { ...now, area: 'Huyện Tam Nông, tỉnh Đồng Thap' })).toEqual(['area']);
  expect(differingFields(aCertificate(), { ...now, unitName: 'xã Phú Cường' })).toEqual(['unitName']);
});
