import { z } from 'zod';
import { SPEECH } from '../../labels/speech.ts';
import { compare, difference, firstDecimals, product, ratioOf, wholeNumber } from '../../model/arithmetic.ts';
import type { PerCategory } from '../../model/bound.ts';
import type { Category } from '../../model/criteria-set.ts';
import { type Decimal, ZERO } from '../../model/decimal.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import type { LinearMethod, ShareMethod, Step, ThresholdsMethod } from '../../model/method.ts';
import { formatNumber } from '../../model/number-text.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { wordsOf, wordsPerCategoryOf } from '../compose/resolve-words.ts';
import { choice, type Facet, facet, optionalFacet, plainBound, points, text } from '../diff/facets.ts';
import { bestIsTheMaximum, type ScoredItem } from '../lint/scored.ts';
import { checkShare, checkThresholds } from '../lint/thresholds.ts';
import { boundFormatter, describeEachBound, describeRounding, formatPoints, withUnit } from '../phrases.ts';
import {
  bound,
  code,
  decimal,
  itemCode,
  listOf,
  points as pointsSchema,
  positive,
  record,
  rounding,
  text as textSchema,
  words,
  wordsPerCategory,
} from '../schema/scalars.ts';
import { withoutUndefined } from '../without-undefined.ts';
import type { MethodForm, Sentence } from './form.ts';

/** Ways of scoring that go by a measured number or two counts. */

const step = record({
  bound: bound.describe('Ngưỡng phải đạt, tính cả chính nó.'),
  points: pointsSchema.describe('Điểm khi đạt ngưỡng.'),
});

const direction = z
  .enum(['at-least', 'at-most'])
  .describe('at-least: càng cao càng tốt (từ ... trở lên); at-most: càng thấp càng tốt (từ ... trở xuống).');

const measured = {
  measure: words.describe('Số liệu được đo, ví dụ “Tỷ lệ hộ nghèo”.'),
  unit: textSchema.describe('Đơn vị đo; “%” thì số liệu phải từ 0 đến 100.').optional(),
};

const thresholdsSchema = record({
  kind: z.literal('thresholds').describe('Điểm tính từ một số liệu đo được, theo các ngưỡng.'),
  ...measured,
  direction,
  steps: listOf(step).describe('Các ngưỡng, ngưỡng nhiều điểm nhất trước.'),
  otherwise: pointsSchema.describe('Điểm khi không đạt ngưỡng nào.'),
});

const thresholds: MethodForm<ThresholdsMethod, typeof thresholdsSchema> = {
  schema: thresholdsSchema,
  resolve: (method) => withoutUndefined({ ...method, measure: wordsOf(method.measure) }),
  check: checkThresholds,
  facets: (method) => [
    facet('measure', { is: 'words', words: method.measure }),
    ...optionalFacet('unit', method.unit, text),
    facet('direction', choice(method.direction)),
    ...stepFacets(method.steps, method.direction, method.unit ?? ''),
    facet('otherwise', points(method.otherwise)),
  ],
  sentence: thresholdsInWords,
  cell: 'number',
  toFill: fillMeasure,
};

function thresholdsInWords(method: ThresholdsMethod, context: Sentence): string {
  const { measure, unit = '', direction, steps, otherwise } = method;
  const all = [...stepsInWords(steps, direction, unit, context), otherwiseIn(otherwise, context.language)];
  return `${inLanguage(measure, context.language)}: ${SPEECH[context.language].series(all)}`;
}

const countedUnits = record({
  subject: code.describe('Mã loại đánh giá (subject.id) của bộ tiêu chí kia.'),
  class: code.describe('Mã loại, mức độ mà các đơn vị kia phải đạt (hoặc cao hơn).'),
  of: z.enum(['district', 'province']).describe('Đơn vị đang đánh giá là huyện hay tỉnh của các đơn vị kia.'),
}).meta({
  id: 'countedUnits',
  description: 'Đếm trong kết quả của một đánh giá khác (--with): bao nhiêu đơn vị của huyện, tỉnh này đạt một loại.',
});

const shareSchema = record({
  kind: z.literal('share').describe('Tỷ lệ tính từ hai số đếm (bao nhiêu trên bao nhiêu), so sánh chính xác.'),
  part: wordsPerCategory.describe('Đếm cái gì (tử số), ví dụ “trẻ em 5 tuổi đến lớp”.'),
  whole: wordsPerCategory.describe('Trong số nào (mẫu số), ví dụ “trẻ em 5 tuổi trên địa bàn”.'),
  direction: direction.optional(),
  steps: listOf(step)
    .describe('Các ngưỡng tính bằng phần trăm, ngưỡng nhiều điểm nhất trước; không cho điểm thì không ghi.')
    .optional(),
  otherwise: pointsSchema.describe('Điểm khi không đạt ngưỡng nào; chỉ ghi cùng “steps”.').optional(),
  emptyWhole: z
    .enum(['refused', 'holds'])
    .describe(
      '0 trên 0 là gì. refused (mặc định): báo lỗi; holds: coi là đạt, khi văn bản nói “tất cả” mà không có ai.',
    )
    .optional(),
  wholeIsRestOf: itemCode
    .describe(
      'Mã của một tỷ lệ khác: tổng số ở đây phải bằng phần còn lại của tỷ lệ ấy (tổng số trừ số đạt), khi văn bản nói “số còn lại”; không bằng thì báo lỗi.',
    )
    .optional(),
  counted: countedUnits.optional(),
});

