import type { WordsOfSet } from '../certificate/certificates-from.ts';
import type { FaceFiles } from '../certificate/faces.ts';
import type { Location } from '../model/location.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { type KnownEnd, publishedListLookup, registerLookup } from '../register/lookup.ts';
import { readCode } from '../verification/code-text.ts';
import { type KnownKey, keyRing } from '../verification/key-ring.ts';
import { codesOf, type FoundCode, missingWords, type Paper, type PaperFinding } from '../verification/paper.ts';
import { looksLikeShortCode, readShortCode } from '../verification/short-code.ts';
import {
  type RegisterLookup,
  type Verification,
  type VerificationQuestion,
  verifyCode,
  verifyShortCode,
} from '../verification/verdict.ts';
import { looksOf, type OwnLook, otherWordsOn, redrawSheets } from './redraw-sheets.ts';
import { wordsOfCodeSet } from './set-of-code.ts';
import type { FoundCertificate, VerifyResult } from './verify-result.ts';
import type { OpenPaper, World } from './world.ts';

export interface VerifyOptions {
  /** A file, the text of a code, or a short code. */
  readonly what: string;
  /** Files with public keys or revocations. */
  readonly keys: readonly string[];
  /** A folder of keys whose fingerprints somebody has compared with their offices. */
  readonly trusted?: string | undefined;
  /** A register, or the list an office posts of one. */
  readonly register?: string | undefined;
  /** What is known of the end of the register. */
  readonly known?: KnownEnd;
  /** A person has compared the paper line by line with what was shown before. */
  readonly comparedByEye: boolean;
  /** The office's own template, where it has one. */
  readonly look?: OwnLook | undefined;
  /** Files of criteria sets that do not come with the program. */
  readonly criteria?: readonly string[] | undefined;
}

export type { FoundCertificate, VerifyResult };

export type VerifyWorld = Pick<World, 'files' | 'papers' | 'fonts' | 'shipped' | 'progress'> & {
  readonly registers: Pick<World['registers'], 'openOrList'>;
};

/** Whether a certificate is genuine, says on paper what its code says, and is in force. */
export async function verify(options: VerifyOptions, world: VerifyWorld): Promise<VerifyResult> {
  const { keys, problems: ofKeys } = keysOf(options, world);
  const register = options.register === undefined ? undefined : openLookup(options.register, keys, options, world);
  const asked: VerificationQuestion = { keys, register, comparedByEye: options.comparedByEye };

  const { certificates, problems } = await examine(options, asked, world);

  const isRight = certificates.length > 0 && certificates.every(({ verdict }) => verdict === 'right');
  const all = [...ofKeys, ...problems];
  const unreadable = certificates.length === 0 && all.length > 0;
  return { certificates, problems: all, clean: isRight && problems.length === 0, unreadable };
}

type Examined = Pick<VerifyResult, 'certificates' | 'problems'>;

