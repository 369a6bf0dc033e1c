import type { CertificateFacts } from '../model/certificate.ts';
import type { CodedWitness } from './canonical.ts';
import { decodeText, encodeText } from './compact-text.ts';

/** Short numbers first, then the texts, each with its end. Frozen for format 1; see README.md. */
const TEXTS = [
  'number',
  'registerNumber',
  'unitCode',
  'unitName',
  'area',
  'award',
  'classId',
  'className',
  'criteria',
  'authority',
] as const satisfies readonly (keyof CertificateFacts)[];

const HASH = 32;
const HEAD = 2 + 4 + HASH;

/** A certificate in few bytes. A date or hash of another form is a fault of the caller, not of a user. */
export function packFacts(facts: CertificateFacts): Uint8Array {
  if (!Number.isInteger(facts.year) || facts.year < 0 || facts.year > 0xffff) throw new RangeError('facts: year');
  if (!/^(?:\d{4}-\d{2}-\d{2})?$/.test(facts.issuedOn)) throw new RangeError('facts: issuedOn');
  if (!/^[0-9a-f]{64}$/.test(facts.criteriaSha256)) throw new RangeError('facts: criteriaSha256');
  const day = Number(facts.issuedOn.replaceAll('-', ''));
  const bytes = [facts.year >> 8, facts.year & 0xff, day >>> 24, (day >> 16) & 0xff, (day >> 8) & 0xff, day & 0xff];
  for (let at = 0; at < HASH; at++) bytes.push(Number.parseInt(facts.criteriaSha256.slice(at * 2, at * 2 + 2), 16));
  for (const field of TEXTS) encodeText(facts[field].normalize('NFC'), bytes);
  return Uint8Array.from(bytes);
}

const SEAL = 16;
const WITNESS = 4 + SEAL;

/** What format 2 keeps: the number of entries (4 bytes, 0 without a register), 16 bytes of the seal, the facts. */
export function packWithWitness(facts: CertificateFacts, register: CodedWitness | undefined): Uint8Array {
  const packed = packFacts(facts);
  const bytes = new Uint8Array(WITNESS + packed.length);
  bytes.set(packed, WITNESS);
  if (register === undefined) return bytes;
  const { entries, sealStart: seal } = register;
  if (!Number.isInteger(entries) || entries < 1 || entries > 0xffffffff) throw new RangeError('register: entries');
  if (!/^[0-9a-f]{32}$/.test(seal)) throw new RangeError('register: seal');
  new DataView(bytes.buffer).setUint32(0, entries);
  for (let at = 0; at < SEAL; at++) bytes[4 + at] = Number.parseInt(seal.slice(at * 2, at * 2 + 2), 16);
  return bytes;
}

/** Undefined unless `packWithWitness` would write these very bytes. */
export function unpackWithWitness(
  bytes: Uint8Array,
): { facts: CertificateFacts; register: CodedWitness | undefined } | undefined {
  if (bytes.length < WITNESS) return undefined;
  const facts = unpackFacts(bytes.subarray(WITNESS));
  if (facts === undefined) return undefined;
  const entries = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const seal = [...bytes.subarray(4, WITNESS)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (entries === 0) return /^0+$/.test(seal) ? { facts, register: undefined } : undefined;
  return { facts, register: { entries, sealStart: seal } };
}

/** Undefined unless `packFacts` would write these very bytes: a certificate has one code. */
export function unpackFacts(bytes: Uint8Array): CertificateFacts | undefined {
  if (bytes.length < HEAD) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const day = view.getUint32(2);
  if (day > 99_999_999) return undefined;
  const hash = [...bytes.subarray(6, HEAD)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const texts = new Map<string, string>();
  let next = HEAD;
  for (const field of TEXTS) {
    const read = decodeText(bytes, next);
    if (read === undefined) return undefined;
    texts.set(field, read.text);
    next = read.next;
  }
  if (next !== bytes.length) return undefined;
  const text = (field: (typeof TEXTS)[number]) => texts.get(field) ?? '';
  const facts: CertificateFacts = {
    number: text('number'),
    registerNumber: text('registerNumber'),
    unitCode: text('unitCode'),
    unitName: text('unitName'),
    area: text('area'),
    award: text('award'),
    classId: text('classId'),
    className: text('className'),
    year: view.getUint16(0),
    issuedOn: day === 0 ? '' : dayText(day),
    criteria: text('criteria'),
    criteriaSha256: hash,
    authority: text('authority'),
  };
  const again = packFacts(facts);
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]) ? facts : undefined;
}

function dayText(day: number): string {
  return String(day)
    .padStart(8, '0')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
