import type { CertificateProof } from '../model/certificate.ts';
import type { Location } from '../model/location.ts';
import type { Recognition, RecognitionForm } from '../model/recognition.ts';
import type { Result, ResultCriteria, UnitResult } from '../model/result.ts';
import { fileNames } from './file-name.ts';
import type { Profile } from './profile.ts';

/** Everything one certificate says, before it is put into the words of a template. */
export interface CertificateContent {
  readonly unit: CertifiedUnit;
  readonly award: string;
  readonly className: string;
  readonly form: RecognitionForm;
  /** The words of the law; absent where the set does not say them, then the template has its own. */
  readonly recognition?: Pick<Recognition, 'granted' | 'scale'>;
  readonly year: number;
  /** The legal document of the criteria, e.g. "Thông tư 44/2014/TT-BGDĐT". */
  readonly document: string;
  /** True when the criteria are made up for a demonstration: the sheet is marked as a sample. */
  readonly sample: boolean;
  readonly office: Profile;
  /** YYYY-MM-DD; without it the date is left to be filled in by hand. */
  readonly issuedOn?: string;
  readonly number?: string;
  readonly registerNumber?: string;
  /** With it the sheet can be checked; its square is asked for only while the sheet is drawn. */
  readonly proof?: CertificateProof;
  /** Unique in its batch and legal on every system. */
  readonly fileName: string;
}

export interface CertifiedUnit {
  readonly code: string;
  readonly name: string;
  readonly district: string | null;
  readonly province: string | null;
  /** Where the unit is in the evidence, so that a problem with its name can say the row. */
  readonly at: Location;
}

export interface CertificateOptions {
  readonly office: Profile;
  readonly issuedOn?: string | undefined;
  /** Only these units, by code. */
  readonly units?: readonly string[] | undefined;
  /** Numbers given by the register, by unit code. */
  readonly numbers?: ReadonlyMap<string, CertificateNumbers> | undefined;
}

export interface CertificateNumbers {
  readonly number?: string;
  readonly registerNumber?: string;
}

/** `unit` is null where the whole run is refused, or where a code asked for is in no unit. */
export interface Refusal {
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly reason: RefusalReason;
  /** The class reached, or the code asked for: what the sentence needs to name. */
  readonly detail: string;
}

export type RefusalReason = 'self-evaluation' | 'invalid-data' | 'class-without-award' | 'no-such-unit';

/** Who gets a certificate and what stands on it; everybody else with the reason why not. */
export function certificatesFrom(
  result: Result,
  options: CertificateOptions,
): { certificates: CertificateContent[]; refused: Refusal[] } {
  if (result.scoredBy === 'self') {
    return { certificates: [], refused: [{ unit: null, reason: 'self-evaluation', detail: '' }] };
  }
  const chosen = options.units === undefined ? undefined : new Set(options.units);
  const asked = result.units.filter(({ code }) => chosen?.has(code) ?? true);
  const refused: Refusal[] = unknownCodes(result, options.units ?? []);
  const earned: UnitResult[] = [];
  for (const unit of asked) {
    const refusal = whyNot(result, unit);
    if (refusal === undefined) earned.push(unit);
    else refused.push(refusal);
  }
  // Names are found over all units, so that a certificate printed alone later has the name it had in the batch.
  const names = fileNames(result.units);
  return { certificates: earned.map((unit) => contentOf(result, unit, options, names)), refused };
}

function whyNot(result: Result, { code, name, classification, items }: UnitResult): Refusal | undefined {
  const unit = { code, name };
  if (classification === null || items.some(({ state }) => state === 'invalid')) {
    return { unit, reason: 'invalid-data', detail: '' };
  }
  const earnsAward = result.criteria.classes.some(({ id, earnsAward }) => id === classification.id && earnsAward);
  return earnsAward ? undefined : { unit, reason: 'class-without-award', detail: classification.label };
}

function unknownCodes(result: Result, codes: readonly string[]): Refusal[] {
  const known = new Set(result.units.map(({ code }) => code));
  return codes
    .filter((code) => !known.has(code))
    .map((code) => ({ unit: null, reason: 'no-such-unit' as const, detail: code }));
}

function contentOf(
  result: Result,
  unit: UnitResult,
  options: CertificateOptions,
  names: ReadonlyMap<string, string>,
): CertificateContent {
  const { criteria } = result;
  const { code, name, district, province, at } = unit;
  // The words of the law, not of the reader: a certificate is in Vietnamese whatever the language of the interface.
  const label = criteria.classes.find(({ id }) => id === unit.classification?.id)?.label.vi ?? '';
  return {
    unit: { code, name, district, province, at },
    award: criteria.award.vi,
    className: label,
    ...wordsOfSet(criteria),
    year: result.evaluationYear,
    office: options.office,
    ...(options.issuedOn === undefined ? {} : { issuedOn: options.issuedOn }),
    ...options.numbers?.get(code),
    fileName: names.get(code) ?? `${code}.pdf`,
  };
}

/** What every certificate of a set has in common: none of it is in the code, and all of it follows from the set. */
export type WordsOfSet = Pick<CertificateContent, 'form' | 'recognition' | 'document' | 'sample'>;

export function wordsOfSet(criteria: ResultCriteria): WordsOfSet {
  const { recognition, maximum, document, provenance } = criteria;
  return {
    form: recognition?.form ?? (maximum === null ? 'level' : 'classified'),
    ...(recognition === undefined ? {} : { recognition }),
    document,
    sample: provenance === 'illustrative',
  };
}
