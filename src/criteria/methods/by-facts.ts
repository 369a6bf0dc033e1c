import { z } from 'zod';
import { SPEECH } from '../../labels/speech.ts';
import { sumAsWritten } from '../../model/arithmetic.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { ChecklistMethod, ClassOfMethod, MetMethod, SinceMethod } from '../../model/method.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { wordsOf } from '../compose/resolve-words.ts';
import { alongside, facet, optionalFacet, points, text } from '../diff/facets.ts';
import { allOrNone, bestIsTheMaximum, namedOnce, pointsGoDown, type ScoredItem } from '../lint/scored.ts';
import { formatPoints } from '../phrases.ts';
import { code, count, itemCode, listOf, months, points as pointsSchema, record, words } from '../schema/scalars.ts';
import { withoutUndefined } from '../without-undefined.ts';
import type { MethodForm, Sentence } from './form.ts';

/** Ways of scoring that go by what is there: papers on a list, a yes or no, a date, a class in another evaluation. */

const checklistEntry = record({
  id: code.describe('Mã ngắn, ví dụ “1” hoặc “a”; ghi trong tệp minh chứng.'),
  label: words.describe('Yêu cầu, đúng lời của văn bản.'),
  points: pointsSchema.describe('Điểm khi có; hoặc ghi cho mọi yêu cầu, hoặc không ghi cho yêu cầu nào.').optional(),
});

const checklistSchema = record({
  kind: z.literal('checklist').describe('Danh mục các yêu cầu có hoặc không có.'),
  entries: listOf(checklistEntry).describe('Các yêu cầu.'),
  needed: count
    .describe('Cần ít nhất mấy yêu cầu thì đạt, khi các yêu cầu không có điểm. Mặc định: tất cả.')
    .optional(),
});

const checklist: MethodForm<ChecklistMethod, typeof checklistSchema> = {
  schema: checklistSchema,
  resolve: (method) =>
    withoutUndefined({
      ...method,
      entries: method.entries.map((entry) => withoutUndefined({ ...entry, label: wordsOf(entry.label) })),
    }),
  check: checkChecklist,
  facets: (method) => [
    ...method.entries.flatMap(({ id, label, points: worth }) => [
      facet('entry', { is: 'text', text: id }, label, id),
      facet('entry-label', { is: 'words', words: label }, label, id),
      ...(worth === undefined ? [] : [facet('entry-points', points(worth), label, id)]),
    ]),
    ...optionalFacet('needed', method.needed, (number) => ({ is: 'number', number, unit: 'entries' })),
  ],
  sentence: checklistInWords,
  cell: 'text',
  toFill: (_, { language }) => WORDS[language].fillChecklist,
};

function checkChecklist({ item, method, at }: ScoredItem<ChecklistMethod>): Problem[] {
  const { entries, needed } = method;
  const some = allOrNone(item.id, entries, (index) => at('entries', index));
  const worths = entries.flatMap((entry) => (entry.points === undefined ? [] : [entry.points]));
  const problems = [...some, ...namedOnce('entry-repeated', item.id, entries, (index) => at('entries', index))];
  if (needed !== undefined && (needed > entries.length || worths.length > 0)) {
    const details = { item: item.id, needed, entries: entries.length };
    problems.push(problem('needed-does-not-fit', at('needed'), details, { item: item.id }));
  }
  if (some.length > 0 || worths.length === 0) return problems;
  return [...problems, ...bestIsTheMaximum(item, sumAsWritten(worths), at('entries'))];
}

function checklistInWords({ entries, needed }: ChecklistMethod, { language }: Sentence): string {
  const say = WORDS[language];
  const said = entries.map(({ id, label, points }) => {
    const entry = `(${id}) ${inLanguage(label, language)}`;
    return points === undefined ? entry : `${entry}: ${formatPoints(points, language)}`;
  });
  const rule = entries.some(({ points }) => points !== undefined)
    ? say.addUp
    : needed === undefined || needed === entries.length
      ? say.allNeeded
      : say.needed(needed, entries.length);
  return `${rule}: ${SPEECH[language].series(said)}`;
}

