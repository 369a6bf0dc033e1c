import type { Language } from '../model/language.ts';

/** Words of the workbook an office prints, signs and sends upward. */
export interface ScoreSheetLabels {
  readonly sheets: Readonly<
    Record<'summary' | 'scores' | 'missing' | 'reasons' | 'steadiness' | 'areas' | 'coverage' | 'legend', string>
  >;
  readonly country: string;
  readonly motto: string;
  readonly office: string;
  readonly titles: Readonly<
    Record<'summary' | 'scores' | 'missing' | 'reasons' | 'steadiness' | 'areas' | 'coverage' | 'legend', string>
  >;
  readonly subtitle: (award: string, year: string) => string;
  readonly by: (document: string) => string;
  readonly scoredBy: Readonly<Record<'checked' | 'self', string>>;
  readonly day: string;
  readonly clerk: string;
  readonly head: string;
  readonly sign: string;
  readonly number: string;
  readonly area: string;
  readonly whole: string;
  readonly noArea: string;
  readonly units: string;
  readonly share: (label: string) => string;
  readonly invalid: string;
  readonly atZero: (items: string) => string;
  readonly withEvidence: (label: string) => string;
  readonly legendCode: string;
  readonly legendText: string;
  readonly legendPoints: string;
  readonly differenceSaid: string;
  readonly zeroSaid: string;
  readonly page: string;
}

export const SCORE_SHEET: Readonly<Record<Language, ScoreSheetLabels>> = {
  vi: {
    sheets: {
      summary: 'Tổng hợp',
      scores: 'Bảng điểm',
      missing: 'Còn thiếu',
      reasons: 'Lý do',
      steadiness: 'Độ vững',
      areas: 'Huyện, tỉnh',
      coverage: 'Tình hình gửi hồ sơ',
      legend: 'Chú giải',
    },
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    office: '……………………………………',
    titles: {
      summary: 'BẢNG TỔNG HỢP KẾT QUẢ XẾP LOẠI',
      scores: 'BẢNG ĐIỂM VÀ KẾT QUẢ XẾP LOẠI',
      missing: 'NỘI DUNG CÒN THIẾU, CẦN SỬA',
      reasons: 'LÝ DO XẾP LOẠI',
      steadiness: 'ĐỘ VỮNG CỦA XẾP HẠNG, XẾP LOẠI',
      areas: 'KẾT QUẢ CỦA HUYỆN, TỈNH',
      coverage: 'TÌNH HÌNH GỬI HỒ SƠ',
      legend: 'CHÚ GIẢI',
    },
    subtitle: (award, year) => `“${award}” năm ${year}`,
    by: (document) => `Theo ${document}`,
    scoredBy: { checked: 'điểm kiểm tra', self: 'điểm tự chấm, chưa kiểm tra' },
    day: '……………, ngày …… tháng …… năm ………',
    clerk: 'NGƯỜI LẬP BIỂU',
    head: 'THỦ TRƯỞNG ĐƠN VỊ',
    sign: '(Ký, ghi rõ họ tên)',
    number: 'TT',
    area: 'Địa phương',
    whole: 'Tổng cộng',
    noArea: 'Không ghi địa phương',
    units: 'Số đơn vị',
    share: (label) => `${label} (%)`,
    invalid: 'Dữ liệu sai',
    atZero: (items) => `Không có điểm: ${items}`,
    withEvidence: (label) => `Đủ minh chứng: ${label}`,
    legendCode: 'Mã',
    legendText: 'Nội dung',
    legendPoints: 'Điểm tối đa',
    differenceSaid: 'Chênh lệch là tổng điểm kiểm tra trừ tổng điểm tự chấm.',
    zeroSaid: 'Ô trống ở cột tiêu chí: không áp dụng hoặc dữ liệu sai; 0 là không có điểm, lý do ở trang “Lý do”.',
    page: 'Trang &P / &N',
  },
  en: {
    sheets: {
      summary: 'Summary',
      scores: 'Scores',
      missing: 'Missing',
      reasons: 'Reasons',
      steadiness: 'Firmness',
      areas: 'Areas',
      coverage: 'What was sent',
      legend: 'Legend',
    },
    country: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    office: '……………………………………',
    titles: {
      summary: 'SUMMARY OF CLASSES',
      scores: 'SCORES AND CLASSES',
      missing: 'WHAT IS MISSING OR WRONG',
      reasons: 'REASONS OF THE CLASSES',
      steadiness: 'HOW FIRM RANKS AND CLASSES ARE',
      areas: 'DISTRICTS AND PROVINCES',
      coverage: 'WHAT WAS SENT',
      legend: 'LEGEND',
    },
    subtitle: (award, year) => `“${award}”, ${year}`,
    by: (document) => `By ${document}`,
    scoredBy: { checked: 'checked scores', self: 'self scores, not checked' },
    day: '……………, …… / …… / ………',
    clerk: 'DRAWN UP BY',
    head: 'HEAD OF THE OFFICE',
    sign: '(Signature and full name)',
    number: 'No.',
    area: 'Area',
    whole: 'All',
    noArea: 'No area given',
    units: 'Units',
    share: (label) => `${label} (%)`,
    invalid: 'Invalid data',
    atZero: (items) => `Without points: ${items}`,
    withEvidence: (label) => `With evidence: ${label}`,
    legendCode: 'Code',
    legendText: 'What it is',
    legendPoints: 'Maximum',
    differenceSaid: 'The difference is the checked total less the self total.',
    zeroSaid:
      'An empty cell of a criterion: not applicable, or invalid data; 0 is without points, for the reason on the sheet “Reasons”.',
    page: 'Page &P of &N',
  },
};
