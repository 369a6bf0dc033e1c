import type { ClassOfMethod, OtherClass } from '../../model/criteria-set.ts';
import type { UnitEvidence } from '../../model/evidence.ts';
import { inEachLanguage } from '../../model/language.ts';
import type { AssessContext, ClassElsewhere, ElsewhereResult } from '../context.ts';
import { agreeing, expectedWords, type ItemInput, type MethodOutcome, named, nothingGiven, wrong } from './scored.ts';

/** The class the unit has in another evaluation: read from its result, or written as the value; both must agree. */
export function byClassElsewhere(method: ClassOfMethod, scored: ItemInput): MethodOutcome {
  const { entry, item, unit, context } = scored;
  const { classes } = method;
  const written = entry.value === undefined ? undefined : named(classes, entry.value);
  if (entry.value !== undefined && written === undefined) {
    const details = { found: entry.value, item: item.id, expected: expectedWords(classes) };
    return wrong(scored, 'value', 'value-not-a-level', details);
  }
  let read: { readonly rule: OtherClass; readonly file: string } | undefined;
  for (const { result, found } of classesElsewhere(method, unit, context)) {
    const { file } = result;
    const rule = matching(classes, found);
    if (rule === undefined) {
      const details = { found: inEachLanguage(found.label), file, item: item.id };
      return wrong(scored, 'value', 'class-elsewhere-unknown', { ...details, expected: expectedWords(classes) });
    }
    const other = read?.rule ?? written;
    if (other !== undefined && other !== rule) {
      const details = { item: item.id, file, class: rule.label.vi, other: other.label.vi, otherFile: read?.file ?? '' };
      return wrong(scored, 'value', 'class-elsewhere-differs', details);
    }
    read ??= { rule, file };
  }
  const reached = read?.rule ?? written;
  if (reached === undefined) return nothingGiven('no-value');
  const { id: level, label, points } = reached;
  const file = read === undefined ? {} : { file: read.file };
  const reason = {
    code: 'class-elsewhere',
    class: label,
    ...file,
    ...(points === undefined ? {} : { points }),
  } as const;
  if (points === undefined) return { kind: 'measured', reason, level };
  return agreeing(scored, { points, reason, level });
}

/** The results of that evaluation which have a class for the unit. */
export function classesElsewhere(
  { subject, item }: ClassOfMethod,
  unit: UnitEvidence,
  { elsewhere = NO_RESULTS }: AssessContext,
): readonly { readonly result: ElsewhereResult; readonly found: ClassElsewhere }[] {
  const known: { result: ElsewhereResult; found: ClassElsewhere }[] = [];
  for (const result of elsewhere) {
    if (result.subject !== subject) continue;
    const found = (item === undefined ? result.classes : result.levels?.get(item))?.get(unit.code);
    if (found !== undefined) known.push({ result, found });
  }
  return known;
}

const NO_RESULTS: readonly ElsewhereResult[] = [];

function matching(classes: readonly OtherClass[], { id, label }: ClassElsewhere): OtherClass | undefined {
  return classes.find((each) => each.id === id) ?? named(classes, label.vi);
}
