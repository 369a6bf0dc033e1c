import { boundFor } from '../model/bound.ts';
import type {
  AwardedMethod,
  Bound,
  Category,
  ChecklistMethod,
  ClassOfMethod,
  Item,
  LevelsMethod,
  LinearMethod,
  Method,
  PerCategory,
  Rounding,
  ShareMethod,
  SinceMethod,
  Step,
  ThresholdsMethod,
} from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';

/** How an item is scored, in a sentence an office can print beside it. */
export function scoringInWords(item: Item, categories: readonly Category[], language: Language): string {
  const { method, children, attainment, maximum } = item;
  const say = WORDS[language];
  if (attainment !== undefined) {
    return say.attains(attainment.levels.map(({ label }) => inLanguage(label, language)).join('; '));
  }
  if (children.length > 0) return say.sumOf(children.join(', '));
  // Only a template has a way of scoring left open.
  if (method === undefined) return say.open;
  return METHODS[method.kind](method as never, { maximum, categories, language });
}

/** How a criterion is judged under which nothing gives points. */
export function judgedInWords({ met, measured }: Judged, language: Language): string {
  const say = WORDS[language];
  return met.length > 0 ? say.allMet(met.join(', ')) : say.figures(measured.join(', '));
}

/** Ids of what stands under a criterion. */
export interface Judged {
  readonly met: readonly string[];
  readonly measured: readonly string[];
}

interface Context {
  readonly maximum: Decimal | undefined;
  readonly categories: readonly Category[];
  readonly language: Language;
}

type InWords = { readonly [K in Method['kind']]: (method: Extract<Method, { kind: K }>, context: Context) => string };

const METHODS: InWords = {
  awarded: awardedInWords,
  levels: levelsInWords,
  thresholds: thresholdsInWords,
  share: shareInWords,
  linear: linearInWords,
  checklist: checklistInWords,
  met: ({ points }, { language }) => WORDS[language].met(points === undefined ? undefined : pointsIn(points, language)),
  since: sinceInWords,
  'class-of': classOfInWords,
};

function awardedInWords({ step }: AwardedMethod, { maximum, language }: Context): string {
  const words = WORDS[language];
  const range = maximum === undefined ? words.awarded : words.awardedTo(formatNumber(maximum, language));
  return step === undefined ? range : `${range}, ${words.step(formatNumber(step, language))}`;
}

function levelsInWords({ levels }: LevelsMethod, { language }: Context): string {
  return levels.map(({ label, points }) => `${inLanguage(label, language)}: ${pointsIn(points, language)}`).join('; ');
}

function thresholdsInWords(method: ThresholdsMethod, context: Context): string {
  const { measure, unit = '', direction, steps, otherwise } = method;
  const all = [...stepsInWords(steps, direction, unit, context), otherwiseIn(otherwise, context.language)];
  return `${inLanguage(measure, context.language)}: ${all.join('; ')}`;
}

function shareInWords(method: ShareMethod, context: Context): string {
  const { part, whole, direction, steps, otherwise = ZERO, emptyWhole, wholeIsRestOf } = method;
  const { categories, language } = context;
  const words = WORDS[language];
  const share = sharesOf(part, whole, categories).map(([ofPart, ofWhole, category]) => {
    const said = words.share(inLanguage(ofPart, language), inLanguage(ofWhole, language));
    return category === undefined ? said : `${said} (${inLanguage(category, language)})`;
  });
  const inSteps =
    steps.length === 0 ? [] : [...stepsInWords(steps, direction, '%', context), otherwiseIn(otherwise, language)];
  const all = [
    ...inSteps,
    ...(wholeIsRestOf === undefined ? [] : [words.restOf(wholeIsRestOf)]),
    ...(emptyWhole === 'holds' ? [words.emptyHolds] : []),
  ];
  return all.length === 0 ? share.join('; ') : `${share.join('; ')}: ${all.join('; ')}`;
}

