import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

/** Why `--assume` says nothing. */
export const assumeRefusals = lazy(() => ({
  'assume-unreadable': defineRefusal<{ readonly written: string }>({
    vi: {
      message: ({ written }) => `Không hiểu giả định “${written}”.`,
      fix: () =>
        'Ghi mã tiêu chí, dấu bằng, rồi điểm, tỷ lệ hoặc mức, ví dụ: --assume TC11=2 hoặc --assume PCMN.1=95/100',
    },
    en: {
      message: ({ written }) => `The assumption “${written}” cannot be understood.`,
      fix: () => 'Write the id of an item, an equals sign, then points, counts or a level, e.g. --assume TC11=2',
    },
  }),
  'assume-twice': defineRefusal<{ readonly item: string }>({
    vi: {
      message: ({ item }) => `${item} được giả định hai lần.`,
      fix: () => 'Mỗi tiêu chí chỉ ghi một giả định.',
    },
    en: {
      message: ({ item }) => `${item} is assumed twice.`,
      fix: () => 'Write one assumption for each item.',
    },
  }),
  'assume-item-unknown': defineRefusal<{ readonly item: string; readonly known: readonly string[] }>({
    vi: {
      message: ({ item }) => `Bộ tiêu chí của kết quả không có ${item}.`,
      fix: ({ known }) => `Các mã có: ${SPEECH.vi.list(known)}.`,
    },
    en: {
      message: ({ item }) => `The criteria of the result have no ${item}.`,
      fix: ({ known }) => `The ids are: ${SPEECH.en.list(known)}.`,
    },
  }),
  'assume-of-indicators': defineRefusal<{ readonly item: string; readonly indicators: readonly string[] }>({
    vi: {
      message: ({ item }) => `${item} được tính từ các nội dung của nó, không ghi trực tiếp.`,
      fix: ({ indicators }) => `Giả định cho từng nội dung: ${SPEECH.vi.list(indicators)}.`,
    },
    en: {
      message: ({ item }) => `${item} follows from its indicators and is not given itself.`,
      fix: ({ indicators }) => `Assume something of its indicators: ${SPEECH.en.list(indicators)}.`,
    },
  }),
  'assume-another-set': defineRefusal<{ readonly set: string }>({
    vi: { message: ({ set }) => `Bộ tiêu chí ${set} ở đây khác với bộ đã dùng cho kết quả, nên không tính giả định.` },
    en: { message: ({ set }) => `The set ${set} found here is not the one of the result, so nothing is assumed.` },
  }),
  'assume-of-wrong-data': defineRefusal<{ readonly name: string }>({
    vi: { message: ({ name }) => `Số liệu của ${name} còn lỗi, chưa có kết quả để giả định.` },
    en: { message: ({ name }) => `The data of ${name} is wrong: there is no result to assume from.` },
  }),
  'assume-not-the-same': defineRefusal<{ readonly name: string }>({
    vi: {
      message: ({ name }) => `Từ tệp kết quả không tính lại được đúng kết quả của ${name}, nên không tính giả định.`,
      fix: () => 'Ghi số liệu giả định vào một bản sao của tệp minh chứng rồi chạy hoctap check.',
    },
    en: {
      message: ({ name }) =>
        `The result of ${name} cannot be computed again from the result file, so nothing is assumed.`,
      fix: () => 'Write what is assumed into a copy of the evidence and run hoctap check.',
    },
  }),
  'assume-not-possible': defineRefusal<{ readonly name: string; readonly why: string }>({
    vi: { message: ({ name, why }) => `Không giả định được như vậy cho ${name}: ${why}` },
    en: { message: ({ name, why }) => `This cannot be assumed of ${name}: ${why}` },
  }),
}));
