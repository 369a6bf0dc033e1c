import { WORDS } from '../labels/documents.ts';
import { type OfficeDocument, paragraph } from './blocks.ts';
import type { Facts } from './facts.ts';
import { citations, lawOf } from './law.ts';
import { letterhead, signing, titleLines } from './letterhead.ts';
import { printable } from './printable.ts';
import { perClass, recognisedAnnex } from './unit-list.ts';

/** Who checked asks who decides to recognise the results: short, with the list (Điều 5 khoản 2, Điều 6 khoản 5 of Circular 44). */
export function submission(facts: Facts): OfficeDocument {
  const { assessed, year, unitKind, submitter, submitterLines, decider, recognised, result } = facts;
  const { submission: words } = facts.words;
  const symbol = `TTr-${facts.submitterSymbol}`;
  const evaluated = result.units.length;
  const full = new Set([lawOf(result.criteria)?.citation]);
  const laws = citations(result.criteria).map((each) => (full.has(each) ? each : printable(each)));
  const counts = `${perClass(facts, recognised)}${rest(facts)}.`;
  return {
    fileName: 'to-trinh.docx',
    title: `Tờ trình ${words.subject(assessed, year).replace('Về', 'về')}`,
    subject: words.subject(assessed, year),
    author: submitterLines.join(' '),
    year,
    sections: [
      {
        landscape: false,
        blocks: [
          ...letterhead(facts, { parent: [], agency: submitterLines, symbol, place: facts.place }),
          ...titleLines(words.kind, words.subject(assessed, year)),
          paragraph('Addressee', words.to(decider)),
          ...laws.map((each) => paragraph('Ground', words.grounds(each))),
          paragraph('Ground', words.plan),
          paragraph('Body', words.report(submitter, evaluated, unitKind, assessed, year), counts),
          paragraph('Body', words.ask(decider, recognised.length, unitKind, assessed, year)),
          paragraph('Last', { text: words.enclosed, italic: true }),
          signing({ copies: [WORDS.asAbove, WORDS.otherCopies, WORDS.filed], title: signerOf(submitter), name: '' }),
        ],
      },
      {
        landscape: false,
        blocks: recognisedAnnex(facts, {
          roman: '',
          title: words.listTitle(unitKind, assessed, year),
          of: WORDS.annexOf('Tờ trình', symbol, submitter),
        }),
      },
    ],
  };
}

/** The classes that are not recognised, and the units without one. */
function rest({ notAchieved, invalid, words }: Facts): string {
  const { list, submission } = words;
  const lines = [
    ...(notAchieved.length > 0 ? [list.perClass('Chưa đạt', notAchieved.length)] : []),
    ...(invalid.length > 0 ? [submission.unclassified(invalid.length)] : []),
  ];
  return lines.map((line) => `; ${line}`).join('');
}

/** An association signs by its chairman; of any other body we do not know who does. */
function signerOf(submitter: string): string[] {
  return /^hội\s/i.test(submitter) ? [WORDS.submission.chairman] : ['……………………'];
}
