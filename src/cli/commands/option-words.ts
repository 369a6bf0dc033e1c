import type { Language } from '../../model/language.ts';

/** What arguments and options mean, where several commands share them. */
export const OPTION_WORDS = {
  vi: {
    evidence: 'tệp minh chứng (.csv), một hoặc nhiều tệp',
    criteria: 'bộ tiêu chí: mã (tt44-2014), mã@phiên bản, hoặc đường dẫn tới tệp .json',
    criteriaOptional: 'bộ tiêu chí; không ghi thì dùng bộ có hiệu lực trong năm đánh giá',
    year: 'năm đánh giá',
    missingFolder: 'ghi thêm missing.csv (danh sách còn thiếu, cần sửa) vào thư mục này',
    json: 'in kết quả dạng JSON cho máy đọc',
    folder: 'thư mục ghi kết quả',
    checkedOn: 'ngày kiểm tra, ví dụ 15/12/2022',
    result: 'thư mục kết quả, hoặc tệp result.json',
    written: 'Đã ghi',
    provisional: (count: number) =>
      `${count} đơn vị còn thiếu điểm hoặc minh chứng: tính theo những gì đã gửi, xem missing.csv.`,
  },
  en: {
    evidence: 'evidence files (.csv), one or more',
    criteria: 'criteria set: an id (tt44-2014), id@version, or the path of a .json file',
    criteriaOptional: 'criteria set; without it, the one in force for the year',
    year: 'evaluation year',
    missingFolder: 'also write missing.csv (what is missing or wrong) into this folder',
    json: 'print JSON for machines',
    folder: 'folder for the results',
    checkedOn: 'date of the check, e.g. 15/12/2022',
    result: 'folder of a result, or its result.json',
    written: 'Written',
    provisional: (count: number) =>
      `${count} units lack scores or evidence: reckoned by what was sent, see missing.csv.`,
  },
} satisfies Record<Language, Record<string, unknown>>;
