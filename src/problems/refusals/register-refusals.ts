import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';

import { defineRefusal } from './define.ts';

const { vi, en } = SPEECH;

export interface Path {
  readonly path: string;
}

export interface LockedFile {
  /** The file that blocks. */
  readonly file: string;
}

export interface BusyBy extends LockedFile {
  readonly host: string;
  readonly pid: number;
}

export interface OfNumber {
  /** As it stands on the certificate. */
  readonly number: string;
}

export interface EndedCertificate extends OfNumber {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly reason: string;
}

/** What keeps a register from being read or written. */
export const registerRefusals = lazy(() => ({
  'register-missing': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `Không tìm thấy sổ: ${path}`,
      fix: () =>
        'Nếu sổ đã có, tìm lại tệp (kiểm tra tên, thư mục, bản sao lưu). Chỉ khi cơ quan chưa từng có sổ mới tạo mới: hoctap register init',
    },
    en: {
      message: ({ path }) => `There is no register: ${path}`,
      fix: () =>
        'If there was one, find it (name, folder, backup). Only if the office never had one, make it: hoctap register init',
    },
  }),

  'register-there': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `Đã có tệp này, không tạo sổ mới: ${path}`,
      fix: () => 'Dùng sổ đang có; muốn mở sổ khác thì ghi tên tệp khác.',
    },
    en: {
      message: ({ path }) => `The file is there already, no register was made: ${path}`,
      fix: () => 'Use it; for another register give another name.',
    },
  }),

  'register-pending-newer': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `Tệp ghi nhớ việc đang ghi dở là của phiên bản hoctap mới hơn, không sửa sổ: ${path}`,
      fix: () => 'Dùng phiên bản hoctap mới nhất để sửa sổ này.',
    },
    en: {
      message: ({ path }) => `The note of what was being written is of a newer hoctap, nothing was mended: ${path}`,
      fix: () => 'Use the newest hoctap to mend this register.',
    },
  }),

  'register-odd-file': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `Đây là thư mục hoặc liên kết, không phải tệp sổ: ${path}`,
      fix: () => 'Ghi đường dẫn thật của tệp sổ.',
    },
    en: {
      message: ({ path }) => `A folder or a link, not a register: ${path}`,
      fix: () => 'Give the real path of the register.',
    },
  }),

  'register-has-links': defineRefusal<Path & { readonly links: number }>({
    vi: {
      message: ({ path, links }) => `Tệp sổ này có ${links} tên (liên kết cứng), nên không dùng được: ${path}`,
      fix: () =>
        'Hai tên của một tệp sẽ có hai khóa, hai lần chạy có thể ghi đè nhau. Xóa tên thừa, hoặc chép sổ thành một tệp riêng và bỏ tệp cũ.',
    },
    en: {
      message: ({ path, links }) => `The register has ${links} names (hard links), so it is not used: ${path}`,
      fix: () => 'Two names have two locks. Remove the other names, or copy the register to a file of its own.',
    },
  }),

  'register-is-conflict-copy': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `Đây là bản xung đột do thư mục đồng bộ tạo ra: ${path}`,
      fix: () => 'Dùng tệp sổ chính; so hai bản trước khi bỏ bản này: hoctap register compare',
    },
    en: {
      message: ({ path }) => `A conflicting copy of a sync folder: ${path}`,
      fix: () => 'Use the register itself; compare them first: hoctap register compare',
    },
  }),

  'register-changed-meanwhile': defineRefusal<Path>({
    vi: {
      message: ({ path }) =>
        `Sổ hoặc tệp khóa của sổ đã bị thay đổi từ bên ngoài trong khi đang chạy, chưa ghi gì: ${path}`,
      fix: () => 'Đóng chương trình khác đang mở sổ rồi chạy lại.',
    },
    en: {
      message: ({ path }) =>
        `The register or its lock was changed from outside during the run, nothing was written: ${path}`,
      fix: () => 'Close other programs that use it and run again.',
    },
  }),

  'register-written-by-others': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `Hai chương trình đã cùng ghi vào sổ một lúc: ${path}`,
      fix: () =>
        'Không dòng nào bị xóa. Chưa in giấy nào của lần chạy này. Chạy “hoctap register check” để xem, rồi lấy bản sao lưu hoặc dùng “hoctap register repair”.',
    },
    en: {
      message: ({ path }) => `Two programs wrote into the register at the same time: ${path}`,
      fix: () =>
        'No line was removed, and no certificate of this run was printed. See “hoctap register check”, then use a backup or “hoctap register repair”.',
    },
  }),

  'register-not-whole': defineRefusal<
    Path & { readonly line: number | undefined; readonly vi: string; readonly en: string }
  >({
    vi: {
      message: ({ path, line, vi }) =>
        `Sổ không nguyên vẹn, chưa ghi gì vào: ${path}${line === undefined ? '' : `, dòng ${line}`}. ${vi}`,
      fix: ({ path }) => `Xem tất cả chỗ sai: hoctap register check ${path}`,
    },
    en: {
      message: ({ path, line, en }) =>
        `The register is not whole, nothing was written: ${path}${line === undefined ? '' : `, line ${line}`}. ${en}`,
      fix: ({ path }) => `See all: hoctap register check ${path}`,
    },
  }),

  'register-not-readable': defineRefusal<
    Path & { readonly line: number | undefined; readonly vi: string; readonly en: string }
  >({
    vi: {
      message: ({ path, line, vi }) =>
        `Sổ không nguyên vẹn nên không dùng được: ${path}${line === undefined ? '' : `, dòng ${line}`}. ${vi}`,
      fix: ({ path }) => `Xem tất cả chỗ sai: hoctap register check ${path}`,
    },
    en: {
      message: ({ path, line, en }) =>
        `The register is not whole: ${path}${line === undefined ? '' : `, line ${line}`}. ${en}`,
      fix: ({ path }) => `See all: hoctap register check ${path}`,
    },
  }),

  'register-damaged-in-the-middle': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `Sổ hỏng ở giữa, hoặc mất quá nhiều dòng cuối, nên không tự sửa được: ${path}`,
      fix: () =>
        'Lấy lại bản sao lưu. So bản sao lưu với các giấy đã cấp sau bản đó, rồi ghi lại những giấy còn thiếu.',
    },
    en: {
      message: ({ path }) =>
        `The register is damaged in the middle, or too much of its end is gone, and cannot be mended: ${path}`,
      fix: () => 'Go back to a backup, and compare it with what was issued since.',
    },
  }),

  'published-list-unreadable': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `${path} không phải danh sách giấy chứng nhận mà cơ quan công bố.`,
      fix: () => 'Lấy lại danh sách từ cơ quan cấp giấy; cơ quan lập bằng “hoctap register publish”.',
    },
    en: {
      message: ({ path }) => `${path} is no list of certificates as an office posts it.`,
      fix: () => 'Get it again from the issuing office, which makes it with “hoctap register publish”.',
    },
  }),

  'register-busy': defineRefusal<LockedFile>({
    vi: {
      message: ({ file }) => `Một lần chạy khác đang ghi sổ: ${file}`,
      fix: ({ file }) =>
        `Đợi lần chạy đó xong rồi chạy lại. Nếu chắc chắn không còn hoctap nào đang chạy, xóa tệp ${file}.`,
    },
    en: {
      message: ({ file }) => `Another run is writing the register: ${file}`,
      fix: ({ file }) => `Wait until it is done and run again. If no hoctap is running for sure, delete ${file}.`,
    },
  }),

  'register-busy-here': defineRefusal<BusyBy>({
    vi: {
      message: ({ file, host, pid }) => `Một lần chạy khác đang ghi sổ (${host}, pid ${pid}): ${file}`,
      fix: ({ file }) =>
        `Đợi lần chạy đó xong rồi chạy lại. Nếu chắc chắn không còn hoctap nào đang chạy, xóa tệp ${file}.`,
    },
    en: {
      message: ({ file, host, pid }) => `Another run is writing the register (${host}, pid ${pid}): ${file}`,
      fix: ({ file }) => `Wait until it is done and run again. If no hoctap is running for sure, delete ${file}.`,
    },
  }),

  'register-busy-elsewhere': defineRefusal<BusyBy>({
    vi: {
      message: ({ file, host, pid }) => `Sổ đang được máy khác ghi (${host}, pid ${pid}): ${file}`,
      fix: ({ file }) =>
        `Đợi máy đó xong rồi chạy lại. Từ máy này không kiểm tra được máy đó; chỉ khi chắc chắn trên máy đó hoctap không còn chạy mới xóa tệp ${file}.`,
    },
    en: {
      message: ({ file, host, pid }) => `Another computer is writing the register (${host}, pid ${pid}): ${file}`,
      fix: ({ file }) =>
        `Wait until it is done and run again. It cannot be checked from here; only when hoctap is surely not running there, delete ${file}.`,
    },
  }),

  'register-key-needed': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `Phần cuối của sổ này đã có chữ ký, nên mỗi lần ghi thêm đều phải ký lại: ${path}`,
      fix: () => 'Thêm --key và tệp khóa bí mật của cơ quan.',
    },
    en: {
      message: ({ path }) => `The end of this register is signed, so every change has to be signed again: ${path}`,
      fix: () => "Add --key with the office's private key.",
    },
  }),

  'register-head-missing': defineRefusal<Path>({
    vi: {
      message: ({ path }) => `Sổ này đã từng được ký, nhưng tệp chữ ký bên cạnh sổ không còn: ${path}.head.json`,
      fix: () =>
        'Lấy lại tệp ấy từ bản sao lưu. Không còn thì so sổ với các giấy đã cấp, rồi ký lại: hoctap register sign',
    },
    en: {
      message: ({ path }) => `The register was signed once, but its signed end is gone: ${path}.head.json`,
      fix: () =>
        'Get it back from a backup. Without one compare the register with the papers issued and sign it again: hoctap register sign',
    },
  }),

  'register-end-not-signed': defineRefusal<
    Path & { readonly state: string; readonly signed: number; readonly entries: number; readonly keyId: string }
  >({
    vi: {
      message: ({ path, state, signed, entries, keyId }) => {
        const why: Readonly<Record<string, string>> = {
          unreadable: 'tệp chữ ký bên cạnh sổ bị hỏng',
          'other-key': `phần cuối được ký bằng khóa ${keyId}, không phải khóa đang dùng`,
          forged: `chữ ký không phải của khóa ${keyId}`,
          'other-register': 'tệp chữ ký bên cạnh là của một sổ khác',
          cut: `sổ đã ký đến mục ${signed} mà nay chỉ còn ${entries} mục: các mục cuối đã bị cắt`,
          rewritten: `mục ${signed} đã ký nay mang nội dung khác: sổ đã bị viết lại`,
          'goes-on': `chữ ký đến mục ${signed}, còn các mục sau đó đến mục ${entries} không ai ký`,
        };
        return `Sổ không khớp với chữ ký của nó, chưa ghi gì vào: ${path}. Cụ thể: ${why[state] ?? state}.`;
      },
      fix: ({ state }) =>
        state === 'other-key'
          ? 'Dùng đúng khóa; nếu đã đổi khóa, để tệp khóa công khai cũ cùng thư mục với khóa mới.'
          : 'Lấy lại bản sao lưu của sổ cùng tệp chữ ký, so bằng “hoctap register compare”. Chỉ khi đã xem kỹ và chấp nhận sổ như hiện nay mới ký lại: hoctap register sign',
    },
    en: {
      message: ({ path, state, signed, entries, keyId }) => {
        const why: Readonly<Record<string, string>> = {
          unreadable: 'the signed end beside it is damaged',
          'other-key': `its end is signed with the key ${keyId}, not with the one in use`,
          forged: `the signature is not of the key ${keyId}`,
          'other-register': 'the signed end beside it is of another register',
          cut: `it was signed up to entry ${signed} and now has ${entries}: the last ones were cut off`,
          rewritten: `entry ${signed} says something else than when it was signed: it was written again`,
          'goes-on': `it is signed up to entry ${signed}, and nobody signed those up to ${entries}`,
        };
        return `The register does not fit its signature, nothing was written: ${path}. Namely: ${why[state] ?? state}.`;
      },
      fix: ({ state }) =>
        state === 'other-key'
          ? 'Use the right key; after a change of keys keep the old public key in the folder of the new one.'
          : 'Go back to a backup of the register with its signed end and compare: hoctap register compare. Only when you have looked and accept it as it is sign it again: hoctap register sign',
    },
  }),

  'number-not-in-register': defineRefusal<OfNumber>({
    vi: {
      message: ({ number }) => `Sổ không có số ${number}.`,
      fix: () => 'Ghi số đúng như in trên giấy chứng nhận, ví dụ 02/GCN-UBND.',
    },
    en: {
      message: ({ number }) => `The register has no number ${number}.`,
      fix: () => 'Give it as printed on the certificate.',
    },
  }),

  'number-in-several-years': defineRefusal<OfNumber & { readonly years: readonly number[] }>({
    vi: {
      message: ({ number, years }) => `Số ${number} có ở nhiều năm: ${SPEECH.vi.list(years)}.`,
      fix: () => 'Ghi thêm năm cấp: --year',
    },
    en: {
      message: ({ number, years }) => `Number ${number} is in several years: ${SPEECH.en.list(years)}.`,
      fix: () => 'Add the year of issue: --year',
    },
  }),

  'number-void': defineRefusal<EndedCertificate>({
    vi: { message: ({ number, on, reason }) => `Số ${number} đã bị hủy ngày ${vi.date(on)}, lý do: ${reason}.` },
    en: { message: ({ number, on, reason }) => `Number ${number} was voided on ${en.date(on)}; reason: ${reason}.` },
  }),

  'number-replaced': defineRefusal<EndedCertificate>({
    vi: { message: ({ number, on, reason }) => `Số ${number} đã bị thay thế ngày ${vi.date(on)}, lý do: ${reason}.` },
    en: {
      message: ({ number, on, reason }) => `Number ${number} was replaced on ${en.date(on)}; reason: ${reason}.`,
    },
  }),

  'act-before-issue': defineRefusal<OfNumber & { readonly on: string; readonly issuedOn: string }>({
    vi: {
      message: ({ number, on, issuedOn }) =>
        `Ngày ${vi.date(on)} sớm hơn ngày cấp ${vi.date(issuedOn)} của số ${number}.`,
    },
    en: {
      message: ({ number, on, issuedOn }) =>
        `${en.date(on)} is before the date of issue ${en.date(issuedOn)} of number ${number}.`,
    },
  }),

  'replacement-not-different': defineRefusal<OfNumber>({
    vi: {
      message: ({ number }) => `Giấy thay thế không có gì khác số ${number}.`,
      fix: () => 'Giấy hỏng hoặc mất thì ghi in lại, giữ nguyên số: hoctap register reprint',
    },
    en: {
      message: ({ number }) => `The replacement would say the same as number ${number}.`,
      fix: () => 'For damaged or lost paper note a reprint, which keeps the number: hoctap register reprint',
    },
  }),

  'replacement-not-earned': defineRefusal<{ readonly unit: string; readonly year: number }>({
    vi: {
      message: ({ unit, year }) => `Kết quả này không cho ${unit} giấy chứng nhận năm ${year}.`,
      fix: () => 'Cần kết quả kiểm tra của đúng năm, xếp loại đạt. Đơn vị không còn đạt thì hủy: hoctap register void',
    },
    en: {
      message: ({ unit, year }) => `The result gives ${unit} no certificate for ${year}.`,
      fix: () =>
        'It has to be a checked result of that year with a class that earns one. Otherwise: hoctap register void',
    },
  }),
}));
