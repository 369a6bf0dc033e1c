import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

type Nothing = Record<string, never>;

/** A path or what was typed in place of one, short enough for a message. */
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

export const verificationRefusals = lazy(() => ({
  'nothing-to-verify': defineRefusal<{ readonly what: string }>({
    vi: {
      message: ({ what }) => `Không có tệp tên “${short(what)}”, và đây cũng không phải mã giấy chứng nhận.`,
      fix: () =>
        'Đưa vào tệp PDF, ảnh (PNG, JPEG, WebP, TIFF, BMP), nội dung mã bắt đầu bằng HOCTAP, hoặc mã ngắn như 7K3F-9QXM-21AB.',
    },
    en: {
      message: ({ what }) => `There is no file “${short(what)}”, and it is no code of a certificate either.`,
      fix: () =>
        'Give a PDF, a picture (PNG, JPEG, WebP, TIFF, BMP), the text that starts with HOCTAP, or a short code like 7K3F-9QXM-21AB.',
    },
  }),

  'short-code-needs-register': defineRefusal<Nothing>({
    vi: {
      message: () => 'Mã ngắn chỉ tra được trong sổ cấp giấy chứng nhận.',
      fix: () => 'Thêm --register TỆP, hoặc quét mã vuông.',
    },
    en: {
      message: () => 'A short code can only be looked up in the register of certificates.',
      fix: () => 'Add --register FILE, or scan the QR code.',
    },
  }),

  'short-code-needs-whole-register': defineRefusal<Nothing>({
    vi: {
      message: () => 'Danh sách công bố không ghi tên đơn vị nên mã ngắn không tra ra giấy nào được.',
      fix: () => 'Quét mã vuông trên giấy, hoặc tra trong sổ của cơ quan cấp giấy.',
    },
    en: {
      message: () => 'A published list names nobody, so a short code finds no certificate in it.',
      fix: () => 'Scan the QR code on the paper, or ask the register of the issuing office.',
    },
  }),

  'key-unusable': defineRefusal<Nothing>({
    vi: {
      message: () => 'Có tệp khóa không dùng được nên chưa kiểm tra giấy.',
      fix: () => 'Xem các lỗi ở trên; xin lại tệp khóa công khai từ chính cơ quan cấp giấy.',
    },
    en: {
      message: () => 'A key file cannot be used, so nothing was verified.',
      fix: () => 'See the errors above; get the public key file again from the issuing office itself.',
    },
  }),

  'lookup-register-not-whole': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Sổ không nguyên vẹn nên không tra được: ${path}`,
      fix: ({ path }) => `Xem tất cả chỗ sai: hoctap register check ${path}`,
    },
    en: {
      message: ({ path }) => `The register is not whole, so nothing can be looked up in it: ${path}`,
      fix: ({ path }) => `See all that is wrong: hoctap register check ${path}`,
    },
  }),
}));
