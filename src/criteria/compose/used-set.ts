import type { CriteriaSet, Item, Method } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Words } from '../../model/language.ts';
import { given } from '../given.ts';
import type { WrittenClassification } from '../schema/classification.ts';
import type { WrittenCompleteSet } from '../schema/criteria-file.ts';
import type { WrittenMethod } from '../schema/method.ts';
import { sumOf } from '../sum.ts';
import type { Draft, DraftItem } from './draft.ts';

/** From what stands in the files to what the engine works with: defaults filled in, items in one list. */
export function usedSet({ parts, items, bases }: Draft, sha256: string): CriteriaSet {
  const { $schema: _schema, format: _format, formatVersion: _version, ...own } = parts;
  return given({
    ...own,
    title: wordsOf(parts.title),
    subject: { ...parts.subject, award: wordsOf(parts.subject.award), unit: wordsOf(parts.subject.unit) },
    law: given({ ...parts.law, title: wordsOf(parts.law.title) }),
    applies: given(parts.applies),
    evidence: given(parts.evidence),
    categories: (parts.categories ?? []).map((category) => ({
      ...category,
      label: wordsOf(category.label),
      aliases: category.aliases ?? [],
    })),
    items: items.flatMap((item) => usedItems(item, 0)),
    gates: (parts.gates ?? []).map((gate) => given({ ...gate, label: wordsOf(gate.label) })),
    classification: usedClassification(parts.classification),
    notes: (parts.notes ?? []).map(wordsOf),
    bases,
    sha256,
  });
}

function usedItems(item: DraftItem, depth: number, parent?: string): Item[] {
  const children = item.items.flatMap((child) => usedItems(child, depth + 1, item.id));
  const direct = children.filter((child) => child.parent === item.id);
  const method = item.method === undefined ? undefined : usedMethod(item.method);
  const used: Item = given({
    id: item.id,
    label: wordsOf(item.label),
    details: item.details?.map(wordsOf),
    parent,
    children: direct.map(({ id }) => id),
    depth,
    maximum: item.maximum ?? maximumOf(method, direct),
    method,
    article: item.article,
    evidenceKinds: (item.evidenceKinds ?? []).map(wordsOf),
    mayBeNotApplicable: item.mayBeNotApplicable ?? false,
  });
  return [used, ...children];
}

/** A maximum that is not written but follows: the best level or step, or the sum of indicators that all have one. */
function maximumOf(method: Method | undefined, children: readonly Item[]): Decimal | undefined {
  if (method !== undefined) return bestPointsOf(method);
  const maxima = children.flatMap(({ maximum }) => (maximum === undefined ? [] : [maximum]));
  return children.length > 0 && maxima.length === children.length ? sumOf(maxima) : undefined;
}

function bestPointsOf(method: Method): Decimal | undefined {
  switch (method.kind) {
    case 'awarded':
      return undefined;
    case 'levels':
      return method.levels[0]?.points;
    case 'thresholds':
      return method.steps[0]?.points;
  }
}

function usedMethod(method: WrittenMethod): Method {
  switch (method.kind) {
    case 'awarded':
      return given(method);
    case 'levels':
      return { ...method, levels: method.levels.map((level) => ({ ...level, label: wordsOf(level.label) })) };
    case 'thresholds':
      return given({ ...method, measure: wordsOf(method.measure) });
  }
}

function usedClassification(written: WrittenClassification): CriteriaSet['classification'] {
  return given({
    kind: written.kind,
    betweenBands: written.betweenBands ?? ('lower-class' as const),
    betweenBandsReason: written.betweenBandsReason === undefined ? undefined : wordsOf(written.betweenBandsReason),
    classes: written.classes.map((rule) =>
      given({
        ...rule,
        label: wordsOf(rule.label),
        toExclusive: rule.toExclusive ?? false,
        requires: rule.requires ?? [],
      }),
    ),
  });
}

function wordsOf(written: WrittenCompleteSet['title']): Words {
  return typeof written === 'string' ? { vi: written } : given(written);
}
