import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { OUTPUT_NAMES } from '../../model/output-names.ts';

/** What arguments and options mean, where several commands share them. */
export const OPTION_WORDS = {
  vi: {
    evidence: 'tệp minh chứng (.csv, .xlsx), một hoặc nhiều tệp, hoặc thư mục chứa các tệp đó, kể cả trong thư mục con',
    sheet: 'trang tính cần đọc trong tệp .xlsx, khi tệp có nhiều trang',
    encoding: 'bảng mã của tệp .csv khi không tự nhận ra được: utf-8, utf-16, windows-1258, tcvn3, vni, viscii',
    criteria: 'bộ tiêu chí: mã (tt44-2014), mã@phiên bản, tên nội dung đánh giá, hoặc đường dẫn tới tệp .json',
    criteriaOptional: 'bộ tiêu chí; không ghi thì dùng bộ có hiệu lực trong năm đánh giá',
    year: 'năm đánh giá',
    stalePages: (count: number) => `Đã xóa ${count} trang đơn vị của báo cáo lần trước, không còn trong báo cáo này.`,
    missingFolder: `ghi thêm ${OUTPUT_NAMES.vi.missing} (danh sách còn thiếu, cần sửa) vào thư mục này`,
    problems: 'ghi danh sách lỗi ra tệp .xlsx (bảng tô màu ô sai), .html, .csv hoặc .json; dùng được nhiều lần',
    allProblems: 'liệt kê hết các lỗi cùng loại trên màn hình',
    fix: 'ghi bản đã sửa (CSV UTF-8) những lỗi hình thức, không đụng đến điểm; kèm danh sách đã sửa gì',
    folder: 'thư mục ghi kết quả',
    resultFolder: 'thư mục ghi kết quả; không ghi thì là ket-qua-<năm>',
    checkedOn: 'ngày kiểm tra, ví dụ 15/12/2022',
    category: 'địa bàn của các đơn vị mà tệp minh chứng không ghi, khi mức phải đạt khác nhau theo địa bàn',
    evidenceDir: 'thư mục chứa các tệp minh chứng, để đối chiếu với cột minh chứng',
    strictEvidence: 'không tính điểm khi không tìm thấy tệp minh chứng (cần --evidence-dir)',
    since: 'kết quả lần trước, để biết tệp minh chứng nào đã thay đổi (cần --evidence-dir)',
    units:
      'danh sách đơn vị phải gửi: tệp CSV hoặc Excel (Mã đơn vị, Tên đơn vị, Huyện, Tỉnh; hoặc chỉ có tên), hoặc tên tỉnh để dùng danh mục xã, phường',
    district: 'chỉ lấy các xã, phường của huyện này (trước 1/7/2025)',
    checkUnits: 'đối chiếu mã, tên với danh mục xã, phường kể cả khi mã không giống mã của danh mục',
    due: 'hạn gửi, ví dụ 15/02/2023; so với cột Ngày gửi',
    with: 'kết quả đánh giá khác để lấy xếp loại: thư mục kết quả hoặc tệp result.json; nhiều kết quả thì ghi --with nhiều lần',
    overrides: 'tệp điều chỉnh điểm: mã đơn vị, mã tiêu chí, điểm mới, lý do, người điều chỉnh, ngày điều chỉnh',
    result: 'thư mục kết quả, hoặc tệp result.json',
    lawNotInForce: 'vẫn lập giấy tờ công nhận khi văn bản đã bị bãi bỏ hoặc chưa có hiệu lực vào ngày ấy',
    written: 'Đã ghi',
    provisional: (count: number) =>
      `${count} đơn vị còn thiếu điểm hoặc minh chứng: tính theo hồ sơ đã gửi, xem ${OUTPUT_NAMES.vi.missing}.`,
  },
  en: {
    evidence: 'evidence files (.csv, .xlsx), one or more, or folders of them with the folders below',
    sheet: 'sheet of an .xlsx file to read, where it has several',
    encoding: 'encoding of a .csv file where it is not recognised: utf-8, utf-16, windows-1258, tcvn3, vni, viscii',
    criteria: 'criteria set: an id (tt44-2014), id@version, what is evaluated, or the path of a .json file',
    criteriaOptional: 'criteria set; without it, the one in force for the year',
    year: 'evaluation year',
    stalePages: (count: number) =>
      `${SPEECH.en.count(count, 'page of a unit of an earlier report, no longer part of this one, was', 'pages of units of an earlier report, no longer part of this one, were')} deleted.`,
    missingFolder: `also write ${OUTPUT_NAMES.en.missing} (what is missing or wrong) into this folder`,
    problems:
      'write the list of problems: .xlsx (the table with wrong cells coloured), .html, .csv or .json; repeatable',
    allProblems: 'list every problem of a kind on the screen',
    fix: 'write a copy (CSV UTF-8) with mechanical faults corrected and no score touched, and the list of what was',
    folder: 'folder for the results',
    resultFolder: 'folder for the results; ket-qua-<year> without it',
    checkedOn: 'date of the check, e.g. 15/12/2022',
    evidenceDir: 'folder with the documents, checked against the evidence column',
    category: 'category of units whose evidence says none, where the bounds differ by category',
    strictEvidence: 'leave out points whose document was not found (needs --evidence-dir)',
    since: 'an earlier result, to find documents that changed since (needs --evidence-dir)',
    units:
      'units that should have sent: a CSV or Excel file (unit_code, unit_name, district, province; or names alone), or a province for its official communes',
    district: 'only the communes of this district (before 1/7/2025)',
    checkUnits: 'compare codes and names with the official communes even where they do not look like them',
    due: 'day by which all was to be sent, e.g. 15/02/2023; checked against the column submitted_on',
    with: 'result of another evaluation to read classes from: its folder or result.json; say --with again for each',
    overrides: 'file of scores set in place of others: unit_code, item, score, reason, person, date',
    result: 'folder of a result, or its result.json',
    lawNotInForce: 'make papers of recognition although the document is repealed or not yet in force on that day',
    written: 'Written',
    provisional: (count: number) =>
      `${SPEECH.en.count(count, 'unit lacks', 'units lack')} scores or evidence: computed from what was sent, see ${OUTPUT_NAMES.en.missing}.`,
  },
} satisfies Record<Language, Record<string, unknown>>;
