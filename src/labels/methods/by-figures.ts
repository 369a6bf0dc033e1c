import { inLanguage, type Language } from '../../model/language.ts';
import type { REASONS_BY_FIGURES } from '../../model/methods/by-figures.ts';
import type { ItemReason } from '../../model/reason.ts';
import { capitalised, en, quantity, type SentencesOf, vi } from '../phrases.ts';
import { describeShare } from '../share.ts';
import { SPEECH } from '../speech.ts';

/** What ways of scoring say that go by a measured number or two counts. */
export const SENTENCES_BY_FIGURES: SentencesOf<typeof REASONS_BY_FIGURES> = {
  'step-reached': {
    vi: (step) => {
      const bound = quantity(vi(step.bound), step.unit);
      const side = step.direction === 'at-least' ? `từ ${bound} trở lên` : `không quá ${bound}`;
      return `${measured(step, 'vi')}, đạt mức ${side}${where(step, 'vi')}: ${vi(step.points)} điểm.`;
    },
    en: (step) => {
      const side = step.direction === 'at-least' ? 'at least' : 'at most';
      const bound = quantity(en(step.bound), step.unit);
      return `${measured(step, 'en')}, reaches the step of ${side} ${bound}${where(step, 'en')}: ${SPEECH.en.count(en(step.points), 'point')}.`;
    },
  },
  'no-step-reached': {
    vi: (step) => {
      const side = step.direction === 'at-least' ? 'dưới' : 'trên';
      const bound = quantity(vi(step.bound), step.unit);
      return `${measured(step, 'vi')}, ${side} mức ${bound}${where(step, 'vi')}: ${vi(step.points)} điểm.`;
    },
    en: (step) => {
      const side = step.direction === 'at-least' ? 'below' : 'above';
      const bound = quantity(en(step.bound), step.unit);
      return `${measured(step, 'en')}, ${side} the step of ${bound}${where(step, 'en')}: ${SPEECH.en.count(en(step.points), 'point')}.`;
    },
  },
  measured: { vi: (value) => `${measured(value, 'vi')}.`, en: (value) => `${measured(value, 'en')}.` },
  'in-proportion': {
    vi: (reason) => {
      const { unit, rate, from, cap, rounded, points } = reason;
      const each = unit === '' ? `hệ số ${vi(rate)}` : `mỗi ${quantity('1', unit)} được ${vi(rate)} điểm`;
      const start = from === 0 ? '' : `, tính từ ${quantity(vi(from), unit)}`;
      const cut = rounded ? ' (đã làm tròn)' : '';
      return `${measured(reason, 'vi')}; ${each}${start}, tối đa ${vi(cap)} điểm: ${vi(points)} điểm${cut}.`;
    },
    en: (reason) => {
      const { unit, rate, from, cap, rounded, points } = reason;
      const each =
        unit === '' ? `factor ${en(rate)}` : `${SPEECH.en.count(en(rate), 'point')} for each ${quantity('1', unit)}`;
      const start = from === 0 ? '' : `, counted from ${quantity(en(from), unit)}`;
      const cut = rounded ? ' (rounded)' : '';
      return `${measured(reason, 'en')}; ${each}${start}, at most ${SPEECH.en.count(en(cap), 'point')}: ${SPEECH.en.count(en(points), 'point')}${cut}.`;
    },
  },
};

type Measured = Extract<ItemReason, { readonly measure: unknown }>;

/** "Tỷ lệ hộ nghèo: 4,5%". */
function measured(reason: Measured, language: Language): string {
  const { measure, value, counts, unit } = reason;
  const direction = 'direction' in reason ? reason.direction : undefined;
  // Counts of anything but a share are said by the value.
  const share = unit === '%' ? counts : undefined;
  const found = share === undefined ? quantity(value, unit) : describeShare(share, language, direction);
  return `${capitalised(inLanguage(measure, language))}: ${found}`;
}

type Step = Extract<ItemReason, { readonly direction: unknown }>;

const CATEGORY = { vi: 'địa bàn', en: 'category' };

function where({ category }: Step, language: Language): string {
  if (category === undefined) return '';
  return `, ${CATEGORY[language]} ${inLanguage(category, language)}`;
}
