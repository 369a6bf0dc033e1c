import { nationalTargets } from '../counts/counts.ts';
import { type Drafts, documentsFrom, type WithheldReason } from '../documents/documents-from.ts';
import { type DocumentOptions, momentOf } from '../documents/facts.ts';
import { type DocumentKind, kindsOf } from '../documents/kinds.ts';
import { procedureOf } from '../documents/procedure.ts';
import { wordFile } from '../documents/word/word-file.ts';
import { notice } from '../labels/notices/notice.ts';
import type { OutputFile } from '../model/output-file.ts';
import { PAPER_NAMES } from '../model/output-names.ts';
import type { DossierKind } from '../model/recognition.ts';
import type { Result } from '../model/result.ts';
import type { Problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { articlesOfItems } from './articles-of-items.ts';
import { notifyAuthorities } from './authorities-of-papers.ts';
import { checkingForm } from './checking-form.ts';
import { countsFor } from './counts.ts';
import { checkLawOfPapers } from './law-of-papers.ts';
import { openResult } from './open-result.ts';
import { paperInPdf } from './papers-in-pdf.ts';
import { withRecognition } from './recognition-of.ts';
import { type OpenedResult, timelineFrom } from './timeline.ts';
import type { World } from './world.ts';

export interface PapersOptions
  extends Omit<DocumentOptions, 'before' | 'timeline' | 'counts' | 'countsBefore' | 'articles'> {
  /** The tables of counts for the report, of its year and of the year before. */
  readonly counts?: string | undefined;
  readonly countsBefore?: string | undefined;
  /** Results of earlier years, by their folders or files: this one is compared with the newest of them, and the table of the years has all. */
  readonly before?: string | readonly string[] | undefined;
  /** Make the report to the level above as PDF too. */
  readonly pdf?: boolean | undefined;
  /** The result, by its folder or file. */
  readonly result: string;
  /** Only these; without it those the law has for what the result is. */
  readonly kinds?: readonly DocumentKind[] | undefined;
  /** Make papers of recognition although the document is repealed or not yet in force on their day. */
  readonly lawNotInForce?: boolean | undefined;
  /** Only what belongs to this dossier of the law; of a unit's application the result is taken for its own evaluation. */
  readonly dossier?: DossierKind | undefined;
}

export interface Papers extends Omit<Drafts, 'documents'> {
  readonly files: readonly OutputFile[];
  /** What is to be looked at again in the tables of counts. */
  readonly problems: readonly Problem[];
  /** No unit is left out of the papers since its data is wrong. */
  readonly clean: boolean;
}

/**
 * Word papers from a result, and what the office should know of who signs them. A paper that was asked for by name and cannot be
 * made is refused; so is everything where nothing can be made, or nobody checked what is to be recognised.
 */
export async function papers(
  asked: PapersOptions,
  world: Pick<World, 'files' | 'shipped' | 'notice' | 'fonts'>,
): Promise<Papers> {
  // The papers are in Vietnamese whatever the language of the interface.
  const result = withRecognition(openResult(asked.result, 'vi', world), world);
  const { before, timeline } = await earlierYears({ path: asked.result, result }, asked.before ?? [], world);
  const year = result.evaluationYear;
  const counts = asked.counts === undefined ? undefined : await countsFor(asked.counts, { year }, world);
  const countsBefore =
    asked.countsBefore === undefined ? undefined : await countsFor(asked.countsBefore, { year, before: true }, world);
  const options = {
    ...asked,
    before,
    timeline,
    counts: counts?.counts,
    countsBefore: countsBefore?.counts,
    articles: articlesOfItems(result, world),
    self: asked.dossier === 'application',
  };
  if (counts !== undefined && nationalTargets(year) === undefined) world.notice(notice('no-national-target', { year }));
  const kinds = asked.kinds ?? kindsOf(result, options, asked.dossier);
  const { day: on } = momentOf(result, options);
  const assumed = (asked.day ?? asked.office.decision?.date) === undefined;
  const recognise = kinds.some((kind) => RECOGNISING.has(kind));
  checkLawOfPapers(result, { on, assumed, recognise, lawNotInForce: asked.lawNotInForce }, world);
  const { office, parent, submitter } = asked;
  notifyAuthorities(result, { office, parent, submitter, on, assumed }, world);
  const { documents, ...rest } = documentsFrom(result, kinds, options);
  if (kinds.includes('team')) holdToMembers(result, options);
  if (kinds.includes('plan') && asked.from !== undefined) {
    world.notice(notice('timetable-without-holidays', { from: asked.from }));
  }
  const files: OutputFile[] = kinds.includes('checking-sheet') ? await checkingForm(result, world) : [];
  const isNeeded = asked.kinds !== undefined || documents.length + files.length === 0;
  const [refused] = rest.withheld;
  if (refused !== undefined && (isNeeded || refused.reason === 'self-evaluation'))
    throw refusal(WITHHELD[refused.reason], {});
  for (const document of documents) {
    files.push({ name: document.fileName, contents: [await wordFile(document)] });
    // The one paper that is upright throughout and sent as it is.
    if (asked.pdf === true && document.fileName === PAPER_NAMES.report) files.push(await paperInPdf(document, world));
  }
  const problems = [...(counts?.problems ?? []), ...(countsBefore?.problems ?? [])];
  return { ...rest, files, problems, clean: rest.leftOut.length === 0 };
}

/** The newest of the earlier results, and all years as one line; half a year may be compared with another half of its own. */
async function earlierYears(
  now: OpenedResult,
  paths: string | readonly string[],
  world: Pick<World, 'files' | 'shipped'>,
): Promise<Pick<DocumentOptions, 'before' | 'timeline'>> {
  const named = typeof paths === 'string' ? [paths] : paths;
  const earlier = named
    .map((path) => ({ path, result: openResult(path, 'vi', world) }))
    .toSorted((a, b) => b.result.evaluationYear - a.result.evaluationYear);
  const [newest, ...older] = earlier;
  if (newest === undefined) return {};
  const [year, before] = [now.result.evaluationYear, newest.result.evaluationYear];
  if (before > year) throw refusal('before-is-later', { path: newest.path, before, year });
  if (before === year && older.length === 0) return { before: newest.result };
  return { before: newest.result, timeline: await timelineFrom([...earlier, now], world) };
}

/** How many sit on a council is law. */
function holdToMembers(result: Result, asked: DocumentOptions): void {
  const { members } = asked;
  const wanted = procedureOf(result, momentOf(result, asked)).body?.members;
  if (members === undefined || wanted === undefined) return;
  const { atLeast, odd } = wanted;
  if (members < atLeast || (odd && members % 2 === 0)) throw refusal('members-against-law', { members, atLeast, odd });
}

const WITHHELD = {
  'self-evaluation': 'papers-of-self-evaluation',
  'recognises-none': 'papers-recognise-none',
  'checked-result': 'papers-of-a-check',
  'nobody-recognised': 'papers-for-nobody',
  'nobody-applies': 'papers-nobody-applies',
  'nobody-refused': 'papers-nobody-refused',
  'nobody-decided': 'papers-nobody-decided',
} as const satisfies Record<WithheldReason, string>;

/** Papers by which somebody asks for recognition, is recognised or refused; the others record what was found. */
const RECOGNISING: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'decision',
  'submission',
  'appraisal',
  'answer',
  'application',
]);
