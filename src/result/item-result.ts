import { type Entry, type EntryField, locate, type Override } from '../model/evidence.ts';
import type { ItemBrief } from '../model/items-later.ts';
import { factsOf, type Method } from '../model/method.ts';
import type { ItemReason } from '../model/reason.ts';
import type { References } from '../model/references.ts';
import type { ItemResult, ScoreOverride } from '../model/result.ts';
import type { ItemOutcome } from '../scoring/item-outcome.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export function itemResult(outcome: ItemOutcome, say: (reason: ItemReason) => string): ItemResult {
  const { entry, evidence } = outcome;
  return itemOf(itemBrief(outcome, say), entry, evidence, scoreCell(outcome));
}

/** What the item came to. */
export function itemBrief(outcome: ItemOutcome, say: (reason: ItemReason) => string): ItemBrief {
  const { item, state, points, selfPoints, awaiting, reason, entry, counts, level } = outcome;
  const known = state !== 'invalid' && state !== 'not-applicable';
  const brief: Writable<ItemBrief> = {
    id: item.id,
    state,
    points: known ? (points ?? null) : null,
    selfPoints: selfPoints ?? null,
    reason: say(reason),
  };
  if (reason.code !== 'awarded') brief.because = reason;
  if (awaiting !== undefined) brief.pointsAwaitingEvidence = awaiting;
  if (entry?.value !== undefined) brief.value = entry.value;
  if (counts !== undefined) brief.counts = counts;
  if (level !== undefined && known) brief.level = level;
  return brief;
}

/** The same with what its row says. */
export function itemOf(
  brief: ItemBrief,
  entry: Entry | undefined,
  evidence: References,
  cell: EntryField = 'score',
): ItemResult {
  const { id, state, points, selfPoints, reason } = brief;
  const at = entry === undefined ? null : locate(entry, cell);
  const item: Writable<ItemResult> = { id, state, points, selfPoints, reason, evidence: evidence.texts(), at };
  if (brief.because !== undefined) item.because = brief.because;
  if (brief.pointsAwaitingEvidence !== undefined) item.pointsAwaitingEvidence = brief.pointsAwaitingEvidence;
  if (brief.value !== undefined) item.value = brief.value;
  if (brief.counts !== undefined) item.counts = brief.counts;
  if (brief.level !== undefined) item.level = brief.level;
  if (entry?.assessor !== undefined) item.assessor = entry.assessor;
  if (entry?.note !== undefined) item.note = entry.note;
  if (entry?.override !== undefined) item.override = asStored(entry.override);
  return item;
}

function asStored({ was, score, reason, person, date }: Override): ScoreOverride {
  return { was: was ?? null, score, reason, person, date };
}

function awardedByPeople(method: Method | undefined): boolean {
  return method !== undefined && factsOf(method).writtenAs === 'points';
}

/** The cell the points, or what stands for them, came from. Counts of columns of their own are the value as well. */
export function scoreCell({ entry, item, counts }: ItemOutcome): EntryField {
  if (entry?.score !== undefined) return 'score';
  if (counts !== undefined && entry?.cells.columns.part !== undefined) return 'part';
  if (entry?.value !== undefined && !awardedByPeople(item.method)) return 'value';
  return entry?.selfScore === undefined ? 'score' : 'selfScore';
}
