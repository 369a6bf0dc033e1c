import type { LawNotInForce } from '../labels/law.ts';
import { notice } from '../labels/notices/notice.ts';
import { type LawRecord, lawStatus } from '../model/law-status.ts';
import type { Result } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { lawsUsed } from './known-law.ts';
import type { World } from './world.ts';

/** The date on the papers, for which the law is looked up. */
export interface PaperDay {
  /** YYYY-MM-DD */
  readonly on: string;
  /** Nobody gave a date: the last day of the year is taken. */
  readonly assumed: boolean;
}

export interface PapersUnderLaw extends PaperDay {
  /** They recognise somebody: where the law does not hold they are made only if somebody said so. */
  readonly recognise: boolean;
  readonly lawNotInForce?: boolean | undefined;
}

/**
 * Checks that the law of a result is in force on the date of the papers. Where it is not, a notice says so, and papers of
 * recognition are refused unless they were asked for in spite of it.
 */
export function checkLawOfPapers(
  { criteria, evaluationYear }: Result,
  { on, assumed, recognise, lawNotInForce = false }: PapersUnderLaw,
  world: Pick<World, 'shipped' | 'notice'>,
): void {
  const laws = notInForce(
    lawsUsed({ ...criteria, law: criteria.law ?? { document: criteria.document, title: criteria.title } }, world),
    on,
  );
  if (laws.length === 0) return;
  // The papers of a year are drawn up in the next one too: a document that comes into force then is no reason to stop.
  const mayBeLater = ({ state, ...law }: LawNotInForce) =>
    assumed && state === 'not-yet' && 'from' in law && law.from <= `${evaluationYear + 1}-12-31`;
  if (recognise && !lawNotInForce && !laws.every(mayBeLater))
    throw refusal('papers-law-not-in-force', { laws, assumed });
  world.notice(notice('law-not-in-force', { laws, assumed }));
}

function notInForce(laws: readonly LawRecord[], on: string): LawNotInForce[] {
  const found = laws.flatMap((law): LawNotInForce[] => {
    const status = lawStatus(law, on);
    const { document } = law;
    if (status.state === 'not-yet') return [{ document, on, state: 'not-yet', from: status.from }];
    if (status.state !== 'repealed') return [];
    const { on: since, by, clause } = status.repeal;
    return [{ document, on, state: 'repealed', since, by, article: clause?.article ?? '' }];
  });
  return [...new Map(found.map((each) => [each.document, each])).values()];
}
