import type { AssumedUnit } from '../../jobs/assume.ts';
import { explain } from '../../jobs/explain.ts';
import type { Language } from '../../model/language.ts';
import type { Result, UnitResult } from '../../model/result.ts';
import { codesLike, explainCode } from '../../problems/explained/explain-code.ts';
import { refusal } from '../../problems/refusal.ts';
import { describeAssumed } from '../../report/assumed.ts';
import { codeView } from '../../report/console/code-view.ts';
import { unitView } from '../../report/console/unit-view.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { FILES, readingWorldOf } from '../reading-world.ts';
import { OPTION_WORDS } from './option-words.ts';

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<result>', words.resultOrCode)
      .argument('[unit]', words.unit)
      .option('--assume <item=value...>', words.assume)
      .action(
        async (named: string, unitNamed: string | undefined, { assume }: { readonly assume?: readonly string[] }) => {
          const view = { language, width: terminal.width, colours: terminal.outColours };
          if (unitNamed === undefined) {
            const explained = explainCode(named, language);
            if (explained === undefined) throw noSuchCode(named);
            if (cli.answer !== undefined) cli.answer.give('explain', explained);
            else terminal.out(codeView(explained, view));
          } else {
            const { result, unit } = explain({ result: named, unit: unitNamed, language }, { files: FILES });
            const assumed = assume === undefined ? undefined : await assumedOf(assume, result, unit, cli);
            if (cli.answer !== undefined)
              cli.answer.give('explain', assumed === undefined ? unit : { ...unit, assumed: asJson(assumed) });
            else {
              terminal.out(`${unitView(result, unit, view).trimEnd()}\n`);
              if (assumed !== undefined) {
                const { title, lines } = describeAssumed(assumed, result.criteria, language);
                terminal.out(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
              }
            }
          }
          finish(0);
        },
      );
  },
};

/** What reads criteria and evidence again is loaded only where something is assumed. */
async function assumedOf(assume: readonly string[], result: Result, unit: UnitResult, cli: Cli): Promise<AssumedUnit> {
  const { assumptionEvaluator, readAssumptions } = await import('../../jobs/assume.ts');
  return (await assumptionEvaluator(result, readAssumptions(assume), cli.language, readingWorldOf(cli)))(unit);
}

/** Beside the unit as it is, under a name that says what it is. */
function asJson({ assumptions, after: { total, classification } }: AssumedUnit) {
  return { assumptions, total, classification };
}

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
    assume: 'xem trước: nếu tiêu chí có điểm, tỷ lệ hoặc mức này thì sao, ví dụ --assume TC11=2; không ghi vào kết quả',
  },
  en: {
    resultOrCode: 'folder of a result or its result.json; or the code of a problem',
    unit: 'code or name of the unit',
    assume:
      'look ahead: what if an item had these points, counts or level, e.g. --assume TC11=2; never written as a result',
  },
} satisfies Record<Language, Record<string, string>>;
