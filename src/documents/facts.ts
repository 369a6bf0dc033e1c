import type { Profile } from '../certificate/profile.ts';
import type { Counts } from '../counts/counts.ts';
import { BLANK, type DocumentWords } from '../labels/documents.ts';
import { documentWords } from '../labels/documents-without-points.ts';
import { SPEECH } from '../labels/speech.ts';
import { inRunningText } from '../model/place-names.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { AuthorityRole } from '../model/recognition.ts';
import type { Result, UnitResult } from '../model/result.ts';
import type { Timeline } from '../timeline/timeline.ts';
import {
  type Agency,
  type Area,
  agencyOf,
  headOf,
  signingFor,
  symbolOf,
  underParent,
  withoutHead,
  withPlaceName,
} from './agency.ts';
import { type Citation, citationsOf } from './citations.ts';
import { type Procedure, procedureOf } from './procedure.ts';
import { type Order, type SortedUnits, sortUnits } from './sorted-units.ts';

export interface DocumentOptions {
  readonly office: Profile;
  /** The agency above the issuing one, a line for each element, e.g. ["Ủy ban nhân dân tỉnh ..."]. */
  readonly parent?: readonly string[] | undefined;
  /** Who submits, e.g. "Hội Khuyến học huyện ...". */
  readonly submitter?: string | undefined;
  readonly order: Order;
  readonly withNotAchieved: boolean;
  /** The day the papers bear, YYYY-MM-DD: by it goes who decides. */
  readonly day?: string | undefined;
  /** The result is the units' own evaluation, where its values do not say whose they are. */
  readonly self?: boolean | undefined;
  /** The first day of the checking, YYYY-MM-DD, and how many units are checked a day. */
  readonly from?: string | undefined;
  readonly perDay?: number | undefined;
  /** Ordinary members of the checking body, for the decision that sets it up. */
  readonly members?: number | undefined;
  /** Results of earlier years with this one, for the same report. */
  readonly timeline?: Timeline | undefined;
  /** The result of the period before, for the report to the level above; `half`: the report is of half a year. */
  readonly before?: Result | undefined;
  readonly half?: boolean | undefined;
  /** What the office counts beside its evaluations, for the same report; and that of the period before. */
  readonly counts?: Counts | undefined;
  readonly countsBefore?: Counts | undefined;
  /** By item, the provision it stands under, as far as it is known. */
  readonly articles?: ReadonlyMap<string, string> | undefined;
}

/** What several of the documents say, found once. All texts are printable. */
export interface Facts extends SortedUnits {
  readonly result: Result;
  readonly procedure: Procedure;
  readonly words: DocumentWords;
  readonly year: number;
  readonly citations: readonly Citation[];
  /** The award in quotation marks with what it is given to: “Cộng đồng học tập” cấp xã. */
  readonly award: string;
  /** The evaluation by its name: đánh giá, xếp loại “Cộng đồng học tập” cấp xã. */
  readonly assessed: string;
  /** What is done by deciding: công nhận xã đạt “Cộng đồng học tập” cấp xã. */
  readonly recognises: string;
  /** e.g. "xã, phường, thị trấn" */
  readonly unitKind: string;
  /** The units are communes: they have a people's committee with a chairman. */
  readonly communes: boolean;
  /** What all units have in common; null where they differ or nobody said. */
  readonly area: Area;
  /** Who has a part by the law, with the place where the result says it; a blank where the law does not say who. */
  readonly who: (role: AuthorityRole) => string;
  /** Who decides, as it stands over the grounds: "Chủ tịch Ủy ban nhân dân huyện ..." */
  readonly decider: string;
  /** The agency of who decides. */
  readonly issuer: Agency;
  /** Who writes to the units. */
  readonly sender: Agency;
  readonly submitter: Agency;
  /** Who evaluates: the body the law sets up, else who submits. */
  readonly council: Agency;
  /** The office says who writes. */
  readonly ownSender: boolean;
  /** Who evaluated itself: blank unless the office says, and never the authority that decides. */
  readonly selfAgency: Agency;
  /** The office's words name it: the result is of one unit. */
  readonly ownAgency: boolean;
  /** "Chánh Văn phòng" where the agency has an office of its own. */
  readonly office: readonly string[];
  /** By item, the provision it stands under, as far as it is known. */
  readonly articles: ReadonlyMap<string, string>;
  /** Made up criteria: the sheet is a sample. */
  readonly sample: boolean;
  readonly self: boolean;
  /** The name of a unit, with its area when the result spans several. */
  readonly nameOf: (unit: Pick<UnitResult, 'name' | 'district' | 'province'>) => string;
}

