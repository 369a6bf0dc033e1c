import { REGISTER_TABLE } from '../labels/register.ts';
import { slashDate } from '../model/written-date.ts';
import type { HeldNumber, IssuedCertificate, Register } from './register.ts';

/** A code keeps its zeros and never becomes a date; a blank is to be filled in by hand. */
export type RegisterCell = string | number | null | { readonly code: string };

export interface RegisterTable {
  readonly header: readonly string[];
  /** Made one after the other, each time they are asked for. */
  readonly rows: () => Generator<RegisterCell[]>;
}

/** Rows by their place, the first being 0; `to` is the first that is left out. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** The register in the usual columns of a "sổ cấp giấy chứng nhận", in the order of issue, void and held numbers too. */
export function registerTable(register: Register, { from, to }: RowRange = { from: 0, to: Infinity }): RegisterTable {
  return {
    header: REGISTER_TABLE.header,
    *rows() {
      let place = 0;
      for (const line of lines(register)) {
        if (place >= to) return;
        place += 1;
        if (place > from) yield 'seq' in line ? certificateRow(line, place, register) : heldRow(line, place);
      }
    },
  };
}

/** Certificates and held numbers by their entries. */
function* lines({ certificates, held }: Register): Generator<IssuedCertificate | HeldNumber> {
  let next = 0;
  for (const certificate of certificates.values()) {
    for (let each = held[next]; each !== undefined && each.no < certificate.no; each = held[++next]) yield each;
    yield certificate;
  }
  yield* held.slice(next);
}

function certificateRow(certificate: IssuedCertificate, place: number, { certificates }: Register): RegisterCell[] {
  const { facts } = certificate;
  return [
    place,
    { code: facts.registerNumber },
    { code: facts.number },
    { code: slashDate(facts.issuedOn) },
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
}

function heldRow({ number, on, by, reason }: HeldNumber, place: number): RegisterCell[] {
  const blanks = Array.from({ length: REGISTER_TABLE.header.length - 5 }, () => null);
  const remark = REGISTER_TABLE.held(slashDate(on), by, reason);
  return [place, null, { code: number }, { code: slashDate(on) }, ...blanks, remark];
}

function remarks(certificate: IssuedCertificate, all: Register['certificates']): string[] {
  const { ended, replaces, replacedBy, reprints, status } = certificate;
  const old = replaces === undefined ? undefined : all.get(replaces);
  const next = replacedBy === undefined ? undefined : all.get(replacedBy);
  const words = REGISTER_TABLE;
  const said: string[] = [];
  if (old !== undefined) said.push(words.replaces(old.facts.number, slashDate(old.facts.issuedOn)));
  for (const { on, by, reason } of reprints) said.push(words.reprinted(slashDate(on), by, reason));
  if (ended === undefined) return said;
  const { on, by, reason } = ended;
  if (next === undefined) said.push(words.voided(slashDate(on), by, reason));
  else if (status === 'replaced' && next.facts.issuedOn === on) {
    said.push(words.replacedBy(next.facts.number, slashDate(on), by, reason));
  } else said.push(words.voided(slashDate(on), by, reason), words.laterReplacedBy(next.facts.number));
  return said;
}
