import type { OpenPlace } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

interface Named {
  /** "N1 (Bộ máy quản lý)", or the label alone of what is known by it. */
  readonly name: string;
}

const vi = {
  start: 'Tạo bộ tiêu chí của cơ quan từ đâu?',
  fromSet: 'Từ một bộ có sẵn, hoặc điền một mẫu',
  fromRubric: 'Từ bảng điểm Excel (.xlsx) hoặc CSV',
  fromBoth: 'Từ bảng điểm, đặt lên một bộ có sẵn (khớp theo tên tiêu chí)',
  whichSet: 'Dựa trên bộ nào?',
  template: 'mẫu, còn nội dung phải điền',
  ownSet: 'Bộ khác của cơ quan (tệp .json)',
  ownSetFile: 'Đường dẫn tệp tiêu chí (.json):',
  rubricFile: 'Đường dẫn tệp bảng điểm (.xlsx, .csv), có thể kéo thả tệp vào đây:',
  whichSheet: 'Bảng điểm nằm ở trang tính nào?',
  id: 'Mã của bộ (chữ thường không dấu, số, gạch nối, ví dụ phong-gd-a):',
  title: 'Tên bộ tiêu chí:',
  law: 'Văn bản ban hành bộ này (số, ký hiệu):',
  award: 'Danh hiệu hoặc kết quả được công nhận, ví dụ “Cộng đồng học tập”:',
  unit: 'Đơn vị được đánh giá, ví dụ “xã, phường”:',
  years: 'Áp dụng cho các năm đánh giá nào (ví dụ 2026, hoặc 2026-2030):',
  yearsOfBase: 'Áp dụng cho các năm đánh giá nào (để trống: như bộ gốc):',
  why: 'Căn cứ của các thay đổi, số văn bản của cơ quan (có thể để trống):',
  classes: 'Cách xếp loại?',
  classesLater: 'Để trống, điền sau (hai loại Đạt, Chưa đạt)',
  output: 'Ghi vào tệp:',
  openPlaces: (count: number) => `Có ${count} nội dung để cơ quan điền. Nội dung nào chưa biết thì để trống.`,
  leaveOpen: 'Để trống, viết cách chấm hoặc các nội dung sau',
  awarded: 'Người kiểm tra chấm điểm, từ 0 đến điểm tối đa',
  met: 'Đạt hoặc không đạt',
  passed: 'Đạt',
  failed: 'Chưa đạt',
  needed: 'Cần điền mục này.',
  askAgain: 'Các nội dung vừa điền chưa khớp nhau như trên, nên chưa ghi tệp. Điền lại?',
  fillWrong: 'Ghi một con số, ví dụ 10 hoặc 7,5; theo địa bàn thì ghi như thuong:80/dac-biet-kho-khan:70.',
  draft: 'Bộ đang lập',
  written: (file: string) => `Đã ghi: ${file}`,
  findings: 'Kiểm tra tệp vừa ghi:',
  sound: 'Tệp vừa ghi không có lỗi.',
  rubricFindings: 'Đọc bảng điểm:',
  moveFindings: 'So với bản mới của bộ gốc:',
  oldBaseMissing: (name: string) =>
    `Không có ${name} trên máy này nên không so được bộ gốc đã đổi những gì; chỉ kiểm tra tệp mới.`,
  stillOpen: 'Còn để trống (trong ngoặc là tên dùng với --fill); điền xong mới đánh giá được:',
  next: 'Lệnh tiếp theo:',
  correct: 'Sửa các lỗi trên trong tệp, rồi kiểm tra lại:',
};

type Words = { readonly [Key in keyof typeof vi]: (typeof vi)[Key] };

/** Questions and sentences of `criteria new`. */
export const DRAFTING: Readonly<Record<Language, Words>> = {
  vi,
  en: {
    start: "What is the office's set made from?",
    fromSet: 'From a shipped set, or by filling in a template',
    fromRubric: 'From a rubric in Excel (.xlsx) or CSV',
    fromBoth: 'From a rubric, laid over a shipped set (matched by the names of the criteria)',
    whichSet: 'Built on which set?',
    template: 'template, to be filled in',
    ownSet: "Another set of the office's (.json file)",
    ownSetFile: 'Path of the criteria file (.json):',
    rubricFile: 'Path of the rubric (.xlsx, .csv); you may drag it here:',
    whichSheet: 'On which sheet is the rubric?',
    id: 'Id of the set (small plain letters, digits, hyphens, e.g. office-a):',
    title: 'Title of the set:',
    law: 'Document that issues this set (number):',
    award: 'Title or result to be recognised, e.g. “Learning Community”:',
    unit: 'What is evaluated, e.g. “commune or ward”:',
    years: 'For which evaluation years (e.g. 2026, or 2026-2030):',
    yearsOfBase: "For which evaluation years (empty: the base's):",
    why: "Basis of the changes, number of the office's document (may be empty):",
    classes: 'How are units classified?',
    classesLater: 'Leave it open for now (two classes: passed, not passed)',
    output: 'Write to the file:',
    openPlaces: (count) =>
      `${SPEECH.en.count(count, 'place is', 'places are')} left to the office. Leave empty what is not known yet.`,
    leaveOpen: 'Leave it open; scoring or indicators are written later',
    awarded: 'Points awarded by people, from 0 to the maximum',
    met: 'Met or not met',
    passed: 'Đạt',
    failed: 'Chưa đạt',
    needed: 'This is needed.',
    askAgain: 'What was filled in does not agree, as said above, and no file was written. Fill it in again?',
    fillWrong: 'Write a number, e.g. 10 or 7.5; by category as in thuong:80/dac-biet-kho-khan:70.',
    draft: 'The set being made',
    written: (file) => `Written: ${file}`,
    findings: 'Check of the file:',
    sound: 'No errors in the file.',
    rubricFindings: 'Reading the rubric:',
    moveFindings: 'Held against the new version of the base:',
    oldBaseMissing: (name) =>
      `${name} is not on this machine, so what changed in the base cannot be told; only the new file was checked.`,
    stillOpen: 'Still open (in brackets the name for --fill); nothing can be evaluated until they are filled in:',
    next: 'Next command:',
    correct: 'Correct the errors above in the file, then check it again:',
  },
};

export const OPEN_QUESTIONS: Readonly<Record<Language, Readonly<Record<OpenPlace['what'], (named: Named) => string>>>> =
  {
    vi: {
      'set-maximum': () => 'Tổng điểm tối đa của cả bộ:',
      'item-maximum': ({ name }) => `${name} - điểm tối đa:`,
      'item-method': ({ name }) => `${name} - cách chấm?`,
      'class-from': ({ name }) => `Xếp loại ${name} - tổng điểm từ:`,
      'class-to': ({ name }) => `Xếp loại ${name} - tổng điểm đến:`,
      'gate-minimum': ({ name }) => `Điều kiện ${name} - điểm thấp nhất:`,
      'condition-bound': ({ name }) => `${name} - mức phải đạt:`,
    },
    en: {
      'set-maximum': () => 'Maximum of the whole set:',
      'item-maximum': ({ name }) => `${name} - maximum points:`,
      'item-method': ({ name }) => `${name} - how is it scored?`,
      'class-from': ({ name }) => `Class ${name} - from a total of:`,
      'class-to': ({ name }) => `Class ${name} - up to a total of:`,
      'gate-minimum': ({ name }) => `Condition ${name} - lowest points:`,
      'condition-bound': ({ name }) => `${name} - bound to be reached:`,
    },
  };
