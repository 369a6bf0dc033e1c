import { BLANK, WORDS } from '../labels/documents.ts';
import { capitalised, midSentence } from '../labels/phrases.ts';
import { SPEECH } from '../labels/speech.ts';
import { headWithAgency } from './agency.ts';
import { type Block, bold, type OfficeDocument, paragraph } from './blocks.ts';
import type { Facts } from './facts.ts';
import { letterhead, signatureBlock, titleLines } from './letterhead.ts';
import { countsByClass, notAchievedAnnex, recognisedAnnex } from './unit-list.ts';

/** The decision that recognises the results, with the list of those it recognises (mẫu 1.2 of Nghị định 30/2020). */
export function decision(facts: Facts, { withNotAchieved }: { readonly withNotAchieved: boolean }): OfficeDocument {
  const { award, recognises, procedure, year, issuer, unitKind } = facts;
  const { decision: words, list } = facts.words;
  const symbol = `QĐ-${issuer.symbol}`;
  const subject = words.subject(recognises, year);
  const granted = `${procedure.granted} ${award}`;
  const of = WORDS.annexOf('Quyết định', symbol, facts.decider);
  const two = withNotAchieved && facts.notAchieved.length + facts.invalid.length > 0;
  const annexes = [
    recognisedAnnex(facts, { roman: two ? 'I' : '', title: list.recognisedTitle(unitKind, granted, year), of }),
    ...(two ? [notAchievedAnnex(facts, { roman: 'II', title: list.notAchievedTitle(unitKind, award, year), of })] : []),
  ];
  const body: Block[] = [
    ...letterhead(facts, { parent: issuer.parent, agency: issuer.lines, symbol, place: issuer.place }),
    ...titleLines(words.kind, subject),
    paragraph('Authority', facts.decider.toUpperCase()),
    ...grounds(facts),
    paragraph('Decides', words.decides),
    ...articles(facts),
    signatureBlock({
      copies: [WORDS.asArticle(3), WORDS.otherCopies, WORDS.filed],
      title: issuer.signerTitle,
      name: issuer.signerName,
    }),
  ];
  return {
    fileName: 'quyet-dinh.docx',
    title: `Quyết định ${midSentence(subject)}`,
    subject,
    author: issuer.name,
    year,
    sections: [body, ...annexes].map((blocks) => ({ landscape: false, blocks })),
  };
}

function grounds({ words: all, citations, assessed, recognises, procedure, year, submitter }: Facts): Block[] {
  const { decision: words } = all;
  const examined =
    procedure.nameOf('appraisal') === undefined
      ? words.minutes(assessed, year)
      : words.appraisal(recognises, year, procedure.body?.name.vi ?? BLANK);
  const laws = citations.map(({ full }) => words.law(full));
  return [words.competence, ...laws, examined, words.proposal(submitter.name)].map((line) => paragraph('Ground', line));
}

function articles(facts: Facts): Block[] {
  const { decision: words } = facts.words;
  const { recognises, year, unitKind, recognised, communes, submitter } = facts;
  const units = communes ? words.chairmen(unitKind) : words.units;
  return [
    paragraph(
      'Body',
      bold('Điều 1.'),
      words.recognise(recognises, year, recognised.length, unitKind, countsByClass(facts, recognised)),
    ),
    paragraph('Body', bold('Điều 2.'), words.publish),
    paragraph('Body', bold('Điều 3.'), words.force),
    paragraph('Last', words.charged(capitalised(SPEECH.vi.list([...facts.office, ...headed(submitter.name), units])))),
  ];
}

/** A body set up for this has nobody who carries out a decision. */
function headed(submitter: string): string[] {
  if (/^hội đồng\s/iu.test(submitter)) return [];
  return [headWithAgency(submitter)];
}
