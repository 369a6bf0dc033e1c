import { type Block, cell, paragraph } from '../documents/blocks.ts';
import type { Facts } from '../documents/facts.ts';
import { addresseeOf, nameInRunningText } from '../documents/unit-names.ts';
import { count } from '../labels/documents.ts';
import { LETTER } from '../labels/letters.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { CoverageUnit, ResultItem } from '../model/result.ts';
import { dayOf, selfCheckAdvice, sheet } from './letter.ts';
import { nameOf, ruledTable } from './tables.ts';

export interface SilentLetterFacts {
  readonly facts: Facts;
  readonly due: string | undefined;
  readonly checkPage: string | undefined;
}

/** The letter to a unit of the list that has sent nothing: it is asked for everything. */
export function silentLetterOf(unit: CoverageUnit, { facts, due, checkPage }: SilentLetterFacts): Block[] {
  const { assessed, year, self, result } = facts;
  const { criteria } = result;
  const words = LETTER.silent;
  const agency = facts.sender.name;
  const addressee = addresseeOf(unit, facts);
  const spoken = nameInRunningText(unit, facts);
  const document = facts.citations.at(-1)?.inSentence ?? '';
  const items = criteria.items.filter(({ method }) => method !== null);
  const asks = words.ask(addressee, agency, items.length, criteria.evidenceRequired, dayOf(due));
  const how = criteria.evidenceRequired ? [LETTER.evidence] : [];
  return sheet(facts, {
    about: words.about(assessed, year),
    addressee,
    opening: words.opening({ unit: spoken, code: printableOnPaper(unit.code), agency, assessed, year, document, self }),
    sections: [
      { head: words.wanted, blocks: [wantedTable(items)] },
      { head: LETTER.effect, blocks: [paragraph('Body', words.effect(spoken, criteria.maximum !== null))] },
      {
        head: LETTER.request,
        blocks: [
          paragraph('Body', [asks, ...how, ...selfCheckAdvice(checkPage), words.sent].join(' ')),
          paragraph('Last', words.after),
        ],
      },
    ],
  });
}

/** What is asked for; the most points where the set says them. */
function wantedTable(items: readonly ResultItem[]): Block {
  const points = items.some(({ maximum }) => maximum !== null);
  return ruledTable(
    points ? [11, 130, 24] : [11, 154],
    [LETTER.ordinal, LETTER.item, ...(points ? [LETTER.silent.most] : [])],
    items.map((item, index) => [
      cell('ListCentre', count(index + 1)),
      cell('ListText', nameOf(item.id, item)),
      ...(points ? [cell('ListCentre', mostOf(item))] : []),
    ]),
  );
}

function mostOf({ maximum }: ResultItem): string {
  return maximum === null ? LETTER.unknownPoints : formatNumber(maximum, 'vi');
}
