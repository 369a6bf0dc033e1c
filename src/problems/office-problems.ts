import type { Language } from '../model/language.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

/** What a value of an office's JSON file ought to be. */
export type ExpectedShape =
  | 'text'
  | 'plain-text'
  | 'number'
  | 'larger-number'
  | 'smaller-number'
  | 'boolean'
  | 'list'
  | 'group'
  | 'date'
  | 'choice'
  | 'something'
  | 'shorter'
  | 'page-address';

const expectedWords: Record<ExpectedShape, Record<Language, string>> = {
  text: { vi: 'chữ đặt trong dấu ngoặc kép', en: 'text in double quotes' },
  'plain-text': { vi: 'chữ đúng dạng, không có ký tự ẩn hay xuống dòng', en: 'text of the right form on one line' },
  number: { vi: 'một số', en: 'a number' },
  'larger-number': { vi: 'một số lớn hơn', en: 'a larger number' },
  'smaller-number': { vi: 'một số nhỏ hơn', en: 'a smaller number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  list: { vi: 'một danh sách trong ngoặc vuông [ ]', en: 'a list in square brackets [ ]' },
  group: { vi: 'một nhóm trong ngoặc nhọn { }', en: 'a group in braces { }' },
  date: {
    vi: 'ngày có thật, như 05/12/2022 hoặc 2022-12-05',
    en: 'a real date such as 05/12/2022 or 2022-12-05',
  },
  choice: { vi: 'một trong các giá trị đã quy định', en: 'one of the values foreseen' },
  something: { vi: 'ít nhất một giá trị, không để trống', en: 'at least one value, not empty' },
  shorter: { vi: 'nội dung ngắn hơn', en: 'something shorter' },
  'page-address': {
    vi: 'địa chỉ trang như https://ten-co-quan.gov.vn/xac-minh, chữ thường, không có dấu ? và #',
    en: 'the address of a page such as https://office.gov.vn/verify, in small letters, without ? and #',
  },
};

const asked = (shape: string) => expectedWords[shape as ExpectedShape];

/** Problems of what an office adds around an evaluation: profiles, certificate templates, results read back. */
export const officeProblems = lazy(() => ({
  'profile-unknown-key': define<{ key: string }>('error', {
    vi: {
      message: ({ key }) => `Thông tin cơ quan có mục “${key}” mà chương trình không biết.`,
      fix: () =>
        'Các mục dùng được: authority, parent, symbol, place, decision (number, date), signer (title, name), page, sender, submitter, note.',
    },
    en: {
      message: ({ key }) => `The office profile has a key “${key}” that is not known.`,
      fix: () =>
        'Keys that can be used: authority, parent, symbol, place, decision (number, date), signer (title, name), page, sender, submitter, note.',
    },
  }),
  'profile-missing-key': define<{ key: string; expected: string }>('error', {
    vi: {
      message: ({ key }) => `Thông tin cơ quan thiếu mục “${key}”.`,
      fix: ({ expected }) => `Thêm mục này; cần ${asked(expected).vi}.`,
    },
    en: {
      message: ({ key }) => `The office profile lacks “${key}”.`,
      fix: ({ expected }) => `Add it: ${asked(expected).en}.`,
    },
  }),
  'profile-wrong-value': define<{ key: string; expected: string; found: string }>('error', {
    vi: {
      message: ({ key, found }) => `Mục “${key}” của thông tin cơ quan ghi ${found}, chưa dùng được.`,
      fix: ({ expected }) => `Cần ${asked(expected).vi}. Chưa có thì bỏ hẳn mục này để điền tay sau.`,
    },
    en: {
      message: ({ key, found }) => `“${key}” of the office profile says ${found}, which cannot be used.`,
      fix: ({ expected }) => `It takes ${asked(expected).en}. Leave the key out to fill it in by hand.`,
    },
  }),
  'template-unknown-key': define<{ key: string }>('error', {
    vi: {
      message: ({ key }) => `Mẫu giấy chứng nhận có mục “${key}” mà chương trình không biết.`,
      fix: () => 'Xóa mục này hoặc sửa lại tên cho đúng với mẫu có sẵn.',
    },
    en: {
      message: ({ key }) => `The certificate template has a key “${key}” that is not known.`,
      fix: () => 'Delete it, or correct its name after the template that comes with the program.',
    },
  }),
  'template-missing-key': define<{ key: string; expected: string }>('error', {
    vi: {
      message: ({ key }) => `Mẫu giấy chứng nhận thiếu mục “${key}”.`,
      fix: ({ expected }) => `Thêm mục này; cần ${asked(expected).vi}.`,
    },
    en: {
      message: ({ key }) => `The certificate template lacks “${key}”.`,
      fix: ({ expected }) => `Add it: ${asked(expected).en}.`,
    },
  }),
  'template-wrong-value': define<{ key: string; expected: string; found: string }>('error', {
    vi: {
      message: ({ key, found }) => `Mục “${key}” của mẫu giấy chứng nhận ghi ${found}, chưa dùng được.`,
      fix: ({ expected }) => `Cần ${asked(expected).vi}.`,
    },
    en: {
      message: ({ key, found }) => `“${key}” of the certificate template says ${found}, which cannot be used.`,
      fix: ({ expected }) => `It takes ${asked(expected).en}.`,
    },
  }),
  'template-unknown-field': define<{ key: string; field: string; known: string }>('error', {
    vi: {
      message: ({ key, field }) => `Mẫu giấy chứng nhận dùng {${field}} ở “${key}”, nhưng không có thông tin tên này.`,
      fix: ({ known }) => `Các thông tin dùng được: ${known}.`,
    },
    en: {
      message: ({ key, field }) => `The certificate template uses {${field}} at “${key}”, but there is no such field.`,
      fix: ({ known }) => `Fields that can be used: ${known}.`,
    },
  }),
  'template-unknown-colour': define<{ key: string; colour: string; known: string }>('error', {
    vi: {
      message: ({ key, colour }) => `Mẫu giấy chứng nhận dùng màu “${colour}” ở “${key}”, nhưng chưa khai báo màu này.`,
      fix: ({ known }) => `Khai báo trong mục colours, hoặc dùng: ${known}.`,
    },
    en: {
      message: ({ key, colour }) => `The certificate template uses the colour “${colour}” at “${key}”, never declared.`,
      fix: ({ known }) => `Declare it under colours, or use: ${known}.`,
    },
  }),
  'template-outside-margins': define<{ key: string; block: string }>('error', {
    vi: {
      message: ({ block }) => `Khung chữ “${block}” của mẫu giấy chứng nhận nằm ra ngoài lề.`,
      fix: ({ key }) => `Sửa x, y, width, height ở “${key}” (đơn vị mi-li-mét) để khung nằm trong lề.`,
    },
    en: {
      message: ({ block }) => `The block “${block}” of the certificate template lies outside the margins.`,
      fix: ({ key }) => `Correct x, y, width and height at “${key}” (in millimetres).`,
    },
  }),
  'template-blocks-overlap': define<{ key: string; block: string; other: string }>('error', {
    vi: {
      message: ({ block, other }) => `Hai khung chữ “${block}” và “${other}” của mẫu giấy chứng nhận đè lên nhau.`,
      fix: ({ key }) => `Dời hoặc thu nhỏ khung ở “${key}”.`,
    },
    en: {
      message: ({ block, other }) => `The blocks “${block}” and “${other}” of the certificate template overlap.`,
      fix: ({ key }) => `Move the box at “${key}” or make it smaller.`,
    },
  }),
  'template-page-size': define<{ key: string }>('error', {
    vi: {
      message: () => 'Mẫu giấy chứng nhận chưa nói rõ khổ giấy.',
      fix: ({ key }) => `Ở “${key}”, ghi size (A5, A4, A3, 400x300, 190x135), hoặc cả width và height theo mi-li-mét.`,
    },
    en: {
      message: () => 'The certificate template does not say the size of its sheet.',
      fix: ({ key }) => `Under “${key}” give size (A5, A4, A3, 400x300, 190x135), or width and height in millimetres.`,
    },
  }),
  'template-unknown-name': define<{ key: string; found: string; known: string }>('error', {
    vi: {
      message: ({ key, found }) => `Mục “${key}” của mẫu giấy chứng nhận ghi “${found}”, nhưng không có tên này.`,
      fix: ({ known }) => `Các tên dùng được: ${known}.`,
    },
    en: {
      message: ({ key, found }) => `“${key}” of the certificate template says “${found}”, but there is no such name.`,
      fix: ({ known }) => `Names that can be used: ${known}.`,
    },
  }),
  'template-block-twice': define<{ key: string; block: string }>('error', {
    vi: {
      message: ({ block }) => `Mẫu giấy chứng nhận có hai khung cùng tên “${block}”.`,
      fix: ({ key }) => `Đổi tên ở “${key}”: mỗi khung cần một id riêng.`,
    },
    en: {
      message: ({ block }) => `Two blocks of the certificate template have the id “${block}”.`,
      fix: ({ key }) => `Change the one at “${key}”: every block needs an id of its own.`,
    },
  }),
  'template-code-too-small': define<{ key: string; block: string; found: number; least: number }>('error', {
    vi: {
      message: ({ block, found }) =>
        `Mã vuông “${block}” của mẫu giấy chứng nhận rộng ${found} mm, quá nhỏ để in rõ và để điện thoại đọc được.`,
      fix: ({ key, least }) => `Ở “${key}” ghi ít nhất ${least} (mi-li-mét).`,
    },
    en: {
      message: ({ block, found }) =>
        `The QR code “${block}” of the certificate template is ${found} mm wide, too small to be printed and read by a telephone.`,
      fix: ({ key, least }) => `Give at least ${least} (millimetres) at “${key}”.`,
    },
  }),
  'certificate-font-unreadable': define<{ role: string }>('error', {
    vi: {
      message: ({ role }) => `Tệp phông chữ dùng cho kiểu “${role}” không phải phông TrueType đọc được.`,
      fix: () => 'Chọn tệp phông có đuôi .ttf, đủ chữ tiếng Việt và được phép nhúng vào PDF.',
    },
    en: {
      message: ({ role }) => `The font file for “${role}” is not a TrueType font that can be read.`,
      fix: () => 'Choose a .ttf file with all Vietnamese letters that may be embedded in a PDF.',
    },
  }),
  'certificate-image-missing': define<{ image: string }>('error', {
    vi: {
      message: ({ image }) => `Mẫu giấy chứng nhận cần hình “${image}” nhưng chưa có tệp hình này.`,
      fix: () => 'Đưa tệp PNG hoặc JPEG cho hình này, hoặc bỏ mục required của khung hình trong mẫu.',
    },
    en: {
      message: ({ image }) => `The certificate template needs the picture “${image}”, and no file was given for it.`,
      fix: () => 'Give a PNG or JPEG file for it, or leave out “required” at its block of the template.',
    },
  }),
  'certificate-image-unreadable': define<{ image: string }>('error', {
    vi: {
      message: ({ image }) => `Tệp của hình “${image}” không phải PNG hoặc JPEG in được.`,
      fix: () =>
        'Lưu lại hình ở dạng PNG (8 bit, không xen kẽ) hoặc JPEG (RGB hoặc xám), không quá 4 triệu điểm ảnh, rồi làm lại.',
    },
    en: {
      message: ({ image }) => `The file of the picture “${image}” is not a PNG or JPEG that can be printed.`,
      fix: () =>
        'Save it as PNG (8 bits, not interlaced) or JPEG (RGB or grey) of at most 4 million points and run again.',
    },
  }),
  'certificate-letter-missing': define<{ letter: string; codePoint: string; text: string }>('error', {
    vi: {
      message: ({ letter, codePoint, text }) =>
        `Không in được chữ “${letter}” (${codePoint}) trong “${text}”: phông chữ không có chữ này.`,
      fix: () => 'Sửa lại chữ đó trong tệp gốc rồi làm lại. Các giấy chứng nhận khác vẫn được in.',
    },
    en: {
      message: ({ letter, codePoint, text }) =>
        `The letter “${letter}” (${codePoint}) in “${text}” cannot be printed: the font does not have it.`,
      fix: () => 'Correct it in the source file and run again. The other certificates are printed.',
    },
  }),
  'certificate-character-hidden': define<{ codePoint: string; text: string }>('error', {
    vi: {
      message: ({ codePoint, text }) => `“${text}” chứa ký tự ẩn ${codePoint}, không in lên giấy chứng nhận được.`,
      fix: () => 'Gõ lại nội dung này trong tệp gốc (đừng dán từ nơi khác) rồi làm lại.',
    },
    en: {
      message: ({ codePoint, text }) => `“${text}” holds the hidden character ${codePoint}, which cannot be printed.`,
      fix: () => 'Type the text again in the source file (do not paste it) and run again.',
    },
  }),
  'certificate-text-too-long': define<{ block: string; text: string }>('error', {
    vi: {
      message: ({ text }) => `“${text}” quá dài, không đặt vừa giấy chứng nhận dù đã thu nhỏ chữ.`,
      fix: ({ block }) => `Rút gọn nội dung này, hoặc nới khung “${block}” trong mẫu giấy chứng nhận.`,
    },
    en: {
      message: ({ text }) => `“${text}” is too long for the certificate, even in the smallest letters allowed.`,
      fix: ({ block }) => `Shorten it, or enlarge the block “${block}” of the certificate template.`,
    },
  }),
}));