async function examine(
  { what, look, criteria = [] }: VerifyOptions,
  asked: VerificationQuestion,
  world: VerifyWorld,
): Promise<Examined> {
  const at = { file: what };
  if (/^\s*(?:https:\/\/[^\s#]{0,200}#)?HOCTAP\d*:/.test(what)) {
    return judgeAll(codesOf({ kind: 'text', codes: [unwrapped(what)] }).codes, at, asked, notCompared);
  }
  const bytes = world.papers.bytes(what);
  if (bytes === undefined) return examineShortCode(what, at, asked);
  const paper = await world.papers.open(bytes);
  try {
    const read = await readPaper(paper, bytes, at, world);
    if ('problem' in read) return { certificates: [], problems: [read.problem] };
    const { codes, faults } = codesOf(read.paper);
    if (codes.length === 0) return { certificates: [], problems: [problem(NO_CODE[read.paper.kind], at, {})] };
    const fonts = () => world.fonts();
    const { certificates, problems } = await judgeAll(codes, at, asked, (found) =>
      compare(found, paper, { fonts, look, ofSet: (facts) => wordsOfCodeSet(facts, criteria, world) }),
    );
    return { certificates, problems: [...problems, ...faults.map(({ code, page }) => problem(code, at, { page }))] };
  } finally {
    await paper.close();
  }
}

const NO_CODE = { pdf: 'pdf-without-code', picture: 'picture-without-code', text: 'file-without-code' } as const;

/** What is neither the text of a code nor a file may be a short code, and is else a name that does not exist. */
function examineShortCode(typed: string, at: Location, asked: VerificationQuestion): Examined {
  if (!looksLikeShortCode(typed)) throw refusal('nothing-to-verify', { what: typed });
  const reading = readShortCode(typed);
  if ('wrong' in reading) return { certificates: [], problems: [problem(SLIPS[reading.wrong], at, {})] };
  const { register } = asked;
  if (register === undefined) throw refusal('short-code-needs-register', {});
  if (register.extent.kind === 'list') throw refusal('short-code-needs-whole-register', {});
  return { certificates: verifyShortCode(reading.shortCode, { ...asked, register }), problems: [] };
}

const SLIPS = {
  length: 'short-code-length',
  letter: 'short-code-letter',
  'vietnamese-typing': 'short-code-vietnamese',
  check: 'short-code-check',
} as const;

/** A province prints so many in one file; more would keep an office waiting for an hour. */
const MOST_PAGES = 500;
const LONGEST_TEXT_FILE = 20_000_000;

async function readPaper(
  paper: OpenPaper,
  bytes: Uint8Array,
  at: Location,
  world: VerifyWorld,
): Promise<{ paper: Paper } | { problem: Problem }> {
  const opening = paper.opening;
  if (opening === 'too-slow' || opening === 'failed') return { problem: problem('paper-unreadable', at, {}) };
  if (opening.kind === 'refused') {
    if (opening.because !== 'picture-too-large') return { problem: problem(opening.because, at, {}) };
    return { problem: problem(opening.because, at, { limit: paper.mostMegapixels }) };
  }
  if (opening.kind === 'picture') return { paper: { kind: 'picture', codes: opening.codes } };
  if (opening.kind === 'other') return { paper: { kind: 'text', codes: codesInText(bytes) } };
  const { pageCount, recorded } = opening;
  if (pageCount > MOST_PAGES)
    return { problem: problem('pdf-too-many-pages', at, { limit: MOST_PAGES, pages: pageCount }) };
  const pages = [];
  const numbers = Array.from({ length: pageCount }, (_, index) => index);
  for (const index of pageCount > 1 ? world.progress(numbers, pageCount, 'reading-pages') : numbers) {
    const page = await paper.page(index);
    if (page === 'too-slow' || page === 'failed' || page === undefined) {
      return { problem: problem('page-unreadable', at, { page: index + 1 }) };
    }
    pages.push(page);
  }
  return { paper: { kind: 'pdf', recorded, pages } };
}

/** A text file with codes, each from its first word to the next one; mail programs break long lines. */
function codesInText(bytes: Uint8Array): string[] {
  if (bytes.length > LONGEST_TEXT_FILE) return [];
  const text = new TextDecoder().decode(bytes);
  return text
    .split(/(?=https:\/\/[^\s#]{0,200}#HOCTAP\d+:)|(?<!#)(?=HOCTAP\d+:)/)
    .filter((piece) => /^(?:https:\/\/[^\s#]{0,200}#)?HOCTAP/.test(piece))
    .map((piece) => unwrapped(piece));
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, '');
}

type Compare = (found: FoundCode & { readonly facts: Verification['facts'] }) => Promise<PaperFinding>;

const notCompared: Compare = async () => ({ state: 'no-paper' });

async function judgeAll(
  codes: readonly FoundCode[],
  at: Location,
  asked: VerificationQuestion,
  compare: Compare,
): Promise<Examined> {
  const certificates: FoundCertificate[] = [];
  const problems: Problem[] = [];
  for (const found of codes) {
    const reading = readCode(found.text, at);
    if ('problem' in reading) problems.push(reading.problem);
    else {
      const paper = await compare({ ...found, facts: reading.code.facts });
      const page = found.page === undefined ? {} : { page: found.page };
      certificates.push({ ...verifyCode(reading.code, paper, asked), ...page });
    }
  }
  return { certificates, problems };
}

interface Look {
  readonly fonts: () => FaceFiles;
  readonly look: OwnLook | undefined;
  /** What the criteria set that a code names has printed on its certificates; undefined where that set is not available. */
  readonly ofSet: (facts: Verification['facts']) => WordsOfSet | undefined;
}

/** Points of a page, of 2.2 million, that may differ when another program has drawn it again. */
const FEW_POINTS = 8;

/**
 * Whether the page says what the code says. Its words alone do not prove it: a file can show one word and say that it is
 * another. So the certificate is drawn again and laid over the page; where that cannot be done a person has to look.
 */
async function compare(
  { text, page: number, words, against, facts }: Parameters<Compare>[0],
  paper: OpenPaper,
  { fonts, look, ofSet }: Look,
): Promise<PaperFinding> {
  if (against !== undefined) return { state: 'different', because: against };
  if (number === undefined) return { state: 'by-eye', because: 'picture' };
  if (words === undefined || words.trim() === '') return { state: 'by-eye', because: 'no-words' };
  const looks = await looksOf(look, fonts());
  const set = ofSet(facts);
  if (set === undefined) {
    const missing = missingWords(facts, words).map((field) => ({ field }));
    return missing.length === 0 ? { state: 'by-eye', because: 'own-criteria' } : otherwise(missing);
  }
  const page = { words, facts, code: text, ofSet: set };
  let hasItsWords = false;
  for await (const { pdf, ownWords, without } of redrawSheets(page, looks)) {
    hasItsWords = true;
    const differing = await paper.differing(number - 1, pdf, without);
    if (typeof differing !== 'number' || differing > FEW_POINTS) continue;
    // As this program shows it the page is the same; as another one shows or prints it, it may not be.
    const isOnlyPages =
      typeof paper.opening === 'object' && paper.opening.kind === 'pdf' && !paper.opening.hasOtherParts;
    return isOnlyPages ? { state: 'same', ownWords } : { state: 'by-eye', because: 'other-parts' };
  }
  // Every word is there: what else is seen on the sheet, or is seen no longer, only a person can say.
  if (hasItsWords) return { state: 'by-eye', because: 'other-layout' };
  const other = await otherWordsOn(page, looks);
  const missing = other === undefined ? missingWords(facts, words).map((field) => ({ field })) : [other];
  return missing.length === 0 ? { state: 'by-eye', because: 'other-layout' } : otherwise(missing);
}

function otherwise(missing: NonNullable<PaperFinding['otherwise']>): PaperFinding {
  return { state: 'different', because: 'words', otherwise: missing };
}

function keysOf(
  { keys, trusted }: VerifyOptions,
  { files }: VerifyWorld,
): { keys: readonly KnownKey[]; problems: Problem[] } {
  const given = keys.map((path) => ({ ...files.text(path), trusted: false }));
  const own =
    trusted === undefined
      ? []
      : files.list(trusted).map((name) => ({ ...files.text(files.join(trusted, name)), trusted: true }));
  const ring = keyRing([...own, ...given]);
  const wrong = ring.problems.filter(isError);
  if (wrong.length > 0) throw refusal('key-unusable', {}, wrong);
  return { keys: ring.keys, problems: [...ring.problems] };
}

function openLookup(
  path: string,
  keys: readonly KnownKey[],
  { known }: VerifyOptions,
  world: VerifyWorld,
): RegisterLookup {
  const opened = world.registers.openOrList(path);
  if (opened.kind === 'list') return publishedListLookup(opened.list, keys, known);
  const wrong = opened.problems.filter(isError);
  if (opened.register === undefined || wrong.length > 0) throw refusal('lookup-register-not-whole', { path }, wrong);
  return registerLookup(opened.register, opened.head, keys, known);
}
