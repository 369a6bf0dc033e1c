import { createPrivateKey, createPublicKey } from 'node:crypto';
import { signerOf } from '../../src/io/private-key.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { DecodedCode } from '../../src/verification/code-text.ts';
import type { KeyDeclaration } from '../../src/verification/public-key.ts';
import { type OfficeKey, publicKeyFrom } from '../../src/verification/signature.ts';
import { verifyCode } from '../../src/verification/verdict.ts';

/** A certificate as most are; a test says only what is different in its own. */
export function aCertificate(changes: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    number: '02/GCN-UBND',
    registerNumber: '02/2022',
    unitCode: '00123',
    unitName: 'Xã Phú Cường',
    area: 'Huyện Tam Nông, Tỉnh Đồng Tháp',
    award: 'Cộng đồng học tập',
    classId: 'kha',
    className: 'Khá',
    year: 2022,
    issuedOn: '2022-12-20',
    criteria: 'tt44-2014@1.0.0',
    criteriaSha256: '0123456789abcdef'.repeat(4),
    authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG',
    ...changes,
  };
}

/** As short as real ones get: a commune of two letters under a ward's office. */
export const SHORTEST = aCertificate({
  number: '1',
  registerNumber: '1',
  unitCode: '1',
  unitName: 'Xã Ea',
  area: '',
  classId: 'tot',
  className: 'Tốt',
  authority: 'UBND XÃ EA',
});

/** As long as real ones get, every part of it. */
export const LONGEST = aCertificate({
  number: '1234/GCN-UBND-GDĐT',
  registerNumber: '1234/2022/SCGCN-GDĐT',
  unitCode: 'NT-PRTC-2022-00123',
  unitName: 'Trung tâm học tập cộng đồng phường Phan Rang - Tháp Chàm (phường Phước Mỹ cũ)',
  area: 'Thành phố Phan Rang - Tháp Chàm, Tỉnh Ninh Thuận',
  award: 'Trung tâm học tập cộng đồng hoạt động đạt hiệu quả',
  classId: 'trung-binh',
  className: 'Trung bình',
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ PHAN RANG - THÁP CHÀM TỈNH NINH THUẬN',
});

/** What the key of the certificates above says of itself. */
export function aDeclaration(changes: Partial<KeyDeclaration> = {}): KeyDeclaration {
  return {
    office: 'Ủy ban nhân dân huyện Tam Nông',
    authorities: ['Chủ tịch Ủy ban nhân dân huyện Tam Nông'],
    validFrom: '2022-01-01',
    ...changes,
  };
}

/** Keys from fixed bytes, so that the bytes of a signature are known. */
export function aKey(seed: number, office = 'Ủy ban nhân dân huyện Tam Nông') {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const signer = signerOf(privateKey);
  const key = publicKeyFrom(pem);
  if (key === undefined) throw new Error('no key');
  const officeKey: OfficeKey = { key, keyId: signer.keyId, office };
  return { signer, officeKey, pem };
}

/** What is found of a code by these keys, with neither paper nor register. */
export function judge(code: DecodedCode, ...keys: readonly OfficeKey[]) {
  const known = keys.map((key) => ({ ...key, standing: 'given' as const }));
  return verifyCode(code, { state: 'no-paper' }, { keys: known, register: undefined, comparedByEye: false });
}
