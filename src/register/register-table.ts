import { REGISTER_TABLE, shortDate } from '../labels/register.ts';
import type { IssuedCertificate, Register } from './register.ts';

/** A code keeps its zeros and never becomes a date; a blank is to be filled in by hand. */
export type RegisterCell = string | number | null | { readonly code: string };

export interface RegisterTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly RegisterCell[])[];
}

/** The register in the usual columns of a "sổ cấp giấy chứng nhận", in the order of issue, void numbers too. */
export function registerTable({ certificates }: Register): RegisterTable {
  const rows = [...certificates.values()].map((certificate, index): RegisterCell[] => {
    const { facts } = certificate;
    return [
      index + 1,
      { code: facts.registerNumber },
      { code: facts.number },
      { code: shortDate(facts.issuedOn) },
      { code: facts.unitCode },
      facts.unitName,
      facts.area,
      facts.award,
      facts.className,
      facts.year,
      facts.authority,
      null,
      remarks(certificate, certificates).join('. '),
    ];
  });
  return { header: REGISTER_TABLE.header, rows };
}

function remarks(certificate: IssuedCertificate, all: Register['certificates']): string[] {
  const { ended, replaces, replacedBy, reprints, status } = certificate;
  const old = replaces === undefined ? undefined : all.get(replaces);
  const next = replacedBy === undefined ? undefined : all.get(replacedBy);
  const words = REGISTER_TABLE;
  const said: string[] = [];
  if (old !== undefined) said.push(words.replaces(old.facts.number, shortDate(old.facts.issuedOn)));
  for (const { on, by, reason } of reprints) said.push(words.reprinted(shortDate(on), by, reason));
  if (ended === undefined) return said;
  const { on, by, reason } = ended;
  if (next === undefined) said.push(words.voided(shortDate(on), by, reason));
  else if (status === 'replaced' && next.facts.issuedOn === on) {
    said.push(words.replacedBy(next.facts.number, shortDate(on), by, reason));
  } else said.push(words.voided(shortDate(on), by, reason), words.laterReplacedBy(next.facts.number));
  return said;
}
