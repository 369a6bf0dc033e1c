import type { UnitEvidence } from '../model/evidence.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { CheckedUnits, Reference } from './check-units.ts';
import { codesForNames } from './codes-for-names.ts';

/**
 * Codes for units whose tables name them and give no code ("Bảng chấm điểm" with a title line): where one unit of the list
 * has that name it is that one, and this is said. Against a list that was named, any other is asked about; against the
 * communes of the whole country it stays as it is, called by its name.
 */
export function codesForTables(
  { book, problems }: CheckedUnits,
  reference: Pick<Reference, 'list' | 'called'>,
  wasNamed: boolean,
): CheckedUnits {
  const without = new Set(unitsWithoutCode(problems));
  const units = book.units.filter(({ code }) => without.has(code));
  const asked = units.map(({ at, code, name, district = '', province = '' }) => ({
    at,
    code,
    name,
    district,
    province,
  }));
  const found = codesForNames(asked, reference);
  const taken = new Set(book.units.map(({ code }) => code));
  const coded = new Map<string, UnitEvidence>();
  for (const [index, { code, name, district, province }] of found.units.entries()) {
    const unit = units[index];
    if (unit === undefined || code === unit.code || taken.has(code)) continue;
    taken.add(code);
    const area = { ...(district === '' ? {} : { district }), ...(province === '' ? {} : { province }) };
    coded.set(unit.code, { ...unit, code, name, ...area });
  }
  const questions = wasNamed ? found.problems.map((each) => ({ ...each, unit: nameAt(units, each) })) : [];
  const doubtful = new Set(questions.map(({ unit }) => unit));
  return {
    book: {
      ...book,
      units: book.units.map((unit) => {
        const read = coded.get(unit.code);
        if (read !== undefined) return read;
        return doubtful.has(unit.code) ? { ...unit, broken: true } : unit;
      }),
    },
    problems: [...problems.map((each) => underItsCode(each, coded)), ...questions],
  };
}

/** Units of tables that give no code. */
export function unitsWithoutCode(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ code, unit }) => (code === WITHOUT_CODE && unit !== undefined ? [unit] : []));
}

const WITHOUT_CODE = 'table-of-unit-without-code';

function nameAt(units: readonly UnitEvidence[], { at }: Problem): string {
  return units.find((unit) => unit.at === at)?.code ?? '';
}

function underItsCode(found: Problem, coded: ReadonlyMap<string, UnitEvidence>): Problem {
  const unit = coded.get(found.unit ?? '');
  if (unit === undefined) return found;
  const { code, name } = unit;
  return found.code === WITHOUT_CODE
    ? problem('table-of-unit', found.at, { code, name }, { unit: code })
    : { ...found, unit: code };
}
