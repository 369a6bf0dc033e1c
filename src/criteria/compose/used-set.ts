import type { Applicability, CriteriaSet, Fact, Law, NotApplicableRule, Rounding } from '../../model/criteria-set.ts';
import type { WrittenCompleteSet } from '../schema/criteria-file.ts';
import { given } from '../without-undefined.ts';
import type { Draft } from './draft.ts';
import { openPlaces } from './open-places.ts';
import { usedArea, usedClassification, usedGates } from './used-classes.ts';
import { usedItems } from './used-items.ts';
import { usedRecognition } from './used-recognition.ts';
import { wordsOf } from './used-words.ts';

/** From what is in the files to what the engine works with: defaults filled in, items in one list, open places apart. */
export function usedSet(draft: Draft, sha256: string): CriteriaSet {
  const { parts, items, bases } = draft;
  const { $schema: _schema, format: _format, formatVersion: _version, ...own } = parts;
  const gates = parts.gates ?? [];
  return given({
    ...own,
    title: wordsOf(parts.title),
    subject: { ...parts.subject, award: wordsOf(parts.subject.award), unit: wordsOf(parts.subject.unit) },
    law: { ...usedLaw(parts.law), ...(draft.grounds.length === 0 ? {} : { grounds: draft.grounds }) },
    applies: usedYears(parts.applies),
    maximum: parts.maximum ?? undefined,
    rounding: parts.rounding === undefined ? undefined : usedRounding(parts.rounding),
    evidence: given(parts.evidence),
    notApplicable: parts.notApplicable === undefined ? undefined : usedNotApplicable(parts.notApplicable),
    categories: (parts.categories ?? []).map((category) => ({
      ...category,
      label: wordsOf(category.label),
      aliases: category.aliases ?? [],
    })),
    items: items.flatMap((item) => usedItems(item, 0)),
    gates: usedGates(gates),
    classification: usedClassification(parts.classification, gates),
    areas: (parts.areas ?? []).map(usedArea),
    facts: (parts.facts ?? []).map(usedFact),
    recognition: parts.recognition === undefined ? undefined : usedRecognition(parts.recognition),
    notes: (parts.notes ?? []).map(wordsOf),
    open: openPlaces(draft),
    bases,
    sha256,
  });
}

function usedRounding(written: NonNullable<WrittenCompleteSet['rounding']>): Rounding {
  return given(written);
}

function usedNotApplicable(written: NonNullable<WrittenCompleteSet['notApplicable']>): NotApplicableRule {
  return written.rule === 'scale' ? given({ ...written, rounding: usedRounding(written.rounding) }) : given(written);
}

function usedYears({ shared, ...written }: WrittenCompleteSet['applies']): Applicability {
  return given({ ...written, shared: shared?.map((each) => ({ ...each, why: wordsOf(each.why) })) });
}

function usedLaw(written: WrittenCompleteSet['law']): Law {
  const { repealed, articles } = written;
  return given({
    ...written,
    title: wordsOf(written.title),
    repealed: repealed === undefined ? undefined : given(repealed),
    articles: articles?.map(({ why, ...each }) =>
      given({ ...each, why: why === undefined ? undefined : wordsOf(why) }),
    ),
  });
}

function usedFact(written: NonNullable<WrittenCompleteSet['facts']>[number]): Fact {
  return given({
    ...written,
    what: wordsOf(written.what),
    says: wordsOf(written.says),
    reported: written.reported ?? false,
  });
}
