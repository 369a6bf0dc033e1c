import { setsInForce } from '../criteria/in-force.ts';
import { checkFoundCriteria, type FoundCriteria, findCriteria, shippedCriteria } from '../io/criteria-store.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Words } from '../model/language.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type { Cli } from './cli.ts';

/**
 * What `-c` names: an id, id@version or path as the store knows them; else a subject, by its id or in plain words ("Cộng
 * đồng học tập cấp xã"). Of a subject the set in force in the year is taken, and said; never one of several by chance.
 */
export function criteriaNamed(reference: string, year: number | undefined, cli: Cli): FoundCriteria {
  try {
    return findCriteria(reference);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const sets = setsOfSubject(reference);
    if (sets.length === 0) throw error;
    const set = onlyOne(sets, reference, year);
    const said = {
      vi: `“${reference}”: dùng ${nameOf(set)} (${set.law.document}), áp dụng ${yearsInWords(set).vi}.\n`,
      en: `“${reference}”: using ${nameOf(set)} (${set.law.document}), which applies to ${yearsInWords(set).en}.\n`,
    };
    cli.terminal.err(said[cli.language]);
    return findCriteria(nameOf(set));
  }
}

/**
 * The shipped sets of a subject, all versions; an award may be given to several kinds of unit, each a subject. A set made
 * up for a demonstration is taken only by its own name.
 */
function setsOfSubject(reference: string): CriteriaSet[] {
  const wanted = plainLetters(reference);
  if (wanted === '') return [];
  return shippedCriteria()
    .flatMap((found) => checkFoundCriteria(found).set ?? [])
    .filter(({ provenance, subject: { id, award, unit } }) => {
      if (provenance === 'illustrative') return false;
      const names = [id, award.vi, award.en, `${award.vi} ${unit.vi}`, `${award.en} ${unit.en}`];
      return names.some((name) => name !== undefined && plainLetters(name) === wanted);
    });
}

function onlyOne(sets: readonly CriteriaSet[], reference: string, year: number | undefined): CriteriaSet {
  const fitting = year === undefined ? newestOfEach(sets) : setsInForce(sets, year);
  const [set, ...others] = fitting;
  if (set !== undefined && others.length === 0) return set;
  const shown = fitting.length > 0 ? fitting : newestOfEach(sets);
  const list = (language: 'vi' | 'en') =>
    shown.map((each) => `${nameOf(each)} (${yearsInWords(each)[language]})`).join('; ');
  if (year !== undefined && fitting.length === 0) {
    throw new CannotRun(
      {
        vi: `“${reference}” không có bộ tiêu chí nào áp dụng cho năm ${year}; có: ${list('vi')}.`,
        en: `No set of “${reference}” applies to ${year}; there are: ${list('en')}.`,
      },
      {
        vi: `Kiểm tra lại năm, hoặc ghi thẳng một bộ, ví dụ -c ${shown.map(nameOf)[0] ?? ''}.`,
        en: `Check the year, or name a set, e.g. -c ${shown.map(nameOf)[0] ?? ''}.`,
      },
    );
  }
  throw new CannotRun(
    {
      vi: `“${reference}” có ${shown.length} bộ tiêu chí: ${list('vi')}.`,
      en: `There are ${shown.length} sets of “${reference}”: ${list('en')}.`,
    },
    year === undefined
      ? {
          vi: 'Ghi năm đánh giá bằng -y, hoặc ghi thẳng một bộ ở -c.',
          en: 'Say the year with -y, or name a set with -c.',
        }
      : { vi: 'Ghi thẳng một bộ ở -c.', en: 'Name one of them with -c.' },
  );
}

/** Every shipped set as id@version. */
export function shippedNames(): ReadonlySet<string> {
  return new Set(
    shippedCriteria().flatMap(({ parsed: { written } }) => (written === undefined ? [] : nameOf(written))),
  );
}

/** Of each id its newest version, by id. */
function newestOfEach(sets: readonly CriteriaSet[]): CriteriaSet[] {
  const years = new Set(sets.map(({ applies }) => applies.from));
  const newest = new Map([...years].flatMap((year) => setsInForce(sets, year)).map((set) => [set.id, set]));
  return [...newest.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function nameOf({ id, version }: Pick<CriteriaSet, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** The years a set applies to, to stand behind “áp dụng”. */
export function yearsInWords({ applies: { from, to } }: CriteriaSet): Required<Words> {
  if (to === undefined) return { vi: `từ năm ${from} trở đi`, en: `${from} and later` };
  return { vi: `các năm ${from}-${to}`, en: `${from}-${to}` };
}