/** One share for all, or one for each category where either count differs by it. */
function sharesOf(
  part: PerCategory<Words>,
  whole: PerCategory<Words>,
  categories: readonly Category[],
): [Words, Words, Words?][] {
  if (!('byCategory' in part) && !('byCategory' in whole)) return [[part, whole]];
  return categories.flatMap(({ id, label }): [Words, Words, Words][] => {
    const [ofPart, ofWhole] = [wordsFor(part, id), wordsFor(whole, id)];
    return ofPart === undefined || ofWhole === undefined ? [] : [[ofPart, ofWhole, label]];
  });
}

function wordsFor(words: PerCategory<Words>, category: string): Words | undefined {
  return 'byCategory' in words ? words.byCategory[category] : words;
}

function linearInWords({ measure, unit = '', rate, from, cap, rounding }: LinearMethod, { language }: Context): string {
  const words = WORDS[language];
  const all = [
    words.rate(pointsIn(rate, language), withUnit('1', unit)),
    ...(from === ZERO ? [] : [words.countedFrom(withUnit(formatNumber(from, language), unit))]),
    words.atMost(pointsIn(cap, language)),
    ...(rounding === undefined ? [] : [roundingInWords(rounding, language)]),
  ];
  return `${inLanguage(measure, language)}: ${all.join(', ')}`;
}

function checklistInWords({ entries, needed }: ChecklistMethod, { language }: Context): string {
  const words = WORDS[language];
  const said = entries.map(({ id, label, points }) => {
    const entry = `(${id}) ${inLanguage(label, language)}`;
    return points === undefined ? entry : `${entry}: ${pointsIn(points, language)}`;
  });
  const rule = entries.some(({ points }) => points !== undefined)
    ? words.addUp
    : needed === undefined || needed === entries.length
      ? words.allNeeded
      : words.needed(needed, entries.length);
  return `${rule}: ${said.join('; ')}`;
}

function sinceInWords({ event, months, atMostMonths }: SinceMethod, { language }: Context): string {
  return WORDS[language].since(inLanguage(event, language), months, atMostMonths);
}

function classOfInWords({ classes }: ClassOfMethod, { language }: Context): string {
  const said = classes.map(({ label, points }) => {
    const name = inLanguage(label, language);
    return points === undefined ? name : `${name}: ${pointsIn(points, language)}`;
  });
  return WORDS[language].classOf(said.join('; '));
}

function stepsInWords(
  steps: readonly Step[],
  direction: 'at-least' | 'at-most',
  unit: string,
  { categories, language }: Context,
): string[] {
  const reach = (bound: Decimal) => WORDS[language][direction](withUnit(formatNumber(bound, language), unit));
  return steps.map(
    ({ bound, points }) => `${boundInWords(bound, categories, reach, language)}: ${pointsIn(points, language)}`,
  );
}

/** A bound for all, or each category's own with its name. */
export function boundInWords(
  bound: Bound,
  categories: readonly Category[],
  reach: (bound: Decimal) => string,
  language: Language,
): string {
  if (typeof bound === 'number') return reach(bound);
  const each = categories.flatMap(({ id, label }) => {
    const own = boundFor(bound, id);
    return own === undefined ? [] : [`${reach(own)} (${inLanguage(label, language)})`];
  });
  return each.join(', ');
}

/** "làm tròn đến 1 chữ số thập phân, ..." */
export function roundingInWords({ places, mode }: Rounding, language: Language): string {
  const { rounded, modes } = WORDS[language];
  return `${rounded(places)} (${modes[mode]})`;
}

/** A number with its unit as it is read: "90%", "12 tháng". */
export function withUnit(number: string, unit: string): string {
  return unit === '%' || unit === '' ? `${number}${unit}` : `${number} ${unit}`;
}

function otherwiseIn(otherwise: Decimal, language: Language): string {
  return `${WORDS[language].otherwise}: ${pointsIn(otherwise, language)}`;
}

function pointsIn(points: Decimal, language: Language): string {
  return WORDS[language].points(formatNumber(points, language));
}

