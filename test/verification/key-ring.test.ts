import { describe, expect, test } from 'vitest';
import { revocationJsonSchema, revocationText } from '../../src/verification/key-revocation.ts';
import { entitlementOf, type KeyFile, keyRing, signsFor } from '../../src/verification/key-ring.ts';
import { publicKeyJsonSchema, publicKeyText, readPublicKey } from '../../src/verification/public-key.ts';
import { aCertificate, aDeclaration, aKey } from './some-certificates.ts';

const [one, two, three, thief] = [aKey(1), aKey(2), aKey(3), aKey(9)];
const facts = aCertificate();

function fileOf({ pem, signer }: typeof one, changes = {}, before?: typeof one): string {
  return publicKeyText(pem, aDeclaration(changes), signer, before?.signer);
}

const given = (text: string): KeyFile => ({ file: 'khoa.json', text, trusted: false });
const trusted = (text: string): KeyFile => ({ file: 'tin-cay/khoa.json', text, trusted: true });

function standings(...files: readonly KeyFile[]): Record<string, string> {
  const { keys, problems } = keyRing(files);
  expect(problems).toEqual([]);
  return Object.fromEntries(keys.map((key) => [nameOf(key), key.standing]));
}

const NAMES = new Map(
  [one, two, three, thief].map(({ signer }, at) => [signer.keyId, 'one two three thief'.split(' ')[at]]),
);
const nameOf = ({ keyId }: { readonly keyId: string }) => NAMES.get(keyId) ?? '';

describe('a public key file of format 2', () => {
  test('says under its own signature what it may sign', () => {
    const reading = readPublicKey(fileOf(one, { validTo: '2027-12-31' }), 'khoa.json');
    expect('key' in reading && reading.key).toMatchObject({
      keyId: one.signer.keyId,
      office: 'Ủy ban nhân dân huyện Tam Nông',
      statement: {
        authorities: ['Chủ tịch Ủy ban nhân dân huyện Tam Nông'],
        validFrom: '2022-01-01',
        validTo: '2027-12-31',
      },
    });
  });

  test.each([
    ['another office', '"office": "Ủy ban nhân dân huyện Tam Nông"', '"office": "UBND xã Phú Thọ"'],
    ['another authority', 'Chủ tịch Ủy ban nhân dân huyện Tam Nông', 'Chủ tịch UBND tỉnh'],
    ['an earlier day', '"validFrom": "2022-01-01"', '"validFrom": "2021-01-01"'],
    ['no last day', ',\n  "validTo": "2027-12-31"', ''],
  ])('is refused when somebody wrote %s into it', (_, from, to) => {
    const text = fileOf(one, { validTo: '2027-12-31' }).replace(from, to);
    expect(text).toContain(to);
    const reading = readPublicKey(text, 'khoa.json');
    expect('problem' in reading && reading.problem.code).toBe('key-statement-changed');
  });

  test('a file of format 1 is read, and says nothing of what it may sign', () => {
    const old = {
      format: 'hoctap-public-key',
      formatVersion: 1,
      office: 'UBND',
      keyId: one.signer.keyId,
      publicKey: one.pem,
    };
    const { keys } = keyRing([given(JSON.stringify(old))]);
    expect(keys.map((key) => entitlementOf(key, facts))).toEqual(['undeclared']);
  });

  test.each([
    ['public-key', publicKeyJsonSchema],
    ['key-revocation', revocationJsonSchema],
  ] as const)('%s.schema.json is what the code reads', async (name, schema) => {
    await expect(`${JSON.stringify(schema(), null, 2)}\n`).toMatchFileSnapshot(
      `../../src/verification/${name}.schema.json`,
    );
  });
});

