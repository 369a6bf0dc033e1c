import { WORDS } from '../labels/documents.ts';
import { SPEECH } from '../labels/speech.ts';
import { TERMS } from '../labels/terms.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { Missing, MissingWhat, Result, UnitResult } from '../model/result.ts';
import { type Block, paragraph } from './blocks.ts';
import type { Facts } from './facts.ts';
import { difference } from './items.ts';

/** A page or so of names; the others are in the table with their remark. */
const MOST_NAMES = 30;

/** What the team noted, numbered, for the body of the minutes. */
export function remarks(facts: Facts): Block[] {
  const { result, nameOf, notAchieved, recognised, invalid, self } = facts;
  const { minutes: words } = facts.words;
  const missing = missingWords(result);
  const units = [...recognised, ...notAchieved, ...invalid];
  const lacking = units.filter(({ missing }) => missing.length > 0);
  const groups: Block[][] = [];

  const between = units.flatMap((unit) =>
    unit.notices.flatMap(({ because }) => (because.code === 'total-between-bands' ? [{ unit, because }] : [])),
  );
  if (between.length > 0) {
    const lines = between.map(({ unit, because: { total, readAs } }) =>
      words.betweenOne(nameOf(unit), formatNumber(total, 'vi'), printableOnPaper(readAs.vi)),
    );
    // The same for all of them, since the set says it.
    const why = between[0]?.because.why?.vi;
    const explained = why === undefined ? [] : [paragraph('Body', words.betweenWhy(printableOnPaper(why)))];
    groups.push([...group(words.between(between.length), lines), ...explained]);
  }

  const waiting = units.filter(({ withEvidence }) => withEvidence !== null);
  const waitingLines = waiting.map((unit) => waits(unit));
  if (waiting.length > 0) groups.push(group(words.waiting(waiting.length), waitingLines));

  if (invalid.length > 0) groups.push(group(words.invalid(invalid.length), invalidLines()));

  const compared = self ? [] : units.map(difference).filter((value) => value !== null);
  if (compared.length > 0) {
    const lower = compared.filter((value) => value < 0).length;
    const higher = compared.filter((value) => value > 0).length;
    groups.push([paragraph('Body', words.differing(lower, higher, compared.length - lower - higher))]);
  }

  const first =
    lacking.length === 0
      ? [paragraph('Body', words.nothingMissing)]
      : group(
          words.missing(lacking.length),
          lacking.map((unit) => `- ${nameOf(unit)}: ${missingOf(unit.missing, missing)};`),
        );
  return [first, ...groups].flatMap((blocks, index) => (index === 0 ? blocks : numbered(blocks, index + 1)));

  function waits(unit: UnitResult): string {
    const { withEvidence } = unit;
    if (withEvidence === null) return '';
    const label = result.criteria.classes.find(({ id }) => id === withEvidence.classification.id)?.label.vi ?? '';
    const total = withEvidence.total === null ? '' : formatNumber(withEvidence.total, 'vi');
    return words.waits(
      nameOf(unit),
      SPEECH.vi.list(withEvidence.items.map(printableOnPaper)),
      total,
      printableOnPaper(label),
    );
  }

  function invalidLines(): string[] {
    const messages = errorsByUnit(result);
    return invalid.map((unit) => `- ${nameOf(unit)}: ${messages.get(unit.code) ?? `${TERMS.vi.invalid};`}`);
  }
}

/** The remark beside a unit in the table. */
export function unitRemark(unit: UnitResult, result: Result): string {
  const wrong = unit.classification === null ? [WORDS.list.wrongData] : [];
  const lacking = unit.missing.length === 0 ? [] : [missingOf(unit.missing, missingWords(result))];
  const between = unit.notices.length === 0 ? [] : [WORDS.grid.between];
  return SPEECH.vi.series([...wrong, ...lacking, ...between]);
}

function group(head: string, lines: readonly string[]): Block[] {
  const shown = lines.slice(0, MOST_NAMES);
  const rest = lines.length - shown.length;
  const all = rest === 0 ? shown : [...shown, WORDS.minutes.others(rest)];
  return [head, ...all.map((line, index) => (index === all.length - 1 ? line.replace(/;$/, '.') : line))].map((line) =>
    paragraph('Body', line),
  );
}

function numbered(blocks: readonly Block[], number: number): Block[] {
  const [head, ...rest] = blocks;
  if (head?.kind !== 'paragraph') return [...blocks];
  return [{ ...head, runs: [{ text: `${number}. ` }, ...head.runs] }, ...rest];
}

function missingWords({ criteria }: Result): Readonly<Record<MissingWhat, string>> {
  return criteria.maximum === null ? TERMS.vi.missingWithoutPoints : TERMS.vi.missing;
}

/** "TC6 chưa có minh chứng; TC9, TC10 chưa gửi gì" */
function missingOf(missing: readonly Missing[], words: Readonly<Record<MissingWhat, string>>): string {
  const kinds: readonly MissingWhat[] = ['row', 'score', 'evidence'];
  return SPEECH.vi.series(
    kinds
      .map((kind) => ({
        kind,
        items: missing.filter(({ what }) => what === kind).map(({ item }) => printableOnPaper(item)),
      }))
      .filter(({ items }) => items.length > 0)
      .map(({ kind, items }) => `${SPEECH.vi.list(items)} ${words[kind]}`),
  );
}

/** The first error of each unit in words, with how many more there are. */
function errorsByUnit({ problems }: Result): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const { unit, severity, message, cell } of problems) {
    if (unit === null || severity !== 'error') continue;
    const place = cell === null ? '' : ` (ô ${cell})`;
    const said = `${printableOnPaper(message).replace(/\.$/, '')}${place}`;
    found.set(unit, [...(found.get(unit) ?? []), said]);
  }
  return new Map(
    [...found].map(([unit, [first = '', ...others]]) => [
      unit,
      others.length === 0 ? `${first};` : `${first}, và ${others.length} lỗi khác;`,
    ]),
  );
}
