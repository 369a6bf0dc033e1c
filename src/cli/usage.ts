import type { Command, CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import type { Language, Words } from '../model/language.ts';

type Sentence = Required<Words>;

const TITLES_VI: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Lệnh:',
};

const USAGE_VI: readonly (readonly [string, string])[] = [
  ['[options]', '[tùy chọn]'],
  ['[command]', '[lệnh]'],
  ['(default: ', '(mặc định: '],
];

/** The parser's own words in a line of help. */
export function usageIn(text: string, language: Language): string {
  return language === 'vi' ? USAGE_VI.reduce((said, [english, own]) => said.replace(english, own), text) : text;
}

export function titleIn(title: string, language: Language): string {
  return language === 'vi' ? (TITLES_VI[title] ?? title) : title;
}

/** What is wrong with a command line, in the user's words instead of the parser's. */
export function explainUsage(error: CommanderError, program: Command, path: readonly string[]): [Sentence, Sentence] {
  const command = path.map((name) => ` ${name}`).join('');
  const help: Sentence = {
    vi: `Xem hướng dẫn: hoctap${command} --help`,
    en: `See the help: hoctap${command} --help`,
  };
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return [
        { vi: `Không có lệnh “${quoted}”.`, en: `There is no command “${quoted}”.` },
        nearestCommand(quoted, command, program) ?? help,
      ];
    case 'commander.unknownOption':
      return [{ vi: `Không có tùy chọn “${quoted}”.`, en: `There is no option “${quoted}”.` }, help];
    case 'commander.missingArgument':
      return [{ vi: `Thiếu tham số “${quoted}”.`, en: `The argument “${quoted}” is missing.` }, help];
    case 'commander.missingMandatoryOptionValue':
      return [{ vi: `Thiếu tùy chọn “${quoted}”.`, en: `The option “${quoted}” is missing.` }, help];
    case 'commander.optionMissingArgument':
      return [{ vi: `Tùy chọn “${quoted}” cần một giá trị.`, en: `The option “${quoted}” needs a value.` }, help];
    case 'commander.invalidArgument':
      return [{ vi: `Giá trị của “${quoted}” không đúng.`, en: `The value of “${quoted}” is not right.` }, help];
    case 'commander.excessArguments':
      return [{ vi: 'Có tham số thừa.', en: 'There are too many arguments.' }, help];
    case 'commander.help':
      return [{ vi: 'Lệnh này cần thêm một lệnh con.', en: 'This command needs a subcommand.' }, help];
    default:
      return [{ vi: 'Dòng lệnh không đúng.', en: 'The command line is not right.' }, help];
  }
}

/** `above` is the command the wrong word stands behind, if any: " criteria". */
function nearestCommand(written: string, above: string, program: Command): Sentence | undefined {
  const parent = program.commands.find((command) => command.name() === above.trim()) ?? program;
  const names = parent.commands.map((command) => command.name());
  if (names.length === 0) return undefined;
  const near = closest(written, names);
  if (distance(written, near) > 2) return undefined;
  return { vi: `Ý bạn là “hoctap${above} ${near}”?`, en: `Did you mean “hoctap${above} ${near}”?` };
}
