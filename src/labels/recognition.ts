import type { Fact } from '../model/criteria-set.ts';
import type { Language, Words } from '../model/language.ts';
import type {
  AuthorityRole,
  Deadline,
  DossierKind,
  DossierPaper,
  Recognition,
  Validity,
} from '../model/recognition.ts';
import { SPEECH } from './speech.ts';

/** Who does what, by when and with which papers, as statements of the procedure beside the set's own. */
export function recognitionFacts({ recognition }: { readonly recognition?: Recognition }): Fact[] {
  if (recognition === undefined) return [];
  const { authorities, bodies, dossiers, deadlines } = recognition;
  return [
    ...authorities.map((each) => fact(ROLES[each.role], each.who, each)),
    ...bodies.map((each) => fact(BODY, each.name, each)),
    ...dossiers.map((each) => fact(DOSSIERS[each.of], listed(each.papers.map(({ name }) => name)), each)),
    ...deadlines.map((each) => fact(DEADLINES[each.of], by(each), each)),
  ];
}

function fact(what: Words, says: Words, { from, to, provinces, article, reported }: Validity): Fact {
  return {
    what: provinces === undefined ? what : inProvinces(what, provinces),
    says,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(article === undefined ? {} : { article }),
    reported,
  };
}

function inProvinces({ vi, en = vi }: Words, provinces: readonly string[]): Words {
  return { vi: `${vi} (tỉnh ${SPEECH.vi.list(provinces)})`, en: `${en} (${SPEECH.en.list(provinces)} province)` };
}

function listed(names: readonly Words[]): Words {
  return { vi: SPEECH.vi.series(names.map(({ vi }) => vi)), en: SPEECH.en.series(names.map(({ vi, en = vi }) => en)) };
}

function by({ before, yearsLater }: Deadline): Words {
  const [day = '', month = ''] = before.split('/');
  const [vi, en] = YEARS[yearsLater] ?? [`năm thứ ${yearsLater} sau năm đánh giá`, `${yearsLater} years later`];
  return { vi: `Trước ngày ${day} tháng ${month} của ${vi}.`, en: `Before ${day}/${month} of ${en}.` };
}

const YEARS: readonly (readonly [string, string])[] = [
  ['năm đánh giá', 'the evaluation year'],
  ['năm sau liền kề năm đánh giá', 'the year after the evaluation year'],
];

export const ROLES: Readonly<Record<AuthorityRole, Readonly<Record<Language, string>>>> = {
  applies: { vi: 'Ai gửi hồ sơ đề nghị', en: 'Who sends the dossier' },
  receives: { vi: 'Gửi hồ sơ đến', en: 'Who receives the dossier' },
  plans: { vi: 'Ai lập kế hoạch kiểm tra', en: 'Who plans the checking' },
  approves: { vi: 'Ai duyệt kế hoạch kiểm tra', en: 'Who approves the plan' },
  appoints: { vi: 'Ai thành lập hội đồng, đoàn kiểm tra', en: 'Who sets up the checking body' },
  submits: { vi: 'Ai trình công nhận', en: 'Who submits the results' },
  decides: { vi: 'Ai quyết định công nhận', en: 'Who decides' },
  answers: { vi: 'Ai trả lời đơn vị không được công nhận', en: 'Who answers a unit that is not recognised' },
};

const BODY: Words = { vi: 'Ai đánh giá', en: 'Who evaluates' };

const DOSSIERS: Readonly<Record<DossierKind, Words>> = {
  application: { vi: 'Hồ sơ đơn vị gửi', en: 'Dossier of the unit' },
  recognition: { vi: 'Hồ sơ trình công nhận', en: 'Dossier for the decision' },
  answer: { vi: 'Văn bản gửi đơn vị không được công nhận', en: 'To a unit that is not recognised' },
};

const DEADLINES: Readonly<Record<DossierKind, Words>> = {
  application: { vi: 'Hạn gửi hồ sơ', en: 'Deadline of the dossier' },
  recognition: { vi: 'Hạn công nhận', en: 'Deadline of the recognition' },
  answer: { vi: 'Hạn trả lời', en: 'Deadline of the answer' },
};

/** Words of no law, for a set that says nothing of its recognition. */
export function genericRecognition(
  points: boolean,
): Pick<Recognition, 'form' | 'evaluates' | 'recognises' | 'granted' | 'scale'> {
  const evaluates = points ? 'đánh giá, xếp loại' : 'đánh giá';
  return {
    form: points ? 'classified' : 'level',
    evaluates,
    recognises: `công nhận kết quả ${evaluates}`,
    granted: `được công nhận kết quả ${evaluates}`,
  };
}

/** The papers an office usually makes, where no law says which. */
export const GENERIC_DOSSIER: Readonly<Record<DossierKind, readonly DossierPaper[]>> = {
  application: [
    { paper: 'application', name: { vi: 'Tờ trình' } },
    { paper: 'self-report', name: { vi: 'Báo cáo tự đánh giá' } },
    { paper: 'self-minutes', name: { vi: 'Biên bản tự kiểm tra, đánh giá' } },
  ],
  recognition: [
    { paper: 'submission', name: { vi: 'Tờ trình' } },
    { paper: 'minutes', name: { vi: 'Biên bản kiểm tra, đánh giá' } },
    { paper: 'decision', name: { vi: 'Dự thảo Quyết định' } },
  ],
  answer: [],
};
