import { PLAN } from '../../labels/checking-papers.ts';
import { count, WORDS } from '../../labels/documents.ts';
import { midSentence } from '../../labels/phrases.ts';
import { inLegalOrder } from '../../model/legal-order.ts';
import { printableOnPaper } from '../../model/printable.ts';
import type { UnitResult } from '../../model/result.ts';
import { compareCodes, compareNames } from '../../model/vietnamese-order.ts';
import { slashDate } from '../../model/written-date.ts';
import { type Agency, agencyOf, withoutHead } from '../agency.ts';
import { type Block, type Cell, cell, type OfficeDocument, paragraph } from '../blocks.ts';
import type { DocumentOptions, Facts } from '../facts.ts';
import { criteriaOf } from '../items.ts';
import { letterhead, sideBySide, signatureBlock, titleLines } from '../letterhead.ts';
import { unitRemark } from '../remarks.ts';
import { annexTitle } from '../unit-list.ts';
import { TEXT_WIDTH } from '../word/page.ts';
import { checkersOf } from './body.ts';
import { timetable, type Visit } from './timetable.ts';

/** The plan of the checking, with a timetable by unit that says what to look at (Circular 44/2014, khoản 3 Điều 6). */
export function plan(facts: Facts, options: DocumentOptions): OfficeDocument {
  const { assessed, year, citations, procedure, issuer, sender, result, unitKind } = facts;
  const planner =
    procedure.who('plans') === undefined ? sender : agencyOf({}, withoutHead([facts.who('plans')]), issuer);
  const symbol = `KH-${planner.symbol}`;
  const subject = PLAN.subject(assessed, year);
  const visits = options.from === undefined ? [] : timetable(result.units.length, options.from, options.perDay ?? 2);
  const deadline = procedure.deadline('recognition');
  const before =
    deadline === undefined
      ? PLAN.finishedOpen
      : PLAN.finished(
          `${deadline.before}/${year + deadline.yearsLater}`,
          inLegalOrder(printableOnPaper(deadline.article ?? '')),
        );
  const lines = (texts: readonly string[]) => texts.map((text) => paragraph('Body', text));
  const criteria = criteriaOf(result).length;
  const blocks: Block[] = [
    ...letterhead(
      { ...facts, self: false },
      { parent: planner.parent, agency: planner.lines, symbol, place: planner.place },
    ),
    ...titleLines(PLAN.kind, subject),
    paragraph('Body', PLAN.opening(citations.at(-1)?.inSentence ?? '', planner.name, assessed, year)),
    paragraph('Heading', PLAN.purpose),
    ...lines(PLAN.purposes(assessed)),
    paragraph('Heading', PLAN.content),
    ...lines(PLAN.contents(criteria, result.units.length, unitKind)),
    paragraph('Heading', PLAN.time),
    ...lines([PLAN.times(spanOf(visits)), before]),
    paragraph('Heading', PLAN.carrying),
    ...lines(PLAN.carried(checkersOf(facts).name)),
    paragraph('Last', PLAN.ends),
    ...signatures(facts, planner),
  ];
  return {
    fileName: 'ke-hoach-kiem-tra.docx',
    title: `Kế hoạch ${midSentence(subject)}`,
    subject,
    author: planner.name,
    year,
    sections: [
      { landscape: false, blocks },
      {
        landscape: false,
        blocks: [
          ...annexTitle({
            roman: '',
            title: PLAN.listTitle(year),
            of: WORDS.annexOf('Kế hoạch', symbol, planner.name),
          }),
          visitTable(facts, visits),
        ],
      },
    ],
  };
}

/** Where the law has somebody approve it, the approval stands beside the signature of who plans. */
function signatures({ procedure, who }: Facts, planner: Agency): Block[] {
  const copies = [WORDS.otherCopies, WORDS.filed];
  if (procedure.who('approves') === undefined) {
    return [signatureBlock({ copies, title: planner.signerTitle, name: planner.signerName })];
  }
  const signed = (title: readonly string[], name: string): Cell => ({
    content: [
      ...title.map((line, index) => paragraph(index === 0 ? 'SignerTitle' : 'SignerTitleMore', line.toUpperCase())),
      paragraph('SignerName', name === '' ? '……………………' : name),
    ],
  });
  const row = [signed([PLAN.approval(who('approves'))], ''), signed(planner.signerTitle, planner.signerName)];
  return [
    sideBySide([TEXT_WIDTH / 2, TEXT_WIDTH / 2], [row]),
    paragraph('CopiesLabel', WORDS.copies),
    ...copies.map((line) => paragraph('Copies', line)),
  ];
}

function spanOf(visits: readonly Visit[]): string {
  const [first, last] = [visits[0]?.day, visits.at(-1)?.day];
  if (first === undefined || last === undefined) return PLAN.openSpan;
  return first === last ? PLAN.oneDay(slashDate(first)) : PLAN.span(slashDate(first), slashDate(last));
}

const SESSIONS = { morning: PLAN.morning, afternoon: PLAN.afternoon, day: PLAN.wholeDay } as const;

function visitTable(facts: Facts, visits: readonly Visit[]): Block {
  const heads = [PLAN.ordinal, PLAN.unit, PLAN.day, PLAN.session, PLAN.who, PLAN.look];
  return {
    kind: 'table',
    widths: [10, 40, 24, 17, 30, 44],
    ruled: true,
    padding: 1,
    header: [heads.map((text) => cell('ListHead', text))],
    rows: byPlace(facts.result.units).map((unit, index): Cell[] => {
      const visit = visits[index];
      return [
        cell('ListCentre', count(index + 1)),
        cell('ListText', facts.nameOf(unit)),
        cell('ListCentre', visit === undefined ? '' : slashDate(visit.day)),
        cell('ListCentre', visit === undefined ? '' : SESSIONS[visit.session]),
        cell('ListText', ''),
        cell('SmallText', unitRemark(unit, facts.result)),
      ];
    }),
  };
}

/** Units of one area follow each other: a team goes from one to the next. */
function byPlace(units: readonly UnitResult[]): UnitResult[] {
  return units.toSorted(
    (a, b) =>
      compareNames(a.province ?? '', b.province ?? '') ||
      compareNames(a.district ?? '', b.district ?? '') ||
      compareNames(a.name, b.name) ||
      compareCodes(a.code, b.code),
  );
}
