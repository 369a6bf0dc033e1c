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
  return Object.entries(USAGE[language]).reduce((said, [parsers, own]) => said.replace(parsers, own), text);
}

export function titleIn(title: string, language: Language): string {
  return TITLES[language][title] ?? title;
}
