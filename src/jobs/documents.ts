import { isOfDistrict, isOne } from '../documents/agency.ts';
import { type Drafts, documentsFrom } from '../documents/documents-from.ts';
import { type DocumentOptions, momentOf } from '../documents/facts.ts';
import { type DocumentKind, kindsOf } from '../documents/kinds.ts';
import { procedureOf } from '../documents/procedure.ts';
import { wordFile } from '../documents/word/word-file.ts';
import { notice } from '../labels/notices/notice.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Result } from '../model/result.ts';
import { openResult } from './open-result.ts';
import { withRecognition } from './recognition-of.ts';
import type { World } from './world.ts';

export interface PapersAsked extends DocumentOptions {
  /** The result, by its folder or file. */
  readonly result: string;
  /** Only these; without it those the law has for what the result is. */
  readonly kinds?: readonly DocumentKind[] | undefined;
}

export interface Papers extends Omit<Drafts, 'documents'> {
  readonly files: readonly OutputFile[];
}

/** Word papers from a result, and what the office should know of who signs them. */
export async function papers(asked: PapersAsked, world: Pick<World, 'files' | 'shipped' | 'notice'>): Promise<Papers> {
  // The papers are in Vietnamese whatever the language of the interface.
  const result = withRecognition(openResult(asked.result, 'vi', world), world);
  tellOfAuthorities(result, asked, world);
  const { documents, ...rest } = documentsFrom(result, asked.kinds ?? kindsOf(result, asked), asked);
  const files: OutputFile[] = [];
  for (const document of documents) files.push({ name: document.fileName, contents: [await wordFile(document)] });
  return { ...rest, files };
}

/** Who decides by the law and who by the office, where they are not one or nobody knows. */
function tellOfAuthorities(
  result: Result,
  options: Pick<DocumentOptions, 'office' | 'day'>,
  world: Pick<World, 'notice'>,
): void {
  const moment = momentOf(result, options);
  const { day: on } = moment;
  const { said, who, reported, otherDays } = procedureOf(result, moment);
  const office = options.office.authority?.join(' ');
  if (office !== undefined && on >= LAST_OF_DISTRICTS && isOfDistrict(office)) {
    world.notice(notice('district-is-no-more', { office, on }));
  }
  if (!said) return;
  const law = who('decides');
  const known = reported.filter(({ role }) => role === 'decides').map((each) => each.who.vi);
  if (law === undefined) world.notice(notice('authority-unknown', { on, reported: known }));
  else if (office !== undefined && !isOne(office, law)) world.notice(notice('authority-differs', { office, law, on }));
  // Where the office says who and when, another day is no question.
  if (options.day !== undefined || options.office.decision?.date !== undefined) return;
  for (const { role, who: other, from = null } of otherDays) {
    if (role === 'decides' && other.vi !== law) {
      world.notice(notice('authority-of-other-day', { who: other.vi, on, from }));
    }
  }
}

const LAST_OF_DISTRICTS = '2025-07-01';
