import type { SetChoice } from '../jobs/set-choices.ts';
import type { Language } from '../model/language.ts';
import type { OfficeFolder } from '../office/office-folder.ts';
import { type AnswerChecks, isTable, optional } from './menu/answer-checks.ts';
import { type Answers, choice, type Question, text } from './menu/questions.ts';

export interface OfficeAsking {
  readonly sets: readonly SetChoice[];
  readonly checks: AnswerChecks;
  readonly language: Language;
  readonly back: string;
}

/** What a folder is to know of its office, one question for each; what is known already is offered and kept by Enter. */
export function officeQuestions(before: OfficeFolder, { sets, checks, language, back }: OfficeAsking): Question[] {
  const words = WORDS[language];
  const { office = {} } = before;
  const lines = (said: readonly string[] | undefined) => said?.join(' | ');
  const criteria = choice(
    'usualCriteria',
    words.criteria,
    // First, so that Enter chooses nothing by chance.
    () => [{ name: words.later, value: '' }, ...sets],
    back,
  );
  return [
    text('authority', words.authority, { initial: lines(office.authority), check: checks.needed }),
    text('place', words.place, { initial: office.place }),
    text('signerTitle', words.signerTitle, { initial: lines(office.signer?.title) }),
    text('signer', words.signer, { initial: office.signer?.name }),
    text('sender', words.sender, { initial: lines(office.sender?.agency) }),
    text('submitter', words.submitter, { initial: lines(office.submitter?.agency) }),
    { ...criteria, ask: (ask, answers, said) => criteria.ask(ask, answers, said ?? before.criteria) },
    text('usualYear', words.year, { initial: before.year?.toString(), check: optional(checks.year) }),
    text('units', words.units, { initial: before.units, check: optional(checks.units) }),
    // A province before 2025 has districts; a file names its units itself.
    {
      ...text('district', words.district, { initial: before.district }),
      when: ({ units = '' }) => units !== '' && !isTable(units),
    },
    text('usualDue', words.due, { initial: before.due, check: optional(checks.day) }),
  ];
}

/** The same as options of `hoctap office`. */
export function officeArgv(answers: Answers): string[] {
  const {
    authority,
    place,
    signerTitle,
    signer,
    sender,
    submitter,
    usualCriteria,
    usualYear,
    units,
    district,
    usualDue,
  } = answers;
  return [
    ...linesOf('--authority', authority),
    ...one('--place', place),
    ...linesOf('--signer-title', signerTitle),
    ...one('--signer', signer),
    ...linesOf('--sender', sender),
    ...linesOf('--submitter', submitter),
    ...one('-c', usualCriteria),
    ...one('-y', usualYear),
    ...one('--units', units),
    ...one('--district', district),
    ...one('--due', usualDue),
  ];
}

function one(name: string, answer = ''): string[] {
  return answer === '' ? [] : [name, answer];
}

/** Lines of a heading, as they were put into one answer. */
function linesOf(name: string, answer = ''): string[] {
  const lines = answer
    .split('|')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? [] : [name, ...lines];
}

const WORDS = {
  vi: {
    authority: 'Cơ quan quyết định và cấp giấy, như in trên giấy (nhiều dòng thì ngăn bằng dấu |):',
    place: 'Địa danh trước ngày ký, ví dụ Tam Nông:',
    signerTitle: 'Chức vụ người ký (nhiều dòng thì ngăn bằng dấu |):',
    signer: 'Họ tên người ký:',
    sender: 'Cơ quan gửi công văn cho các đơn vị (để trống nếu là cơ quan trên):',
    submitter: 'Cơ quan trình công nhận, lập biên bản (để trống thì theo văn bản):',
    criteria: 'Thường đánh giá theo bộ tiêu chí nào?',
    later: 'Chọn mỗi lần chạy',
    year: 'Năm đang đánh giá (có thể để trống):',
    units: 'Các đơn vị phải gửi hồ sơ: tên tỉnh, hoặc tệp danh sách (có thể để trống):',
    district: 'Chỉ của huyện nào (trước 1/7/2025; để trống là cả tỉnh):',
    due: 'Hạn gửi hồ sơ, ví dụ 15/12/2026 (có thể để trống):',
  },
  en: {
    authority: 'Who decides and issues, as printed (several lines: put | between them):',
    place: 'Place before the date of signing, e.g. Tam Nông:',
    signerTitle: 'Title of who signs (several lines: put | between them):',
    signer: 'Name of who signs:',
    sender: 'Who writes to the units (empty: the same):',
    submitter: 'Who submits and takes the minutes (empty: whom the law names):',
    criteria: 'By which criteria set as a rule?',
    later: 'Choose each time',
    year: 'Year under evaluation (may be empty):',
    units: 'Units that are to send: a province, or a list in a file (may be empty):',
    district: 'Only of the district (before 1/7/2025; empty for the whole province):',
    due: 'Day by which all is to be sent, e.g. 15/12/2026 (may be empty):',
  },
};