const share: MethodForm<ShareMethod, typeof shareSchema> = {
  schema: shareSchema,
  resolve: (method) =>
    withoutUndefined({
      ...method,
      part: wordsPerCategoryOf(method.part),
      whole: wordsPerCategoryOf(method.whole),
      direction: method.direction ?? ('at-least' as const),
      steps: method.steps ?? [],
      emptyWhole: method.emptyWhole ?? ('refused' as const),
    }),
  check: checkShare,
  facets: (method, newId) => [
    facet('part', { is: 'perCategory', words: method.part }),
    facet('whole-of', { is: 'perCategory', words: method.whole }),
    facet('direction', choice(method.direction)),
    ...stepFacets(method.steps, method.direction, '%'),
    ...optionalFacet('otherwise', method.otherwise, points),
    facet('empty-whole', choice(method.emptyWhole)),
    ...optionalFacet('rest-of', method.wholeIsRestOf, (item) => text(newId(item))),
    ...optionalFacet('counted', method.counted, ({ subject, class: reached }) => text(`${subject}: ${reached}`)),
  ],
  sentence: shareInWords,
  cell: 'text',
  toFill: ({ part, whole }, { categories, language }) =>
    WORDS[language].fillCounts(wordsForEach(part, categories, language), wordsForEach(whole, categories, language)),
};

