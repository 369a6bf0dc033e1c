import { type ByLanguage, byLanguage, inLanguage } from '../model/language.ts';
import type { Method, MethodKind, MethodOf } from '../model/method.ts';
import { awarded } from './methods/awarded.ts';
import { byChecklist } from './methods/checklist.ts';
import { byClassElsewhere } from './methods/class-of.ts';
import { byLevels } from './methods/levels.ts';
import { inProportion } from './methods/linear.ts';
import { metOrNot } from './methods/met.ts';
import { expectedWords, type ItemInput, type MethodOutcome } from './methods/scored.ts';
import { byShare } from './methods/share.ts';
import { since } from './methods/since.ts';
import { byThresholds } from './methods/thresholds.ts';

interface MethodScoring<M extends Method> {
  /** What it makes of one entry. */
  readonly score: (method: M, scored: ItemInput) => MethodOutcome;
  /** What to write where nothing was sent; undefined for what people give points for. */
  readonly expected: (method: M) => ByLanguage | undefined;
}

const points = () => undefined;

/** How each way of scoring scores: one that is forgotten does not compile. */
const METHODS: { readonly [K in MethodKind]: MethodScoring<MethodOf<K>> } = {
  awarded: { score: awarded, expected: points },
  levels: { score: byLevels, expected: points },
  thresholds: { score: byThresholds, expected: points },
  share: {
    score: byShare,
    expected: () => ({
      vi: 'số đạt và tổng số, ví dụ 37/40',
      en: 'how many of how many, e.g. 37/40',
    }),
  },
  linear: {
    score: inProportion,
    expected: ({ measure, unit = '' }) => {
      const inUnit = unit === '' ? '' : ` (${unit})`;
      return byLanguage((language) => `${inLanguage(measure, language)}${inUnit}`);
    },
  },
  checklist: {
    score: byChecklist,
    expected: () => ({
      vi: 'những mục đã có, ngăn bằng dấu chấm phẩy; hoặc “tất cả”, “không”',
      en: 'what is there, separated by semicolons; or “tất cả” (all), “không” (none)',
    }),
  },
  met: {
    score: metOrNot,
    expected: () => ({ vi: '“đạt” hoặc “không đạt”', en: '“đạt” (met) or “không đạt” (not met)' }),
  },
  since: {
    score: since,
    expected: () => ({ vi: 'ngày, ví dụ 15/03/2024', en: 'the date, e.g. 15/03/2024' }),
  },
  'class-of': {
    score: byClassElsewhere,
    expected: ({ classes }) => {
      const { vi, en } = expectedWords(classes.map(({ label }) => ({ label })));
      return {
        vi: `một trong các loại: ${vi}; hoặc dùng --with với tệp kết quả kia`,
        en: `one of the classes: ${en}; or give the other result with --with`,
      };
    },
  },
};

export function scoredBy(method: Method, scored: ItemInput): MethodOutcome {
  return scoringOf(method).score(method, scored);
}

export function expectedBy(method: Method): ByLanguage | undefined {
  return scoringOf(method).expected(method);
}

function scoringOf<M extends Method>({ kind }: M): MethodScoring<M> {
  return METHODS[kind] as unknown as MethodScoring<M>;
}
