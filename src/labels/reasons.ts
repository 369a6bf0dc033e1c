import type { Language } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import type { ResultCriteria } from '../model/result.ts';
import { CLASS_REASONS } from './class-reasons.ts';
import { ITEM_REASONS } from './item-reasons.ts';
import type { Sentence, SentenceContext, Sentences } from './phrases.ts';

export { describeCondition } from './conditions.ts';
export { describeShare } from './share.ts';

/** A reason as a sentence; `set` is what `sentenceContext` makes of the result's criteria, needed where there may be no points. */
export function describeReason(reason: Reason, language: Language, set: SentenceContext = BANDS_OF_POINTS): string {
  // Each code has the sentence for its own reason, which the compiler checks where they are written.
  const sentence = SENTENCES[reason.code] as Sentence<Reason>;
  return sentence[language](reason, set);
}

/** Several reasons as one text. */
export function describeReasons(
  reasons: readonly Reason[],
  language: Language,
  set: SentenceContext = BANDS_OF_POINTS,
): string {
  return reasons.map((reason) => describeReason(reason, language, set)).join(' ');
}

/** What sentences have to know of a result's set. Results that say no subject are older than sets without bands. */
export function sentenceContext({ maximum, classes, subject }: ResultCriteria): SentenceContext {
  return { points: maximum !== null, bands: subject === undefined || classes.some(({ from }) => from !== undefined) };
}

const BANDS_OF_POINTS: SentenceContext = { points: true, bands: true };
const SENTENCES: Sentences<Reason> = { ...ITEM_REASONS, ...CLASS_REASONS };
