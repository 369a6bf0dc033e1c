import { DRAFTING } from '../../labels/drafting.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

export interface FilledPlace {
  /** As the open place is called: `tot.from`. */
  readonly place: string;
  readonly written: string;
}

/** The value of an option, or the answer to its question. */
export interface Answer {
  readonly option: string;
  readonly written: string;
}

const noUseOption = {
  vi: ({ option, written }: Answer) => `${option}: không dùng được “${written}”.`,
  en: ({ option, written }: Answer) => `${option}: “${written}” cannot be used.`,
};

/** What keeps an office's own set from being made. */
export const draftingRefusals = lazy(() => ({
  'drafting-nothing-to-start-from': defineRefusal<Record<string, never>>({
    vi: {
      message: () => 'Cần --from hoặc --rubric (hoặc cả hai).',
      fix: () => 'Ví dụ: hoctap criteria new --rubric bang-diem.xlsx --id phong-gd-a -o phong-gd-a.json',
    },
    en: {
      message: () => 'Either --from or --rubric (or both) is needed.',
      fix: () => 'For example: hoctap criteria new --rubric rubric.xlsx --id office-a -o office-a.json',
    },
  }),

  'drafting-nothing-to-move': defineRefusal<Record<string, never>>({
    vi: {
      message: () => '--base cần --from với tệp tiêu chí của cơ quan.',
      fix: () => 'Ví dụ: hoctap criteria new --from phong-gd-a.json --base 1.1.0',
    },
    en: {
      message: () => "--base needs --from with the office's file.",
      fix: () => 'For example: hoctap criteria new --from office-a.json --base 1.1.0',
    },
  }),

  'drafting-not-while-moving': defineRefusal<{ readonly options: readonly string[] }>({
    vi: {
      message: ({ options }) => `Không dùng cùng với --base: ${SPEECH.vi.list(options)}.`,
      fix: () => 'Chuyển sang bản mới của bộ gốc trước, rồi sửa tệp vừa ghi ra.',
    },
    en: {
      message: ({ options }) => `Not to be used together with --base: ${SPEECH.en.list(options)}.`,
      fix: () => 'Move the file onto the new version first, then edit the file that was written.',
    },
  }),

  'drafting-stands-alone': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Bộ này đứng một mình, không dựa trên bộ nào: ${path}`,
      fix: () => '--base dùng cho tệp có “extends”. Muốn tạo bộ mới dựa trên bộ này thì bỏ --base.',
    },
    en: {
      message: ({ path }) => `This set stands alone and has no base: ${path}`,
      fix: () => '--base is for a file with “extends”. To make a set built on this one, leave out --base.',
    },
  }),

  'drafting-no-such-version': defineRefusal<{
    readonly id: string;
    readonly version: string;
    readonly versions: readonly string[];
  }>({
    vi: {
      message: ({ id, version }) => `Không có phiên bản ${version} của bộ ${id}.`,
      fix: ({ id, versions }) =>
        versions.length === 0
          ? `Không thấy bộ ${id} trên máy này.`
          : `Các phiên bản hiện có: ${SPEECH.vi.list(versions)}.`,
    },
    en: {
      message: ({ id, version }) => `There is no version ${version} of ${id}.`,
      fix: ({ id, versions }) =>
        versions.length === 0 ? `${id} is not on this machine.` : `Versions there are: ${SPEECH.en.list(versions)}.`,
    },
  }),

  'drafting-far-from-base': defineRefusal<{ readonly base: string; readonly folder: string }>({
    vi: {
      message: ({ base }) => `Tệp mới phải nằm cùng thư mục với bộ gốc của nó: ${base}`,
      fix: ({ folder }) => `Ghi vào thư mục ${folder} bằng -o.`,
    },
    en: {
      message: ({ base }) => `The new file must be in the folder of its base: ${base}`,
      fix: ({ folder }) => `Write it into ${folder} with -o.`,
    },
  }),

  'drafting-over-its-source': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Không ghi đè lên tệp đang được đọc: ${path}`,
      fix: () => 'Chọn tên khác bằng -o.',
    },
    en: {
      message: ({ path }) => `The file that is read is not written over: ${path}`,
      fix: () => 'Choose another name with -o.',
    },
  }),

  'drafting-options-missing': defineRefusal<{ readonly options: readonly string[] }>({
    vi: {
      message: ({ options }) => `Còn thiếu: ${SPEECH.vi.list(options)}.`,
      fix: () =>
        'Ghi thêm các tùy chọn này, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi từng bước. Xem: hoctap criteria new --help',
    },
    en: {
      message: ({ options }) => `Missing: ${SPEECH.en.list(options)}.`,
      fix: () =>
        'Add these options, or run the command in a terminal to be asked step by step. See: hoctap criteria new --help',
    },
  }),

  'drafting-answer-needed': defineRefusal<Answer>({
    vi: { message: noUseOption.vi, fix: () => DRAFTING.vi.needed },
    en: { message: noUseOption.en, fix: () => DRAFTING.en.needed },
  }),

  'drafting-id-malformed': defineRefusal<Answer>({
    vi: {
      message: noUseOption.vi,
      fix: () => 'Mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ phong-gd-a.',
    },
    en: { message: noUseOption.en, fix: () => 'Only small plain letters, digits and hyphens, e.g. office-a.' },
  }),

  'drafting-id-taken': defineRefusal<Answer>({
    vi: { message: noUseOption.vi, fix: ({ written }) => `Mã ${written} là của một bộ có sẵn; chọn mã khác.` },
    en: { message: noUseOption.en, fix: ({ written }) => `${written} is a shipped set; choose another id.` },
  }),

  'drafting-years-malformed': defineRefusal<Answer>({
    vi: { message: noUseOption.vi, fix: () => 'Ghi một năm như 2026, hoặc hai năm như 2026-2030.' },
    en: { message: noUseOption.en, fix: () => 'Write a year such as 2026, or two such as 2026-2030.' },
  }),

  'drafting-evidence-rule-unknown': defineRefusal<{ readonly written: string }>({
    vi: {
      message: ({ written }) => `--evidence: không dùng được “${written}”.`,
      fix: () => 'Ghi required hoặc optional.',
    },
    en: {
      message: ({ written }) => `--evidence: “${written}” cannot be used.`,
      fix: () => 'Write required or optional.',
    },
  }),

  'drafting-base-with-errors': defineRefusal<Record<string, never>>({
    vi: {
      message: () => '--fill: chưa điền được, vì bộ gốc còn lỗi như trên; chưa ghi tệp nào.',
      fix: () => 'Sửa bộ gốc trước, hoặc bỏ --fill.',
    },
    en: {
      message: () =>
        '--fill: nothing could be filled in, because of the errors above in the base; no file was written.',
      fix: () => 'Correct the base first, or leave out --fill.',
    },
  }),

  'drafting-place-unknown': defineRefusal<{ readonly place: string; readonly places: readonly string[] }>({
    vi: {
      message: ({ place }) => `--fill: không có chỗ trống nào tên “${place}”.`,
      fix: ({ places }) =>
        places.length === 0 ? 'Bộ này không còn chỗ trống nào.' : `Các chỗ trống: ${SPEECH.vi.list(places)}.`,
    },
    en: {
      message: ({ place }) => `--fill: no open place is called “${place}”.`,
      fix: ({ places }) =>
        places.length === 0 ? 'Nothing is open in this set.' : `Open places: ${SPEECH.en.list(places)}.`,
    },
  }),

  'drafting-place-not-a-number': defineRefusal<FilledPlace>({
    vi: { message: ({ place, written }) => noUse.vi(place, written), fix: () => DRAFTING.vi.fillWrong },
    en: { message: ({ place, written }) => noUse.en(place, written), fix: () => DRAFTING.en.fillWrong },
  }),

  'drafting-place-not-a-method': defineRefusal<FilledPlace>({
    vi: {
      message: ({ place, written }) => noUse.vi(place, written),
      fix: () => 'Ghi awarded, awarded:0,5 (bước điểm) hoặc met.',
    },
    en: {
      message: ({ place, written }) => noUse.en(place, written),
      fix: () => 'Write awarded, awarded:0.5 (a step) or met.',
    },
  }),

  'drafting-place-filled-twice': defineRefusal<{ readonly place: string }>({
    vi: {
      message: ({ place }) => `--fill: ${place} được điền hai lần.`,
      fix: () => 'Chỉ ghi một lần cho mỗi chỗ trống.',
    },
    en: {
      message: ({ place }) => `--fill: ${place} is filled in twice.`,
      fix: () => 'Say it once for each open place.',
    },
  }),

  'drafting-several-sheets': defineRefusal<{ readonly sheets: readonly string[] }>({
    vi: {
      message: ({ sheets }) => `Nhiều trang tính có bảng điểm: ${quoted(sheets, 'vi')}.`,
      fix: () => 'Chọn một trang bằng --sheet, ví dụ --sheet "Tên trang".',
    },
    en: {
      message: ({ sheets }) => `Several sheets hold a rubric: ${quoted(sheets, 'en')}.`,
      fix: () => 'Choose one with --sheet, e.g. --sheet "Name".',
    },
  }),

  'drafting-sheet-unknown': defineRefusal<{
    readonly path: string;
    readonly sheet: string;
    readonly sheets: readonly string[];
  }>({
    vi: {
      message: ({ path, sheet }) => `${path} không có trang tính “${sheet}”.`,
      fix: ({ sheets }) => `Các trang tính đang hiện: ${quoted(sheets, 'vi')}.`,
    },
    en: {
      message: ({ path, sheet }) => `${path} has no sheet “${sheet}”.`,
      fix: ({ sheets }) => `Visible sheets: ${quoted(sheets, 'en')}.`,
    },
  }),

  'drafting-csv-has-no-sheets': defineRefusal<{ readonly path: string }>({
    vi: { message: ({ path }) => `Tệp CSV không có trang tính: ${path}`, fix: () => 'Bỏ tùy chọn --sheet.' },
    en: { message: ({ path }) => `A CSV file has no sheets: ${path}`, fix: () => 'Leave out --sheet.' },
  }),

  'drafting-rubric-too-long': defineRefusal<{ readonly file: string; readonly rows: number }>({
    vi: {
      message: ({ file, rows }) => `Bảng điểm dài quá ${rows} dòng: ${file}`,
      fix: () => 'Kiểm tra xem đã chọn đúng tệp, đúng trang tính chưa; xóa những gì nằm xa dưới bảng rồi làm lại.',
    },
    en: {
      message: ({ file, rows }) => `The rubric is longer than ${SPEECH.en.count(rows, 'row')}: ${file}`,
      fix: () => 'Check that this is the right file and sheet; delete what is far below the table and try again.',
    },
  }),
}));

const noUse = {
  vi: (place: string, written: string) => `--fill ${place}: không dùng được “${written}”.`,
  en: (place: string, written: string) => `--fill ${place}: “${written}” cannot be used.`,
};

function quoted(names: readonly string[], language: Language): string {
  return SPEECH[language].list(names.map((name) => `“${name}”`));
}
