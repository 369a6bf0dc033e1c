import type { Role } from '../certificate/profile.ts';
import { BLANK } from '../labels/documents.ts';
import { inRunningText } from '../model/place-names.ts';
import { printableOnPaper } from '../model/printable.ts';
import agencies from './agencies.json' with { type: 'json' };

/** An agency as a letterhead, a signature and a symbol need it. All texts are printable. */
export interface Agency {
  /** In one line, as a sentence names it. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly parent: readonly string[];
  /** Its part of a document's symbol: UBND. */
  readonly symbol: string;
  /** Where it signs. */
  readonly place: string;
  readonly signerTitle: readonly string[];
  readonly signerName: string;
}

// What agencies, their heads and their places are called is in agencies.json, with where it comes from.

/** Whether a name begins with one of these words, in letters of any size. */
function begins(name: string, words: readonly string[]): boolean {
  const small = name.toLowerCase();
  return words.some((each) => small === each || (small.startsWith(each) && /^\s/u.test(small.slice(each.length))));
}

/** "Chủ tịch Ủy ban nhân dân ..." heads the agency "Ủy ban nhân dân ...": the letterhead names the agency. */
export function withoutHead([first = '', ...rest]: readonly string[]): string[] {
  const head = headIn(first);
  if (head === undefined) return [first, ...rest];
  // The head of an office of education is "Trưởng phòng Giáo dục ...": the word for the office is part of the title.
  const left = first.slice(head.length).trim();
  const { title, agency: word } = agencies.titleWithWordOfAgency;
  const agency = head.toLowerCase() === title.toLowerCase() && left !== '' ? `${word} ${left}` : left;
  return [agency, ...rest].filter((line) => line !== '');
}

function headIn(line: string): string | undefined {
  const head = agencies.titles.find((each) => line.toLowerCase().startsWith(each.toLowerCase()));
  return head !== undefined && /^(?:\s|$)/.test(line.slice(head.length)) ? line.slice(0, head.length) : undefined;
}

export function headOf(line: string): string[] {
  return [headIn(line) ?? BLANK];
}

/** Who heads an agency by the usual word for it; of any other body we do not know. */
function usualHead(agency: string): string[] {
  return [agencies.heads.find((each) => begins(agency, each.agencies))?.title ?? BLANK];
}

/** Who heads an agency, as a sentence names the person: "Trưởng phòng Giáo dục và Đào tạo huyện ...". */
export function headWithAgency(agency: string): string {
  const [head = BLANK] = usualHead(agency);
  if (head === BLANK) return `người đứng đầu ${agency}`;
  const { title, agency: word } = agencies.titleWithWordOfAgency;
  if (head !== title) return `${head} ${agency}`;
  // The word for the office is part of the title, and the title has it already.
  return `${title.slice(0, title.length - word.length).trim()} ${agency.slice(0, 1).toLowerCase()}${agency.slice(1)}`;
}

/**
 * The office of education of a district or province is an agency of the people's committee there, which stands above it in
 * the letterhead (Nghị định 30/2020, Phụ lục I, II.2.a). Nothing is known of how others are placed.
 */
function underItsCommittee(agency: readonly string[]): { parent: string[]; lines: string[] } {
  const [whole = '', ...more] = agency;
  const found = more.length === 0 ? OF_COMMITTEE.exec(whole) : null;
  if (found === null) return { parent: [], lines: inLines(agency) };
  return { parent: [agencies.underCommittee.committee, found[2] ?? ''], lines: [found[1] ?? whole] };
}

const OF_COMMITTEE = new RegExp(
  `^(${agencies.underCommittee.agencies.join('|')}) ((?:${agencies.underCommittee.places.join('|')}) .+|${BLANK})$`,
  'iu',
);

/** What a collective sends, a people's committee or a council, is signed on its behalf (Nghị định 30/2020, Phụ lục I, II.7.b). */
export function signingFor(agency: string, title: readonly string[]): string[] {
  const collective = agencies.collectives.find((each) => begins(agency, each.agencies))?.onBehalf;
  const isFor = agencies.signsForAnother.some((each) => (title[0] ?? '').startsWith(each));
  return collective === undefined || isFor ? [...title] : [collective, ...title];
}

