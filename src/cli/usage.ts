import type { Language } from '../model/language.ts';

/** The parser's own titles. */
const TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung:',
    'Commands:': 'Lệnh:',
  },
  en: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global Options:',
    'Commands:': 'Commands:',
  },
};

/** The parser's own words in a line of help. */
const USAGE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { '[options]': '[tùy chọn]', '[command]': '[lệnh]', '(default: ': '(mặc định: ' },
  en: { '[options]': '[options]', '[command]': '[command]', '(default: ': '(default: ' },
};

export function usageIn(text: string, language: Language): string {
  const said = Object.entries(USAGE[language]).reduce((text, [parsers, own]) => text.replace(parsers, own), text);
  return placeholdersIn(said, language);
}

export function titleIn(title: string, language: Language): string {
  return TITLES[language][title] ?? title;
}

/** What stands for a value, in the language of the run; what is not here reads the same in both. */
const PLACEHOLDERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    address: 'địa chỉ',
    area: 'địa bàn',
    code: 'mã',
    copy: 'bản sao',
    count: 'số',
    criteria: 'bộ tiêu chí',
    date: 'ngày',
    documents: 'tài liệu',
    entries: 'số mục',
    evidence: 'minh chứng',
    file: 'tệp',
    files: 'tệp',
    folder: 'thư mục',
    format: 'dạng',
    formats: 'dạng',
    hash: 'dấu',
    id: 'mã',
    image: 'ảnh',
    items: 'tiêu chí',
    key: 'khóa',
    kind: 'loại',
    kinds: 'loại',
    line: 'dòng',
    list: 'danh sách',
    name: 'tên',
    note: 'phiếu',
    number: 'số',
    pattern: 'kiểu số',
    place: 'nơi',
    'private-key': 'khóa bí mật',
    'public-key': 'khóa công khai',
    reason: 'lý do',
    result: 'kết quả',
    results: 'kết quả',
    seal: 'dấu',
    set: 'bộ tiêu chí',
    sets: 'bộ tiêu chí',
    shell: 'cửa sổ lệnh',
    text: 'chữ',
    title: 'tên',
    unit: 'đơn vị',
    value: 'giá trị',
    version: 'phiên bản',
    what: 'gì',
    year: 'năm',
  },
  en: {},
};

/** `<folder>` as `<thư mục>`, `[files...]` as `[tệp...]`; `<file|code>` word by word. */
export function placeholdersIn(text: string, language: Language): string {
  const known = PLACEHOLDERS[language];
  return text.replace(/([<[])([a-z|=-]+)((?:\.\.\.)?[>\]])/g, (_, open: string, words: string, close: string) => {
    return `${open}${words.replace(/[a-z]+(?:-[a-z]+)*/g, (word) => known[word] ?? word)}${close}`;
  });
}
