import type { CodePart as Part } from '../../labels/explained-code.ts';
import type { Language } from '../../model/language.ts';
import type { Severity } from '../../model/result.ts';

type Why = Readonly<Record<Language, string>>;

/** Why a problem matters: what comes of it as long as it is there, by where it is found and how grave it is. */
const WHY: Readonly<Record<Part, Readonly<Partial<Record<Severity, Why>>>>> = {
  evidence: {
    error: {
      vi: 'Chương trình không đoán số liệu. Đơn vị có lỗi vẫn nằm trong kết quả nhưng chưa được xếp loại, xếp hạng; lỗi của cả tệp thì chưa tính gì. Các đơn vị khác vẫn được tính.',
      en: 'No figure is guessed. A unit with an error stays in the result without class and rank; an error of the whole file stops the evaluation. Other units are evaluated.',
    },
    missing: {
      vi: 'Nội dung còn thiếu chưa được tính. Đơn vị được xếp loại theo hồ sơ đã gửi; bổ sung thì có thể lên loại.',
      en: 'What is missing does not count yet. The unit is classified by what it sent, and may rise once the rest comes.',
    },
    warning: {
      vi: 'Số liệu được dùng như đã ghi, nhưng có thể không phải điều người ghi muốn nói. Cần một người xem lại trước khi dùng kết quả.',
      en: 'The figure is used as it is written, but may not be what was meant. Somebody should look before the result is used.',
    },
    notice: {
      vi: 'Chương trình hiểu hoặc sửa giúp theo cách duy nhất có thể, không đụng đến điểm. Nêu ra để ai cũng biết; đúng thì không cần làm gì.',
      en: 'It was understood or repaired in the one possible way, and no score was touched. It is said so that everybody knows; where it is right there is nothing to do.',
    },
  },
  documents: {
    error: {
      vi: 'Không đối chiếu được tệp minh chứng, nên chưa biết điểm có căn cứ hay không.',
      en: 'The documents cannot be compared, so it is not known whether the points have their evidence.',
    },
    missing: {
      vi: 'Điểm không có tệp minh chứng đi kèm thì người kiểm tra sau không xác nhận được. Điểm vẫn giữ, trừ khi dùng --strict-evidence.',
      en: 'Whoever checks later cannot confirm points without their document. The points stand unless --strict-evidence is used.',
    },
    warning: {
      vi: 'Tệp minh chứng có điều khác thường (dùng chung, sai năm, đã thay đổi); cần người xem lại.',
      en: 'Something about a document is unusual (shared, of another year, changed); somebody should look.',
    },
    notice: {
      vi: 'Nêu ra để biết tệp nào chưa dùng đến hoặc được hiểu theo cách nào; không làm khác điểm.',
      en: 'Said so that it is known which files are not used or how a reference was understood; no points change.',
    },
  },
  overrides: {
    error: {
      vi: 'Điểm điều chỉnh phải rõ của ai, cho mục nào, vì sao. Còn lỗi thì đơn vị liên quan chưa được xếp loại, thay vì xếp theo điểm không ai chịu trách nhiệm.',
      en: 'An overridden score must say whose it is, of what, and why. With an error in it the unit is not classified, rather than by a score nobody answers for.',
    },
    warning: { vi: 'Điều chỉnh được áp dụng như đã ghi; cần xem lại.', en: 'It is applied as written; look again.' },
    notice: {
      vi: 'Nêu ra để báo cáo nào cũng cho thấy điểm đã được ai điều chỉnh, vì sao.',
      en: 'Said so that every report shows whose override it is, and why.',
    },
  },
  counts: {
    error: {
      vi: 'Số liệu gửi cấp trên phải đọc được và không tự mâu thuẫn. Còn lỗi thì báo cáo chưa được lập, thay vì lập với số sai hoặc thiếu.',
      en: 'Counts that go upward must be readable and not contradict themselves. With an error no report is made, rather than one with a wrong or missing number.',
    },
    warning: { vi: 'Số liệu vẫn được dùng; cần xem lại.', en: 'The counts are used; look again.' },
    notice: {
      vi: 'Nêu ra để biết số liệu được hiểu thế nào.',
      en: 'Said so that it is known how the counts were read.',
    },
  },
  criteria: {
    error: {
      vi: 'Bộ tiêu chí còn lỗi thì không dùng để chấm, vì kết quả có thể khác với văn bản quy định.',
      en: 'A criteria set with an error is not used, since results could differ from what the document says.',
    },
    missing: {
      vi: 'Chỗ này văn bản để cơ quan quy định. Chưa điền thì xem và so sánh được, chưa chấm được.',
      en: 'The document leaves this to the office. Until it is filled in the set can be shown and compared, not used.',
    },
    warning: {
      vi: 'Bộ tiêu chí vẫn dùng được, nhưng có điều người dùng kết quả phải biết hoặc nên xem lại.',
      en: 'The set can be used, but there is something whoever uses the result must know or should look at.',
    },
    notice: {
      vi: 'Nêu ra để biết bộ tiêu chí đang được hiểu thế nào; không làm khác điểm.',
      en: 'Said so that it is known how the set is understood; no points change.',
    },
  },
  drafting: {
    error: {
      vi: 'Bảng hoặc tệp chưa đọc được thành tiêu chí mà không phải đoán, nên chưa lập bộ tiêu chí.',
      en: 'The table cannot become criteria without guessing, so no set was made.',
    },
    warning: {
      vi: 'Bộ tiêu chí được lập, nhưng chỗ này có thể không đúng ý bảng gốc. Xem lại trước khi dùng.',
      en: 'The set is made, but this may not be what the table means. Look before it is used.',
    },
    notice: {
      vi: 'Nêu ra để biết bảng được hiểu thế nào.',
      en: 'Said so that it is known how the table was understood.',
    },
  },
  result: {
    error: {
      vi: 'Báo cáo, giấy chứng nhận chỉ lập từ kết quả nguyên vẹn: tệp đã sửa tay hoặc hỏng thì không dùng.',
      en: 'Reports and certificates are made from a whole result only: a file that was edited or damaged is not used.',
    },
  },
  office: {
    error: {
      vi: 'Giấy, văn bản in ra sẽ thiếu hoặc sai, nên chưa in gì.',
      en: 'What is printed would lack something or be wrong, so nothing was made.',
    },
  },
  register: {
    error: {
      vi: 'Sổ phải nguyên vẹn thì số và nội dung đã cấp mới tin được. Còn lỗi thì không cấp, hủy, thay giấy theo sổ này.',
      en: 'Only of a whole register can numbers and contents be trusted. With an error in it nothing is issued, voided or replaced by it.',
    },
    warning: {
      vi: 'Sổ vẫn dùng được, nhưng có điều cần người giữ sổ xem lại.',
      en: 'The register can be used, but its keeper should look at something.',
    },
    notice: {
      vi: 'Nêu ra để người giữ sổ biết; sổ vẫn nguyên vẹn.',
      en: 'Said to its keeper; the register is whole.',
    },
  },
  certificate: {
    error: {
      vi: 'Chưa thể coi giấy này là thật, hoặc còn giá trị, khi chưa rõ điều này.',
      en: 'Until this is clear the certificate cannot be taken for genuine, or for valid.',
    },
    warning: {
      vi: 'Mã trên giấy đọc được, nhưng có điều chưa được bảo đảm.',
      en: 'The code was read, but something is not guaranteed.',
    },
    notice: { vi: 'Nêu ra để người kiểm tra biết.', en: 'Said to whoever checks.' },
  },
};

export function whyItMatters(part: Part, severity: Severity, language: Language): string | undefined {
  return WHY[part][severity]?.[language];
}

/** Of a refusal there is one reason: what could not be done whole was not begun. */
export const WHY_REFUSED: Why = {
  vi: 'Việc được yêu cầu chưa làm được trọn vẹn, nên dừng lại và nói rõ thay vì làm một nửa. Tệp đã có không bị sửa.',
  en: 'What was asked for cannot be done whole, so it stops and says so rather than do half of it. Files that were there are not changed.',
};