function shareInWords(method: ShareMethod, context: Sentence): string {
  const { part, whole, direction, steps, otherwise = ZERO, emptyWhole, wholeIsRestOf, counted } = method;
  const { categories, language } = context;
  const say = WORDS[language];
  const share = sharesOf(part, whole, categories).map(([ofPart, ofWhole, category]) => {
    const said = say.share(inLanguage(ofPart, language), inLanguage(ofWhole, language));
    return category === undefined ? said : `${said} (${inLanguage(category, language)})`;
  });
  const inSteps =
    steps.length === 0 ? [] : [...stepsInWords(steps, direction, '%', context), otherwiseIn(otherwise, language)];
  const all = [
    ...inSteps,
    ...(wholeIsRestOf === undefined ? [] : [say.restOf(wholeIsRestOf)]),
    ...(emptyWhole === 'holds' ? [say.emptyHolds] : []),
    ...(counted === undefined ? [] : [say.counted]),
  ];
  return all.length === 0
    ? SPEECH[language].series(share)
    : `${SPEECH[language].series(share)}: ${SPEECH[language].series(all)}`;
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

function wordsFor(each: PerCategory<Words>, category: string): Words | undefined {
  return 'byCategory' in each ? each.byCategory[category] : each;
}

const linearSchema = record({
  kind: z.literal('linear').describe('Điểm tăng theo số liệu đo được: mỗi đơn vị một số điểm, đến mức tối đa.'),
  ...measured,
  rate: positive.describe('Số điểm cho mỗi 1 đơn vị của số liệu.'),
  from: decimal.describe('Bắt đầu tính từ giá trị này. Mặc định 0.').optional(),
  cap: positive.describe('Số điểm nhiều nhất.'),
  rounding: rounding.describe('Cách làm tròn điểm của nội dung này, khi văn bản nêu.').optional(),
});

const linear: MethodForm<LinearMethod, typeof linearSchema> = {
  schema: linearSchema,
  resolve: (method) =>
    withoutUndefined({
      ...method,
      measure: wordsOf(method.measure),
      from: method.from ?? ZERO,
      rounding: method.rounding === undefined ? undefined : withoutUndefined(method.rounding),
    }),
  check: checkLinear,
  facets: (method) => [
    facet('measure', { is: 'words', words: method.measure }),
    ...optionalFacet('unit', method.unit, text),
    facet('rate', points(method.rate)),
    facet('counts-from', { is: 'number', number: method.from, unit: null }),
    facet('cap', points(method.cap)),
    ...optionalFacet('rounding', method.rounding, (rounding) => ({ is: 'rounding', rounding })),
  ],
  sentence: linearInWords,
  cell: 'number',
  toFill: fillMeasure,
};

function checkLinear({ item, method, at }: ScoredItem<LinearMethod>): Problem[] {
  const { rate, from, cap, unit } = method;
  const problems = bestIsTheMaximum(item, cap, at('cap'));
  if (unit !== '%') return problems;
  const most = product(difference(ratioOf(wholeNumber(100)), ratioOf(from)), ratioOf(rate));
  if (compare(most, ratioOf(cap)) >= 0) return problems;
  const details = { item: item.id, cap, most: most.of <= 0n ? 0 : Number(firstDecimals(most)) };
  return [...problems, problem('cap-out-of-reach', at('cap'), details, { item: item.id })];
}

function linearInWords(
  { measure, unit = '', rate, from, cap, rounding: how }: LinearMethod,
  { language }: Sentence,
): string {
  const say = WORDS[language];
  const all = [
    say.rate(formatPoints(rate, language), withUnit('1', unit)),
    ...(from === ZERO ? [] : [say.countedFrom(withUnit(formatNumber(from, language), unit))]),
    say.atMost(formatPoints(cap, language)),
    ...(how === undefined ? [] : [describeRounding(how, language)]),
  ];
  return `${inLanguage(measure, language)}: ${SPEECH[language].list(all)}`;
}

function fillMeasure(
  { measure, unit = '' }: { readonly measure: Words; readonly unit?: string },
  { language }: Sentence,
): string {
  const say = WORDS[language];
  const said = inLanguage(measure, language);
  return unit === '%' ? say.fillPercent(said) : say.fillNumber(said, unit);
}

/** One wording for all, or each category's with its name. */
function wordsForEach(words: PerCategory<Words>, categories: readonly Category[], language: Language): string {
  if (!('byCategory' in words)) return inLanguage(words, language);
  return SPEECH[language].list(
    categories.flatMap(({ id, label }) => {
      const own = words.byCategory[id];
      return own === undefined ? [] : [`${inLanguage(own, language)} (${inLanguage(label, language)})`];
    }),
  );
}

function stepsInWords(
  steps: readonly Step[],
  towards: 'at-least' | 'at-most',
  unit: string,
  { categories, language }: Sentence,
): string[] {
  const reach = boundFormatter(towards, unit, language);
  return steps.map(
    (each) => `${describeEachBound(each.bound, categories, reach, language)}: ${formatPoints(each.points, language)}`,
  );
}

function otherwiseIn(otherwise: Decimal, language: Language): string {
  return `${WORDS[language].otherwise}: ${formatPoints(otherwise, language)}`;
}

function stepFacets(steps: readonly Step[], direction: 'at-least' | 'at-most', unit: string): Facet[] {
  if (steps.length === 0) return [];
  const written = steps.map((step) => ({ bound: plainBound(step.bound), points: step.points }));
  return [facet('steps', { is: 'steps', steps: written, direction, unit })];
}

export const BY_FIGURES = { thresholds, share, linear };

const WORDS = {
  vi: {
    fillPercent: (measure: string) => `Giá trị: ${measure} (%), số từ 0 đến 100`,
    fillNumber: (measure: string, unit: string) => `Giá trị: ${measure}${unit === '' ? '' : ` (${unit})`}, số`,
    fillCounts: (part: string, whole: string) => `Số đạt: ${part}. Tổng số: ${whole}. Hai số nguyên`,
    share: (part: string, whole: string) => `tỷ lệ ${part} trên tổng số ${whole}`,
    restOf: (item: string) => `tổng số phải bằng phần còn lại của ${item} (tổng số trừ số đạt)`,
    emptyHolds: 'không có đối tượng nào thì coi là đạt',
    counted: 'đếm từ kết quả đánh giá cấp dưới (--with), hoặc ghi hai số',
    rate: (points: string, each: string) => `cứ ${each} được ${points}`,
    countedFrom: (from: string) => `tính phần trên ${from}`,
    atMost: (points: string) => `tối đa ${points}`,
    otherwise: 'còn lại',
  },
  en: {
    fillPercent: (measure: string) => `Value: ${measure} (%), a number from 0 to 100`,
    fillNumber: (measure: string, unit: string) => `Value: ${measure}${unit === '' ? '' : ` (${unit})`}, a number`,
    fillCounts: (part: string, whole: string) => `Part: ${part}. Whole: ${whole}. Two whole numbers`,
    share: (part: string, whole: string) => `share of ${part} among all ${whole}`,
    restOf: (item: string) => `the whole must be what remains of ${item} (its whole less its part)`,
    emptyHolds: 'where there are none it counts as met',
    counted: 'counted in the result of the units below (--with), or written as two counts',
    rate: (points: string, each: string) => `${points} for each ${each}`,
    countedFrom: (from: string) => `counted from ${from}`,
    atMost: (points: string) => `${points} at most`,
    otherwise: 'otherwise',
  },
} satisfies Record<Language, object>;