const metSchema = record({
  kind: z.literal('met').describe('Đạt hoặc không đạt.'),
  points: pointsSchema.describe('Điểm khi đạt, trong bộ có tính điểm.').optional(),
});

const met: MethodForm<MetMethod, typeof metSchema> = {
  schema: metSchema,
  resolve: (method) => withoutUndefined(method),
  check: checkMet,
  facets: (method) => optionalFacet('met-points', method.points, points),
  sentence: metInWords,
  cell: 'met or not',
  toFill: (_, { language }) => WORDS[language].fillMet,
};

function checkMet({ item, method: { points }, at }: ScoredItem<MetMethod>): Problem[] {
  return bestIsTheMaximum(item, points, at('points'));
}

function metInWords({ points: worth }: MetMethod, { language }: Sentence): string {
  return WORDS[language].met(worth === undefined ? undefined : formatPoints(worth, language));
}

const sinceSchema = record({
  kind: z.literal('since').describe('Đạt khi đã qua đủ số tháng, tính từ một ngày đến ngày kiểm tra.'),
  event: words.describe('Ngày của việc gì, ví dụ “Ngày được công nhận mức độ 1”.'),
  months: months.describe('Đã qua ít nhất bao nhiêu tháng.'),
  atMostMonths: months.describe('Nhưng không quá bao nhiêu tháng, khi có thời hạn.').optional(),
});

const since: MethodForm<SinceMethod, typeof sinceSchema> = {
  schema: sinceSchema,
  resolve: (method) => withoutUndefined({ ...method, event: wordsOf(method.event) }),
  check: checkSince,
  facets: (method) => [
    facet('event', { is: 'words', words: method.event }),
    facet('months', { is: 'number', number: method.months, unit: 'months' }),
    ...optionalFacet('at-most-months', method.atMostMonths, (number) => ({ is: 'number', number, unit: 'months' })),
  ],
  sentence: sinceInWords,
  cell: 'day',
  toFill: ({ event }, { language }) => WORDS[language].fillDay(inLanguage(event, language)),
};

function checkSince({ item, method: { months, atMostMonths }, at }: ScoredItem<SinceMethod>): Problem[] {
  if (atMostMonths === undefined || atMostMonths >= months) return [];
  const details = { item: item.id, months, atMost: atMostMonths };
  return [problem('months-reversed', at('atMostMonths'), details, { item: item.id })];
}

function sinceInWords({ event, months, atMostMonths }: SinceMethod, { language }: Sentence): string {
  return WORDS[language].since(inLanguage(event, language), months, atMostMonths);
}

const otherClass = record({
  id: code.describe('Mã của loại, đúng như trong bộ tiêu chí kia.'),
  label: words.describe('Tên loại, như sẽ ghi trong tệp minh chứng.'),
  points: pointsSchema.describe('Điểm cho loại này, trong bộ có tính điểm.').optional(),
});

const classOfSchema = record({
  kind: z.literal('class-of').describe('Xếp loại của đơn vị trong một đánh giá khác.'),
  subject: code.describe('Mã loại đánh giá (subject.id) của bộ tiêu chí kia.'),
  item: itemCode
    .describe('Mã một tiêu chí của bộ kia, khi lấy mức mà đơn vị đạt ở tiêu chí ấy chứ không lấy xếp loại chung.')
    .optional(),
  classes: listOf(otherClass).describe('Các loại, loại tốt nhất trước.'),
});

