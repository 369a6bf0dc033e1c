import { CannotRun } from '../model/cannot-run.ts';
import type { Language } from '../model/language.ts';
import { RESULT_FILE } from '../model/output-names.ts';
import type { Result, ResultCriteria } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import type { ClassElsewhere, MemberElsewhere } from '../scoring/context.ts';
import { checkFoundCriteria, findCriteria } from './criteria-store.ts';
import type { CriteriaWorld } from './evidence-world.ts';
import { openResult } from './open-result.ts';
import type { OtherResult } from './other-results.ts';

/** Opens the results whose classes this evaluation reads; each by its folder or file. */
export function openOtherResults(paths: readonly string[], language: Language, world: CriteriaWorld): OtherResult[] {
  const { files } = world;
  return [...new Set(paths)].map((path) => {
    const result = openResult(path, language, world);
    const named = files.isFolder(path) ? files.join(path, RESULT_FILE) : path;
    const file = named.normalize('NFC').replaceAll('\\', '/');
    return {
      subject: subjectOf(result.criteria, file, world),
      file,
      evaluationYear: result.evaluationYear,
      classes: classesIn(result),
      levels: levelsIn(result),
      members: membersIn(result),
      order: result.criteria.classes.map(({ id }) => id),
      award: result.criteria.award,
    };
  });
}

/** What each unit reached in each item that has levels; in a unit whose data was invalid that is not known. */
function levelsIn({ units, criteria }: Result): ReadonlyMap<string, ReadonlyMap<string, ClassElsewhere>> {
  const withLevels = criteria.items.filter(({ levels }) => levels !== undefined);
  return new Map(
    withLevels.map(({ id, levels = [], otherwise }) => {
      const named = new Map(levels.map((level) => [level.id, level.label]));
      const found = units.flatMap(({ code, classification, items }) => {
        const level = classification === null ? undefined : items.find((item) => item.id === id)?.level;
        if (level === undefined) return [];
        const label = level === null ? otherwise : named.get(level);
        return label === undefined ? [] : [[code, { id: level ?? '', label }] as const];
      });
      return [id, new Map(found)];
    }),
  );
}

/** Every unit of the result, and those of its list that sent nothing. */
function membersIn({ units, coverage }: Result): MemberElsewhere[] {
  const known = new Set(units.map(({ code }) => code));
  const silent = (coverage?.units ?? []).filter(({ code, sent }) => sent === 'nothing' && !known.has(code));
  return [
    ...units.map(({ code, district, province, classification }) => ({
      code,
      district,
      province,
      class: classification?.id ?? null,
    })),
    ...silent.map(({ code, district, province }) => ({ code, district, province, class: null })),
  ];
}

/** A unit whose data was invalid there has no class. */
function classesIn({ units, criteria }: Result): ReadonlyMap<string, ClassElsewhere> {
  const labels = new Map(criteria.classes.map(({ id, label }) => [id, label]));
  return new Map(
    units.flatMap(({ code, classification }) => {
      if (classification === null) return [];
      const { id, label } = classification;
      return [[code, { id, label: labels.get(id) ?? { vi: label } }] as const];
    }),
  );
}

/** Results of earlier versions do not name their subject: the set they were made with, or one it is built on, does. */
function subjectOf({ subject, id, version, bases }: ResultCriteria, file: string, world: CriteriaWorld): string {
  if (subject !== undefined) return subject;
  for (const known of [{ id, version }, ...bases]) {
    const found = shippedSubject(`${known.id}@${known.version}`, world) ?? shippedSubject(known.id, world);
    if (found !== undefined) return found;
  }
  throw refusal('result-subject-unknown', { file, set: id });
}

function shippedSubject(reference: string, world: CriteriaWorld): string | undefined {
  try {
    return checkFoundCriteria(findCriteria(reference, world), world).set?.subject.id;
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}