describe('what a key may sign', () => {
  const entitled = (changes: object, of = facts, ...more: readonly KeyFile[]) =>
    keyRing([given(fileOf(one, changes)), ...more]).keys.map((key) => entitlementOf(key, of))[0];
  const revocation = (from: string) => given(revocationText(one.officeKey, from, 'mất máy tính', one.signer));

  test.each([
    ['its own authority', {}, facts, [], 'entitled'],
    ['the authority of another office', { authorities: ['Chủ tịch UBND xã Phú Thọ'] }, facts, [], 'other-authority'],
    ['a certificate without authority', {}, aCertificate({ authority: '' }), [], 'other-authority'],
    ['a day before its time', { validFrom: '2022-12-21' }, facts, [], 'too-early'],
    ['its first day', { validFrom: '2022-12-20' }, facts, [], 'entitled'],
    ['its last day', { validTo: '2022-12-20' }, facts, [], 'entitled'],
    ['a day after its time', { validTo: '2022-12-19' }, facts, [], 'too-late'],
    ['the day it was revoked from', {}, facts, [revocation('2022-12-20')], 'revoked'],
    ['a day before that, which a thief could write too', {}, facts, [revocation('2022-12-21')], 'revoked-since'],
  ] as const)('%s', (_, changes, of, more, expected) => {
    expect(entitled(changes, of, ...more)).toBe(expected);
  });

  test.each([
    ['capitals', 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG', true],
    ['UBND', 'Chủ tịch UBND huyện Tam Nông', true],
    ['the other place of the tone, and two blanks', 'Chủ tịch  Uỷ ban nhân dân huyện Tam Nông', true],
    ['letters with separate marks', 'Chủ tịch UBND huyện Tam Nông'.normalize('NFD'), true],
    ['another district', 'Chủ tịch UBND huyện Tam Bình', false],
    ['no tones', 'Chu tich UBND huyen Tam Nong', false],
    ['a part of it', 'UBND huyện Tam Nông', false],
  ])('an authority written with %s', (_, written, same) => {
    expect(signsFor(['Chủ tịch Ủy ban nhân dân huyện Tam Nông'], written)).toBe(same);
  });
});

describe('a ring of keys', () => {
  test('a key only handed in is one that names itself', () => {
    expect(standings(given(fileOf(one)))).toEqual({ one: 'given' });
    expect(standings(trusted(fileOf(one)), given(fileOf(thief)))).toEqual({ one: 'trusted', thief: 'given' });
  });

  test('a key that was signed by a trusted one is trusted, along the chain', () => {
    const files = [trusted(fileOf(one)), given(fileOf(two, {}, one)), given(fileOf(three, {}, two))];
    expect(standings(...files)).toEqual({ one: 'trusted', two: 'succeeds-trusted', three: 'succeeds-trusted' });
    expect(standings(given(fileOf(three, {}, two)), trusted(fileOf(one)))).toMatchObject({ three: 'given' });
  });

  test('a key of the same authority that no trusted key signed signs nothing; alone it is one that names itself', () => {
    const entitled = (...files: Parameters<typeof keyRing>[0]) =>
      Object.fromEntries(keyRing(files).keys.map((key) => [nameOf(key), entitlementOf(key, facts)]));
    expect(entitled(given(fileOf(thief)))).toEqual({ thief: 'entitled' });
    expect(entitled(given(fileOf(one)), given(fileOf(thief)))).toEqual({ one: 'entitled', thief: 'entitled' });
    expect(entitled(trusted(fileOf(one)), given(fileOf(thief)))).toEqual({ one: 'entitled', thief: 'contested' });
    expect(entitled(trusted(fileOf(one)), given(fileOf(two, {}, one)))).toEqual({ one: 'entitled', two: 'entitled' });
    // The older key, which the trusted one says it came after.
    expect(entitled(trusted(fileOf(two, {}, one)), given(fileOf(one)))).toEqual({ one: 'entitled', two: 'entitled' });
    const elsewhere = fileOf(thief, { office: 'UBND huyện khác', authorities: ['UBND huyện khác'] });
    expect(entitled(trusted(fileOf(one)), given(elsewhere))).toEqual({ one: 'entitled', thief: 'other-authority' });
  });

  test('a successor that claims more authorities than the key before is not', () => {
    const wider = fileOf(two, { authorities: ['Chủ tịch UBND huyện Tam Nông', 'Chủ tịch UBND tỉnh Đồng Tháp'] }, one);
    expect(standings(trusted(fileOf(one)), given(wider))).toMatchObject({ two: 'given' });
  });

  test('a key that names a predecessor which did not sign is not', () => {
    const claimed = JSON.parse(fileOf(thief, {}, one));
    const forged = JSON.parse(fileOf(thief, {}, two));
    const text = JSON.stringify({
      ...claimed,
      replaces: { ...claimed.replaces, signature: forged.replaces.signature },
    });
    expect(standings(trusted(fileOf(one)), given(text))).toMatchObject({ thief: 'given' });
  });

  test('a trusted key cannot be widened by a second file of its own', () => {
    const wider = given(fileOf(one, { authorities: ['Chủ tịch UBND tỉnh Đồng Tháp'] }));
    for (const files of [
      [trusted(fileOf(one)), wider],
      [wider, trusted(fileOf(one))],
    ]) {
      const [key] = keyRing(files).keys;
      expect(key?.statement?.authorities).toEqual(['Chủ tịch Ủy ban nhân dân huyện Tam Nông']);
      expect(key?.standing).toBe('trusted');
    }
  });

  test('after a key is revoked its successors have to be trusted by themselves: a thief can name one too', () => {
    const revoked = given(revocationText(one.officeKey, '2023-01-01', 'lộ mật khẩu', one.signer));
    expect(standings(trusted(fileOf(one)), given(fileOf(two, {}, one)), revoked)).toEqual({
      one: 'trusted',
      two: 'given',
    });
  });

  test('a successor can revoke the key before it, a stranger cannot', () => {
    const by = (signer: typeof one.signer) => given(revocationText(one.officeKey, '2023-01-01', 'mất khóa', signer));
    const files = [given(fileOf(one)), given(fileOf(two, {}, one)), given(fileOf(thief))];
    const revoked = keyRing([...files, by(two.signer)]).keys.find(({ keyId }) => keyId === one.signer.keyId)?.revoked;
    expect(revoked).toEqual({ from: '2023-01-01', reason: 'mất khóa' });
    const { keys, problems } = keyRing([...files, by(thief.signer)]);
    expect(keys.some((key) => key.revoked !== undefined)).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['revocation-not-proved']);
  });

  test('of several revocations the earliest day counts; one that was edited proves nothing', () => {
    const on = (from: string) => revocationText(one.officeKey, from, 'mất khóa', one.signer);
    const ring = keyRing([given(fileOf(one)), given(on('2023-05-01')), given(on('2023-02-01'))]);
    expect(ring.keys[0]?.revoked?.from).toBe('2023-02-01');
    const edited = on('2023-02-01').replace('2023-02-01', '2024-02-01');
    expect(keyRing([given(fileOf(one)), given(edited)]).problems.map(({ code }) => code)).toEqual([
      'revocation-not-proved',
    ]);
  });
});