const classOf: MethodForm<ClassOfMethod, typeof classOfSchema> = {
  schema: classOfSchema,
  resolve: (method) =>
    withoutUndefined({
      ...method,
      classes: method.classes.map((each) => withoutUndefined({ ...each, label: wordsOf(each.label) })),
    }),
  check: checkClassOf,
  facets: (method) => [
    facet('other-subject', {
      is: 'text',
      text: method.item === undefined ? method.subject : `${method.subject}: ${method.item}`,
    }),
    ...method.classes.flatMap(({ id, label, points: worth }) => [
      alongside('other-class-label', { is: 'words', words: label }, label, id),
      worth === undefined
        ? facet('other-class', text(id), label, id)
        : facet('other-class-points', points(worth), label, id),
    ]),
  ],
  sentence: classOfInWords,
  cell: 'level',
  toFill: (_, { language }) => WORDS[language].fillClass,
};

function checkClassOf(scored: ScoredItem<ClassOfMethod>): Problem[] {
  const { item, method, at } = scored;
  const { classes } = method;
  const some = allOrNone(item.id, classes, (index) => at('classes', index));
  if (some.length > 0) return some;
  const withPoints = classes.flatMap((each) => (each.points === undefined ? [] : [{ ...each, points: each.points }]));
  return [
    ...bestIsTheMaximum(item, withPoints[0]?.points, at('classes', 0, 'points')),
    ...pointsGoDown(item.id, withPoints, (index) => at('classes', index, 'points')),
    ...namedOnce('level-repeated', item.id, classes, (index) => at('classes', index)),
  ];
}

function classOfInWords({ classes }: ClassOfMethod, { language }: Sentence): string {
  const said = classes.map(({ label, points }) => {
    const name = inLanguage(label, language);
    return points === undefined ? name : `${name}: ${formatPoints(points, language)}`;
  });
  return WORDS[language].classOf(SPEECH[language].series(said));
}

export const BY_FACTS = { checklist, met, since, 'class-of': classOf };

const WORDS = {
  vi: {
    fillChecklist: 'Giá trị: số của các yêu cầu đã có, ví dụ 1; 3. Có đủ thì ghi: tất cả; chưa có thì ghi: không',
    fillMet: 'Giá trị: đạt / không đạt',
    fillDay: (event: string) => `Giá trị: ${event}, ngày/tháng/năm`,
    fillClass: 'Giá trị: chọn loại trong danh sách',
    addUp: 'cộng điểm các yêu cầu có đủ',
    allNeeded: 'đạt khi có đủ các yêu cầu',
    needed: (needed: number, of: number) => `đạt khi có ít nhất ${needed} trong ${of} yêu cầu`,
    met: (points: string | undefined) =>
      points === undefined ? 'đạt hoặc không đạt' : `đạt: ${points}; không đạt: 0 điểm`,
    since: (event: string, atLeast: number, atMost: number | undefined) =>
      `${event}: đến ngày kiểm tra đã đủ ${atLeast} tháng${atMost === undefined ? '' : ` và không quá ${atMost} tháng`}`,
    classOf: (classes: string) => `theo kết quả xếp loại ở một đánh giá khác: ${classes}`,
  },
  en: {
    fillChecklist: 'Value: numbers of what is there, e.g. 1; 3. All of it: all; nothing: none',
    fillMet: 'Value: met / not met',
    fillDay: (event: string) => `Value: ${event}, day/month/year`,
    fillClass: 'Value: choose a class from the list',
    addUp: 'points of what is there, added up',
    allNeeded: 'met when all of these are there',
    needed: (needed: number, of: number) => `met when at least ${needed} of ${of} are there`,
    met: (points: string | undefined) =>
      points === undefined ? 'met or not met' : `met: ${points}; not met: 0 points`,
    since: (event: string, atLeast: number, atMost: number | undefined) =>
      `${event}: at least ${SPEECH.en.count(atLeast, 'month')} before the day of checking${atMost === undefined ? '' : ` and at most ${atMost}`}`,
    classOf: (classes: string) => `by the class reached in another evaluation: ${classes}`,
  },
} satisfies Record<Language, object>;
