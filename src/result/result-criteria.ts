import type { AreaRule, ClassRule, CriteriaSet, Item } from '../model/criteria-set.ts';
import { lawRecord } from '../model/law-status.ts';
import { levelsOf } from '../model/levels.ts';
import type { ResultAreaRule, ResultClass, ResultCriteria, ResultItem } from '../model/result.ts';

/** What of a set is in a result: all that reports need, so that they never have to find the criteria file again. */
export function resultCriteria(set: CriteriaSet): ResultCriteria {
  const { classification, categories, areas, facts, recognition, law } = set;
  return {
    id: set.id,
    version: set.version,
    sha256: set.sha256,
    provenance: set.provenance,
    bases: set.bases,
    title: set.title,
    award: set.subject.award,
    unitKind: set.subject.unit,
    document: law.document,
    maximum: set.maximum ?? null,
    evidenceRequired: set.evidence.rule === 'required',
    items: set.items.map(resultItem),
    classes: classification.classes.map((rule) => resultClass(rule, set.gates.length > 0)),
    gates: set.gates.map(({ id, label, clause }) => ({
      id,
      label,
      ...(clause === undefined ? {} : { article: clause.article }),
    })),
    subject: set.subject.id,
    ...(categories.length === 0 ? {} : { categories: categories.map(({ id, label }) => ({ id, label })) }),
    ...(classification.kind === 'bands' && classification.betweenBands === 'higher-class'
      ? { betweenBands: classification.betweenBands }
      : {}),
    ...(classification.kind === 'levels' && classification.why !== undefined ? { why: classification.why } : {}),
    ...(areas.length === 0 ? {} : { areaRules: areas.map(resultAreaRule) }),
    ...(facts.length === 0 ? {} : { facts }),
    ...(law.citation === undefined ? {} : { citation: law.citation }),
    ...(law.grounds === undefined ? {} : { grounds: law.grounds }),
    ...(recognition === undefined ? {} : { recognition }),
    law: lawRecord(law),
  };
}

function resultItem(item: Item): ResultItem {
  const { id, label, parent, depth, maximum, method, attainment } = item;
  const levels = levelsOf(item);
  return {
    id,
    label,
    parent: parent ?? null,
    depth,
    maximum: maximum ?? null,
    method: method?.kind ?? null,
    ...(levels.length === 0 ? {} : { levels: levels.map((level) => ({ id: level.id, label: level.label })) }),
    ...(attainment === undefined ? {} : { otherwise: attainment.otherwise }),
  };
}

function resultClass(rule: ClassRule, gated: boolean): ResultClass {
  const { id, label, earnsAward, requires } = rule;
  const needed = gated ? { requires } : {};
  // The class of the remaining cases has no band of its own.
  if (!('toExclusive' in rule) || rule.from === undefined) return { id, label, earnsAward, ...needed };
  const { from, to, toExclusive } = rule;
  return {
    id,
    label,
    earnsAward,
    from,
    ...(to === undefined ? {} : { to }),
    ...(toExclusive ? { toExclusive } : {}),
    ...needed,
  };
}

function resultAreaRule({ id, label, area, share, clause }: AreaRule): ResultAreaRule {
  return { id, label, area, share, ...(clause === undefined ? {} : { article: clause.article }) };
}
