import type { CertificateFacts } from '../model/certificate.ts';
import { isSameArea } from '../model/place-names.ts';

/**
 * The fields of a certificate in the order in which they are signed. Frozen for formats 1 and 2: another order, another
 * field or another way of writing one is format 3.
 */
export const FACT_FIELDS = [
  'number',
  'registerNumber',
  'unitCode',
  'unitName',
  'area',
  'award',
  'classId',
  'className',
  'year',
  'issuedOn',
  'criteria',
  'criteriaSha256',
  'authority',
] as const satisfies readonly (keyof CertificateFacts)[];

/** Does not compile when a field of the facts is not in the list: it would be printed and not be signed. */
const _everyField: Record<keyof CertificateFacts, true> = {} as Record<(typeof FACT_FIELDS)[number], true>;
void _everyField;

/** How long a register was when a certificate was entered in it: papers in circulation are witnesses of its length. */
export interface CodedWitness {
  /** The entries up to the one of the certificate, that one counted. */
  readonly entries: number;
  /** The first 16 bytes of the seal of that entry, hex. */
  readonly sealStart: string;
}

/** What format 2 of the code carries beside the facts. */
export interface CodeExtras {
  /** The page of the office on which a code is checked, as a browser writes it; empty for none. */
  readonly address: string;
  readonly register: CodedWitness | undefined;
}

/** What is signed and hashed: the UTF-8 of a JSON array, so that no value can reach over into the next one. */
export function canonicalBytes(facts: CertificateFacts, extras?: CodeExtras): Uint8Array {
  const values: (string | number)[] = FACT_FIELDS.map((field) => inOneForm(facts[field]));
  if (extras !== undefined)
    values.push(extras.address, extras.register?.entries ?? 0, extras.register?.sealStart ?? '');
  return new TextEncoder().encode(JSON.stringify(['hoctap-certificate', extras === undefined ? 1 : 2, ...values]));
}

/** Fields in which two certificates differ; the same letters written in two ways of Unicode are no difference. */
export function differingFields(one: CertificateFacts, other: CertificateFacts): (keyof CertificateFacts)[] {
  return FACT_FIELDS.filter((field) => inOneForm(one[field]) !== inOneForm(other[field])).filter(
    (field) => field !== 'area' || !isSameArea(one.area, other.area),
  );
}

function inOneForm(value: string | number): string | number {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}
