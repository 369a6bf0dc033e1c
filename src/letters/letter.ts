import { type Block, paragraph } from '../documents/blocks.ts';
import type { Facts } from '../documents/facts.ts';
import { letterhead, signatureBlock } from '../documents/letterhead.ts';
import { addresseeOf, nameInRunningText } from '../documents/unit-names.ts';
import { SHORT_BLANK, WORDS } from '../labels/documents.ts';
import { LETTER, type MissingCounts } from '../labels/letters.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { ProblemRecord, UnitResult } from '../model/result.ts';
import { writtenDate } from '../model/written-date.ts';
import { consequencesOf } from './consequences.ts';
import type { LetterFacts } from './letter-facts.ts';
import { missingTable, wrongTable } from './tables.ts';

/** The letter to one unit in the form of a công văn (Nghị định 30/2020, mẫu 1.5): number and date are left blank. */
export function letterOf(unit: UnitResult, letterFacts: LetterFacts): Block[] {
  const { facts, wrong, due, checkPage } = letterFacts;
  const { assessed, year, self } = facts;
  const lacks = missingCounts(unit, wrong, facts);
  const agency = facts.sender.name;
  const addressee = addresseeOf(unit, facts);
  const opening = LETTER.opening({
    unit: nameInRunningText(unit, facts),
    code: printableOnPaper(unit.code),
    agency,
    assessed,
    year,
    document: facts.citations.at(-1)?.inSentence ?? '',
    self,
    lacks,
  });
  const sections = [
    ...(lacks.missing > 0 ? [{ head: LETTER.missing, blocks: missingTable(unit, letterFacts) }] : []),
    ...(lacks.wrong > 0 ? [{ head: LETTER.wrong, blocks: wrongTable(letterFacts) }] : []),
    { head: LETTER.effect, blocks: consequencesOf(unit, nameInRunningText(unit, facts), facts) },
    { head: LETTER.request, blocks: request() },
  ];
  return sheet(facts, { about: LETTER.about(lacks, assessed, year), addressee, opening, sections });

  function request(): Block[] {
    const asks = LETTER.ask(addressee, agency, lacks, dayOf(due));
    const how = lacks.missing > 0 && lacks.documents ? [LETTER.evidence] : [];
    return [
      paragraph('Body', [asks, ...how, ...selfCheckAdvice(checkPage)].join(' ')),
      paragraph('Last', LETTER.after(agency)),
    ];
  }
}

/** How a unit checks its form before it sends it again. */
export function selfCheckAdvice(page: string | undefined): string[] {
  return page === undefined ? [] : [LETTER.checkFirst(page)];
}

export interface Sheet {
  readonly about: string;
  readonly addressee: string;
  readonly opening: string;
  readonly sections: readonly { readonly head: string; readonly blocks: readonly Block[] }[];
}

/** What every letter has around and between its sections. */
export function sheet(facts: Facts, { about, addressee, opening, sections }: Sheet): Block[] {
  return [
    ...letterhead(facts, {
      parent: facts.sender.parent,
      agency: facts.sender.lines,
      // The part of the agency that wrote it is known to the agency alone.
      symbol: `${facts.sender.symbol}-${SHORT_BLANK}`,
      place: facts.sender.place,
      about,
    }),
    paragraph('Addressee', LETTER.to(addressee)),
    paragraph('Body', opening),
    ...sections.flatMap(({ head, blocks }, index) => [paragraph('Heading', `${index + 1}. ${head}`), ...blocks]),
    signatureBlock({
      copies: [WORDS.asAbove, WORDS.otherCopies, WORDS.filed],
      title: facts.sender.signerTitle,
      name: facts.sender.signerName,
    }),
  ];
}

export function missingCounts(unit: UnitResult, wrong: readonly ProblemRecord[], { result }: Facts): MissingCounts {
  const { evidenceRequired, maximum } = result.criteria;
  const whats = new Set(unit.missing.map(({ what }) => what));
  return {
    missing: unit.missing.length,
    wrong: wrong.length,
    figures: maximum === null ? !evidenceRequired : whats.has('row') || whats.has('score'),
    documents: evidenceRequired && (maximum === null || whats.has('row') || whats.has('evidence')),
    points: maximum !== null,
  };
}

export function dayOf(due: string | undefined): string {
  if (due === undefined) return LETTER.date(SHORT_BLANK, SHORT_BLANK, SHORT_BLANK);
  const { day, month, year } = writtenDate(due);
  return LETTER.date(day, month, year);
}
