import { describeCaseFault } from '../../labels/criteria-cases.ts';
import { SPEECH } from '../../labels/speech.ts';
import { describeYears, type Years } from '../../labels/years.ts';
import type { CaseFault } from '../../model/criteria-case.ts';
import type { Language } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

/** A set as it may be named, with the years it applies to. */
export interface SetWithYears {
  readonly name: string;
  readonly applies: Years;
}

export const criteriaRefusals = lazy(() => ({
  'shipped-set-changed': defineRefusal<{ readonly id: string; readonly version: string }>({
    vi: {
      message: ({ id, version }) =>
        `Bộ tiêu chí ${id}, phiên bản ${version}, đi kèm chương trình đã bị sửa hoặc hỏng trên máy này, nên không lấy được quy định từ đó.`,
      fix: () => 'Cài lại hoctap để có bản gốc.',
    },
    en: {
      message: ({ id, version }) =>
        `The criteria set ${id}, version ${version}, that comes with the program was changed or damaged on this machine: what the law says cannot be taken from it.`,
      fix: () => 'Install hoctap again.',
    },
  }),

  'criteria-unknown': defineRefusal<{ readonly named: string; readonly known: readonly SetVersions[] }>({
    vi: {
      message: ({ named }) => `Không có bộ tiêu chí “${named}”.`,
      fix: ({ known }) =>
        `Các bộ có sẵn: ${withVersions(known, 'vi')}. Bộ của cơ quan thì ghi đường dẫn tới tệp .json.`,
    },
    en: {
      message: ({ named }) => `There is no criteria set “${named}”.`,
      fix: ({ known }) =>
        `Shipped sets: ${withVersions(known, 'en')}. For a set of your own give the path of its .json file.`,
    },
  }),

  'criteria-misspelled': defineRefusal<{
    readonly named: string;
    readonly near: readonly SetVersions[];
    readonly known: readonly SetVersions[];
  }>({
    vi: {
      message: ({ named }) => `Không có bộ tiêu chí “${named}”.`,
      fix: ({ near, known }) => `Ý bạn là ${withVersions(near, 'vi')}? Các bộ có sẵn: ${withVersions(known, 'vi')}.`,
    },
    en: {
      message: ({ named }) => `There is no criteria set “${named}”.`,
      fix: ({ near, known }) => `Did you mean ${withVersions(near, 'en')}? Shipped sets: ${withVersions(known, 'en')}.`,
    },
  }),

  'criteria-with-errors': defineRefusal<{ readonly named: string }>({
    vi: {
      message: ({ named }) => `Bộ tiêu chí ${named} còn lỗi nên chưa dùng được.`,
      fix: ({ named }) => `Sửa các lỗi trên; kiểm tra lại bằng: hoctap criteria lint ${named}`,
    },
    en: {
      message: ({ named }) => `The criteria set ${named} has errors and cannot be used.`,
      fix: ({ named }) => `Correct them; check with: hoctap criteria lint ${named}`,
    },
  }),

  'criteria-none-in-force': defineRefusal<{ readonly year: number }>({
    vi: {
      message: ({ year }) => `Không có bộ tiêu chí nào có sẵn áp dụng cho năm ${year}.`,
      fix: () => 'Chọn bộ tiêu chí bằng -c; xem danh sách: hoctap criteria list',
    },
    en: {
      message: ({ year }) => `No shipped criteria set applies to ${year}.`,
      fix: () => 'Choose one with -c; see: hoctap criteria list',
    },
  }),

  'criteria-several-in-force': defineRefusal<{ readonly year: number; readonly sets: readonly string[] }>({
    vi: {
      message: ({ year, sets }) => `Chưa rõ dùng bộ tiêu chí nào cho năm ${year}: ${SPEECH.vi.list(sets)}.`,
      fix: () => 'Chọn bộ tiêu chí bằng -c; xem danh sách: hoctap criteria list',
    },
    en: {
      message: ({ year, sets }) => `It is not clear which set to use for ${year}: ${SPEECH.en.list(sets)}.`,
      fix: () => 'Choose one with -c; see: hoctap criteria list',
    },
  }),

  'criteria-draft-refused': defineRefusal<object>({
    vi: {
      message: () => 'Chưa ghi tệp nào: các nội dung đã điền chưa khớp nhau.',
      fix: () => 'Xem các lỗi ở trên, kiểm tra lại số liệu của cơ quan rồi chạy lại lệnh.',
    },
    en: {
      message: () => 'No file was written: what was filled in does not agree.',
      fix: () => "See the errors above, look at the office's numbers, and run the command again.",
    },
  }),

  /** `beside`: the names that were looked for; none for a set that ships. */
  'criteria-without-cases': defineRefusal<{ readonly set: string; readonly beside: readonly string[] }>({
    vi: {
      message: ({ set }) => `Bộ tiêu chí ${set} chưa có trường hợp nào để thử.`,
      fix: ({ beside }) =>
        beside.length === 0
          ? 'Ghi tệp trường hợp của cơ quan: hoctap criteria test <bộ tiêu chí> --cases <tệp>'
          : `Lập bảng các trường hợp (mỗi dòng một trường hợp: giá trị của từng tiêu chí, xếp loại phải ra) rồi lưu cạnh tệp bộ tiêu chí, ví dụ ${beside[0]}; hoặc chỉ ra tệp bằng --cases.`,
    },
    en: {
      message: ({ set }) => `The criteria set ${set} has no cases to be tried with.`,
      fix: ({ beside }) =>
        beside.length === 0
          ? 'Name a file of your own: hoctap criteria test <set> --cases <file>'
          : `Make a table of cases (a row each: the value of every item, the class that must come out) beside the file of the set, e.g. ${beside.at(-2)}; or name it with --cases.`,
    },
  }),

  'criteria-cases-unreadable': defineRefusal<{ readonly file: string; readonly faults: readonly CaseFault[] }>({
    vi: {
      message: ({ file, faults }) =>
        `Tệp trường hợp ${file} chưa dùng được: ${SPEECH.vi.series(faults.map((fault) => describeCaseFault(fault, 'vi')))}.`,
      fix: () =>
        'Bảng cần cột “Trường hợp”, mỗi tiêu chí một cột ghi theo mã, và ít nhất một cột phải ra: “Xếp loại”, “Tổng điểm” hoặc “Lý do”.',
    },
    en: {
      message: ({ file, faults }) =>
        `The file of cases ${file} cannot be used: ${SPEECH.en.series(faults.map((fault) => describeCaseFault(fault, 'en')))}.`,
      fix: () =>
        'The table needs a column “case”, a column for each item by its id, and at least one that must come out: “class”, “total” or “reason”.',
    },
  }),

  'criteria-subject-not-in-year': defineRefusal<{
    readonly named: string;
    readonly year: number;
    readonly sets: readonly SetWithYears[];
  }>({
    vi: {
      message: ({ named, year, sets }) =>
        `“${named}” không có bộ tiêu chí nào áp dụng cho năm ${year}; có: ${listed(sets, 'vi')}.`,
      fix: ({ sets }) => `Kiểm tra lại năm, hoặc ghi thẳng một bộ, ví dụ -c ${sets[0]?.name ?? ''}.`,
    },
    en: {
      message: ({ named, year, sets }) => `No set of “${named}” applies to ${year}; there are: ${listed(sets, 'en')}.`,
      fix: ({ sets }) => `Check the year, or name a set, e.g. -c ${sets[0]?.name ?? ''}.`,
    },
  }),

  'criteria-subject-has-several': defineRefusal<{
    readonly named: string;
    readonly sets: readonly SetWithYears[];
    readonly yearKnown: boolean;
  }>({
    vi: {
      message: ({ named, sets }) => `“${named}” có ${sets.length} bộ tiêu chí: ${listed(sets, 'vi')}.`,
      fix: ({ yearKnown }) =>
        yearKnown ? 'Ghi thẳng một bộ ở -c.' : 'Ghi năm đánh giá bằng -y, hoặc ghi thẳng một bộ ở -c.',
    },
    en: {
      message: ({ named, sets }) =>
        `There are ${SPEECH.en.count(sets.length, 'set')} of “${named}”: ${listed(sets, 'en')}.`,
      fix: ({ yearKnown }) =>
        yearKnown ? 'Name one of them with -c.' : 'Say the year with -y, or name a set with -c.',
    },
  }),

  /** `shipped`: a template of the program itself, of which the office makes its own. */
  'criteria-incomplete': defineRefusal<{
    readonly id: string;
    readonly version: string;
    readonly places: number;
    readonly shipped: boolean;
  }>({
    vi: {
      message: ({ id, places }) =>
        `Bộ tiêu chí ${id} còn ${places} nội dung để cơ quan quy định (liệt kê ở trên), nên chưa dùng để đánh giá được.`,
      fix: ({ id, version, shipped }) =>
        shipped
          ? `Tạo bộ tiêu chí của cơ quan rồi điền: hoctap criteria new --from ${id}@${version}`
          : 'Điền các chỗ ấy trong tệp bộ tiêu chí của cơ quan, rồi kiểm tra tệp bằng lệnh hoctap criteria lint.',
    },
    en: {
      message: ({ id, places }) =>
        `The criteria set ${id} leaves ${SPEECH.en.count(places, 'place')} to the office (listed above), so nothing can be evaluated by it yet.`,
      fix: ({ id, version, shipped }) =>
        shipped
          ? `Make a set of your own and fill them in: hoctap criteria new --from ${id}@${version}`
          : "Fill them in in the office's own file, then check it with hoctap criteria lint.",
    },
  }),
}));

export interface SetVersions {
  readonly id: string;
  readonly versions: readonly string[];
}

function withVersions(known: readonly SetVersions[], language: Language): string {
  return SPEECH[language].series(known.map(({ id, versions }) => `${id} (${SPEECH[language].list(versions)})`));
}

function listed(sets: readonly SetWithYears[], language: Language): string {
  return SPEECH[language].series(sets.map(({ name, applies }) => `${name} (${describeYears(applies, language)})`));
}