export function factsOf(result: Result, options: DocumentOptions): Facts {
  const { criteria } = result;
  const { office } = options;
  const procedure = procedureOf(result, momentOf(result, options));
  const unitKind = printableOnPaper(criteria.unitKind.vi);
  const communes = COMMUNE.test(unitKind);
  const title = printableOnPaper(criteria.award.vi).replace(/^[“”"«‘']+|(?<![“”"»’'])[“”"»’']+$/gu, '');
  const scale = printableOnPaper(procedure.scale) || (communes && !procedure.said ? 'cấp xã' : '');
  const award = `“${title}”${scale === '' ? '' : ` ${scale}`}`;
  const authority = (office.authority ?? []).map(printableOnPaper);
  const area = areaOf(result);
  const who = (role: AuthorityRole) => withPlaceName(printableOnPaper(procedure.who(role) ?? ''), area);
  const decider = authority.join(' ') || who('decides');
  const issuer = issuerOf(decider, authority, options);
  const submitter = submitterOf(procedure, options, { ...issuer, area });
  const own = options.submitter !== undefined || office.submitter?.agency !== undefined;
  return {
    ...sortUnits(result, options.order, procedure.form),
    result,
    procedure,
    year: result.evaluationYear,
    words: documentWords({ points: criteria.maximum !== null, form: procedure.form }),
    citations: citationsOf(criteria),
    award,
    assessed: `${printableOnPaper(procedure.evaluates)} ${award}`,
    recognises: `${printableOnPaper(procedure.recognises)} ${award}`,
    unitKind,
    communes,
    area,
    who,
    decider,
    issuer,
    sender: senderOf(options, issuer),
    submitter,
    council: councilOf(procedure, office, { ...issuer, area }) ?? submitter,
    ownSender: office.sender?.agency !== undefined,
    selfAgency: own ? submitter : blankAgency(issuer.place),
    ownAgency: own && result.units.length === 1,
    office: WITH_OFFICE.test(issuer.name) ? ['Chánh Văn phòng'] : [],
    articles: options.articles ?? new Map(),
    sample: criteria.provenance === 'illustrative',
    self: result.scoredBy === 'self' || options.self === true,
    nameOf: namer(result.units),
  };
}

/** The district and province of all units. */
function areaOf({ units }: Result): Area {
  const common = (key: 'district' | 'province') => {
    const names = new Set(units.map((unit) => unit[key]));
    const [name = null] = names.size === 1 ? names : [];
    return name === null ? null : printableOnPaper(name);
  };
  return { district: common('district'), province: common('province') };
}

/** The papers of a year are drawn up at its end, where no day is said: the clock has no part in them. */
export function momentOf({ evaluationYear, units }: Result, { day, office }: Pick<DocumentOptions, 'day' | 'office'>) {
  const provinces = new Set(units.map(({ province }) => province));
  const [province = null] = provinces.size === 1 ? provinces : [];
  return { day: day ?? office.decision?.date ?? `${evaluationYear}-12-31`, province };
}

/** An office of education of a district has none. */
const WITH_OFFICE = /^(?:[ủu][ỷy] ban nhân dân|uỷ ban nhân dân|sở)(?:\s|$)/iu;

const COMMUNE = /(?:^|[\s,])xã(?:[\s,]|$)/iu;

function issuerOf(decider: string, authority: readonly string[], { office, parent }: DocumentOptions): Agency {
  const agency = withoutHead(authority.length === 0 ? [decider] : authority);
  const name = agency.join(' ');
  return {
    name,
    ...underParent(agency, parent ?? office.parent),
    symbol: symbolOf(name, office.symbol, office.decision?.number),
    place: printableOnPaper(office.place ?? '') || BLANK,
    signerTitle: office.signer?.title?.map(printableOnPaper) ?? headOf(authority[0] ?? decider),
    signerName: printableOnPaper(office.signer?.name ?? ''),
  };
}

/** The office itself where it has no other that writes. */
function senderOf({ office }: DocumentOptions, issuer: Agency): Agency {
  if (office.sender?.agency === undefined) {
    return { ...issuer, signerTitle: signingFor(issuer.name, issuer.signerTitle) };
  }
  return agencyOf(office.sender, office.sender.agency, issuer);
}

/** Who the office says, or the law; else a blank. */
function submitterOf(
  procedure: Procedure,
  { office, submitter }: DocumentOptions,
  { area, ...issuer }: Agency & { readonly area: Area },
): Agency {
  const own = submitter === undefined ? office.submitter?.agency : [submitter];
  const legal = printableOnPaper(procedure.who('submits') ?? '');
  if (own !== undefined) return agencyOf(office.submitter ?? {}, own, issuer);
  const council = councilOf(procedure, office, { ...issuer, area });
  if (council?.name === legal) return council;
  const named = withPlaceName(legal, area);
  const head = headOf(named)[0] ?? BLANK;
  const signer = head === BLANK ? {} : { signer: { title: [head] } };
  // A department is part of the ministry that decides.
  const above = /^vụ\s/iu.test(legal) ? { parent: [issuer.name] } : {};
  // Where the law names the head, the paper is of the agency and signed by the head.
  return agencyOf({ ...signer, ...above, ...office.submitter }, withoutHead([named]), issuer);
}

/** The body that the law sets up to evaluate: it signs by its name alone, under the agency that appoints it. */
function councilOf(
  { body, who }: Procedure,
  { submitter }: Profile,
  { area, place }: Pick<Agency, 'place'> & { readonly area: Area },
): Agency | undefined {
  if (body === undefined) return undefined;
  const appoints = who('appoints');
  const parent = appoints === undefined ? [] : withoutHead([withPlaceName(printableOnPaper(appoints), area)]);
  return agencyOf({ parent, ...submitter }, [printableOnPaper(body.name.vi)], { place });
}

function blankAgency(place: string): Agency {
  return { name: BLANK, lines: [BLANK], parent: [], symbol: '……', place, signerTitle: [BLANK], signerName: '' };
}

function namer(units: readonly UnitResult[]): Facts['nameOf'] {
  const several = (key: 'district' | 'province') => new Set(units.map((unit) => unit[key])).size > 1;
  const shown = (['district', 'province'] as const).filter(several);
  return (unit) =>
    SPEECH.vi.list(
      [unit.name, ...shown.map((key) => inRunningText(unit[key] ?? ''))].map(printableOnPaper).filter(Boolean),
    );
}
