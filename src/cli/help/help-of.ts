import type { Language } from '../../model/language.ts';
import { COMMAND_HELP } from './command-help.ts';
import { EXAMPLE_FILES } from './example-files.ts';
import { EXIT_WORDS } from './exit-words.ts';

/** What stands below the options in the help of a command. */
export function helpOf(path: string, language: Language): string {
  const { examples, exit = 'usual' } = COMMAND_HELP[path] ?? { examples: () => [] };
  const words = WORDS[language];
  const lines = examples(EXAMPLE_FILES[language]);
  const codes = [...EXIT_WORDS[language][exit], words.fault].map((meaning, code) => `  ${code}  ${meaning}`);
  return [
    ...(lines.length === 0 ? [] : ['', words.examples, ...lines.map((line) => `  ${line}`)]),
    '',
    words.codes,
    ...codes,
  ].join('\n');
}

const WORDS = {
  vi: { examples: 'Ví dụ:', codes: 'Mã kết thúc:', fault: 'lỗi của chương trình' },
  en: { examples: 'Examples:', codes: 'Exit codes:', fault: 'a fault of the program' },
};
