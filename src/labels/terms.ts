import type { Provenance } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { ItemState, MissingWhat, Severity } from '../model/result.ts';

/** Words of the field that every output uses alike. */
interface Terms {
  readonly states: Readonly<Record<ItemState, string>>;
  readonly missing: Readonly<Record<MissingWhat, string>>;
  /** The same of a set without points. */
  readonly missingWithoutPoints: Readonly<Record<MissingWhat, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly provenance: Readonly<Record<Provenance, string>>;
  readonly provenanceWarning: Readonly<Record<Exclude<Provenance, 'official'>, string>>;
  readonly selfEvaluation: string;
  readonly invalid: string;
  readonly notRanked: string;
}

export const TERMS: Readonly<Record<Language, Terms>> = {
  vi: {
    states: {
      scored: 'đã tính điểm',
      zero: '0 điểm',
      'no-evidence': 'không có minh chứng',
      'not-submitted': 'chưa gửi',
      'not-applicable': 'không áp dụng',
      invalid: 'dữ liệu sai',
      met: 'đạt',
      'not-met': 'chưa đạt',
      measured: 'đã có số liệu',
    },
    missing: { row: 'chưa gửi gì', score: 'chưa có điểm', evidence: 'chưa có minh chứng' },
    missingWithoutPoints: { row: 'chưa gửi gì', score: 'chưa có kết quả', evidence: 'chưa có minh chứng' },
    severities: { error: 'Lỗi', missing: 'Còn thiếu', warning: 'Cần xem lại', notice: 'Lưu ý' },
    provenance: {
      official: 'theo văn bản pháp luật được trích dẫn',
      office: 'do cơ quan sử dụng quy định',
      illustrative: 'minh họa, không có giá trị chính thức',
    },
    provenanceWarning: {
      office: 'Bộ tiêu chí này có phần do cơ quan sử dụng quy định, không phải toàn bộ là quy định của pháp luật.',
      illustrative: 'Bộ tiêu chí MINH HỌA: điểm số đặt ra để trình bày, không dùng để xếp loại chính thức.',
    },
    selfEvaluation: 'Kết quả TỰ ĐÁNH GIÁ: chỉ có điểm tự chấm, chưa có điểm kiểm tra.',
    invalid: 'dữ liệu có lỗi',
    notRanked: 'chưa xếp hạng',
  },
  en: {
    states: {
      scored: 'scored',
      zero: '0 points',
      'no-evidence': 'no evidence',
      'not-submitted': 'not submitted',
      'not-applicable': 'not applicable',
      invalid: 'wrong data',
      met: 'met',
      'not-met': 'not met',
      measured: 'measured',
    },
    missing: { row: 'nothing sent', score: 'no score', evidence: 'no evidence' },
    missingWithoutPoints: { row: 'nothing sent', score: 'no result', evidence: 'no evidence' },
    severities: { error: 'Error', missing: 'Missing', warning: 'Check', notice: 'Note' },
    provenance: {
      official: 'from the quoted law',
      office: 'set by the office that uses it',
      illustrative: 'illustrative, without official value',
    },
    provenanceWarning: {
      office: 'Parts of this criteria set come from the office that uses it and are not law.',
      illustrative: 'ILLUSTRATIVE criteria set: the points are made up for demonstration, not for official use.',
    },
    selfEvaluation: 'SELF-EVALUATION: only self scores were given, no checked scores.',
    invalid: 'wrong data',
    notRanked: 'not ranked',
  },
};
