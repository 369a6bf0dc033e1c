import { figureOf, outcomeOf } from '../documents/outcome.ts';
import { formFrom } from '../form/form-from.ts';
import { formWorkbook } from '../form/form-workbook.ts';
import { CHECKING_SHEET } from '../labels/checking-papers.ts';
import { notice } from '../labels/notices/notice.ts';
import { describeCategory } from '../labels/outcomes.ts';
import { SPEECH } from '../labels/speech.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Result } from '../model/result.ts';
import { checkFoundCriteria, findCriteria } from './criteria-store.ts';
import type { World } from './world.ts';

type Claims = ReturnType<NonNullable<Parameters<typeof formFrom>[1]['claimed']>>;

/**
 * The checking sheets as an evidence form: what the units claim is in it, what the team finds is typed into it and
 * read by `check` and `evaluate`. None where the set of the result cannot be found, which is told.
 */
export async function checkingForm(
  result: Result,
  world: Pick<World, 'files' | 'shipped' | 'notice'>,
): Promise<OutputFile[]> {
  const { id, version } = result.criteria;
  const set = setOf(`${id}@${version}`, world);
  if (set === undefined) {
    world.notice(notice('checking-form-without-set', { set: `${id}@${version}` }));
    return [];
  }
  const rules = new Map(result.criteria.items.map((rule) => [rule.id, rule]));
  const found = new Map(
    result.units.map(({ code, items }) => [code, new Map(items.map((item) => [item.id, item]))] as const),
  );
  const claimed = (unit: string, id: string): Claims => {
    const item = found.get(unit)?.get(id);
    const rule = rules.get(id);
    if (item === undefined || rule === undefined) return {};
    const evidence = item.because?.code === 'class-elsewhere' ? [] : item.evidence;
    const self = item.selfPoints ?? (result.scoredBy === 'self' ? (item.pointsAwaitingEvidence ?? item.points) : null);
    const own = SPEECH.vi.series([outcomeOf(item, rule), figureOf(item, rule)].filter((text) => text !== ''));
    return {
      ...(self === null ? {} : { selfScore: self }),
      ...(evidence.length === 0 ? {} : { evidence: evidence.join('; ') }),
      // A set without points has one value: the unit's own stands beside it.
      ...(result.criteria.maximum === null && own !== '' ? { note: CHECKING_SHEET.claim(own) } : {}),
    };
  };
  const form = formFrom(set, {
    form: 'long',
    language: 'vi',
    year: result.evaluationYear,
    units: result.units.map((unit) => ({
      code: unit.code,
      name: unit.name,
      district: unit.district ?? '',
      province: unit.province ?? '',
      category: describeCategory(unit.category, result.criteria, 'vi') ?? '',
    })),
    claimed,
  });
  return [{ name: 'phieu-kiem-tra.xlsx', contents: [await formWorkbook(form, 'vi')] }];
}

function setOf(name: string, world: Pick<World, 'files' | 'shipped'>) {
  try {
    return checkFoundCriteria(findCriteria(name, world), world).set;
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}
