import type { CertificateFacts } from '../model/certificate.ts';

/**
 * The fields of a certificate in the order in which they are signed. Frozen for format 1: another order, another field
 * or another way of writing one is format 2.
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

export const FORMAT_VERSION = 1;

/** What is signed and hashed: the UTF-8 of a JSON array, so that no value can reach over into the next one. */
export function canonicalBytes(facts: CertificateFacts): Uint8Array {
  const values = FACT_FIELDS.map((field) => inOneForm(facts[field]));
  return new TextEncoder().encode(JSON.stringify(['hoctap-certificate', FORMAT_VERSION, ...values]));
}

/** Fields in which two certificates differ; the same letters written in two ways of Unicode are no difference. */
export function differingFields(one: CertificateFacts, other: CertificateFacts): (keyof CertificateFacts)[] {
  return FACT_FIELDS.filter((field) => inOneForm(one[field]) !== inOneForm(other[field]));
}

function inOneForm(value: string | number): string | number {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}
