import type { Profile } from '../certificate/profile.ts';
import { isOfDistrict, isSameAuthority } from '../documents/agency.ts';
import { procedureOf } from '../documents/procedure.ts';
import { notice } from '../labels/notices/notice.ts';
import type { Result } from '../model/result.ts';
import type { World } from './world.ts';

/** What papers bear of who signs them and when. */
export interface SignedPapers {
  readonly office: Profile;
  /** Names given beside the profile. */
  readonly parent?: readonly string[] | undefined;
  readonly submitter?: string | undefined;
  /** YYYY-MM-DD */
  readonly on: string;
  /** Nobody said the day. */
  readonly assumed: boolean;
}

/** Who decides by the law and who by the office, where they are not one or nobody knows. */
export function notifyAuthorities(
  result: Result,
  { office, parent, submitter, on, assumed }: SignedPapers,
  world: Pick<World, 'notice'>,
): void {
  notifyDistricts(result, { office, parent, submitter, on }, world);
  const { said, who, reported, otherDays } = procedureOf(result, { day: on, province: provinceOf(result) });
  if (!said) return;
  const law = who('decides');
  const own = office.authority?.join(' ');
  const known = reported.filter(({ role }) => role === 'decides').map((each) => each.who.vi);
  if (law === undefined) world.notice(notice('authority-unknown', { on, reported: known, office: own ?? null }));
  else if (own !== undefined && !isSameAuthority(own, law))
    world.notice(notice('authority-differs', { office: own, law, on }));
  // Where somebody said the day, another one is no question.
  if (!assumed) return;
  for (const { role, who: other, from = null } of otherDays) {
    if (role === 'decides' && other.vi !== law) {
      world.notice(notice('authority-of-other-day', { who: other.vi, on, from }));
    }
  }
}

/** Agencies and units that papers name as of a district, on a day when there are none. */
export function notifyDistricts(
  { units }: Pick<Result, 'units'>,
  { office, parent = office.parent, submitter, on }: Omit<SignedPapers, 'assumed'>,
  world: Pick<World, 'notice'>,
): void {
  if (on < NO_DISTRICTS_FROM) return;
  const roles = [office.sender, office.submitter].flatMap((role) => [role?.agency, role?.parent]);
  const named = [office.authority, parent, ...roles].map((lines) => lines?.join(' '));
  const agencies = new Set([...named, submitter].filter((name) => name !== undefined).filter(isOfDistrict));
  for (const agency of agencies) world.notice(notice('district-is-no-more', { office: agency, on }));
  const count = units.filter(({ district }) => district !== null && district !== '').length;
  if (count > 0) world.notice(notice('units-name-districts', { count, on }));
}

function provinceOf({ units }: Result): string | null {
  const [province = null, ...others] = new Set(units.map((unit) => unit.province));
  return others.length === 0 ? province : null;
}

/** The day from which there are two levels of local government, and no district. */
const NO_DISTRICTS_FROM = '2025-07-01';
