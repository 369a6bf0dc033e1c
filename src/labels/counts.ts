import type { Language } from '../model/language.ts';

/** Of the table of counts an office keeps for the report to the level above. */
export interface CountLabels {
  readonly sheet: string;
  readonly title: (year: string) => string;
  readonly subtitle: string;
  readonly label: string;
  readonly of: string;
  readonly note: string;
  readonly done: Readonly<Record<'recognised' | 'active' | 'learners', string>>;
  readonly target: (percent: string, by: string, document: string, reported: boolean) => string;
  readonly row: (label: string, done: string, total: string, share: string) => string;
  readonly clean: string;
}

export const COUNTS: Readonly<Record<Language, CountLabels>> = {
  vi: {
    sheet: 'Số liệu',
    title: (year) =>
      `SỐ LIỆU MÔ HÌNH HỌC TẬP, TRUNG TÂM HỌC TẬP CỘNG ĐỒNG, NGƯỜI HỌC${year === '' ? '' : ` NĂM ${year}`}`,
    subtitle:
      'Ghi số đếm vào các cột Tổng số, Đăng ký, Đạt; chưa có số liệu thì để trống. Chỉ tiêu địa phương ghi khi tỉnh có chỉ tiêu riêng.',
    label: 'Nội dung',
    of: 'Đơn vị tính',
    note: 'Cách ghi',
    done: {
      recognised: 'Đạt: số được công nhận trong kỳ',
      active: 'Đạt: số trung tâm đang hoạt động',
      learners: 'Đạt: số lượt người học trong kỳ; Tổng số, Đăng ký để trống',
    },
    target: (percent, by, document, reported) =>
      `chỉ tiêu đến năm ${by} theo ${document}: ${percent}%${reported ? ' (theo phản ánh, chưa đối chiếu nguyên văn)' : ''}`,
    row: (label, done, total, share) =>
      `${label}: ${total === '' ? done : `${done}/${total}`}${share === '' ? '' : ` (${share}%)`}`,
    clean: 'Biểu số liệu không có lỗi.',
  },
  en: {
    sheet: 'Counts',
    title: (year) => `LEARNING MODELS, COMMUNITY LEARNING CENTRES AND LEARNERS${year === '' ? '' : `, ${year}`}`,
    subtitle:
      'Write counts under Total, Registered, Done; leave empty what is not known. Write an own target where the province has one.',
    label: 'What',
    of: 'Counted in',
    note: 'How',
    done: {
      recognised: 'Done: recognised in the period',
      active: 'Done: centres that are active',
      learners: 'Done: attendances in the period; Total and Registered stay empty',
    },
    target: (percent, by, document, reported) =>
      `target by ${by} under ${document}: ${percent}%${reported ? ' (as reported, not compared with the text)' : ''}`,
    row: (label, done, total, share) =>
      `${label}: ${total === '' ? done : `${done}/${total}`}${share === '' ? '' : ` (${share}%)`}`,
    clean: 'The table of counts has no errors.',
  },
};
