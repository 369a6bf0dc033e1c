import { subtract } from '../model/arithmetic.ts';
import type { BandClass, BandClassification } from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { ClassReason, UnitNotice } from '../model/reason.ts';
import { articleOf, type ClassOutcome, gateReasons, type NextStep, openTo } from './class-outcome.ts';
import { runGates } from './gates.ts';
import type { Band } from './plan.ts';
import type { UnitStanding } from './standing.ts';
import type { Total } from './total.ts';
import { zeroReasons } from './zero-reasons.ts';

/** The class by the exact total, then by the gates no total can offset. */
export function classifyByBands(
  classification: BandClassification,
  standing: UnitStanding,
  { total, reasons }: Total,
): ClassOutcome {
  const gates = runGates(standing);
  const { set, bandsFor } = standing.plan;
  const { classes } = classification;
  const reading = { classification, bands: bandsFor(standing.category) };
  const byTotal = classByTotal(reading, total);
  const order = classes.findIndex((rule, index) => index >= byTotal && openTo(rule, gates));
  const rule = classes[order];
  const ruleByTotal = classes[byTotal];
  if (rule === undefined || ruleByTotal === undefined) {
    throw new Error(`${set.id}: the last class must take every total and need no gate`);
  }
  return {
    rule,
    order,
    total,
    gates,
    reasons: [
      ...reasons,
      bandReason(reading, total, byTotal, ruleByTotal),
      ...zeroReasons(standing),
      ...gateReasons(ruleByTotal, gates),
      ...endReasons(reading, order, byTotal),
    ],
    // Of no use to a unit that a gate keeps out of the class anyway.
    notices: rule === ruleByTotal ? betweenBands(reading, total) : [],
  };
}

/** The class the total earns once the gates open, else the next band up. */
export function nextBand(
  classification: BandClassification,
  { plan, category }: UnitStanding,
  outcome: ClassOutcome,
): NextStep | null {
  const { total = ZERO } = outcome;
  const reading = { classification, bands: plan.bandsFor(category) };
  const byTotal = classByTotal(reading, total);
  const target = byTotal < outcome.order ? byTotal : outcome.order - 1;
  const rule = classification.classes[target];
  if (rule === undefined) return null;
  const from = reading.bands[target]?.from ?? ZERO;
  const pointsMissing = inBand(reading, target, total) ? ZERO : subtract(from, total);
  const shut = outcome.gates.filter(({ gate, passed }) => !passed && rule.requires.includes(gate.id));
  return { rule, pointsMissing, blockedBy: [...new Set(shut.flatMap(({ items }) => items))] };
}

/** The bands as they are for the unit's category, and how the set reads what lies between them. */
interface Reading {
  readonly classification: BandClassification;
  readonly bands: readonly Band[];
}

function classByTotal(reading: Reading, total: Decimal): number {
  return reading.bands.findIndex((_, index) => inBand(reading, index, total));
}

/** Whether a total is in a class's band or above it; a total that the words leave between two bands goes as the set says. */
function inBand({ classification, bands }: Reading, index: number, total: Decimal): boolean {
  const band = bands[index];
  if (band?.from === undefined || total >= band.from) return true;
  const below = bands[index + 1];
  return (
    classification.betweenBands === 'higher-class' && below?.to !== undefined && !below.toExclusive && total > below.to
  );
}

function betweenBands({ classification, bands }: Reading, total: Decimal): UnitNotice[] {
  const { classes, betweenBands: reading, betweenBandsReason } = classification;
  for (const [index, higher] of bands.entries()) {
    const lower = bands[index + 1];
    if (higher.from === undefined || lower?.to === undefined || lower.toExclusive) continue;
    if (total <= lower.to || total >= higher.from) continue;
    const above = classes[index]?.label ?? NAMELESS;
    const below = classes[index + 1]?.label ?? NAMELESS;
    return [
      {
        code: 'total-between-bands',
        total,
        lower: below,
        lowerTo: lower.to,
        higher: above,
        higherFrom: higher.from,
        readAs: reading === 'lower-class' ? below : above,
        ...(betweenBandsReason === undefined ? {} : { why: betweenBandsReason }),
      },
    ];
  }
  return [];
}

function bandReason(reading: Reading, total: Decimal, byTotal: number, rule: BandClass): ClassReason {
  const [between] = betweenBands(reading, total);
  if (between !== undefined) {
    const { lower, lowerTo, higher, higherFrom } = between;
    return { code: 'total-read-as', total, class: rule.label, lower, lowerTo, higher, higherFrom };
  }
  const article = articleOf(rule.clause);
  const band = reading.bands[byTotal];
  if (band?.from !== undefined) {
    const { from, toExclusive } = band;
    const to = band.to === undefined ? {} : { to: band.to };
    return { code: 'total-in-band', total, class: rule.label, from, ...to, toExclusive, ...article };
  }
  const lowest = reading.bands.findLast(({ from }) => from !== undefined)?.from ?? ZERO;
  return { code: 'total-below-bands', total, lowest, ...article };
}

/** What the reasoning ends in, where the total alone does not say it. */
function endReasons({ classification, bands }: Reading, order: number, byTotal: number): ClassReason[] {
  const rule = classification.classes[order];
  if (rule === undefined) return [];
  const { label, clause } = rule;
  const remaining = bands[order]?.from === undefined;
  if (!remaining && order === byTotal) return [];
  return [{ code: remaining ? 'remaining-case' : 'best-open-class', class: label, ...articleOf(clause) }];
}

const NAMELESS = { vi: '' };