/** An agency by its role in the office's profile. */
export function agencyOf(role: Role, agency: readonly string[], { place }: Pick<Agency, 'place'>): Agency {
  const lines = agency.map(printableOnPaper);
  const name = lines.join(' ');
  return {
    name,
    ...underParent(lines, role.parent),
    symbol: symbolOf(name, role.symbol),
    place: printableOnPaper(role.place ?? '') || place,
    signerTitle: signingFor(name, role.signer?.title?.map(printableOnPaper) ?? usualHead(name)),
    signerName: printableOnPaper(role.signer?.name ?? ''),
  };
}

/** As the office says who is above it; else as it is known of its kind. */
export function underParent(agency: readonly string[], said: readonly string[] | undefined) {
  return said === undefined
    ? underItsCommittee(agency)
    : { parent: inLines(said.map(printableOnPaper)), lines: inLines(agency) };
}

/** A long name is set in two lines, where offices break it. */
function inLines(agency: readonly string[]): string[] {
  if (agency.length !== 1) return [...agency];
  const [whole = ''] = agency;
  const start = agencies.breakAfter.find((words) => whole.toLowerCase().startsWith(`${words.toLowerCase()} `));
  return start === undefined ? [whole] : [whole.slice(0, start.length), whole.slice(start.length + 1)];
}

/** The office's own, as it says or its decision number shows; else the usual letters; else a blank. */
export function symbolOf(agency: string, own: string | undefined, decision?: string): string {
  const shown = own ?? /\/QĐ-(\S+)$/u.exec(decision ?? '')?.[1];
  if (shown !== undefined) return shown;
  return agencies.symbols.find((each) => agency.toLowerCase().startsWith(each.begins))?.symbol ?? '……';
}

const LEVEL = /(?<!\s)\s*cấp (?:xã|huyện|tỉnh)\s*$/u;

/** Where an authority sits, as the result names it. */
export interface Area {
  /** Of one commune alone. */
  readonly commune?: string | undefined;
  readonly district: string | null;
  readonly province: string | null;
}

/** "Chủ tịch Ủy ban nhân dân cấp huyện" with the name of the place, or room for it where the result has none or several. */
export function withPlaceName(who: string, area: Area): string {
  // A ministry and its departments are in no place.
  if (begins(who, agencies.national) && !begins(who, agencies.notNational)) return who;
  return `${who.replace(LEVEL, '')} ${placeOf(who, area) ?? BLANK}`.trim();
}

/** An authority without a word for its level sits in the level of its kind. */
function placeOf(who: string, { commune, district, province }: Area): string | undefined {
  const small = who.toLowerCase();
  const ofKind = agencies.levels.find(({ offices }) => offices.some((each) => small.includes(each)))?.level;
  const level = LEVEL.exec(who)?.[0].trim() ?? ofKind;
  const places = { 'cấp xã': commune, 'cấp huyện': district, 'cấp tỉnh': province };
  const place = level === undefined ? undefined : places[level as keyof typeof places];
  // A district is written with its province beside it where there are two of that name.
  return place == null ? undefined : inRunningText(place.split(',')[0] ?? place);
}

/** Whether an office's own words name the authority the law names: "Chủ tịch Ủy ban nhân dân huyện Tam Nông". */
export function isSameAuthority(authority: string, who: string): boolean {
  const level = LEVEL.exec(who)?.[0].trim();
  const places = agencies.levels.find((each) => each.level === level)?.places ?? [];
  const head = plain(who.replace(LEVEL, ''));
  const own = plain(authority);
  if (!own.startsWith(head)) return false;
  const place = own.slice(head.length).trim();
  return level === undefined || place === '' || places.some((word) => place.startsWith(`${word} `));
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Agencies of a level that is no more since 1 July 2025: the name of a district is in it, or its office of education. */
export function isOfDistrict(authority: string): boolean {
  return OF_DISTRICT.test(` ${authority.normalize('NFC')} `);
}

const { words, city, citiesThatAreProvinces } = agencies.ofDistrict;

/** A town under a province is called as the cities that are provinces of their own: those are told apart by name. */
const OF_DISTRICT = new RegExp(
  `\\s(?:${words.join('|')}|${city}(?! (?:${citiesThatAreProvinces.join('|')})(?=[\\s,.])))\\s`,
  'iu',
);
