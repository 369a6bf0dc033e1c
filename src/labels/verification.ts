import type { CertificateFacts } from '../model/certificate.ts';
import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

type Sentence<Names = void> = (names: Names) => string;

interface SignatureNames {
  readonly keyId: string;
  readonly office: string;
}

interface RegisterNames {
  readonly by: string;
  readonly reason: string;
  readonly on: string;
  readonly replacedBy: string;
}

/** What is said first. `on` and `replacedBy` are empty where the register does not say. */
type Headlines = Readonly<
  Record<
    | 'forged'
    | 'not-entitled'
    | 'void'
    | 'replaced'
    | 'not-in-register'
    | 'register-differs'
    | 'register-broken'
    | 'paper-differs'
    | 'not-signed'
    | 'signature-not-checked'
    | 'authority-not-known'
    | 'register-not-asked'
    | 'register-older'
    | 'register-unsigned'
    | 'paper-not-compared'
    | 'right',
    Sentence<{ readonly on: string; readonly replacedBy: string }>
  >
>;

interface VerificationWords {
  readonly fields: Readonly<Record<keyof CertificateFacts, string>>;
  readonly verdicts: Headlines;
  readonly signature: Readonly<
    Record<'holds' | 'forged' | 'other-key' | 'no-key' | 'unsigned' | 'by-register', Sentence<SignatureNames>>
  >;
  /** Whether the key that signed may do so. */
  readonly entitlement: Readonly<
    Record<
      | 'entitled'
      | 'other-authority'
      | 'contested'
      | 'too-early'
      | 'too-late'
      | 'revoked'
      | 'revoked-since'
      | 'undeclared',
      Sentence<SignatureNames>
    >
  >;
  /** Added where the office is only what the key file says of itself. */
  readonly ownName: string;
  readonly paper: Readonly<
    Record<
      | 'same'
      | 'words'
      | 'not-recorded'
      | 'not-printed'
      | 'picture'
      | 'no-words'
      | 'own-criteria'
      | 'other-layout'
      | 'other-parts'
      | 'no-paper'
      | 'compared',
      Sentence<{ readonly missing: string }>
    >
  >;
  readonly register: Readonly<
    Record<'issued' | 'different' | 'void' | 'replaced' | 'unknown' | 'no-register', Sentence<RegisterNames>>
  >;
  /** Up to where the register speaks and who says so. */
  readonly extent: Sentence<{
    readonly kind: 'register' | 'list';
    readonly entries: number;
    readonly on: string;
    readonly seal: string;
  }>;
  readonly ends: Readonly<
    Record<'signed' | 'unsigned' | 'not-checked' | 'broken', Sentence<{ readonly office: string }>>
  >;
  readonly witness: Readonly<Record<'agrees' | 'older' | 'rewritten', string>>;
  readonly shortCode: string;
  readonly address: string;
  readonly notWritten: string;
  readonly unnamedOffice: string;
  readonly certificate: Sentence<{ place: number; of: number; page: number | undefined }>;
  readonly codeLabel: string;
  readonly paperLabel: string;
  readonly registerLabel: string;
  readonly inRegister: Sentence<{ field: string; value: string }>;
  /** Words of a page that no code refers to. */
  readonly ownWords: Sentence<{ readonly texts: string }>;
  readonly onPage: Sentence<{ field: string; onPage: string; value: string }>;
  readonly says: string;
  readonly readingPages: string;
  readonly compare: string;
}

