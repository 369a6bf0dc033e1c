import { explain } from '../../jobs/explain.ts';
import type { Language } from '../../model/language.ts';
import { codesLike, explainCode } from '../../problems/explained/explain-code.ts';
import { refusal } from '../../problems/refusal.ts';
import { codeView } from '../../report/console/code-view.ts';
import { unitView } from '../../report/console/unit-view.ts';
import type { CommandModule } from '../cli.ts';
import { FILES } from '../reading-world.ts';
import { OPTION_WORDS } from './option-words.ts';

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<result>', words.resultOrCode)
      .argument('[unit]', words.unit)
      .action((named: string, unitNamed: string | undefined) => {
        const view = { language, width: terminal.width, colours: terminal.outColours };
        if (unitNamed === undefined) {
          const explained = explainCode(named, language);
          if (explained === undefined) throw noSuchCode(named);
          if (cli.answer !== undefined) cli.answer.give(explained);
          else terminal.out(codeView(explained, view));
        } else {
          const { result, unit } = explain({ result: named, unit: unitNamed, language }, { files: FILES });
          if (cli.answer !== undefined) cli.answer.give(unit);
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
  },
  en: {
    resultOrCode: 'folder of a result or its result.json; or the code of a problem',
    unit: 'code or name of the unit',
  },
} satisfies Record<Language, Record<string, string>>;
