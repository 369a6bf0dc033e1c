import { LETTER } from '../labels/letters.ts';
import { midSentence } from '../labels/phrases.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { UnitResult } from '../model/result.ts';
import { type Agency, type Area, agencyOf, withPlaceName } from './agency.ts';
import type { Facts } from './facts.ts';

export type NamedUnit = Pick<UnitResult, 'name' | 'district' | 'province'>;

const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu)\s/iu;

/** Whom a letter to a unit is addressed to: a commune through its people's committee. */
export function addresseeOf(unit: NamedUnit, facts: Facts): string {
  const name = facts.nameOf(unit);
  if (facts.communes && COMMUNE.test(name)) return LETTER.committee(name);
  return /^công dân$/iu.test(facts.unitKind) ? LETTER.citizen(name) : name;
}

/** The unit inside a sentence: "xã Phú Hiệp". */
export function nameInRunningText(unit: NamedUnit, { communes }: Facts): string {
  const name = printableOnPaper(unit.name);
  return communes && COMMUNE.test(name) ? midSentence(name) : name;
}

/** Where a unit lies, for an authority of its own level or above it. */
export function areaOf({ name, district, province }: NamedUnit): Area {
  const place = printableOnPaper(name);
  return {
    commune: COMMUNE.test(place) ? place : undefined,
    district: /^(?:huyện|quận|thị xã|thành phố)\s/iu.test(place) ? place : district,
    province: /^tỉnh\s/iu.test(place) ? place : province,
  };
}

/** Who writes for a unit that applies: its committee where the law says so, else the unit itself under its head. */
export function unitAgency(unit: NamedUnit, { procedure, selfAgency, ownAgency }: Facts): Agency {
  if (ownAgency) return selfAgency;
  const law = printableOnPaper(procedure.who('applies') ?? '');
  const name = printableOnPaper(unit.name);
  const place = name.replace(/^\p{L}+ (?=\p{Lu})/u, '');
  const own = { place: COMMUNE.test(name) ? place.replace(/^trấn /u, '') : selfAgency.place };
  if (/^ủy ban nhân dân(?:\s|$)/iu.test(law)) return agencyOf({}, [withPlaceName(law, areaOf(unit))], own);
  return agencyOf(law === '' ? {} : { signer: { title: [law] } }, [name], own);
}
