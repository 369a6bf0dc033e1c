import { TEAM } from '../../labels/checking-papers.ts';
import { count, WORDS } from '../../labels/documents.ts';
import { capitalised, midSentence } from '../../labels/phrases.ts';
import { inLegalOrder } from '../../model/legal-order.ts';
import { printableOnPaper } from '../../model/printable.ts';
import { agencyOf, headOf, withoutHead } from '../agency.ts';
import { type Block, bold, type Cell, cell, type OfficeDocument, paragraph } from '../blocks.ts';
import type { DocumentOptions, Facts } from '../facts.ts';
import { letterhead, signatureBlock, titleLines } from '../letterhead.ts';
import { annexTitle } from '../unit-list.ts';
import { checkersOf } from './body.ts';

/** Members of a team beside its head, deputy and secretary, where no law counts them. */
const USUAL_MEMBERS = 5;

/** The decision that sets up who checks, with room for the names (Circular 25/2023, điểm b khoản 2 Điều 9). */
export function team(facts: Facts, options: DocumentOptions): OfficeDocument {
  const { year, citations, recognises, assessed, issuer, procedure } = facts;
  const checkers = checkersOf(facts);
  // The office's own authority is for the recognition; who appoints may be another.
  const appoints = procedure.who('appoints') === undefined ? facts.decider : facts.who('appoints');
  const own = options.office.authority !== undefined;
  const agency = own ? issuer : agencyOf({ signer: { title: headOf(appoints) } }, withoutHead([appoints]), issuer);
  const title = own ? issuer.signerTitle : headOf(appoints);
  const symbol = `QĐ-${agency.symbol}`;
  const decider = own ? facts.decider : appoints;
  const subject = TEAM.subject(checkers.name, year);
  const work = checkers.council ? TEAM.appraises(recognises, year) : TEAM.checks(assessed, year);
  const body: Block[] = [
    ...letterhead(
      { ...facts, self: false },
      { parent: agency.parent, agency: agency.lines, symbol, place: agency.place },
    ),
    ...titleLines(TEAM.kind, subject),
    paragraph('Authority', decider.toUpperCase()),
    paragraph('Ground', TEAM.competence),
    ...citations.map(({ full }) => paragraph('Ground', TEAM.law(full))),
    paragraph('Ground', TEAM.proposal),
    paragraph('Decides', TEAM.decides),
    paragraph('Body', bold('Điều 1.'), TEAM.sets(checkers.name, year, checkers.short)),
    paragraph('Body', bold('Điều 2.'), TEAM.tasks(checkers.short, work)),
    paragraph('Body', bold('Điều 3.'), TEAM.force),
    paragraph('Last', TEAM.charged(facts.office)),
    signatureBlock({ copies: [WORDS.asArticle(3), WORDS.otherCopies, WORDS.filed], title, name: agency.signerName }),
  ];
  const annex = [
    ...annexTitle({
      roman: '',
      title: TEAM.listTitle(checkers.name, year),
      of: WORDS.annexOf('Quyết định', symbol, decider),
    }),
    memberTable(facts, options),
    ...ruleOf(facts),
  ];
  return {
    fileName: 'quyet-dinh-thanh-lap.docx',
    title: `Quyết định ${midSentence(subject)}`,
    subject,
    author: agency.name,
    year,
    sections: [body, annex].map((blocks) => ({ landscape: false, blocks })),
  };
}

/** A row for each seat; the last one is that of the members, as many as are asked for or as the law wants at least. */
function memberTable({ procedure }: Facts, { members }: DocumentOptions): Block {
  const { body } = procedure;
  const seats = body === undefined ? TEAM.seats : body.seats.map((seat) => capitalised(printableOnPaper(seat)));
  const many = members ?? body?.members?.atLeast ?? USUAL_MEMBERS;
  const last = seats.at(-1) ?? '';
  const all = [...seats.slice(0, -1), ...Array.from({ length: many }, () => last)];
  const heads = [TEAM.ordinal, TEAM.name, TEAM.post, TEAM.seat];
  return {
    kind: 'table',
    widths: [11, 52, 64, 38],
    ruled: true,
    padding: 1.2,
    header: [heads.map((text) => cell('ListHead', text))],
    rows: all.map((seat, index): Cell[] => [
      cell('ListCentre', count(index + 1)),
      cell('ListText', ''),
      cell('ListText', ''),
      cell('ListText', seat),
    ]),
  };
}

/** What the law asks of the list, for whoever fills it in. */
function ruleOf({ procedure: { body } }: Facts): Block[] {
  if (body === undefined) return [];
  const least = body.members;
  const article = inLegalOrder(printableOnPaper(body.article ?? ''));
  const rule = least === undefined || !least.odd ? [] : [TEAM.rule(least.atLeast, article)];
  const parts = body.composition.length === 0 ? [] : [TEAM.composition(body.composition.map(printableOnPaper))];
  return [...rule, ...parts].map((text) => paragraph('GridNote', text));
}