/** `date` is DD/MM/YYYY; what the register does not say is left out of the sentence. */
export const VERIFICATION: Readonly<Record<Language, VerificationWords>> = {
  vi: {
    fields: {
      number: 'Số',
      registerNumber: 'Số vào sổ cấp giấy chứng nhận',
      unitCode: 'Mã đơn vị',
      unitName: 'Tên đơn vị',
      area: 'Thuộc',
      award: 'Được công nhận',
      classId: 'Mã xếp loại',
      className: 'Xếp loại',
      year: 'Năm đánh giá',
      issuedOn: 'Ngày cấp',
      criteria: 'Bộ tiêu chí',
      criteriaSha256: 'SHA-256 của bộ tiêu chí',
      authority: 'Cơ quan cấp',
    },
    verdicts: {
      forged: () => 'MÃ GIẢ HOẶC ĐÃ BỊ SỬA: chữ ký không phải của cơ quan ghi trong khóa.',
      'not-entitled': () =>
        'CHỮ KÝ KHÔNG CÓ GIÁ TRỊ CHO GIẤY NÀY: khóa của cơ quan khác, khóa lạ, hết hạn hoặc đã thu hồi.',
      void: ({ on }) => `ĐÃ HỦY${on === '' ? '' : ` NGÀY ${on}`}: giấy này không còn giá trị.`,
      replaced: ({ on, replacedBy }) =>
        `ĐÃ THAY THẾ${on === '' ? '' : ` NGÀY ${on}`}: dùng giấy ${replacedBy === '' ? 'thay thế' : `số ${replacedBy}`}.`,
      'not-in-register': () => 'SỔ KHÔNG CÓ GIẤY NÀY.',
      'register-differs': () => 'SỔ GHI KHÁC VỚI GIẤY NÀY.',
      'register-broken': () => 'SỔ ĐƯA VÀO KHÔNG TIN ĐƯỢC: bị cắt, bị viết lại, hoặc chữ ký cuối sổ sai.',
      'paper-differs': () => 'MÃ ĐÚNG NHƯNG CHỮ TRÊN GIẤY KHÁC: đừng dùng tờ giấy này.',
      'not-signed': () => 'MÃ KHÔNG CÓ CHỮ KÝ: chưa có gì chứng tỏ giấy này do cơ quan cấp.',
      'signature-not-checked': () => 'CHƯA KIỂM TRA CHỮ KÝ: chưa có khóa công khai của cơ quan cấp giấy.',
      'authority-not-known': () => 'CHỮ KÝ ĐÚNG; CHƯA RÕ KHÓA ĐƯỢC KÝ CHO CƠ QUAN NÀO.',
      'register-not-asked': () => 'MÃ ĐÚNG; CHƯA ĐỐI CHIẾU VỚI SỔ: giấy có thể đã bị hủy hoặc thay thế.',
      'register-older': () => 'MÃ ĐÚNG; SỔ ĐƯA VÀO CŨ HƠN TỜ GIẤY.',
      'register-unsigned': () => 'MÃ ĐÚNG; SỔ ĐƯA VÀO CHƯA CÓ CHỮ KÝ CUỐI SỔ NÊN CHƯA BIẾT CÓ ĐỦ KHÔNG.',
      'paper-not-compared': () => 'MÃ ĐÚNG; CHƯA SO CHỮ TRÊN GIẤY: bạn so từng dòng dưới đây với tờ giấy.',
      right: () => 'GIẤY ĐÚNG: mã đúng, chữ trên giấy đúng với mã, sổ ghi giấy còn hiệu lực.',
    },
    signature: {
      holds: ({ office, keyId }) => `đúng; nội dung trong mã do ${office} ký (khóa ${keyId}).`,
      forged: ({ office, keyId }) =>
        `SAI: khóa ${keyId} của ${office} không ký nội dung này. Nội dung hoặc chữ ký đã bị sửa.`,
      'other-key': ({ keyId }) => `chưa kiểm tra được: mã ký bằng khóa ${keyId}, không phải khóa nào đã đưa vào.`,
      'no-key': ({ keyId }) =>
        `chưa kiểm tra: chưa có khóa công khai của cơ quan cấp (mã ghi khóa ${keyId}). Thêm --key TỆP.`,
      unsigned: () => 'KHÔNG CÓ CHỮ KÝ: mã lập ra không có khóa, ai cũng có thể làm ra mã như vậy.',
      'by-register': () => 'không kiểm tra: mã ngắn không mang chữ ký, chỉ dùng để tra sổ.',
    },
    entitlement: {
      entitled: () => 'Khóa được ký cho cơ quan cấp ghi trên giấy.',
      'other-authority': () => 'KHÓA CỦA CƠ QUAN KHÁC: khóa này không được ký cho cơ quan cấp ghi trên giấy.',
      contested: () =>
        'KHÓA LẠ: thư mục khóa tin cậy đã có khóa khác của cơ quan này, và khóa ấy không ký cho khóa này. Hỏi cơ quan, so dấu vân tay; nếu đúng thì chép tệp khóa vào thư mục tin cậy.',
      'too-early': () => 'Ngày cấp trước ngày khóa này bắt đầu được dùng.',
      'too-late': () => 'Ngày cấp sau ngày cuối cùng khóa này được dùng.',
      revoked: () => 'KHÓA ĐÃ BỊ THU HỒI trước ngày cấp.',
      'revoked-since': () =>
        'Khóa bị thu hồi sau ngày cấp; kẻ lấy được khóa cũng ghi được ngày cũ, nên chỉ sổ có chữ ký cuối mới phân biệt được.',
      undeclared: () =>
        'Tệp khóa kiểu cũ không ghi được ký cho cơ quan nào: xin cơ quan cấp giấy tệp khóa mới (hoctap keys).',
    },
    ownName: 'Tên cơ quan do khóa tự khai; so dấu vân tay của khóa với cơ quan (hoctap keys show).',
    paper: {
      same: () => 'đúng; vẽ lại từ mã thì trùng với trang giấy.',
      words: ({ missing }) => `KHÁC: trên trang không có đúng chữ như mã ghi ở: ${missing}.`,
      'not-recorded': () => 'KHÁC: mã vuông trên trang không phải mã ghi trong thuộc tính của tệp PDF.',
      'not-printed': () => 'KHÁC: mã chỉ nằm trong thuộc tính của tệp, không trang nào in mã vuông ấy.',
      picture: () => 'chưa so: chương trình chỉ đọc mã vuông trong ảnh, không đọc chữ.',
      'no-words': () => 'chưa so: trang là ảnh quét hoặc chữ đã thành hình, chương trình chỉ đọc được mã vuông.',
      'other-layout': () =>
        'chưa so hết: có đủ chữ như mã ghi, nhưng trang trông không giống mẫu có sẵn (mẫu riêng, hoặc có chữ, dấu thêm vào). Mẫu riêng thì thêm --template TỆP.',
      'other-parts': () =>
        'chưa so hết: trang trùng với trang vẽ lại từ mã, nhưng tệp còn phần mà mỗi chương trình hiện một khác hoặc chỉ hiện khi in (ghi chú, ô điền, lớp, tệp kèm, lệnh tự chạy). Xin tệp gốc của cơ quan cấp giấy; hoặc so tờ đã in với các dòng dưới đây rồi thêm --compared.',
      'own-criteria': () =>
        'chưa so hết: có đủ chữ như mã ghi, nhưng bộ tiêu chí ghi trong mã không có sẵn trong chương trình, nên chưa biết giấy phải ghi gì ngoài mã. Thêm --criteria TỆP (bộ tiêu chí của cơ quan cấp giấy).',
      'no-paper': () => 'chưa so: chỉ có mã, không có tờ giấy.',
      compared: () => 'người kiểm tra đã tự so từng dòng (--compared).',
    },
    register: {
      issued: () => 'đã cấp, còn hiệu lực, nội dung khớp.',
      different: () => 'KHÔNG KHỚP: sổ có số này nhưng ghi nội dung khác.',
      void: (names) => `ĐÃ THU HỒI, HỦY BỎ${registered.vi(names)}.`,
      replaced: (names) =>
        `ĐÃ THAY THẾ${names.replacedBy === '' ? '' : ` bằng giấy số ${names.replacedBy}`}${registered.vi(names)}.`,
      unknown: () => 'KHÔNG CÓ trong sổ này.',
      'no-register': () =>
        'chưa tra: chưa đưa vào sổ cấp, nên không biết giấy đã bị thu hồi hay thay thế chưa. Thêm --register TỆP.',
    },
    extent: ({ kind, entries, on, seal }) =>
      `${kind === 'register' ? 'Sổ' : 'Danh sách công bố'} đến mục ${entries}, ngày ${on}, dấu ${seal}; việc sau đó không có trong này.`,
    ends: {
      signed: ({ office }) => `Cuối sổ đã được xác nhận${office === '' ? '' : ` (${office} ký)`}.`,
      unsigned: () =>
        'Cuối sổ chưa có chữ ký: không biết có ai cắt bớt hay không. Xin sổ kèm tệp .head.json, hoặc dùng --seal.',
      'not-checked': () => 'Chữ ký cuối sổ là của khóa chưa đưa vào nên chưa kiểm tra được. Thêm --key TỆP.',
      broken: () => 'Cuối sổ KHÔNG đúng như đã ký hoặc như bạn đã biết.',
    },
    witness: {
      agrees: 'Tờ giấy và sổ ghi cùng một dấu sổ.',
      older: 'Tờ giấy được cấp sau mục cuối của sổ này: xin bản sổ mới hơn.',
      rewritten: 'Dấu sổ ghi trong mã KHÁC với sổ này: sổ đã bị viết lại.',
    },
    shortCode: 'Mã ngắn',
    address: 'Trang kiểm tra ghi trong mã',
    notWritten: '(không ghi)',
    unnamedOffice: 'cơ quan chưa ghi tên',
    certificate: ({ place, of, page }) =>
      `Giấy chứng nhận ${place}/${of}${page === undefined ? '' : ` (trang ${page})`}`,
    codeLabel: 'Mã',
    paperLabel: 'Tờ giấy',
    registerLabel: 'Sổ cấp',
    inRegister: ({ field, value }) => `Sổ ghi “${field}” là: ${value}`,
    ownWords: ({ texts }) => `Mã không nói gì về nơi cấp, quyết định, người ký; trên giấy: ${texts}.`,
    onPage: ({ field, onPage, value }) => `“${field}” trên giấy: ${onPage}; trong mã: ${value}`,
    says: 'Mã ghi:',
    readingPages: 'Đang đọc trang',
    compare: 'So từng dòng trên với tờ giấy: mã đúng vẫn có thể bị chép sang một tờ giấy khác.',
  },
  en: {
    fields: {
      number: 'Number',
      registerNumber: 'Number in the register',
      unitCode: 'Unit code',
      unitName: 'Unit',
      area: 'In',
      award: 'Recognised as',
      classId: 'Class id',
      className: 'Class',
      year: 'Evaluation year',
      issuedOn: 'Date of issue',
      criteria: 'Criteria set',
      criteriaSha256: 'SHA-256 of the criteria',
      authority: 'Issuing authority',
    },
    verdicts: {
      forged: () => 'FORGED OR ALTERED CODE: the signature is not that of the office of the key.',
      'not-entitled': () =>
        'THE SIGNATURE COUNTS FOR NOTHING HERE: key of another office, unknown, expired or revoked.',
      void: ({ on }) => `REVOKED${on === '' ? '' : ` ON ${on}`}: this certificate is no longer valid.`,
      replaced: ({ on, replacedBy }) =>
        `REPLACED${on === '' ? '' : ` ON ${on}`}: use ${replacedBy === '' ? 'the one in its place' : `number ${replacedBy}`}.`,
      'not-in-register': () => 'NOT IN THE REGISTER.',
      'register-differs': () => 'THE REGISTER SAYS OTHERWISE.',
      'register-broken': () => 'THE REGISTER GIVEN CANNOT BE BELIEVED: cut, written again, or its end wrongly signed.',
      'paper-differs': () => 'THE CODE IS RIGHT BUT THE PAPER SAYS OTHERWISE: do not use this paper.',
      'not-signed': () => 'THE CODE HAS NO SIGNATURE: nothing shows that the office issued it.',
      'signature-not-checked': () => 'SIGNATURE NOT CHECKED: the public key of the issuing office is missing.',
      'authority-not-known': () => 'SIGNATURE RIGHT; NOT KNOWN FOR WHICH AUTHORITY THE KEY MAY SIGN.',
      'register-not-asked': () => 'CODE RIGHT; REGISTER NOT ASKED: it may have been revoked or replaced.',
      'register-older': () => 'CODE RIGHT; THE REGISTER GIVEN IS OLDER THAN THE PAPER.',
      'register-unsigned': () => 'CODE RIGHT; THE END OF THE REGISTER IS NOT SIGNED, SO IT MAY BE CUT.',
      'paper-not-compared': () => 'CODE RIGHT; PAPER NOT COMPARED: compare each line below with the paper.',
      right: () => 'THE PAPER IS RIGHT: genuine code, the same words on the paper, in force by the register.',
    },
    signature: {
      holds: ({ office, keyId }) => `right; what the code says was signed by ${office} (key ${keyId}).`,
      forged: ({ office, keyId }) =>
        `WRONG: the key ${keyId} of ${office} did not sign this. The words or the signature were changed.`,
      'other-key': ({ keyId }) => `not checked: signed with the key ${keyId}, which is none of those given.`,
      'no-key': ({ keyId }) =>
        `not checked: no public key of the office was given (the code names ${keyId}). Add --key FILE.`,
      unsigned: () => 'NO SIGNATURE: the code was made without a key, and anyone can make such a code.',
      'by-register': () => 'not checked: a short code has no signature and only finds an entry of the register.',
    },
    entitlement: {
      entitled: () => 'The key may sign for the authority named on the paper.',
      'other-authority': () => 'KEY OF ANOTHER OFFICE: it may not sign for the authority named on the paper.',
      contested: () =>
        'AN UNKNOWN KEY: the folder of trusted keys has another key of this office, which did not sign this one. Ask the office and compare fingerprints; if it is right, copy the key file into the folder of trusted keys.',
      'too-early': () => 'Issued before the first day of this key.',
      'too-late': () => 'Issued after the last day of this key.',
      revoked: () => 'THE KEY WAS REVOKED before the day of issue.',
      'revoked-since': () =>
        'The key was revoked after the day of issue; whoever stole it can write an old day, so only a register with a signed end can tell.',
      undeclared: () =>
        'A key file of the old kind does not say for which authority it may sign: ask the office for a new one.',
    },
    ownName:
      "The office's name is what the key says of itself; compare its fingerprint with the office (hoctap keys show).",
    paper: {
      same: () => 'right; drawn again from the code it is the same as the page.',
      words: ({ missing }) => `DIFFERENT: the page does not have the words of the code for: ${missing}.`,
      'not-recorded': () => 'DIFFERENT: the QR code on the page is not the code in the properties of the PDF.',
      'not-printed': () => 'DIFFERENT: the code is in the properties of the file only, and no page shows it.',
      picture: () => 'not compared: only the QR code is read off a picture, not its words.',
      'no-words': () => 'not compared: the page is a scan, or its words are drawings; only the QR code can be read.',
      'other-layout': () =>
        'not compared to the end: the words of the code are there, but the page does not look like a template that ships (an own one, or something was added). For an own one add --template FILE.',
      'other-parts': () =>
        'not compared to the end: the page is the one drawn again from the code, but the file has parts that each program shows in its own way or only on paper (notes, fields, layers, attached files, scripts). Ask the issuing office for its own file; or compare the printed sheet with the lines below and add --compared.',
      'own-criteria': () =>
        'not compared to the end: the words of the code are there, but the criteria set it names does not come with the program, so it is not known what else has to stand on the paper. Add --criteria FILE (the set of the issuing office).',
      'no-paper': () => 'not compared: a code only, no paper.',
      compared: () => 'compared line by line by the person who checks (--compared).',
    },
    register: {
      issued: () => 'issued, in force, and the words agree.',
      different: () => 'DIFFERENT: the register has this number with other words.',
      void: (names) => `REVOKED${registered.en(names)}.`,
      replaced: (names) =>
        `REPLACED${names.replacedBy === '' ? '' : ` by number ${names.replacedBy}`}${registered.en(names)}.`,
      unknown: () => 'NOT in this register.',
      'no-register': () =>
        'not asked: no register was given, so it may have been revoked or replaced. Add --register FILE.',
    },
    extent: ({ kind, entries, on, seal }) =>
      `The ${kind === 'register' ? 'register' : 'published list'} goes up to entry ${entries} of ${on}, seal ${seal}; what came later is not in it.`,
    ends: {
      signed: ({ office }) => `Its end is confirmed${office === '' ? '' : ` (signed by ${office})`}.`,
      unsigned: () =>
        'Its end is not signed: nobody can tell whether it was cut. Ask for its .head.json file, or use --seal.',
      'not-checked': () => 'Its end is signed by a key that was not given. Add --key FILE.',
      broken: () => 'Its end is NOT what was signed or what you know.',
    },
    witness: {
      agrees: 'The paper and the register bear the same seal.',
      older: 'The paper was issued after the last entry of this register: ask for a newer copy.',
      rewritten: 'The seal in the code is NOT that of this register: it was written again.',
    },
    shortCode: 'Short code',
    address: 'Page named in the code',
    notWritten: '(not written)',
    unnamedOffice: 'an office without a name',
    certificate: ({ place, of, page }) => `Certificate ${place} of ${of}${page === undefined ? '' : ` (page ${page})`}`,
    codeLabel: 'Code',
    paperLabel: 'Paper',
    registerLabel: 'Register',
    inRegister: ({ field, value }) => `The register says “${field}”: ${value}`,
    ownWords: ({ texts }) => `The code says nothing of place, decision and signer; on the paper: ${texts}.`,
    onPage: ({ field, onPage, value }) => `“${field}” on the paper: ${onPage}; in the code: ${value}`,
    says: 'The code says:',
    readingPages: 'Reading pages',
    compare: 'Compare every line above with the paper: a true code can still be copied onto another sheet.',
  },
};

/** What the register says of it, in brackets. */
const registered = {
  vi: ({ on, by, reason }: RegisterNames) =>
    inBrackets('vi', [on && `ngày ${on}`, by && `người thực hiện: ${by}`, reason && `lý do: ${reason}`]),
  en: ({ on, by, reason }: RegisterNames) =>
    inBrackets('en', [on && `on ${on}`, by && `by ${by}`, reason && `because: ${reason}`]),
};

function inBrackets(language: Language, parts: readonly string[]): string {
  const said = parts.filter(Boolean);
  return said.length === 0 ? '' : ` (${SPEECH[language].series(said)})`;
}
