import { z } from 'zod';
import { SPEECH } from '../../labels/speech.ts';
import { isMultiple } from '../../model/arithmetic.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { AwardedMethod, LevelsMethod } from '../../model/method.ts';
import { formatNumber } from '../../model/number-text.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { wordsOf } from '../compose/resolve-words.ts';
import { alongside, facet, optionalFacet, points } from '../diff/facets.ts';
import { bestIsTheMaximum, namedOnce, pointsGoDown, type ScoredItem } from '../lint/scored.ts';
import { formatPoints } from '../phrases.ts';
import { code, listOf, points as pointsSchema, positive, record, words } from '../schema/scalars.ts';
import { withoutUndefined } from '../without-undefined.ts';
import type { MethodForm, Sentence } from './form.ts';

/** Ways of scoring in which people say what an item is worth or has reached. */

const awardedSchema = record({
  kind: z.literal('awarded').describe('Người kiểm tra chấm điểm.'),
  step: positive.describe('Bước điểm nhỏ nhất, ví dụ 0.5.').optional(),
});

const awarded: MethodForm<AwardedMethod, typeof awardedSchema> = {
  schema: awardedSchema,
  resolve: (method) => withoutUndefined(method),
  check: checkAwarded,
  facets: (method) => optionalFacet('step-of-points', method.step, points),
  sentence: awardedInWords,
  cell: 'text',
  toFill: (_, { maximum, language }) =>
    WORDS[language].fillPoints(maximum === undefined ? undefined : formatNumber(maximum, language)),
};

function checkAwarded({ item, method: { step }, at }: ScoredItem<AwardedMethod>): Problem[] {
  const { id, maximum } = item;
  if (step === undefined || maximum === undefined || isMultiple(maximum, step)) return [];
  return [problem('step-does-not-fit', at('step'), { item: id, step, maximum }, { item: id })];
}

function awardedInWords({ step }: AwardedMethod, { maximum, language }: Sentence): string {
  const words = WORDS[language];
  const range = maximum === undefined ? words.awarded : words.awardedTo(formatNumber(maximum, language));
  return step === undefined ? range : `${range}, ${words.step(formatNumber(step, language))}`;
}

const level = record({
  id: code.describe('Mã của mức, chữ thường không dấu, ví dụ “tot”.'),
  label: words.describe('Tên mức, như sẽ ghi trong tệp minh chứng.'),
  points: pointsSchema.describe('Điểm của mức này.'),
});

const levelsSchema = record({
  kind: z.literal('levels').describe('Đạt một trong các mức, mỗi mức một số điểm.'),
  levels: listOf(level).describe('Các mức, mức cao nhất trước.'),
});

const levels: MethodForm<LevelsMethod, typeof levelsSchema> = {
  schema: levelsSchema,
  resolve: (method) => ({
    ...method,
    levels: method.levels.map((level) => ({ ...level, label: wordsOf(level.label) })),
  }),
  check: checkLevels,
  facets: (method) =>
    method.levels.flatMap(({ id, label, points: worth }) => [
      alongside('level-label', { is: 'words', words: label }, label, id),
      facet('level-points', points(worth), label, id),
    ]),
  sentence: levelsInWords,
  cell: 'level',
  toFill: (_, { language }) => WORDS[language].fillLevel,
};

function checkLevels(scored: ScoredItem<LevelsMethod>): Problem[] {
  const { item, method, at } = scored;
  const { levels } = method;
  return [
    ...bestIsTheMaximum(item, levels[0]?.points, at('levels', 0, 'points')),
    ...pointsGoDown(item.id, levels, (index) => at('levels', index, 'points')),
    ...namedOnce('level-repeated', item.id, levels, (index) => at('levels', index)),
  ];
}

function levelsInWords({ levels }: LevelsMethod, { language }: Sentence): string {
  return SPEECH[language].series(
    levels.map(({ label, points }) => `${inLanguage(label, language)}: ${formatPoints(points, language)}`),
  );
}

export const BY_PEOPLE = { awarded, levels };

const WORDS = {
  vi: {
    fillPoints: (maximum: string | undefined) =>
      maximum === undefined ? 'Điểm: số từ 0 trở lên' : `Điểm: số từ 0 đến ${maximum}`,
    fillLevel: 'Giá trị: chọn một mức trong danh sách',
    awarded: 'người kiểm tra chấm; bộ tiêu chí không nêu điểm tối đa',
    awardedTo: (maximum: string) => `người kiểm tra chấm từ 0 đến ${maximum} điểm`,
    step: (step: string) => `theo từng ${step} điểm`,
  },
  en: {
    fillPoints: (maximum: string | undefined) =>
      maximum === undefined ? 'Points: a number, 0 or more' : `Points: a number from 0 to ${maximum}`,
    fillLevel: 'Value: choose a level from the list',
    awarded: 'awarded by the checking team; the set states no maximum',
    awardedTo: (maximum: string) => `awarded by the checking team, 0 to ${SPEECH.en.count(maximum, 'point')}`,
    step: (step: string) => `in steps of ${step}`,
  },
} satisfies Record<Language, object>;
