import { WORDS } from '../labels/documents.ts';
import { midSentence } from '../labels/phrases.ts';
import { type OfficeDocument, paragraph } from './blocks.ts';
import type { Facts } from './facts.ts';
import { letterhead, signatureBlock, titleLines } from './letterhead.ts';
import { accompanyingPapers, subjectOfPaper } from './paper-names.ts';
import { countsByClass, recognisedAnnex } from './unit-list.ts';

/** Who checked asks who decides to recognise the results: short, with the list and the other papers of the dossier. */
export function submission(facts: Facts): OfficeDocument {
  const { recognises, assessed, year, unitKind, submitter, decider, recognised, result, procedure } = facts;
  const { submission: words } = facts.words;
  const symbol = `TTr-${submitter.symbol}`;
  const subject = words.subject(subjectOfPaper('submission', procedure) ?? words.asks(recognises), year);
  const { body } = procedure;
  const basis =
    procedure.nameOf('appraisal') === undefined ? words.plan : words.appraisal(body?.name.vi ?? submitter.name);
  const reported =
    body === undefined
      ? words.report(submitter.name, result.units.length, unitKind, assessed, year)
      : words.examined(facts.council.name, result.units.length, unitKind, assessed, year);
  const counts = `${countsByClass(facts, recognised)}${rest(facts)}.`;
  return {
    fileName: 'to-trinh.docx',
    title: `Tờ trình ${midSentence(subject)}`,
    subject,
    author: submitter.name,
    year,
    sections: [
      {
        landscape: false,
        blocks: [
          ...letterhead(facts, { parent: submitter.parent, agency: submitter.lines, symbol, place: submitter.place }),
          ...titleLines(words.kind, subject),
          paragraph('Addressee', words.to(decider)),
          ...facts.citations.map(({ full }) => paragraph('Ground', words.grounds(full))),
          paragraph('Ground', basis),
          paragraph('Body', reported, counts),
          paragraph('Body', words.ask(decider, recognised.length, unitKind, recognises, year)),
          paragraph('Last', { text: words.enclosed(accompanyingPapers('submission', procedure)), italic: true }),
          signatureBlock({
            copies: [WORDS.asAbove, WORDS.otherCopies, WORDS.filed],
            title: submitter.signerTitle,
            name: submitter.signerName,
          }),
        ],
      },
      {
        landscape: false,
        blocks: recognisedAnnex(facts, {
          roman: '',
          title: words.listTitle(unitKind, recognises, year),
          of: WORDS.annexOf('Tờ trình', symbol, submitter.name),
        }),
      },
    ],
  };
}

/** Those that are not proposed, and the units without a class. */
function rest({ notAchieved, invalid, words }: Facts): string {
  const { minutes, submission } = words;
  const lines = [
    ...(notAchieved.length > 0 ? [minutes.notAchieved(notAchieved.length)] : []),
    ...(invalid.length > 0 ? [submission.unclassified(invalid.length)] : []),
  ];
  return lines.map((line) => `; ${line}`).join('');
}
