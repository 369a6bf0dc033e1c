import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

const { vi, en } = SPEECH;

export interface Key {
  /** e.g. "7K3F-9QXM". */
  readonly keyId: string;
}

export interface PrivateKey {
  readonly path: string;
  /** As `keys new` calls such a file. */
  readonly name: string;
}

/** What keeps a key from being made, opened or used. */
export const keyRefusals = lazy(() => ({
  'key-without-public-file': defineRefusal<Key>({
    vi: {
      message: ({ keyId }) => `Không thấy tệp khóa công khai của khóa ${keyId} bên cạnh khóa bí mật.`,
      fix: () => 'Để tệp office-key.public.json cùng thư mục với khóa bí mật; nếu mất, lập lại: hoctap keys declare',
    },
    en: {
      message: ({ keyId }) => `The public key file of ${keyId} is not beside the private key.`,
      fix: () =>
        'Put office-key.public.json into the folder of the private key; if lost, make it again: hoctap keys declare',
    },
  }),

  'key-of-other-authority': defineRefusal<
    Key & { readonly authority: string; readonly authorities: readonly string[] }
  >({
    vi: {
      message: ({ keyId, authority, authorities }) =>
        `Khóa của cơ quan khác: khóa ${keyId} chỉ được ký thay ${listed(authorities, 'vi')}, không phải “${authority}”.`,
      fix: () =>
        'Dùng đúng khóa của cơ quan cấp, hoặc sửa tên cơ quan cấp trong --profile, --authority. Khóa ghi thiếu tên thì khai lại: hoctap keys declare',
    },
    en: {
      message: ({ keyId, authority, authorities }) =>
        `The key of another office: ${keyId} signs for ${listed(authorities, 'en')} only, not for “${authority}”.`,
      fix: () =>
        'Use the key of the issuing authority, or correct its name in --profile or --authority. If the key lacks the name: hoctap keys declare',
    },
  }),

  'key-of-other-register': defineRefusal<Key & { readonly keyOffice: string; readonly office: string }>({
    vi: {
      message: ({ keyId, keyOffice, office }) =>
        `Khóa của cơ quan khác: khóa ${keyId} là của “${keyOffice}”, còn sổ là của “${office}”.`,
      fix: () =>
        'Dùng khóa của cơ quan giữ sổ. Cơ quan đã đổi tên thì khai thêm tên cũ cho khóa: hoctap keys declare … --authority',
    },
    en: {
      message: ({ keyId, keyOffice, office }) =>
        `The key of another office: ${keyId} is of “${keyOffice}”, the register of “${office}”.`,
      fix: () =>
        'Use the key of the office that keeps the register. If it was renamed, declare the old name too: hoctap keys declare … --authority',
    },
  }),

  'key-not-of-this-day': defineRefusal<Key & { readonly day: string; readonly from: string; readonly to: string }>({
    vi: {
      message: ({ keyId, day: issued, from, to }) =>
        `Khóa ${keyId} chỉ ký giấy cấp từ ngày ${vi.date(from)}${to === '' ? '' : ` đến ngày ${vi.date(to)}`}, không ký giấy cấp ngày ${vi.date(issued)}.`,
      fix: () => 'Xem lại ngày cấp; khóa hết hạn thì đổi khóa: hoctap keys rotate',
    },
    en: {
      message: ({ keyId, day: issued, from, to }) =>
        `The key ${keyId} signs certificates from ${en.date(from)}${to === '' ? '' : ` to ${en.date(to)}`}, not of ${en.date(issued)}.`,
      fix: () => 'Check the date of issue; a key whose time is over is replaced: hoctap keys rotate',
    },
  }),

  'key-revoked': defineRefusal<Key & { readonly from: string; readonly reason: string }>({
    vi: {
      message: ({ keyId, from, reason }) => `Khóa ${keyId} đã bị thu hồi từ ngày ${vi.date(from)}, lý do: ${reason}.`,
      fix: () => 'Ký bằng khóa mới của cơ quan.',
    },
    en: {
      message: ({ keyId, from, reason }) => `The key ${keyId} is revoked from ${en.date(from)} on; reason: ${reason}.`,
      fix: () => "Sign with the office's new key.",
    },
  }),

  'register-head-of-revoked-key': defineRefusal<Key & { readonly path: string }>({
    vi: {
      message: ({ path, keyId }) => `Phần cuối của sổ được ký bằng khóa ${keyId}, là khóa đã bị thu hồi: ${path}`,
      fix: () => 'So sổ với các giấy đã cấp và bản sao lưu, rồi ký lại bằng khóa mới: hoctap register sign',
    },
    en: {
      message: ({ path, keyId }) => `The end of the register is signed with the revoked key ${keyId}: ${path}`,
      fix: () =>
        'Compare the register with the papers and a backup, then sign it with the new key: hoctap register sign',
    },
  }),

  'passphrase-needed': defineRefusal<object>({
    vi: {
      message: () => 'Cần mật khẩu của khóa, mà không có cửa sổ lệnh để hỏi.',
      fix: () => 'Ghi mật khẩu vào dòng đầu của một tệp chỉ mình bạn đọc được, rồi thêm --passphrase-file TỆP.',
    },
    en: {
      message: () => 'The passphrase of the key is needed, and there is no terminal to ask in.',
      fix: () => 'Put it on the first line of a file that only you can read, and add --passphrase-file FILE.',
    },
  }),

  'passphrase-too-weak': defineRefusal<object>({
    vi: {
      message: () => 'Mật khẩu phải có ít nhất 12 ký tự hoặc 4 từ khác nhau, không lặp đi lặp lại vài ký tự.',
      fix: () => 'Chọn một câu dài dễ nhớ mà không ai khác nói, ví dụ bốn từ không liên quan đến nhau.',
    },
    en: {
      message: () => 'The passphrase needs 12 characters or 4 different words, and not a few signs over and over.',
      fix: () => 'Choose a long sentence that is easy to keep in mind, such as four words that have nothing in common.',
    },
  }),

  'passphrase-and-none': defineRefusal<object>({
    vi: {
      message: () => '--without-passphrase và --passphrase-file không dùng cùng nhau được.',
      fix: () => 'Bỏ một trong hai.',
    },
    en: {
      message: () => '--without-passphrase and --passphrase-file exclude each other.',
      fix: () => 'Leave one of them out.',
    },
  }),

  'keys-unreadable': defineRefusal<object>({
    vi: { message: () => 'Có tệp khóa không dùng được.', fix: () => 'Sửa hoặc bỏ các tệp nêu trên rồi chạy lại.' },
    en: { message: () => 'A key file cannot be used.', fix: () => 'Mend or leave out the files above and run again.' },
  }),

  'private-key-not-a-key': defineRefusal<PrivateKey>({
    vi: {
      message: ({ path }) => `Đây không phải tệp khóa bí mật: ${path}`,
      fix: ({ name }) => `Chọn tệp ${name} do “hoctap keys new” tạo ra.`,
    },
    en: {
      message: ({ path }) => `This is not a private key: ${path}`,
      fix: ({ name }) => `Choose the ${name} that “hoctap keys new” made.`,
    },
  }),

  'private-key-not-ed25519': defineRefusal<PrivateKey>({
    vi: {
      message: ({ path }) => `Khóa này không thuộc loại Ed25519: ${path}`,
      fix: () => 'Tạo khóa bằng “hoctap keys new”.',
    },
    en: {
      message: ({ path }) => `This key is not of the kind Ed25519: ${path}`,
      fix: () => 'Make a key with “hoctap keys new”.',
    },
  }),

  'private-key-wrong-passphrase': defineRefusal<PrivateKey>({
    vi: {
      message: ({ path }) => `Mật khẩu không mở được khóa: ${path}`,
      fix: () =>
        'Gõ lại mật khẩu: xem phím Caps Lock và bộ gõ tiếng Việt. Nếu chắc chắn đúng mật khẩu thì tệp đã hỏng: dùng bản sao lưu. Không có cách nào lấy lại mật khẩu đã quên.',
    },
    en: {
      message: ({ path }) => `The passphrase does not open the key: ${path}`,
      fix: () =>
        'Type it again: mind Caps Lock and the input method. If it is surely right, the file is damaged: use the backup. A forgotten passphrase cannot be recovered.',
    },
  }),

  'secret-readable-by-others': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Người khác trên máy này đọc được tệp bí mật ${path}, nên chương trình không dùng.`,
      fix: ({ path }) => `Chạy: chmod 600 ${path}. Nếu máy có nhiều người dùng, hãy tạo khóa mới.`,
    },
    en: {
      message: ({ path }) => `Others on this machine can read the secret file ${path}, so it is not used.`,
      fix: ({ path }) => `Run: chmod 600 ${path}. If others use this machine, make a new key.`,
    },
  }),

  'key-there': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Đã có khóa: ${path}. Khóa cũ không bị ghi đè.`,
      fix: () => 'Chọn thư mục khác bằng -o. Giấy đã cấp chỉ kiểm tra được bằng khóa cũ, nên phải giữ khóa cũ.',
    },
    en: {
      message: ({ path }) => `There is a key: ${path}. It was not written over.`,
      fix: () => 'Choose another folder with -o. Keep the old key: what it signed can only be checked with it.',
    },
  }),

  'key-name-unusable': defineRefusal<{ readonly option: string }>({
    vi: {
      message: ({ option }) => `${option}: tên trống, quá dài hoặc có ký tự ẩn.`,
      fix: () => 'Gõ lại tên, không quá 200 chữ.',
    },
    en: {
      message: ({ option }) => `${option}: empty, too long, or with hidden characters.`,
      fix: () => 'Type it again, at most 200 letters.',
    },
  }),

  'key-of-too-many': defineRefusal<{ readonly most: number }>({
    vi: {
      message: ({ most }) => `Một khóa ký thay nhiều nhất ${most} cơ quan.`,
      fix: () => 'Bỏ bớt tên, hoặc lập thêm khóa.',
    },
    en: {
      message: ({ most }) => `One key signs for at most ${en.count(most, 'authority', 'authorities')}.`,
      fix: () => 'Name fewer of them, or make another key.',
    },
  }),

  'key-ends-before-it-begins': defineRefusal<object>({
    vi: { message: () => '--valid-to sớm hơn --valid-from.', fix: () => 'Ghi lại hai ngày.' },
    en: { message: () => '--valid-to is before --valid-from.', fix: () => 'Give the two dates again.' },
  }),

  'revocation-by-stranger': defineRefusal<Key & { readonly by: string }>({
    vi: {
      message: ({ keyId, by }) => `Khóa ${by} không thu hồi được khóa ${keyId}.`,
      fix: () => 'Ký việc thu hồi bằng chính khóa ấy, hoặc bằng khóa mới đã được khóa ấy ký xác nhận (keys rotate).',
    },
    en: {
      message: ({ keyId, by }) => `The key ${by} cannot revoke the key ${keyId}.`,
      fix: () => 'Sign with the key itself, or with the new one that it signed (keys rotate).',
    },
  }),

  'key-needed': defineRefusal<object>({
    vi: { message: () => 'Việc này phải ký bằng khóa của cơ quan.', fix: () => 'Thêm --key và tệp khóa bí mật.' },
    en: { message: () => "This has to be signed with the office's key.", fix: () => 'Add --key with the private key.' },
  }),
}));

function listed(names: readonly string[], language: Language): string {
  return SPEECH[language].list(names.map((name) => `“${name}”`));
}
