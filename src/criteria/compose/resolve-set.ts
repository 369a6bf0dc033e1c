import type { Applicability, CriteriaSet, Fact, Law, NotApplicableRule, Rounding } from '../../model/criteria-set.ts';
import type { WrittenCompleteSet } from '../schema/criteria-file.ts';
import { withoutUndefined } from '../without-undefined.ts';
import type { Draft } from './draft.ts';
import { openPlaces } from './open-places.ts';
import { resolveArea, resolveClassification, resolveGates } from './resolve-classes.ts';
import { resolveItems } from './resolve-items.ts';
import { resolveRecognition } from './resolve-recognition.ts';
import { wordsOf } from './resolve-words.ts';

/** Resolves a composed draft into the set the engine works with: defaults filled in, items in one list, open places apart. */
export function resolveSet(draft: Draft, sha256: string): CriteriaSet {
  const { parts, items, bases } = draft;
  const { $schema: _schema, format: _format, formatVersion: _version, ...own } = parts;
  const gates = parts.gates ?? [];
  return withoutUndefined({
    ...own,
    title: wordsOf(parts.title),
    subject: { ...parts.subject, award: wordsOf(parts.subject.award), unit: wordsOf(parts.subject.unit) },
    law: { ...resolveLaw(parts.law), ...(draft.grounds.length === 0 ? {} : { grounds: draft.grounds }) },
    applies: resolveYears(parts.applies),
    maximum: parts.maximum ?? undefined,
    rounding: parts.rounding === undefined ? undefined : resolveRounding(parts.rounding),
    evidence: withoutUndefined(parts.evidence),
    notApplicable: parts.notApplicable === undefined ? undefined : resolveNotApplicable(parts.notApplicable),
    categories: (parts.categories ?? []).map((category) => ({
      ...category,
      label: wordsOf(category.label),
      aliases: category.aliases ?? [],
    })),
    items: items.flatMap((item) => resolveItems(item, 0)),
    gates: resolveGates(gates),
    classification: resolveClassification(parts.classification, gates),
    areas: (parts.areas ?? []).map(resolveArea),
    facts: (parts.facts ?? []).map(resolveFact),
    recognition: parts.recognition === undefined ? undefined : resolveRecognition(parts.recognition),
    notes: (parts.notes ?? []).map(wordsOf),
    open: openPlaces(draft),
    bases,
    sha256,
  });
}

function resolveRounding(written: NonNullable<WrittenCompleteSet['rounding']>): Rounding {
  return withoutUndefined(written);
}

function resolveNotApplicable(written: NonNullable<WrittenCompleteSet['notApplicable']>): NotApplicableRule {
  return written.rule === 'scale'
    ? withoutUndefined({ ...written, rounding: resolveRounding(written.rounding) })
    : withoutUndefined(written);
}

function resolveYears({ shared, ...written }: WrittenCompleteSet['applies']): Applicability {
  return withoutUndefined({ ...written, shared: shared?.map((each) => ({ ...each, why: wordsOf(each.why) })) });
}

function resolveLaw(written: WrittenCompleteSet['law']): Law {
  const { repealed, articles } = written;
  return withoutUndefined({
    ...written,
    title: wordsOf(written.title),
    repealed: repealed === undefined ? undefined : withoutUndefined(repealed),
    articles: articles?.map(({ why, ...each }) =>
      withoutUndefined({ ...each, why: why === undefined ? undefined : wordsOf(why) }),
    ),
  });
}

function resolveFact(written: NonNullable<WrittenCompleteSet['facts']>[number]): Fact {
  return withoutUndefined({
    ...written,
    what: wordsOf(written.what),
    says: wordsOf(written.says),
    reported: written.reported ?? false,
  });
}
