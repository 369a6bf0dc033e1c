import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

interface EvidenceFolderLabels {
  readonly reading: string;
  readonly comparing: string;
  readonly title: (folder: string) => string;
  readonly counts: (named: number, unused: number) => string;
  readonly allFound: string;
  readonly notFound: (items: number, units: number) => string;
  readonly waiting: (points: string) => string;
  /** Why points stand although a document is missing, or do not. */
  readonly kept: string;
  readonly strict: string;
  /** The file that was probably meant. */
  readonly near: (file: string) => string;
  readonly more: (count: number) => string;
  readonly moreFiles: (count: number) => string;
}

export const evidenceFolderLabels: Readonly<Record<Language, EvidenceFolderLabels>> = {
  vi: {
    reading: 'Đang đọc minh chứng',
    comparing: 'Đang đối chiếu minh chứng',
    title: (folder) => `Thư mục minh chứng: ${folder}`,
    counts: (named, unused) => `${named} tệp có dòng nhắc đến, ${unused} tệp không dòng nào nhắc đến.`,
    allFound: 'Không có tệp nào được ghi ở cột minh chứng mà không thấy trong thư mục.',
    notFound: (items, units) => `${items} tiêu chí của ${units} đơn vị ghi minh chứng không có hoặc không đọc được.`,
    waiting: (points) => `${points} điểm đang chờ đối chiếu.`,
    kept: 'Điểm vẫn giữ nguyên như tổ kiểm tra đã chấm; thêm --strict-evidence nếu không tính các điểm này.',
    strict: 'Các điểm này không được tính (--strict-evidence).',
    near: (file) => `Có phải tệp “${file}”?`,
    more: (count) => `… và ${count} chỗ nữa.`,
    moreFiles: (count) => `… và ${count} tệp nữa.`,
  },
  en: {
    reading: 'Reading documents',
    comparing: 'Comparing documents',
    title: (folder) => `Evidence folder: ${folder}`,
    counts: (named, unused) =>
      `Rows name ${SPEECH.en.count(named, 'file')}; ${SPEECH.en.count(unused, 'file is', 'files are')} named by no row.`,
    allFound: 'No file is named as evidence that is not in the folder.',
    notFound: (items, units) =>
      `${SPEECH.en.count(items, 'item')} of ${SPEECH.en.count(units, 'unit names', 'units name')} evidence that is not there or cannot be read.`,
    waiting: (points) => `${SPEECH.en.count(points, 'point waits', 'points wait')} for it.`,
    kept: 'Points stand as the checking team gave them; add --strict-evidence to leave these out.',
    strict: 'These points do not count (--strict-evidence).',
    near: (file) => `Is it “${file}”?`,
    more: (count) => `… and ${count} more.`,
    moreFiles: (count) => `… and ${SPEECH.en.count(count, 'more file')}.`,
  },
};
