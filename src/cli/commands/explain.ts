import { explain } from '../../jobs/explain.ts';
import type { Language } from '../../model/language.ts';
import { codesLike, explainCode } from '../../problems/explained/explain-code.ts';
import { refusal } from '../../problems/refusal.ts';
import { codeView } from '../../report/console/code-view.ts';
import { unitView } from '../../report/console/unit-view.ts';
import type { CommandModule } from '../cli.ts';
import { jsonLine } from '../json-line.ts';
import { FILES } from '../reading-world.ts';
import { OPTION_WORDS } from './option-words.ts';

export const command: CommandModule = {
  define(command, { terminal, language }, finish) {
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<result>', words.resultOrCode)
      .argument('[unit]', words.unit)
      .option('--json', words.json)
      .addHelpText('after', `\n${words.examples}`)
      .action((named: string, unitNamed: string | undefined, flags: { readonly json?: boolean }) => {
        const view = { language, width: terminal.width, colours: terminal.outColours };
        if (unitNamed === undefined) {
          const explained = explainCode(named, language);
          if (explained === undefined) throw noSuchCode(named);
          if (flags.json === true) terminal.out(jsonLine(explained));
          else terminal.out(codeView(explained, view));
        } else {
          const { result, unit } = explain({ result: named, unit: unitNamed, language }, { files: FILES });
          if (flags.json === true) terminal.out(jsonLine(unit));
          else terminal.out(`${unitView(result, unit, view).trimEnd()}\n`);
        }
        finish(0);
      });
  },
};

/** Of a result a unit must be named; what is neither there nor like a code was mistyped. */
function noSuchCode(named: string) {
  const like = codesLike(named);
  if (like.length === 0 && FILES.isThere(named)) return refusal('explain-which-unit', { result: named });
  return refusal('code-unknown', { named, like });
}

const WORDS = {
  vi: {
    resultOrCode: 'thư mục kết quả hoặc tệp result.json; hoặc mã của một vấn đề',
    unit: 'mã hoặc tên đơn vị',
    examples: `Ví dụ:
  hoctap explain ket-qua 00123                vì sao xã này xếp loại như vậy?
  hoctap explain score-not-a-number           mã này nghĩa là gì, phải làm gì?`,
  },
  en: {
    resultOrCode: 'folder of a result or its result.json; or the code of a problem',
    unit: 'code or name of the unit',
    examples: `Examples:
  hoctap explain results 00123                why is this commune classified so?
  hoctap explain score-not-a-number           what does this code mean, what is to be done?`,
  },
} satisfies Record<Language, Record<string, string>>;
