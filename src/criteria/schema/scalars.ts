import { z } from 'zod';
import { type Decimal, decimalOf } from '../../model/decimal.ts';
import type { Expectation } from '../../problems/criteria-problems.ts';

/**
 * The small pieces every part of the schema is made of. The error "message" of each is the name of what is expected;
 * the sentence for people is made of it in problems/criteria-problems.ts.
 */
const expecting = (expectation: Expectation) => ({ error: expectation });

export const text = z.string(expecting('text')).regex(/\S/, expecting('text'));

export const words = z
  .union(
    [
      text,
      record({
        vi: text.describe('Nguyên văn tiếng Việt.'),
        en: text.describe('Bản dịch tiếng Anh để tham khảo.').optional(),
      }),
    ],
    expecting('words'),
  )
  .meta({ id: 'words', description: 'Chữ tiếng Việt, hoặc { "vi": ..., "en": ... } khi có thêm bản dịch tiếng Anh.' });

export const decimal = numberOf(z.number(expecting('decimal')));
export const points = numberOf(z.number(expecting('points')).min(0, expecting('points')));
export const positive = numberOf(z.number(expecting('positive')).gt(0, expecting('positive')));

export const year = z.int(expecting('year')).min(1945, expecting('year')).max(9999, expecting('year'));
export const date = z.iso.date(expecting('date'));
export const count = z.int(expecting('count')).min(1, expecting('count')).max(9999, expecting('count'));
/** Day and month as people write them, “28/02”; 29 February is none, since it is not there every year. */
export const dayOfYear = z
  .string(expecting('day-of-year'))
  .regex(
    /^(?:(?:0[1-9]|1\d|2[0-8])\/(?:0[1-9]|1[0-2])|(?:29|30)\/(?:0[13-9]|1[0-2])|31\/(?:0[13578]|1[02]))$/,
    expecting('day-of-year'),
  );
export const months = z.int(expecting('months')).min(0, expecting('months')).max(1200, expecting('months'));
export const depth = z.int(expecting('depth')).min(0, expecting('depth')).max(9, expecting('depth'));

/** Names of sets, classes, gates, levels, categories: used in file names, options and results. */
export const code = z.string(expecting('code')).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expecting('code'));
/** Written by people in spreadsheets and headers, so: short, no blanks, no signs but the dot. */
export const itemCode = z
  .string(expecting('item-code'))
  .regex(/^(?=.{1,20}$)[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*$/, expecting('item-code'));
export const semver = z
  .string(expecting('semver'))
  .regex(/^(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/, expecting('semver'));

export const article = text.describe('Điều, khoản, điểm của văn bản, ví dụ “Điều 4 khoản 2”.');

export const clause = record({
  article,
  text: text.describe('Nguyên văn câu chữ của điều khoản đó.'),
}).meta({ id: 'clause', description: 'Một quy định được trích nguyên văn.' });

/** Words for all, or for each category of unit its own. One flat union, so that an error refers to the form that is meant. */
export const wordsPerCategory = z
  .union(
    [
      text,
      record({ vi: text.describe('Nguyên văn tiếng Việt.'), en: text.describe('Bản dịch tiếng Anh.').optional() }),
      record({ byCategory: z.record(code, words).describe('Mỗi mã địa bàn một lời riêng.') }),
    ],
    expecting('words'),
  )
  .meta({
    id: 'wordsPerCategory',
    description:
      'Lời chung, hoặc mỗi địa bàn một lời: { "byCategory": { "thuong": "...", "dac-biet-kho-khan": "..." } }.',
  });

/** Compared with a measured value, which may be below 0. */
export const bound = onePerCategory(decimal, 'bound').meta({
  id: 'bound',
  description: 'Một ngưỡng chung, hoặc mỗi địa bàn một ngưỡng: { "thuong": 95, "dac-biet-kho-khan": 90 }.',
});
/** Compared with points. */
export const pointsBound = onePerCategory(points, 'bound').meta({
  id: 'pointsBound',
  description: 'Một số điểm chung, hoặc mỗi địa bàn một số điểm: { "thuong": 80, "dac-biet-kho-khan": 70 }.',
});

/** Nothing is rounded unless the law says so; then it says how. */
export const rounding = record({
  places: z
    .int(expecting('places'))
    .min(0, expecting('places'))
    .max(4, expecting('places'))
    .describe('Giữ lại mấy chữ số thập phân, từ 0 đến 4.'),
  mode: z
    .enum(['half-up', 'down', 'up'])
    .describe('half-up: từ nửa đơn vị trở lên thì làm tròn lên; down: luôn bỏ phần lẻ; up: luôn làm tròn lên.'),
  clause: clause.describe('Quy định về việc làm tròn.').optional(),
}).meta({ id: 'rounding', description: 'Cách làm tròn. Văn bản không nêu thì không ghi: không làm tròn.' });

/** An object that takes these keys and no others; its error carries the keys it knows, to suggest the nearest one. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known.join(' ') : undefined),
  });
}

/** At least one, since an empty list is always a slip here. */
export function listOf<Element extends z.ZodType>(element: Element) {
  return z.array(element, expecting('list')).min(1, expecting('list'));
}

function onePerCategory(number: z.ZodType<Decimal, number>, expectation: Expectation) {
  const each = z
    .record(code, number, expecting(expectation))
    .refine((bounds) => Object.keys(bounds).length > 0, expecting(expectation));
  return z.union([number, each], expecting(expectation));
}

function numberOf(schema: z.ZodNumber): z.ZodType<Decimal, number> {
  const exact = schema.refine((value) => decimalOf(value) !== undefined, expecting('decimal'));
  return exact as unknown as z.ZodType<Decimal, number>;
}
