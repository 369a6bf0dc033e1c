import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** What a unit would be under assumptions. Numbers arrive here already written in the reader's way. */
export interface AssumedLabels {
  readonly title: string;
  readonly assumed: (items: string) => string;
  readonly after: (total: string | undefined, label: string) => string;
  readonly now: (total: string | undefined, label: string) => string;
  readonly warning: string;
  readonly same: string;
}

export const ASSUMED: Readonly<Record<Language, AssumedLabels>> = {
  vi: {
    title: 'GIẢ ĐỊNH, không phải kết quả',
    assumed: (items) => `Nếu ${items} (có minh chứng):`,
    after: (total, label) => `${total === undefined ? '' : `tổng ${total} điểm, `}xếp loại ${label}`,
    now: (total, label) => `hiện nay: ${total === undefined ? '' : `${total} điểm, `}${label}`,
    warning: 'Chỉ để xem trước; kết quả đã ghi không thay đổi.',
    same: 'xếp loại không đổi',
  },
  en: {
    title: 'ASSUMPTION, no result',
    assumed: (items) => `If ${items} (with evidence):`,
    after: (total, label) => `${total === undefined ? '' : `total ${total}, `}class ${label}`,
    now: (total, label) => `now: ${total === undefined ? '' : `${SPEECH.en.count(total, 'point')}, `}${label}`,
    warning: 'To look ahead only; the result that was written is as it was.',
    same: 'the same class',
  },
};
