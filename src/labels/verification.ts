import type { CertificateFacts } from '../model/certificate.ts';
import type { Language } from '../model/language.ts';

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

interface VerificationWords {
  readonly fields: Readonly<Record<keyof CertificateFacts, string>>;
  readonly verdicts: Readonly<Record<'stands' | 'not-confirmed' | 'does-not-stand', string>>;
  readonly signature: Readonly<
    Record<'holds' | 'forged' | 'other-key' | 'no-key' | 'unsigned' | 'by-register', Sentence<SignatureNames>>
  >;
  readonly register: Readonly<
    Record<'issued' | 'different' | 'void' | 'replaced' | 'unknown' | 'no-register', Sentence<RegisterNames>>
  >;
  readonly shortCode: string;
  readonly notWritten: string;
  readonly unnamedOffice: string;
  readonly certificate: Sentence<{ place: number; of: number }>;
  readonly signatureLabel: string;
  readonly registerLabel: string;
  readonly inRegister: Sentence<{ field: string; value: string }>;
  readonly compare: string;
  readonly notInRegister: Sentence<{ code: string }>;
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
      stands: 'ĐÃ XÁC NHẬN: mọi kiểm tra được yêu cầu đều đúng.',
      'not-confirmed': 'CHƯA XÁC NHẬN: còn điều chưa kiểm tra được.',
      'does-not-stand': 'KHÔNG XÁC NHẬN: có điều không đúng.',
    },
    signature: {
      holds: ({ office, keyId }) => `đúng; nội dung trong mã do ${office} ký (khóa ${keyId}).`,
      forged: ({ office, keyId }) =>
        `SAI: khóa ${keyId} của ${office} không ký nội dung này. Nội dung hoặc chữ ký đã bị sửa.`,
      'other-key': ({ keyId }) => `chưa kiểm tra được: mã ký bằng khóa ${keyId}, không phải khóa nào đã đưa vào.`,
      'no-key': ({ keyId }) =>
        `chưa kiểm tra: chưa có khóa công khai của cơ quan cấp (mã ghi khóa ${keyId}). Thêm --key TỆP.`,
      unsigned: () => 'KHÔNG CÓ: mã lập ra không có khóa, ai cũng có thể làm ra mã như vậy.',
      'by-register': () => 'không kiểm tra: mã ngắn không mang chữ ký, chỉ dùng để tra sổ.',
    },
    register: {
      issued: () => 'sổ ghi đã cấp, nội dung khớp.',
      different: () => 'KHÔNG KHỚP: sổ có số này nhưng ghi nội dung khác.',
      void: (names) => `ĐÃ THU HỒI, HỦY BỎ${detailsInVietnamese(names)}.`,
      replaced: (names) =>
        `ĐÃ THAY THẾ${names.replacedBy === '' ? '' : ` bằng giấy số ${names.replacedBy}`}${detailsInVietnamese(names)}.`,
      unknown: () => 'KHÔNG CÓ trong sổ này.',
      'no-register': () =>
        'chưa kiểm tra: chưa đưa vào sổ cấp, nên không biết giấy đã bị thu hồi hay thay thế chưa. Thêm --register TỆP.',
    },
    shortCode: 'Mã ngắn',
    notWritten: '(không ghi)',
    unnamedOffice: 'cơ quan chưa ghi tên',
    certificate: ({ place, of }) => `Giấy chứng nhận ${place}/${of}`,
    signatureLabel: 'Chữ ký',
    registerLabel: 'Sổ cấp',
    inRegister: ({ field, value }) => `Sổ ghi “${field}” là: ${value}`,
    compare: 'So từng dòng trên với tờ giấy: mã đúng vẫn có thể bị chép sang một tờ giấy khác.',
    notInRegister: ({ code }) => `Sổ không có giấy chứng nhận nào mang mã ngắn ${code}.`,
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
      stands: 'CONFIRMED: every check that was asked for is right.',
      'not-confirmed': 'NOT CONFIRMED: something could not be checked.',
      'does-not-stand': 'REFUSED: something is not right.',
    },
    signature: {
      holds: ({ office, keyId }) => `right; what the code says was signed by ${office} (key ${keyId}).`,
      forged: ({ office, keyId }) =>
        `WRONG: the key ${keyId} of ${office} did not sign this. The words or the signature were changed.`,
      'other-key': ({ keyId }) => `not checked: signed with the key ${keyId}, which is none of those given.`,
      'no-key': ({ keyId }) =>
        `not checked: no public key of the office was given (the code names ${keyId}). Add --key FILE.`,
      unsigned: () => 'NONE: the code was made without a key, and anyone can make such a code.',
      'by-register': () => 'not checked: a short code has no signature and only finds an entry of the register.',
    },
    register: {
      issued: () => 'issued, and the words agree.',
      different: () => 'DIFFERENT: the register has this number with other words.',
      void: (names) => `REVOKED${detailsInEnglish(names)}.`,
      replaced: (names) =>
        `REPLACED${names.replacedBy === '' ? '' : ` by number ${names.replacedBy}`}${detailsInEnglish(names)}.`,
      unknown: () => 'NOT in this register.',
      'no-register': () =>
        'not checked: no register was given, so it may have been revoked or replaced. Add --register FILE.',
    },
    shortCode: 'Short code',
    notWritten: '(not written)',
    unnamedOffice: 'an office without a name',
    certificate: ({ place, of }) => `Certificate ${place} of ${of}`,
    signatureLabel: 'Signature',
    registerLabel: 'Register',
    inRegister: ({ field, value }) => `The register says “${field}”: ${value}`,
    compare: 'Compare every line above with the paper: a true code can still be copied onto another sheet.',
    notInRegister: ({ code }) => `The register has no certificate with the short code ${code}.`,
  },
};

function detailsInVietnamese({ on, by, reason }: RegisterNames): string {
  const said = [on && `ngày ${on}`, by && `người thực hiện: ${by}`, reason && `lý do: ${reason}`].filter(Boolean);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

function detailsInEnglish({ on, by, reason }: RegisterNames): string {
  const said = [on && `on ${on}`, by && `by ${by}`, reason && `because: ${reason}`].filter(Boolean);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}
