import { fileNames } from '../certificate/file-name.ts';
import { count, SHORT_BLANK, WORDS } from '../labels/documents.ts';
import { ANSWER } from '../labels/recognition-papers.ts';
import { inLegalOrder } from '../model/legal-order.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { UnitResult } from '../model/result.ts';
import { agencyOf, headOf, withoutHead, withPlaceName } from './agency.ts';
import { itemLabel } from './appraisal.ts';
import { type Block, cell, type OfficeDocument, paragraph } from './blocks.ts';
import type { Facts } from './facts.ts';
import { placedItems } from './item-tree.ts';
import { letterhead, signatureBlock } from './letterhead.ts';
import { shortfallsOf } from './shortfalls.ts';
import { addresseeOf, areaOf, nameInRunningText, unitAgency } from './unit-names.ts';

/** To each unit that is not recognised, the written answer that names the reasons (Circular 25/2023, điểm d khoản 2 Điều 9). */
export function answers(facts: Facts): OfficeDocument[] {
  const { notAchieved, assessed, year } = facts;
  // Over all units, so that a file keeps its name when another unit is recognised.
  const names = fileNames(facts.result.units, '.docx');
  const subject = ANSWER.about(assessed, year);
  return notAchieved.map((unit) => ({
    fileName: `tra-loi-${names.get(unit.code)}`,
    title: ANSWER.title(assessed, year, facts.nameOf(unit)),
    subject,
    author: senderOf(unit, facts).name,
    year,
    sections: [{ landscape: false, blocks: answerTo(unit, facts) }],
  }));
}

/** Who answers by the law, as an agency of the unit's own district; the office where the law does not say. */
function senderOf(unit: UnitResult, { procedure, sender, ownSender }: Facts) {
  const law = printableOnPaper(procedure.who('answers') ?? '');
  if (law === '' || ownSender) return sender;
  const named = withPlaceName(law, areaOf(unit));
  return agencyOf({ signer: { title: headOf(named) } }, withoutHead([named]), sender);
}

function answerTo(unit: UnitResult, facts: Facts): Block[] {
  const { assessed, recognises, year, citations, procedure } = facts;
  const sender = senderOf(unit, facts);
  const addressee = addresseeOf(unit, facts);
  const spoken = nameInRunningText(unit, facts);
  const applicant = unitAgency(unit, facts).name;
  const law = citations.at(-1)?.inSentence ?? '';
  const body = procedure.body === undefined ? '' : ANSWER.appraised(printableOnPaper(procedure.body.name.vi));
  return [
    ...letterhead(facts, {
      parent: sender.parent,
      agency: sender.lines,
      symbol: `${sender.symbol}-${SHORT_BLANK}`,
      place: sender.place,
      about: ANSWER.about(assessed, year),
    }),
    paragraph('Addressee', ANSWER.to(addressee)),
    paragraph(
      'Body',
      `${ANSWER.opening(sender.name, applicant, spoken, assessed, year, law)}${body}${ANSWER.answers(sender.name)}`,
    ),
    paragraph('Body', ANSWER.result(spoken, recognises, year)),
    ...reasons(unit, facts),
    paragraph('Last', ANSWER.request(addressee, again(unit, facts))),
    signatureBlock({
      copies: [WORDS.asAbove, WORDS.otherCopies, WORDS.filed],
      title: sender.signerTitle,
      name: sender.signerName,
    }),
  ];
}

function reasons(unit: UnitResult, { result, articles }: Facts): Block[] {
  const shortfalls = shortfallsOf(unit, result, articles);
  if (shortfalls.length === 0) return [paragraph('Body', ANSWER.unknown)];
  const places = new Map(placedItems(result).map((each) => [each.rule.id, each]));
  const heads = [ANSWER.ordinal, ANSWER.item, ANSWER.needed, ANSWER.found, ANSWER.article];
  return [
    paragraph('Lead', ANSWER.reasons),
    {
      kind: 'table',
      widths: [11, 66, 30, 32, 26],
      ruled: true,
      padding: 1.2,
      header: [heads.map((text) => cell('ListHead', text))],
      rows: shortfalls.map((each, index) => [
        cell('ListCentre', count(index + 1)),
        cell('ListText', itemLabel(each, places)),
        cell('ListText', each.needed),
        cell('ListText', each.found),
        cell('ListText', inLegalOrder(each.article)),
      ]),
    },
  ];
}

/** By when and to whom the unit may apply again, where the law says it for that day. */
function again(unit: UnitResult, { procedure }: Facts): string {
  const receiver = procedure.who('receives');
  const deadline = procedure.deadline('application');
  if (receiver === undefined || deadline?.yearsLater !== 1) return ANSWER.againUnsaid;
  return ANSWER.again(withPlaceName(printableOnPaper(receiver), areaOf(unit)), deadline.before);
}
