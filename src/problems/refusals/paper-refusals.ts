import { withheldWords } from '../../labels/documents.ts';
import { refuseWith } from './define.ts';

const MINUTES_ONLY = {
  vi: () => 'Vẫn lập được biên bản: thêm --only minutes.',
  en: () => 'The minutes can still be made: add --only minutes.',
};

/** Why a paper that was asked for is not made. */
const withheld = (why: keyof typeof withheldWords, instead: Partial<typeof MINUTES_ONLY> = MINUTES_ONLY) =>
  refuseWith<object>({
    vi: { message: () => withheldWords[why].vi, ...(instead.vi === undefined ? {} : { fix: instead.vi }) },
    en: { message: () => withheldWords[why].en, ...(instead.en === undefined ? {} : { fix: instead.en }) },
  });

/** Where the words say the way out themselves, or there is none to be had. */
const NOTHING = {};

export const paperRefusals = {
  'papers-of-self-evaluation': withheld('self-evaluation'),
  'papers-recognise-none': withheld('recognises-none'),
  'papers-for-nobody': withheld('nobody-recognised'),
  'papers-of-a-check': withheld('checked-result', NOTHING),
  'papers-nobody-applies': withheld('nobody-applies', NOTHING),
  'papers-nobody-refused': withheld('nobody-refused', NOTHING),
  'papers-nobody-decided': withheld('nobody-decided', NOTHING),

  'dossier-unknown': refuseWith<{ readonly written: string; readonly known: readonly string[] }>({
    vi: {
      message: ({ written }) => `Không có bộ hồ sơ “${written}”.`,
      fix: ({ known }) => `Chọn trong: ${known.join(', ')}.`,
    },
    en: {
      message: ({ written }) => `There is no dossier “${written}”.`,
      fix: ({ known }) => `Choose from: ${known.join(', ')}.`,
    },
  }),

  'letter-format-unknown': refuseWith<{ readonly named: string; readonly formats: readonly string[] }>({
    vi: {
      message: ({ named }) => `Không có dạng công văn “${named}”.`,
      fix: ({ formats }) => `Chọn trong: ${formats.join(', ')}.`,
    },
    en: {
      message: ({ named }) => `There is no format of letters “${named}”.`,
      fix: ({ formats }) => `Choose from: ${formats.join(', ')}.`,
    },
  }),

  /** More or fewer members than the law has a council have. */
  'members-against-law': refuseWith<{ readonly members: number; readonly atLeast: number; readonly odd: boolean }>({
    vi: {
      message: ({ members, atLeast, odd }) =>
        `${members} ủy viên: văn bản quy định số ủy viên ${odd ? 'là số lẻ, ' : ''}tối thiểu là ${atLeast} người.`,
      fix: ({ atLeast }) => `Ghi ví dụ --members ${atLeast}.`,
    },
    en: {
      message: ({ members, atLeast, odd }) =>
        `${members} members: the law wants ${odd ? 'an odd number, ' : ''}${atLeast} at least.`,
      fix: ({ atLeast }) => `Write for example --members ${atLeast}.`,
    },
  }),

  'document-unknown': refuseWith<{ readonly written: string; readonly known: readonly string[] }>({
    vi: {
      message: ({ written }) => `Không có loại văn bản “${written}”.`,
      fix: ({ known }) => `Chọn trong: ${known.join(', ')}.`,
    },
    en: {
      message: ({ written }) => `There is no document “${written}”.`,
      fix: ({ known }) => `Choose from: ${known.join(', ')}.`,
    },
  }),
};
