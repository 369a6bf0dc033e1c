import { midSentence } from '../labels/phrases.ts';
import { inOneLine } from '../model/place-names.ts';
import { writtenDate } from '../model/written-date.ts';
import type { CertificateContent } from './certificates-from.ts';

/** What a template can put between braces. */
export const FIELDS = [
  'authority',
  'unitName',
  'unitCode',
  'area',
  'award',
  'className',
  'granted',
  'scale',
  'level',
  'classed',
  'year',
  'document',
  'decisionNumber',
  'decisionDay',
  'decisionMonth',
  'decisionYear',
  'number',
  'registerNumber',
  'shortCode',
  'place',
  'day',
  'month',
  'issueYear',
  'signerTitle',
  'signerName',
] as const;

export type Field = (typeof FIELDS)[number];

/** Fields that differ from one certificate of a batch to the next. */
export const UNIT_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'unitName',
  'unitCode',
  'area',
  'className',
  'level',
  'classed',
  'number',
  'registerNumber',
  'shortCode',
  // A certificate the register knows keeps its own date beside new ones.
  'day',
  'month',
  'issueYear',
]);

/** Those of them that hold digits, capitals and signs only. */
export const NUMBER_FIELDS: ReadonlySet<Field> = new Set<Field>(['unitCode', 'number', 'registerNumber', 'shortCode']);

/** Those that hold digits only. */
export const DATE_FIELDS: ReadonlySet<Field> = new Set<Field>(['day', 'month', 'issueYear']);

/** Where a field is in an office's profile. */
export const PROFILE_KEYS: Readonly<Partial<Record<Field, string>>> = {
  authority: 'authority',
  place: 'place',
  decisionNumber: 'decision.number',
  signerTitle: 'signer.title',
  signerName: 'signer.name',
};

export type FieldTexts = Readonly<Record<Field, string>>;

/** The texts of one certificate, composed (NFC); an empty one is what nobody has said. */
export function fieldTexts(content: CertificateContent): FieldTexts {
  const { unit, office } = content;
  const issued = writtenDate(content.issuedOn);
  const decided = writtenDate(office.decision?.date);
  const texts: FieldTexts = {
    authority: (office.authority ?? []).join('\n'),
    unitName: oneLine(unit.name),
    unitCode: oneLine(unit.code),
    area: inOneLine([unit.district, unit.province].map((part) => oneLine(part ?? ''))),
    award: withoutQuotes(oneLine(content.award)),
    className: oneLine(content.className),
    granted: oneLine(content.recognition?.granted ?? ''),
    scale: oneLine(content.recognition?.scale ?? ''),
    // A level is part of what is recognised, a class is a result of its own, a title is neither.
    level: content.form === 'level' ? midSentence(oneLine(content.className)) : '',
    classed: content.form === 'classified' ? oneLine(content.className) : '',
    year: String(content.year),
    document: oneLine(content.document),
    decisionNumber: office.decision?.number ?? '',
    decisionDay: decided.day,
    decisionMonth: decided.month,
    decisionYear: decided.year,
    number: content.number ?? '',
    registerNumber: content.registerNumber ?? '',
    shortCode: content.proof?.shortCode ?? '',
    place: office.place ?? '',
    day: issued.day,
    month: issued.month,
    issueYear: issued.year,
    signerTitle: (office.signer?.title ?? []).join('\n'),
    signerName: office.signer?.name ?? '',
  };
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.normalize('NFC')])) as FieldTexts;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** Puts the fields in; what nobody has said becomes its blank, to be filled in by hand. */
export function fill(text: string, fields: FieldTexts, blanks: Readonly<Partial<FieldTexts>>): string {
  return text.replace(PLACEHOLDER, (_, name: string) => fields[name as Field] || (blanks[name as Field] ?? ''));
}

export function fieldsIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

/** A cell of a spreadsheet may hold line breaks, tabulators and no-break spaces: in a name they are spaces. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The template says which quotation marks stand around a title, not the criteria. */
function withoutQuotes(text: string): string {
  return text.replace(/^[“”"«‘']+|(?<![“”"»’'])[“”"»’']+$/gu, '');
}
