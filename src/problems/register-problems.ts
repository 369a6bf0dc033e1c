import { describeDifferences } from '../labels/register.ts';
import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

const backup = {
  vi: 'Đừng sửa tay. Lấy lại bản sao lưu gần nhất còn nguyên rồi so với các giấy chứng nhận đã cấp sau bản đó.',
  en: 'Do not mend it by hand. Go back to the last whole backup and compare it with what was issued since.',
};

/** Problems of a register of certificates, and of what is asked of it. */
export const registerProblems = lazy(() => ({
  'register-empty': define<Record<string, never>>('error', {
    vi: { message: () => 'Sổ cấp giấy chứng nhận trống, không có dòng nào.', fix: () => backup.vi },
    en: { message: () => 'The register is empty: there is not a line in it.', fix: () => backup.en },
  }),
  'register-not-one': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Tệp này không mở đầu như một sổ cấp giấy chứng nhận của hoctap.',
      fix: () => 'Kiểm tra lại tên tệp. Nếu đúng là tệp sổ thì dòng đầu đã bị sửa: lấy lại bản sao lưu.',
    },
    en: {
      message: () => 'The file does not begin as a register of hoctap does.',
      fix: () => 'Check its name. If it is the register, its first line was changed: go back to a backup.',
    },
  }),
  'register-newer-version': define<{ version: string | number }>('error', {
    vi: {
      message: ({ version }) => `Sổ được ghi theo dạng ${version}, mới hơn chương trình này.`,
      fix: () => 'Cài phiên bản hoctap mới hơn.',
    },
    en: {
      message: ({ version }) => `The register is of format ${version}, newer than this program.`,
      fix: () => 'Install a newer version of hoctap.',
    },
  }),
  'register-merge-marks': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dòng này là dấu ghép hai bản khác nhau của sổ (<<<<<<<, =======, >>>>>>>).',
      fix: () => 'Hai máy đã cùng ghi sổ. Chọn một bản làm sổ chính, cấp lại những giấy chỉ có trong bản kia.',
    },
    en: {
      message: () => 'This line is the mark of two versions merged (<<<<<<<, =======, >>>>>>>).',
      fix: () => 'Two computers wrote. Keep one version and issue again what only the other one has.',
    },
  }),
  'register-conflict-copy': define<{ name: string }>('error', {
    vi: {
      message: ({ name }) => `Thư mục đồng bộ đã tạo bản xung đột của sổ: “${name}”.`,
      fix: () => 'So hai bản, giữ một bản làm sổ chính, chuyển bản kia sang thư mục khác rồi chạy lại.',
    },
    en: {
      message: ({ name }) => `A sync folder has made a conflicting copy of the register: “${name}”.`,
      fix: () => 'Compare the two, keep one, move the other to another folder and run again.',
    },
  }),
  'register-line-changed': define<Record<string, never>>('error', {
    vi: { message: () => 'Dòng này của sổ đã bị sửa sau khi ghi.', fix: () => backup.vi },
    en: { message: () => 'This line of the register was changed after it was written.', fix: () => backup.en },
  }),
  'register-line-unreadable': define<Record<string, never>>('error', {
    vi: { message: () => 'Dòng này không phải là một dòng của sổ.', fix: () => backup.vi },
    en: { message: () => 'This line is not a line of a register.', fix: () => backup.en },
  }),
  'register-chain-broken': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dòng này không nối tiếp dòng ngay trên nó: ở đây đã có dòng bị xóa, chèn vào hoặc đổi chỗ.',
      fix: () => backup.vi,
    },
    en: {
      message: () => 'This line does not follow the one above it: a line was removed, inserted or moved here.',
      fix: () => backup.en,
    },
  }),
  'register-cut-short': define<{ whole: string | number }>('warning', {
    vi: {
      message: () => 'Dòng cuối của sổ ghi dở, do lần ghi trước bị ngắt giữa chừng (mất điện, tắt máy).',
      fix: ({ whole }) =>
        `Các dòng trên nó (${whole} dòng) còn nguyên. Lần ghi sau sẽ ghi nốt phần dở; làm lại việc đã bị ngắt là đủ.`,
    },
    en: {
      message: () => 'The last line of the register is unfinished: the last writing was interrupted.',
      fix: ({ whole }) =>
        `The ${SPEECH.en.count(whole, 'line before it is', 'lines before it are')} whole. The next writing finishes it; do again what was interrupted.`,
    },
  }),
  'register-end-damaged': define<{ whole: string | number }>('error', {
    vi: {
      message: () =>
        'Dòng cuối của sổ bị mất một phần, mà không phải do một lần ghi bị ngắt: số của dòng này có thể đã in trên giấy.',
      fix: () =>
        'Tốt nhất là lấy lại bản sao lưu. Không có bản sao lưu thì chạy “hoctap register repair”: khôi phục dòng này nếu còn đủ chữ, không thì giữ số lại để không cấp cho ai khác.',
    },
    en: {
      message: () =>
        'Part of the last line is gone, and not because a writing was interrupted: its number may stand on paper.',
      fix: () =>
        'Best go back to a backup. Without one run “hoctap register repair”: it restores the line where enough of it is left, and otherwise holds its number back.',
    },
  }),
  'register-pending-unreadable': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Tệp ghi nhớ việc đang ghi dở của sổ bị hỏng, nên không biết lần ghi trước đã đến đâu.',
      fix: () => 'Lấy lại bản sao lưu của cả thư mục, hoặc chạy “hoctap register repair”.',
    },
    en: {
      message: () => 'The note of what was being written is damaged, so it is not known how far the last writing came.',
      fix: () => 'Go back to a backup of the whole folder, or run “hoctap register repair”.',
    },
  }),
  'register-pending-newer-version': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Tệp ghi nhớ việc đang ghi dở của sổ là của phiên bản hoctap mới hơn.',
      fix: () => 'Dùng phiên bản hoctap mới nhất để ghi tiếp vào sổ này.',
    },
    en: {
      message: () => 'The note of what was being written is of a newer version of hoctap.',
      fix: () => 'Use the newest hoctap to go on with this register.',
    },
  }),
  'register-writing-finished': define<Record<string, never>>('warning', {
    vi: {
      message: () => 'Lần ghi sổ trước bị ngắt giữa chừng (mất điện, tắt máy) và vừa được ghi nốt.',
      fix: () => 'Không mất gì. Làm lại việc đã bị ngắt: giấy đã có số giữ nguyên số ấy.',
    },
    en: {
      message: () => 'The last writing was interrupted and has just been finished.',
      fix: () => 'Nothing is lost. Do again what was interrupted: what has its number keeps it.',
    },
  }),
  'register-line-end-missing': define<Record<string, never>>('warning', {
    vi: {
      message: () => 'Dòng cuối của sổ đủ nội dung nhưng thiếu dấu hết dòng.',
      fix: () => 'Không mất gì; lần ghi sau sẽ thêm dấu hết dòng.',
    },
    en: {
      message: () => 'The last line of the register is whole but for its line end.',
      fix: () => 'Nothing is lost; the next writing adds it.',
    },
  }),
  'register-wrong-order': define<{ found: string | number; expected: string | number }>('error', {
    vi: {
      message: ({ found, expected }) => `Dòng này mang số thứ tự ${found}, lẽ ra là ${expected}.`,
      fix: () => backup.vi,
    },
    en: { message: ({ found, expected }) => `This line is numbered ${found}, not ${expected}.`, fix: () => backup.en },
  }),
  'register-number-gap': define<{ number: string; expected: string }>('error', {
    vi: {
      message: ({ number, expected }) => `Số ${number} không liên tiếp: số phải cấp là ${expected}.`,
      fix: () => backup.vi,
    },
    en: {
      message: ({ number, expected }) => `The number ${number} leaves a gap: ${expected} is the next one.`,
      fix: () => backup.en,
    },
  }),
  'register-number-twice': define<{ number: string; first: string | number }>('error', {
    vi: {
      message: ({ number, first }) => `Số ${number} được cấp hai lần; lần đầu ở dòng ${first}.`,
      fix: () => backup.vi,
    },
    en: {
      message: ({ number, first }) => `The number ${number} was issued twice, first in line ${first}.`,
      fix: () => backup.en,
    },
  }),
  'register-number-not-of-pattern': define<{ number: string; expected: string }>('error', {
    vi: {
      message: ({ number, expected }) => `Dòng này ghi số ${number}, theo quy cách của sổ phải là ${expected}.`,
      fix: () => backup.vi,
    },
    en: {
      message: ({ number, expected }) => `This line says ${number}; by the pattern it has to be ${expected}.`,
      fix: () => backup.en,
    },
  }),
  'register-issued-twice': define<{ name: string; first: string | number }>('error', {
    vi: {
      message: ({ name, first }) => `${name} đã có giấy chứng nhận cùng danh hiệu, cùng năm ở dòng ${first}.`,
      fix: () => backup.vi,
    },
    en: {
      message: ({ name, first }) => `${name} already has a certificate of this award and year in line ${first}.`,
      fix: () => backup.en,
    },
  }),
  'register-unknown-reference': define<{ found: string | number }>('error', {
    vi: {
      message: ({ found }) => `Dòng này nói về mục số ${found}, nhưng mục đó không cấp giấy chứng nhận nào.`,
      fix: () => backup.vi,
    },
    en: {
      message: ({ found }) => `This line refers to entry ${found}, which issued no certificate.`,
      fix: () => backup.en,
    },
  }),
  'register-impossible-act': define<{ number: string }>('error', {
    vi: {
      message: ({ number }) => `Dòng này hủy, thay thế hoặc in lại số ${number}, là số khi đó không còn giá trị.`,
      fix: () => backup.vi,
    },
    en: {
      message: ({ number }) => `This line voids, replaces or reprints ${number}, which no longer stood.`,
      fix: () => backup.en,
    },
  }),
  'register-date-goes-back': define<{ date: string; before: string }>('notice', {
    vi: {
      message: ({ date, before }) => `Dòng này ghi ngày ${date}, sớm hơn ngày ${before} của dòng trên.`,
      fix: () => 'Sổ vẫn nguyên vẹn; chỉ cần biết rằng thứ tự số và thứ tự ngày khác nhau.',
    },
    en: {
      message: ({ date, before }) => `This line is dated ${date}, before ${before} of the line above.`,
      fix: () => 'The register is whole; only its numbers and its dates are not in the same order.',
    },
  }),
  'register-issued-differently': define<{ name: string; number: string; differences: string }>('error', {
    vi: {
      message: ({ name, number, differences }) =>
        `${name} đã được cấp số ${number} với nội dung khác. Khác nhau: ${describeDifferences(differences, 'vi')}.`,
      fix: () =>
        'Nếu sổ đúng: sửa minh chứng cho khớp rồi đánh giá lại. Nếu giấy cũ sai: thay thế theo kết quả này bằng hoctap register replace … --result.',
    },
    en: {
      message: ({ name, number, differences }) =>
        `${name} already has number ${number} with other contents. What differs: ${describeDifferences(differences, 'en')}.`,
      fix: () =>
        'If the register is right: correct the evidence and evaluate again. If the old paper is wrong: hoctap register replace … --result.',
    },
  }),
  'register-certificate-void': define<{ name: string; number: string; reason: string }>('error', {
    vi: {
      message: ({ name, number, reason }) => `${name}: giấy chứng nhận số ${number} đã bị hủy, lý do “${reason}”.`,
      fix: () => 'Muốn cấp lại thì phải thay thế số đã hủy: hoctap register replace',
    },
    en: {
      message: ({ name, number, reason }) => `${name}: certificate ${number} was voided, the reason being “${reason}”.`,
      fix: () => 'A new one can only be issued in its place: hoctap register replace',
    },
  }),
}));
