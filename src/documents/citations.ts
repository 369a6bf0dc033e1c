import { WORDS } from '../labels/documents.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { ResultCriteria } from '../model/result.ts';

/** A law the papers rest on. */
export interface Citation {
  /** At first mention: kind, number, day, issuer and title (Nghị định 30/2020, Phụ lục I, II.6.b); blanks where we know less. */
  readonly full: string;
  /** Afterwards: kind and number. */
  readonly short: string;
  /** In a sentence, where blanks cannot stand: in full if it is known. */
  readonly inSentence: string;
}

/** The law of the set, after those of the sets it is built on. */
export function citationsOf({ citation, document, grounds = [] }: ResultCriteria): Citation[] {
  const own = citation === undefined ? document : citation;
  return [...[...grounds].reverse(), own].map((each) => cited(printableOnPaper(each)));
}

/** "Thông tư số 44/2014/TT-BGDĐT ngày … của …" is a citation in full; "Thông tư 44/2014/TT-BGDĐT" lacks the rest. */
function cited(text: string): Citation {
  const complete = COMPLETE.exec(text);
  if (complete === null) return { full: WORDS.citedWithBlanks(text), short: text, inSentence: text };
  const [, kind = '', number = ''] = complete;
  return { full: text, short: `${kind} số ${number}`, inSentence: text };
}

const COMPLETE = /^(\p{Lu}[\p{L} ]*?) số (\S+) ngày \d/u;