const WORDS = {
  vi: {
    awarded: 'người kiểm tra chấm; bộ tiêu chí không nêu điểm tối đa',
    awardedTo: (maximum: string) => `người kiểm tra chấm từ 0 đến ${maximum} điểm`,
    step: (step: string) => `theo từng ${step} điểm`,
    sumOf: (items: string) => `tổng điểm của ${items}`,
    allMet: (items: string) => `đạt khi đạt tất cả: ${items}`,
    figures: (items: string) => `gồm các số liệu: ${items}`,
    attains: (levels: string) => `các mức, mỗi mức phải đạt đủ các điều kiện: ${levels}`,
    open: 'địa phương quy định cách chấm',
    met: (points: string | undefined) =>
      points === undefined ? 'đạt hoặc không đạt' : `đạt: ${points}; không đạt: 0 điểm`,
    share: (part: string, whole: string) => `tỷ lệ ${part} trên tổng số ${whole}`,
    restOf: (item: string) => `tổng số phải bằng phần còn lại của ${item} (tổng số trừ số đạt)`,
    emptyHolds: 'không có đối tượng nào thì coi là đạt',
    rate: (points: string, each: string) => `cứ ${each} được ${points}`,
    countedFrom: (from: string) => `tính phần trên ${from}`,
    atMost: (points: string) => `tối đa ${points}`,
    addUp: 'cộng điểm các yêu cầu có đủ',
    allNeeded: 'đạt khi có đủ các yêu cầu',
    needed: (needed: number, of: number) => `đạt khi có ít nhất ${needed} trong ${of} yêu cầu`,
    since: (event: string, months: number, atMost: number | undefined) =>
      `${event}: đến ngày kiểm tra đã đủ ${months} tháng${atMost === undefined ? '' : ` và không quá ${atMost} tháng`}`,
    classOf: (classes: string) => `theo kết quả xếp loại ở một đánh giá khác: ${classes}`,
    rounded: (places: number) => (places === 0 ? 'làm tròn đến số nguyên' : `làm tròn đến ${places} chữ số thập phân`),
    modes: {
      'half-up': 'từ nửa đơn vị trở lên thì làm tròn lên',
      down: 'bỏ phần lẻ',
      up: 'có phần lẻ thì làm tròn lên',
    },
    'at-least': (bound: string) => `từ ${bound} trở lên`,
    'at-most': (bound: string) => `từ ${bound} trở xuống`,
    otherwise: 'còn lại',
    points: (points: string) => `${points} điểm`,
  },
  en: {
    awarded: 'awarded by the checking team; the set states no maximum',
    awardedTo: (maximum: string) => `awarded by the checking team, 0 to ${maximum} points`,
    step: (step: string) => `in steps of ${step}`,
    sumOf: (items: string) => `sum of ${items}`,
    allMet: (items: string) => `met when all of these are met: ${items}`,
    figures: (items: string) => `made of the figures ${items}`,
    attains: (levels: string) => `levels, each with conditions that must all hold: ${levels}`,
    open: 'to be decided by the office',
    met: (points: string | undefined) =>
      points === undefined ? 'met or not met' : `met: ${points}; not met: 0 points`,
    share: (part: string, whole: string) => `share of ${part} among all ${whole}`,
    restOf: (item: string) => `the whole must be what remains of ${item} (its whole less its part)`,
    emptyHolds: 'where there are none it counts as met',
    rate: (points: string, each: string) => `${points} for each ${each}`,
    countedFrom: (from: string) => `counted from ${from}`,
    atMost: (points: string) => `${points} at most`,
    addUp: 'points of what is there, added up',
    allNeeded: 'met when all of these are there',
    needed: (needed: number, of: number) => `met when at least ${needed} of ${of} are there`,
    since: (event: string, months: number, atMost: number | undefined) =>
      `${event}: at least ${months} months before the day of checking${atMost === undefined ? '' : ` and at most ${atMost}`}`,
    classOf: (classes: string) => `by the class reached in another evaluation: ${classes}`,
    rounded: (places: number) =>
      places === 0 ? 'rounded to a whole number' : `rounded to ${places} decimal${places === 1 ? '' : 's'}`,
    modes: { 'half-up': 'half upwards', down: 'downwards', up: 'upwards' },
    'at-least': (bound: string) => `${bound} or more`,
    'at-most': (bound: string) => `${bound} or less`,
    otherwise: 'otherwise',
    points: (points: string) => (points === '1' ? '1 point' : `${points} points`),
  },
} satisfies Record<Language, object>;
