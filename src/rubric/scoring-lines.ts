import type { WrittenMethod } from '../criteria/methods.ts';
import { readNumber } from '../evidence/text/numbers.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { plainLetters } from '../model/plain-letters.ts';

export type ScoringReading =
  /** What was read, the lines it was read from, and those that said no more than it. */
  | {
      readonly kind: 'read';
      readonly method: WrittenMethod;
      readonly lines: readonly string[];
      readonly used: readonly string[];
    }
  /** Points are mentioned, but not so plainly that they could be computed with. */
  | { readonly kind: 'unclear'; readonly lines: readonly string[] }
  | { readonly kind: 'none' };

interface Line {
  readonly says: string;
  readonly points: Decimal;
}

/**
 * "Đạt từ 95% trở lên: 5 điểm; từ 90% đến dưới 95%: 3 điểm" as steps, "Tốt: 5 điểm; Khá: 3 điểm" as levels, where nothing
 * else can be meant: the best is the maximum, each is worth less than the one before, and no value lies between two.
 */
export function scoringIn(lines: readonly string[], maximum: Decimal | undefined, measure: string): ScoringReading {
  // What our own printed rubrics say of points awarded by people.
  if (lines.every((line) => AWARDED.test(line))) return { kind: 'none' };
  const speaks = (line: string) => /\d\s*(?:điểm|đ)(?!\p{L})/iu.test(line);
  const speaking = lines.filter(speaks);
  if (speaking.length === 0) return { kind: 'none' };
  // "Tỷ lệ người biết chữ:" above the steps says what is measured; a line among or below them makes them unclear.
  const head = lines.slice(0, lines.findIndex(speaks));
  const what = head.at(-1)?.replace(/(?<!\s)\s*:$/, '') ?? measure;
  const read = speaking.map(lineOf);
  const known = read.filter((line) => line !== undefined);
  const [best] = known;
  const falling = known.every(({ points }, index) => index === 0 || points < (known[index - 1]?.points ?? ZERO));
  if (speaking.length + head.length < lines.length || known.length < read.length || known.length < 2 || !falling) {
    return { kind: 'unclear', lines: speaking };
  }
  if (best === undefined || best.points !== maximum) return { kind: 'unclear', lines: speaking };
  const method = stepsOf(known, 'at-least', what) ?? stepsOf(known, 'at-most', what) ?? levelsOf(known);
  if (method === undefined) return { kind: 'unclear', lines: speaking };
  const used = method.kind === 'thresholds' ? [...head.slice(-1), ...speaking] : speaking;
  return { kind: 'read', method, lines: speaking, used };
}

/** "Tỷ lệ hộ có góc học tập: từ 90% trở lên: 5 điểm; ...": the label ends before the first step. */
export const LADDER_BEGINS = /:\s+(?=(?:đạt\s+)?(?:từ|không quá)\s[^;\n]*\d\s*(?:điểm|đ)\s*;)/iu;

/** Lines of a cell, one for each thing it lists, without the marks they begin with. */
export function linesOf(text: string): string[] {
  return text
    .replace(LADDER_BEGINS, ':\n')
    .split(/\r?\n|;/)
    .map((line) => line.replace(/^\s*[-–—•*+]\s*/u, '').trim())
    .filter((line) => line !== '');
}

const AWARDED = /^(?:người kiểm tra )?chấm từ 0 đến [\d.,]+ điểm$|^tổng điểm của /iu;

const POINTS_LAST = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\.?$/iu;
/** What leads from a condition over to its points. */
const LEADS_TO = /(?<!\s)\s*(?::|=|thì được|được|cho)(?:\s*được)?$/iu;

function lineOf(line: string): Line | undefined {
  const points = POINTS_LAST.exec(line);
  const before = line.slice(0, points?.index ?? 0).trimEnd();
  const says = before.slice(0, LEADS_TO.exec(before)?.index ?? 0).trim();
  const reading = readNumber(points?.[1] ?? '');
  return says === '' || reading.kind !== 'number' ? undefined : { says, points: reading.value };
}

const VALUE = '(\\d+(?:[.,]\\d+)?)(?:\\s*(%|\\p{L}[\\p{L} ]{0,20}?))?';
const BEGIN = '^(?:đạt\\s+)?(?:tỷ lệ\\s+)?';

