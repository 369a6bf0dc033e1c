import { WORDS } from '../labels/documents.ts';
import { type Block, bold, type OfficeDocument, paragraph } from './blocks.ts';
import type { Facts } from './facts.ts';
import { citations, lawOf } from './law.ts';
import { letterhead, signing, titleLines } from './letterhead.ts';
import { printable } from './printable.ts';
import { notAchievedAnnex, perClass, recognisedAnnex } from './unit-list.ts';

/** The decision that recognises the results, with the list of those it recognises (mẫu 1.2 of Nghị định 30/2020). */
export function decision(facts: Facts, { withNotAchieved }: { readonly withNotAchieved: boolean }): OfficeDocument {
  const { award, assessed, year, agency, unitKind } = facts;
  const { decision: words, list } = facts.words;
  const symbol = `QĐ-${facts.symbol}`;
  const of = WORDS.annexOf('Quyết định', symbol, facts.decider);
  const two = withNotAchieved && facts.notAchieved.length + facts.invalid.length > 0;
  const annexes = [
    recognisedAnnex(facts, { roman: two ? 'I' : '', title: list.recognisedTitle(unitKind, assessed, year), of }),
    ...(two ? [notAchievedAnnex(facts, { roman: 'II', title: list.notAchievedTitle(unitKind, award, year), of })] : []),
  ];
  const body: Block[] = [
    ...letterhead(facts, { parent: facts.parent, agency, symbol, place: facts.place }),
    ...titleLines(words.kind, words.subject(assessed, year)),
    paragraph('Authority', facts.decider.toUpperCase()),
    ...grounds(facts),
    paragraph('Decides', words.decides),
    ...articles(facts),
    signing({
      copies: [WORDS.asArticle(3), WORDS.otherCopies, WORDS.filed],
      title: facts.signerTitle,
      name: facts.signerName,
    }),
  ];
  return {
    fileName: 'quyet-dinh.docx',
    title: `Quyết định ${words.subject(assessed, year).replace('Về', 'về')}`,
    subject: words.subject(assessed, year),
    author: agency.join(' '),
    year,
    sections: [body, ...annexes].map((blocks) => ({ landscape: false, blocks })),
  };
}

function grounds({ result, words: all, assessed, year, submitter }: Facts): Block[] {
  const { decision: words } = all;
  const full = new Set([lawOf(result.criteria)?.citation]);
  const laws = citations(result.criteria).map((each) =>
    full.has(each) ? words.law(each) : words.otherLaw(printable(each)),
  );
  return [words.competence, ...laws, words.minutes(assessed, year), words.proposal(submitter)].map((line) =>
    paragraph('Ground', line),
  );
}

function articles(facts: Facts): Block[] {
  const { decision: words } = facts.words;
  const { assessed, year, unitKind, recognised, communes, submitter } = facts;
  const units = communes ? words.chairmen(unitKind) : words.units;
  return [
    paragraph(
      'Body',
      bold('Điều 1.'),
      words.recognise(assessed, year, recognised.length, unitKind, perClass(facts, recognised)),
    ),
    paragraph('Body', bold('Điều 2.'), words.publish),
    paragraph('Body', bold('Điều 3.'), words.force),
    paragraph('Last', words.charged([...facts.office, headed(submitter), units].join(', '))),
  ];
}

/** An association is headed by its chairman; of any other body we do not know the title. */
function headed(submitter: string): string {
  return /^hội\s/iu.test(submitter) ? `Chủ tịch ${submitter}` : `người đứng đầu ${submitter}`;
}
