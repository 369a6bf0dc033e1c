import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

type Nothing = Record<string, never>;

/** Problems of codes, of the files they are read from, and of keys. */
export const verificationProblems = lazy(() => ({
  'certificate-code-too-long': define<{ name: string }>('error', {
    vi: {
      message: ({ name }) => `Nội dung giấy chứng nhận của “${name}” quá dài, không đặt vừa mã QR.`,
      fix: () => 'Rút gọn tên đơn vị, địa bàn hoặc tên cơ quan cấp.',
    },
    en: {
      message: ({ name }) => `The certificate of “${name}” says too much to fit in a QR code.`,
      fix: () => 'Shorten the name of the unit, its area or the issuing authority.',
    },
  }),
  'code-cut': define<Nothing>('error', {
    vi: {
      message: () => 'Mã bị thiếu một đoạn: chưa có đủ phần đầu, phần chữ ký và phần cuối.',
      fix: () => 'Chép lại cả mã, bắt đầu từ chữ HOCTAP, hoặc quét lại mã trên giấy.',
    },
    en: {
      message: () => 'A part of the code is missing: it lacks its beginning, its signature or its end.',
      fix: () => 'Copy the whole code from the word HOCTAP on, or scan the paper again.',
    },
  }),
  'code-damaged': define<Nothing>('error', {
    vi: {
      message: () => 'Mã có ký tự bị sai: chữ kiểm tra ở cuối mã không khớp với nội dung.',
      fix: () => 'Quét lại hoặc chép lại mã. Nếu lần nào cũng báo như vậy thì mã trên giấy đã bị sửa.',
    },
    en: {
      message: () => 'Some letters of the code are wrong: the check letters at its end do not fit the rest.',
      fix: () => 'Scan or copy it again. If it stays so every time, the code on the paper has been altered.',
    },
  }),
  'code-malformed': define<Nothing>('error', {
    vi: {
      message: () =>
        'Mã có hình thức của hoctap nhưng nội dung bên trong không đọc được: mã này không do hoctap lập ra.',
      fix: () => 'Coi như giấy chưa được xác nhận; hỏi lại cơ quan cấp giấy.',
    },
    en: {
      message: () => 'The code looks like one of hoctap, but what is in it makes no sense: hoctap did not make it.',
      fix: () => 'Take the certificate as not confirmed, and ask the office that issued it.',
    },
  }),
  'code-other-program': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Đây là mã của chương trình khác, không phải mã giấy chứng nhận: “${found}”.`,
      fix: () => 'Tìm mã vuông in trên giấy chứng nhận; nội dung của mã bắt đầu bằng HOCTAP.',
    },
    en: {
      message: ({ found }) => `This code is of another program, not of a certificate: “${found}”.`,
      fix: () => 'Look for the QR code printed on the certificate; its text starts with HOCTAP.',
    },
  }),
  'code-later-version': define<{ found: string; expected: number }>('error', {
    vi: {
      message: ({ found, expected }) =>
        `Mã thuộc định dạng ${found}, mới hơn định dạng ${expected} mà chương trình này đọc được.`,
      fix: () => 'Cài phiên bản hoctap mới hơn rồi kiểm tra lại.',
    },
    en: {
      message: ({ found, expected }) =>
        `The code is of format ${found}, later than the format ${expected} this program reads.`,
      fix: () => 'Install a later version of hoctap and check again.',
    },
  }),
  'code-too-long': define<{ limit: number }>('error', {
    vi: {
      message: ({ limit }) => `Mã dài hơn ${limit} ký tự, nhiều hơn sức chứa của một mã QR.`,
      fix: () => 'Chỉ đưa vào nội dung của một mã, bắt đầu bằng HOCTAP.',
    },
    en: {
      message: ({ limit }) =>
        `The code has more than ${SPEECH.en.count(limit, 'letter')}, which is more than a QR code holds.`,
      fix: () => 'Give the text of one code only, which starts with HOCTAP.',
    },
  }),
  'short-code-length': define<Nothing>('error', {
    vi: {
      message: () => 'Mã ngắn phải có đúng 12 chữ và số, chia thành ba nhóm bốn.',
      fix: () => 'Gõ lại theo đúng giấy, ví dụ 7K3F-9QXM-21AB; không cần phân biệt chữ hoa, chữ thường.',
    },
    en: {
      message: () => 'A short code has exactly 12 letters and digits, in three groups of four.',
      fix: () => 'Type it again as printed, e.g. 7K3F-9QXM-21AB; capitals do not matter.',
    },
  }),
  'short-code-letter': define<Nothing>('error', {
    vi: {
      message: () => 'Mã ngắn có ký tự không thể có trong mã; mã chỉ gồm chữ số và chữ cái không dấu, không có chữ U.',
      fix: () => 'Xem lại trên giấy: U thường là V đọc nhầm. Chữ O và số 0, chữ I, L và số 1 gõ cách nào cũng được.',
    },
    en: {
      message: () => 'The short code has a character that no code has: only digits and plain letters without U.',
      fix: () => 'Look at the paper again: a U is usually a V. O and 0, or I, L and 1, may be typed either way.',
    },
  }),
  'short-code-vietnamese': define<Nothing>('error', {
    vi: {
      message: () => 'Mã ngắn có chữ mang dấu: bộ gõ tiếng Việt đã biến đổi các chữ vừa gõ.',
      fix: () => 'Tắt bộ gõ tiếng Việt (UniKey, EVKey…) rồi gõ lại mã.',
    },
    en: {
      message: () => 'The short code has letters with marks: the Vietnamese input method changed what was typed.',
      fix: () => 'Turn the input method off and type the code again.',
    },
  }),
  'short-code-check': define<Nothing>('error', {
    vi: {
      message: () => 'Mã ngắn gõ sai: chữ cuối dùng để kiểm tra không khớp với các chữ trước.',
      fix: () => 'So lại từng chữ với giấy, nhất là 8 và B, 5 và S, 2 và Z, và các chữ đứng cạnh nhau.',
    },
    en: {
      message: () => 'The short code is mistyped: its last letter does not fit the others.',
      fix: () => 'Compare it with the paper letter by letter: 8 and B, 5 and S, 2 and Z, and exchanged neighbours.',
    },
  }),
  'pdf-without-code': define<Nothing>('error', {
    vi: {
      message: () => 'Không trang nào của tệp PDF này có mã vuông đọc được, và tệp cũng không ghi mã nào.',
      fix: () =>
        'Giấy in không theo sổ thì không có mã. Nếu trên giấy có mã vuông, quét lại ở 300 dpi hoặc chụp gần, đủ sáng.',
    },
    en: {
      message: () => 'No page of the PDF has a QR code that can be read, and the file names no code either.',
      fix: () =>
        'A certificate made without a register has none. If there is a QR code on the paper, scan it at 300 dpi or take a close picture.',
    },
  }),
  'pdf-password': define<Nothing>('error', {
    vi: {
      message: () => 'Tệp PDF có mật khẩu mở tệp nên không đọc được.',
      fix: () =>
        'Mở tệp bằng mật khẩu, lưu (hoặc in ra PDF) bản không có mật khẩu, rồi kiểm tra bản đó hoặc tờ giấy in.',
    },
    en: {
      message: () => 'The PDF needs a password to be opened.',
      fix: () => 'Open it with the password, save a copy without one, and check that copy or the printed paper.',
    },
  }),
  'pdf-damaged': define<Nothing>('error', {
    vi: {
      message: () => 'Tệp PDF bị hỏng hoặc bị cắt ngang, không mở được.',
      fix: () => 'Sao chép lại tệp, hoặc chụp ảnh tờ giấy rồi kiểm tra ảnh.',
    },
    en: {
      message: () => 'The PDF is damaged or cut short and cannot be opened.',
      fix: () => 'Copy the file again, or take a picture of the paper and check that.',
    },
  }),
  'pdf-too-many-pages': define<{ limit: number; pages: number }>('error', {
    vi: {
      message: ({ limit, pages }) => `Tệp PDF có ${pages} trang; mỗi lần kiểm tra được tới ${limit} trang.`,
      fix: () => 'Tách tệp thành nhiều tệp nhỏ hơn.',
    },
    en: {
      message: ({ limit, pages }) =>
        `The PDF has ${SPEECH.en.count(pages, 'page')}; up to ${limit} can be checked at a time.`,
      fix: () => 'Divide it into smaller files.',
    },
  }),
  'page-unreadable': define<{ page: number }>('error', {
    vi: {
      message: ({ page }) => `Trang ${page} không đọc được: trang hỏng, hoặc nặng đến mức đọc mãi không xong.`,
      fix: () => 'Đừng tin tệp này; xin lại tệp từ cơ quan cấp giấy, hoặc kiểm tra ảnh chụp tờ giấy in.',
    },
    en: {
      message: ({ page }) => `Page ${page} cannot be read: it is damaged, or so heavy that reading it does not end.`,
      fix: () => 'Do not trust the file; ask the office for it again, or check a picture of the printed paper.',
    },
  }),
  'paper-unreadable': define<Nothing>('error', {
    vi: {
      message: () => 'Không đọc được tệp này: tệp hỏng, hoặc nặng đến mức đọc mãi không xong.',
      fix: () => 'Đừng tin tệp này; xin lại tệp từ cơ quan cấp giấy, hoặc kiểm tra ảnh chụp tờ giấy in.',
    },
    en: {
      message: () => 'The file cannot be read: it is damaged, or so heavy that reading it does not end.',
      fix: () => 'Do not trust it; ask the office for it again, or check a picture of the printed paper.',
    },
  }),
  'page-without-code': define<{ page: number }>('error', {
    vi: {
      message: ({ page }) => `Trang ${page} không có mã vuông nào đọc được, nên trang ấy chưa được kiểm tra.`,
      fix: () => 'Chỉ tin những trang có tên trong kết quả; trang khác có thể do người khác thêm vào.',
    },
    en: {
      message: ({ page }) => `Page ${page} has no QR code that can be read, so that page was not checked.`,
      fix: () => 'Trust only the pages named in the result; another may have been added by anybody.',
    },
  }),
  'page-with-several-codes': define<{ page: number }>('error', {
    vi: {
      message: ({ page }) => `Trang ${page} có nhiều mã giấy chứng nhận; mỗi trang chỉ được có một.`,
      fix: () => 'Đừng tin trang này: một mã thật có thể bị dán thêm vào giấy khác. Xin lại tệp từ cơ quan cấp giấy.',
    },
    en: {
      message: ({ page }) => `Page ${page} has several codes of certificates; a page may have one.`,
      fix: () =>
        'Do not trust it: a true code can be put onto another paper. Ask the issuing office for the file again.',
    },
  }),
  'picture-without-code': define<Nothing>('error', {
    vi: {
      message: () => 'Không tìm thấy mã QR nào đọc được trong ảnh.',
      fix: () => 'Chụp lại gần hơn, đủ sáng, thẳng và nét; chụp trọn mã vuông cùng lề trắng quanh mã.',
    },
    en: {
      message: () => 'No readable QR code was found in the picture.',
      fix: () => 'Take it again closer, in good light and in focus, with the whole QR code and its white edge.',
    },
  }),
  'picture-not-readable': define<Nothing>('error', {
    vi: {
      message: () => 'Tệp ảnh bị hỏng hoặc bị cắt ngang, không mở được.',
      fix: () => 'Sao chép lại tệp ảnh, hoặc chụp lại.',
    },
    en: {
      message: () => 'The picture is damaged or cut short and cannot be opened.',
      fix: () => 'Copy the file again, or take the picture again.',
    },
  }),
  'picture-too-large': define<{ limit: number }>('error', {
    vi: {
      message: ({ limit }) => `Ảnh quá lớn: chương trình đọc ảnh tới ${limit} triệu điểm ảnh.`,
      fix: () => 'Cắt lấy phần có mã vuông, hoặc thu nhỏ ảnh.',
    },
    en: {
      message: ({ limit }) => `The picture is too large: up to ${limit} million points can be read.`,
      fix: () => 'Cut out the part with the QR code, or make the picture smaller.',
    },
  }),
  'file-without-code': define<Nothing>('error', {
    vi: {
      message: () =>
        'Tệp này không phải PDF, không phải ảnh (PNG, JPEG, WebP, TIFF, BMP), cũng không chứa mã bắt đầu bằng HOCTAP.',
      fix: () => 'Đưa vào tệp PDF giấy chứng nhận, ảnh chụp mã vuông, hoặc nội dung của mã.',
    },
    en: {
      message: () =>
        'The file is neither a PDF nor a picture (PNG, JPEG, WebP, TIFF, BMP), and holds no code that starts with HOCTAP.',
      fix: () => 'Give the PDF of the certificate, a picture of the QR code, or the text of the code.',
    },
  }),
  'key-is-private': define<Nothing>('error', {
    vi: {
      message: () => 'Đây là tệp khóa bí mật; kiểm tra giấy chứng nhận chỉ cần khóa công khai.',
      fix: () => 'Dùng tệp khóa công khai (office-key.public.json). Không gửi tệp khóa bí mật cho bất kỳ ai.',
    },
    en: {
      message: () => 'This is a private key; a certificate is checked with the public one.',
      fix: () => 'Use the public key file (office-key.public.json). Never give the private key to anyone.',
    },
  }),
  'key-not-readable': define<Nothing>('error', {
    vi: {
      message: () => 'Tệp này không phải khóa công khai dùng được (cần khóa Ed25519).',
      fix: () => 'Dùng tệp office-key.public.json do “hoctap keys new” tạo ra; nếu tệp hỏng, xin lại cơ quan cấp giấy.',
    },
    en: {
      message: () => 'The file is no public key that can be used (an Ed25519 key is needed).',
      fix: () => 'Use the office-key.public.json that “hoctap keys new” made; ask the office for it again if damaged.',
    },
  }),
  'key-changed': define<{ found: string; expected: string }>('error', {
    vi: {
      message: ({ found, expected }) =>
        `Tệp khóa công khai ghi mã khóa ${expected}, nhưng khóa bên trong có mã ${found}.`,
      fix: () => 'Tệp đã bị sửa: xin lại tệp khóa công khai từ chính cơ quan cấp giấy.',
    },
    en: {
      message: ({ found, expected }) => `The public key file names the key ${expected}, but the key in it is ${found}.`,
      fix: () => 'The file was altered: get the public key file again from the issuing office itself.',
    },
  }),
  'key-statement-changed': define<{ keyId: string }>('error', {
    vi: {
      message: ({ keyId }) =>
        `Tệp khóa công khai ${keyId} đã bị sửa: nội dung không khớp với chữ ký của chính khóa ấy.`,
      fix: () => 'Không dùng tệp này. Xin lại tệp khóa công khai từ chính cơ quan cấp giấy.',
    },
    en: {
      message: ({ keyId }) =>
        `The public key file of ${keyId} was altered: its own signature does not fit what it says.`,
      fix: () => 'Do not use it. Get the public key file again from the issuing office itself.',
    },
  }),
  'revocation-not-proved': define<{ keyId: string; by: string }>('warning', {
    vi: {
      message: ({ keyId, by }) =>
        `Tệp này thu hồi khóa ${keyId}, nhưng chữ ký của nó (khóa ${by}) không kiểm tra được bằng các khóa đang có.`,
      fix: () => 'Bỏ thêm tệp khóa công khai của cơ quan vào cùng thư mục; nếu vẫn vậy, hỏi lại cơ quan cấp giấy.',
    },
    en: {
      message: ({ keyId, by }) =>
        `The file revokes the key ${keyId}, but its signature (key ${by}) cannot be checked with the keys available.`,
      fix: () => "Put the office's public keys into the same folder; if it stays so, ask the issuing office.",
    },
  }),
}));
