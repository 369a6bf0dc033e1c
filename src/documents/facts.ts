import type { Profile } from '../certificate/profile-schema.ts';
import { BLANK, type DocumentWords } from '../labels/documents.ts';
import { documentWords } from '../labels/documents-without-points.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { lawOf } from './law.ts';
import { printable } from './printable.ts';
import { type Order, type Sorted, sortUnits } from './recognised.ts';

export interface DocumentOptions {
  readonly office: Profile;
  /** The agency above the issuing one, a line for each element, e.g. ["Ủy ban nhân dân tỉnh ..."]. */
  readonly parent?: readonly string[] | undefined;
  /** Who submits, e.g. "Hội Khuyến học huyện ...". */
  readonly submitter?: string | undefined;
  readonly order: Order;
  readonly withNotAchieved: boolean;
}

/** What several of the documents say, found once. All texts are printable. */
export interface Facts extends Sorted {
  readonly result: Result;
  readonly words: DocumentWords;
  readonly year: number;
  /** The award in quotation marks with what it is given to: “Cộng đồng học tập” cấp xã. */
  readonly award: string;
  /** The evaluation by its name: đánh giá, xếp loại “Cộng đồng học tập” cấp xã. */
  readonly assessed: string;
  /** e.g. "xã, phường, thị trấn" */
  readonly unitKind: string;
  /** The units are communes: they have a people's committee with a chairman. */
  readonly communes: boolean;
  /** Who decides, as it stands over the grounds: "Chủ tịch Ủy ban nhân dân huyện ..." */
  readonly decider: string;
  /** The agency of the letterhead, a line each. */
  readonly agency: readonly string[];
  readonly parent: readonly string[];
  /** The agency's part of a document's symbol: UBND. */
  readonly symbol: string;
  /** "Chánh Văn phòng" where the agency has an office of its own. */
  readonly office: readonly string[];
  readonly submitter: string;
  readonly submitterLines: readonly string[];
  readonly submitterSymbol: string;
  /** Who evaluated itself: blank unless the office says, and never the authority that decides. */
  readonly selfAgency: readonly string[];
  readonly selfSymbol: string;
  readonly place: string;
  readonly signerTitle: readonly string[];
  readonly signerName: string;
  /** Made up criteria: the sheet is a sample. */
  readonly sample: boolean;
  readonly self: boolean;
  /** The name of a unit, with its area when the result spans several. */
  readonly nameOf: (unit: Pick<UnitResult, 'name' | 'district' | 'province'>) => string;
}

export function factsOf(result: Result, options: DocumentOptions): Facts {
  const { criteria } = result;
  const { office } = options;
  const law = lawOf(criteria);
  const unitKind = printable(criteria.unitKind.vi);
  const communes = COMMUNE.test(unitKind);
  const title = printable(criteria.award.vi).replace(/^[“”"«‘']+|(?<![“”"»’'])[“”"»’']+$/gu, '');
  const authority = (office.authority ?? []).map(printable);
  const decider = authority.join(' ') || `${law?.decider ?? ''} ${BLANK}`.trim();
  const agency = withoutHead(authority.length === 0 ? [decider] : authority);
  const submitter = printable(options.submitter ?? '') || `${law?.submitter ?? ''} ${BLANK}`.trim();
  const words = documentWords({ points: criteria.maximum !== null });
  const award = `“${title}”${communes ? ' cấp xã' : ''}`;
  const own = options.submitter === undefined ? [BLANK] : [submitter];
  return {
    ...sortUnits(result, options.order),
    result,
    year: result.evaluationYear,
    words,
    award,
    assessed: words.assessed(award),
    unitKind,
    communes,
    decider,
    agency: inLines(agency),
    parent: inLines((options.parent ?? []).map(printable)),
    symbol: symbolOf(agency.join(' '), office.decision?.number),
    office: WITH_OFFICE.test(agency.join(' ')) ? ['Chánh Văn phòng'] : [],
    submitter,
    submitterLines: inLines([submitter]),
    submitterSymbol: symbolOf(submitter, undefined),
    selfAgency: inLines(own),
    selfSymbol: symbolOf(own.join(' '), undefined),
    place: printable(office.place ?? '') || BLANK,
    signerTitle: office.signer?.title?.map(printable) ?? headOf(authority[0] ?? decider),
    signerName: printable(office.signer?.name ?? ''),
    sample: criteria.provenance === 'illustrative',
    self: result.scoredBy === 'self',
    nameOf: namer(result.units),
  };
}

/** An office of education of a district has none. */
const WITH_OFFICE = /^(?:[ủu][ỷy] ban nhân dân|uỷ ban nhân dân|sở)(?:\s|$)/iu;

const COMMUNE = /(?:^|[\s,])xã(?:[\s,]|$)/iu;

const HEADS = ['Chủ tịch', 'Giám đốc', 'Trưởng phòng'] as const;

/** "Chủ tịch Ủy ban nhân dân ..." heads the agency "Ủy ban nhân dân ...": the letterhead names the agency. */
function withoutHead([first = '', ...rest]: readonly string[]): string[] {
  const head = headIn(first);
  if (head === undefined) return [first, ...rest];
  // The head of an office of education is "Trưởng phòng Giáo dục ...": the word for the office is part of the title.
  const left = first.slice(head.length).trim();
  const agency = /phòng$/i.test(head) && left !== '' ? `Phòng ${left}` : left;
  return [agency, ...rest].filter((line) => line !== '');
}

function headIn(line: string): string | undefined {
  const head = HEADS.find((each) => line.toLowerCase().startsWith(each.toLowerCase()));
  return head !== undefined && /^(?:\s|$)/.test(line.slice(head.length)) ? line.slice(0, head.length) : undefined;
}

function headOf(line: string): string[] {
  return [headIn(line) ?? BLANK];
}

/** A long name is set in two lines, where offices break it. */
function inLines(agency: readonly string[]): string[] {
  if (agency.length !== 1) return [...agency];
  const [whole = ''] = agency;
  const start = BREAK_AFTER.find((words) => whole.toLowerCase().startsWith(`${words.toLowerCase()} `));
  return start === undefined ? [whole] : [whole.slice(0, start.length), whole.slice(start.length + 1)];
}

const BREAK_AFTER = [
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Hội Khuyến học',
  'Sở Giáo dục và Đào tạo',
  'Phòng Giáo dục và Đào tạo',
];

/** The office's own, as its decision number shows it; else the usual letters; else a blank. */
function symbolOf(agency: string, decision: string | undefined): string {
  const own = /\/QĐ-(\S+)$/u.exec(decision ?? '')?.[1];
  if (own !== undefined) return own;
  return SYMBOLS.find(([name]) => agency.toLowerCase().startsWith(name))?.[1] ?? '……';
}

/** Habit of the offices, not law. */
const SYMBOLS = [
  ['ủy ban nhân dân', 'UBND'],
  ['uỷ ban nhân dân', 'UBND'],
  ['sở giáo dục và đào tạo', 'SGDĐT'],
  ['phòng giáo dục và đào tạo', 'PGDĐT'],
  ['hội khuyến học', 'HKH'],
] as const;

function namer(units: readonly UnitResult[]): Facts['nameOf'] {
  const several = (key: 'district' | 'province') => new Set(units.map((unit) => unit[key])).size > 1;
  const shown = (['district', 'province'] as const).filter(several);
  return (unit) => [unit.name, ...shown.map((key) => unit[key] ?? '')].map(printable).filter(Boolean).join(', ');
}