/** The first step, one between two bounds, and what is left: the three forms of a ladder, upwards and downwards. */
const FORMS = {
  'at-least': {
    first: new RegExp(`${BEGIN}(?:từ\\s+)?${VALUE}\\s+trở lên$`, 'iu'),
    between: new RegExp(`${BEGIN}từ\\s+${VALUE}\\s*đến dưới\\s+${VALUE}$`, 'iu'),
    rest: new RegExp(`${BEGIN}dưới\\s+${VALUE}$`, 'iu'),
  },
  'at-most': {
    first: new RegExp(`${BEGIN}(?:(?:từ\\s+)?${VALUE}\\s+trở xuống|không quá\\s+${VALUE})$`, 'iu'),
    between: new RegExp(`${BEGIN}trên\\s+${VALUE}\\s*đến\\s+${VALUE}$`, 'iu'),
    rest: new RegExp(`${BEGIN}trên\\s+${VALUE}$`, 'iu'),
  },
} as const;

function stepsOf(lines: readonly Line[], direction: keyof typeof FORMS, measure: string): WrittenMethod | undefined {
  const forms = FORMS[direction];
  const units = new Set<string>();
  const steps: { bound: Decimal; points: Decimal }[] = [];
  let otherwise: Decimal | undefined;
  for (const [index, { says, points }] of lines.entries()) {
    const last = steps.at(-1)?.bound;
    if (/^(?:còn lại|các trường hợp còn lại)$/iu.test(says)) {
      if (index !== lines.length - 1 || last === undefined) return undefined;
      otherwise = points;
      continue;
    }
    const rest = forms.rest.exec(says);
    if (rest !== null) {
      const bound = valueIn(rest[1]);
      if (index !== lines.length - 1 || bound === undefined || bound !== last) return undefined;
      units.add(rest[2] ?? '');
      otherwise = points;
      continue;
    }
    const open = forms.first.exec(says);
    const found = open ?? (index === 0 ? null : forms.between.exec(says));
    if (found === null) return undefined;
    // "Từ 90% trở lên" under "từ 95% trở lên": the better step comes first, so nothing lies between.
    const opens = open !== null;
    const [low, high] = [valueIn(found[1] ?? found[3]), valueIn(opens ? undefined : found[3])];
    // Of "từ 90 đến dưới 95" the lower bound is the step upwards, the upper one downwards; the other meets the step before.
    const [bound, meets] = opens || direction === 'at-least' ? [low, high] : [high, low];
    if (bound === undefined || (!opens && meets !== last)) return undefined;
    if (last !== undefined && (direction === 'at-least' ? bound >= last : bound <= last)) return undefined;
    units.add((opens ? (found[2] ?? found[4]) : found[4]) ?? '');
    steps.push({ bound, points });
  }
  if (units.size !== 1) return undefined;
  const [unit = ''] = units;
  return {
    kind: 'thresholds',
    measure,
    ...(unit === '' ? {} : { unit: unit.trim() }),
    direction,
    steps,
    otherwise: otherwise ?? ZERO,
  };
}

function valueIn(text: string | undefined): Decimal | undefined {
  const reading = readNumber(text ?? '');
  return reading.kind === 'number' ? reading.value : undefined;
}

/** Names of levels are short and hold no number; a longer list may be of things that add up. */
const LONGEST_NAME = 40;

function levelsOf(lines: readonly Line[]): WrittenMethod | undefined {
  const names = lines.map(({ says }) => says.replace(/^(?:xếp loại|đạt loại|loại|đạt mức|mức)\s+/iu, ''));
  const ids = names.map((name) => plainLetters(name).replaceAll(' ', '-'));
  if (names.some((name) => name.length > LONGEST_NAME || /\d/.test(name)) || new Set(ids).size < ids.length) {
    return undefined;
  }
  const levels = lines.map(({ points }, index) => ({
    id: ids[index] ?? '',
    label: capital(names[index] ?? ''),
    points,
  }));
  return { kind: 'levels', levels: levels.some(({ points }) => points === 0) ? levels : [...levels, NO_LEVEL] };
}

/** Tables name the levels that have points; a unit that reaches none of them must be able to say so. */
const NO_LEVEL = { id: 'khong-dat', label: 'Không đạt mức nào', points: ZERO };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
