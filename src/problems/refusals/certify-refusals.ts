import { refusalWords } from '../../labels/certificate.ts';
import { type LawNotInForce, whyNotInForce } from '../../labels/law.ts';
import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

/** Something a result says otherwise than its inputs; `unit` is left out for what belongs to none. */
export interface Difference {
  readonly unit?: string;
  readonly field: string;
  readonly recorded: string;
  readonly computed: string;
}

/** What keeps certificates from being issued, and a result from being compared with its inputs. */
export const certifyRefusals = lazy(() => ({
  'certify-self-evaluation': defineRefusal<object>({
    vi: { message: refusalWords['self-evaluation'].vi },
    en: { message: refusalWords['self-evaluation'].en },
  }),

  'papers-law-not-in-force': defineRefusal<{ readonly laws: readonly LawNotInForce[]; readonly assumed: boolean }>({
    vi: {
      message: ({ laws }) =>
        `Không lập giấy tờ công nhận: ${SPEECH.vi.series(laws.map((law) => whyNotInForce(law, 'vi')))}.`,
      fix: ({ assumed }) =>
        `${assumed ? 'Chưa ghi ngày nên lấy ngày cuối năm đánh giá. ' : ''}Nếu quyết định công nhận được ký vào ngày văn bản có hiệu lực thì ghi ngày ấy (--date với văn bản, --decision-date với giấy chứng nhận). Nếu cơ quan vẫn lập theo văn bản này thì thêm --law-not-in-force.`,
    },
    en: {
      message: ({ laws }) =>
        `No papers of recognition: ${SPEECH.en.series(laws.map((law) => whyNotInForce(law, 'en')))}.`,
      fix: ({ assumed }) =>
        `${assumed ? 'No day was said, so the last one of the year is taken. ' : ''}If the decision was signed while the document held, say that day (--date for papers, --decision-date for certificates). If the office issues them under this document all the same, add --law-not-in-force.`,
    },
  }),

  'certificate-template-unknown': defineRefusal<{
    readonly named: string;
    /** '' when none is near. */
    readonly near: string;
    readonly names: readonly string[];
  }>({
    vi: {
      message: ({ named }) => `Không có mẫu giấy chứng nhận nào tên “${named}”, cũng không có tệp nào tên như vậy.`,
      fix: ({ near, names }) => `${near === '' ? '' : `Ý bạn là “${near}”? `}Các mẫu có sẵn: ${SPEECH.vi.list(names)}.`,
    },
    en: {
      message: ({ named }) => `There is no certificate template called “${named}”, and no file of that name.`,
      fix: ({ near, names }) =>
        `${near === '' ? '' : `Did you mean “${near}”? `}Shipped templates: ${SPEECH.en.list(names)}.`,
    },
  }),

  'certify-result-needed': defineRefusal<object>({
    vi: {
      message: () => 'Thiếu tham số “result”: thư mục kết quả.',
      fix: () => 'Ví dụ: hoctap certify ket-qua -o giay-chung-nhan',
    },
    en: {
      message: () => 'The argument “result” is missing: the folder of a result.',
      fix: () => 'For example: hoctap certify results -o certificates',
    },
  }),

  'certify-inputs-missing': defineRefusal<{ readonly files: readonly string[] }>({
    vi: {
      message: ({ files }) => `Không tìm thấy để tính lại kết quả: ${SPEECH.vi.list(files)}.`,
      fix: () =>
        'Chỉ ra thư mục có các tệp ấy bằng --inputs (bộ tiêu chí của cơ quan thì thêm -c). Nếu không còn tệp, thêm --without-inputs: sổ sẽ ghi mãi là các giấy này chưa được tính lại.',
    },
    en: {
      message: ({ files }) => `Not found, to compute the result again: ${SPEECH.en.list(files)}.`,
      fix: () =>
        'Name the folder of the files with --inputs (add -c for a set of your own). Where they are gone, add --without-inputs: the register will say for ever that these certificates were not computed again.',
    },
  }),

  'result-not-of-its-inputs': defineRefusal<{ readonly differences: readonly Difference[]; readonly left: number }>({
    vi: {
      message: ({ differences, left }) =>
        `Kết quả không khớp với minh chứng khi tính lại, nên chưa cấp giấy nào. Khác nhau ở: ${SPEECH.vi.series(differences.map(difference.vi))}${left > 0 ? `; và ${left} chỗ nữa` : ''}.`,
      fix: () => 'Tệp kết quả đã bị sửa. Chạy lại “hoctap evaluate”, xem lại kết quả rồi mới cấp giấy.',
    },
    en: {
      message: ({ differences, left }) =>
        `The result is not what its inputs give when computed again, so nothing was issued. It differs in: ${SPEECH.en.series(differences.map(difference.en))}${left > 0 ? `; and ${left} more` : ''}.`,
      fix: () => 'The result was changed. Run “hoctap evaluate” again and look at the result before issuing.',
    },
  }),

  'input-changed': defineRefusal<{ readonly file: string; readonly more: number }>({
    vi: {
      message: ({ file, more }) =>
        `${file}${more > 0 ? ` (và ${more} tệp nữa)` : ''} đã thay đổi sau khi đánh giá, nên kết quả này không dùng để cấp giấy hay đối chiếu được.`,
      fix: () => 'Chạy lại “hoctap evaluate”, xem lại kết quả rồi mới cấp giấy.',
    },
    en: {
      message: ({ file, more }) =>
        `${file}${more > 0 ? ` (and ${more} more)` : ''} has changed since the evaluation, so nothing is issued from this result or compared with it.`,
      fix: () => 'Run “hoctap evaluate” again and look at the result before issuing.',
    },
  }),

  'code-too-long-for-square': defineRefusal<{ readonly unit: string }>({
    vi: {
      message: ({ unit }) => `Nội dung giấy chứng nhận của đơn vị ${unit} quá dài, không đặt vừa mã QR.`,
      fix: () => 'Rút gọn tên đơn vị, địa bàn hoặc tên cơ quan cấp.',
    },
    en: {
      message: ({ unit }) => `The certificate of the unit ${unit} says too much to fit in a QR code.`,
      fix: () => 'Shorten the name of the unit, its area or the issuing authority.',
    },
  }),

  'certify-date-needed': defineRefusal<object>({
    vi: {
      message: () => 'Cấp theo sổ thì phải có ngày cấp.',
      fix: () => 'Ghi ngày bằng --issued-on, ví dụ --issued-on 20/12/2022.',
    },
    en: {
      message: () => 'The register needs the date of issue.',
      fix: () => 'Say it with --issued-on, e.g. --issued-on 20/12/2022.',
    },
  }),

  'certify-authority-needed': defineRefusal<object>({
    vi: {
      message: () => 'Ghi vào sổ thì phải có cơ quan cấp.',
      fix: () => 'Ghi “authority” trong tệp --profile, hoặc dùng --authority.',
    },
    en: {
      message: () => 'The register needs the issuing authority.',
      fix: () => 'Put “authority” in the --profile file, or use --authority.',
    },
  }),

  'certify-key-without-register': defineRefusal<object>({
    vi: {
      message: () => 'Chỉ ký được giấy chứng nhận có số trong sổ.',
      fix: () => 'Thêm --register và --issued-on, hoặc bỏ --key.',
    },
    en: {
      message: () => 'Only a certificate with a number in the register can be signed.',
      fix: () => 'Add --register and --issued-on, or leave out --key.',
    },
  }),

  'certify-template-without-class': defineRefusal<object>({
    vi: {
      message: () => 'Mẫu giấy này không in xếp loại hoặc mức độ, mà kết quả này công nhận theo xếp loại hoặc mức độ.',
      fix: () =>
        'Dùng --template recognition hoặc portrait; các mẫu family, clan, citizen dành cho danh hiệu không xếp loại.',
    },
    en: {
      message: () => 'This template prints no class or level, and this result recognises units by one.',
      fix: () => 'Use --template recognition or portrait; family, clan and citizen are for titles without a class.',
    },
  }),

  'certify-sample-in-register': defineRefusal<object>({
    vi: {
      message: () => 'Bộ tiêu chí chỉ để minh họa: giấy in ra là mẫu, không được vào sổ.',
      fix: () => 'Bỏ --register để in mẫu, hoặc đánh giá bằng bộ tiêu chí chính thức.',
    },
    en: {
      message: () => 'The criteria set is illustrative: its sheets are samples and do not enter the register.',
      fix: () => 'Leave out --register for samples, or evaluate with an official set.',
    },
  }),
}));

const difference = {
  vi: ({ unit, field, recorded, computed }: Difference): string => {
    const of = unit === undefined ? '' : `đơn vị ${unit}, `;
    return `${of}mục ${field}: kết quả ghi ${recorded || 'không có'}, tính lại được ${computed || 'không có'}`;
  },
  en: ({ unit, field, recorded, computed }: Difference): string => {
    const of = unit === undefined ? '' : `unit ${unit}, `;
    return `${of}${field}: the result says ${recorded || 'nothing'}, the inputs give ${computed || 'nothing'}`;
  },
};
