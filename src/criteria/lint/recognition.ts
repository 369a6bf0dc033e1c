import type { Authority, Validity } from '../../model/recognition.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { partAt } from '../places.ts';
import type { Rule } from './rule.ts';

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

export const recognitionRunsForward: Rule = ({ set: { recognition }, places }) =>
  heldParts(recognition).flatMap(({ part, index, what, held: { from, to } }) => {
    if (from === undefined || to === undefined || from <= to) return [];
    return [problem('fact-dates-reversed', partAt(places, 'recognition', part, index, 'to'), { what, from, to })];
  });

/** On one day and in one place one thing is done by one authority, or a paper could not say by whom. */
export const authoritiesAreUnique: Rule = ({ set: { recognition }, places }) => {
  const all = recognition?.authorities ?? [];
  return all.flatMap((authority, index): Problem[] => {
    const first = all.findIndex((other) => meet(other, authority));
    if (first === index) return [];
    const related = [partAt(places, 'recognition', 'authorities', first, 'who')];
    const at = partAt(places, 'recognition', 'authorities', index, 'who');
    return [problem('authority-doubled', at, { role: authority.role, who: authority.who.vi }, { related })];
  });
};

function meet(a: Authority, b: Authority): boolean {
  if (a.role !== b.role) return false;
  const apart = (a.to ?? LAST_DAY) < (b.from ?? FIRST_DAY) || (b.to ?? LAST_DAY) < (a.from ?? FIRST_DAY);
  if (apart) return false;
  // What holds for some provinces goes before what holds everywhere.
  if (a.provinces === undefined || b.provinces === undefined) return a.provinces === b.provinces;
  const { provinces } = b;
  return a.provinces.some((province) => provinces.includes(province));
}

/** "Official" is a promise also of the words and the procedure; what was only reported says so and is printed on no paper. */
export const recognitionIsQuoted: Rule = ({ set, places }) => {
  const { recognition, provenance } = set;
  if (provenance !== 'official' || recognition === undefined) return [];
  const words =
    recognition.clause === undefined
      ? [problem('official-not-quoted', partAt(places, 'recognition'), { what: 'recognition' })]
      : [];
  const parts = heldParts(recognition).flatMap(({ part, index, what, held }) =>
    held.article === undefined && !held.reported
      ? [problem('official-not-quoted', partAt(places, 'recognition', part, index), { what })]
      : [],
  );
  return [...words, ...parts];
};

interface HeldPart {
  readonly part: 'authorities' | 'bodies' | 'dossiers' | 'deadlines';
  readonly index: number;
  readonly what: string;
  readonly held: Validity;
}

function heldParts(recognition: Parameters<Rule>[0]['set']['recognition']): HeldPart[] {
  if (recognition === undefined) return [];
  const { authorities, bodies, dossiers, deadlines } = recognition;
  return [
    ...authorities.map((held, index) => ({ part: 'authorities' as const, index, what: held.who.vi, held })),
    ...bodies.map((held, index) => ({ part: 'bodies' as const, index, what: held.name.vi, held })),
    ...dossiers.map((held, index) => ({ part: 'dossiers' as const, index, what: held.of, held })),
    ...deadlines.map((held, index) => ({ part: 'deadlines' as const, index, what: held.of, held })),
  ];
}
