import { openStoredResult } from '../../jobs/open-result.ts';
import { reproduce } from '../../jobs/reproduce.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { Result } from '../../model/result.ts';
import type { Difference } from '../../result/differences.ts';
import type { CommandModule } from '../cli.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

interface ReproduceFlags {
  readonly criteria?: string;
  readonly inputs?: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<result>', words.result)
      .option('-c, --criteria <file>', words.criteriaFile)
      .option('--inputs <folder>', words.inputs)
      .action(async (path: string, { criteria, inputs }: ReproduceFlags) => {
        const world = worldOf(cli);
        const result = openStoredResult(path, world);

        const { missing, differences, clean: same } = await reproduce(result, { path, criteria, inputs }, world);

        if (cli.answer !== undefined) cli.answer.give('reproduce', { same, missing, differences: differences ?? null });
        else terminal.out(view(missing, differences, result, language));
        finish(same ? 0 : 1);
      });
  },
};

const MOST_SHOWN = 50;

function view(
  missing: readonly string[],
  differences: readonly Difference[] | undefined,
  { units, checkedOn }: Result,
  language: Language,
): string {
  const words = WORDS[language];
  if (differences === undefined) {
    return `${words.notComputed}\n${missing.map((file) => `- ${printable(file)}\n`).join('')}${words.whatToDo}\n`;
  }
  if (differences.length === 0) {
    const given = checkedOn === null ? '' : `${words.dayOfCheck(SPEECH[language].date(checkedOn))}\n`;
    return `${words.same(units.length)}\n${given}`;
  }
  const lines = differences.slice(0, MOST_SHOWN).map(({ unit, field, recorded, computed }) => {
    return `- ${printable(words.differs(unit, field, recorded, computed))}\n`;
  });
  const left = differences.length - lines.length;
  return `${words.different(differences.length)}\n${lines.join('')}${left > 0 ? `  ${words.more(left)}\n` : ''}`;
}

const WORDS = {
  vi: {
    criteriaFile: 'tệp tiêu chí của cơ quan, khi kết quả dùng bộ của cơ quan',
    inputs: 'thư mục có các tệp minh chứng, khi không còn ở chỗ cũ',
    same: (units: number) => `Tính lại từ minh chứng: kết quả khớp hoàn toàn, cả ${units} đơn vị.`,
    dayOfCheck: (day: string) =>
      `Ngày kiểm tra ${day} là do người lập ghi: minh chứng không cho biết, nên không tính lại được.`,
    different: (count: number) => `KẾT QUẢ KHÔNG KHỚP với minh chứng khi tính lại, ${count} chỗ khác nhau:`,
    differs: (unit: string | undefined, field: string, recorded: string, computed: string) =>
      `${unit === undefined ? '' : `đơn vị ${unit}, `}mục ${field}: kết quả ghi ${recorded || 'không có'}, tính lại được ${computed || 'không có'}`,
    more: (count: number) => `… và ${count} chỗ nữa.`,
    notComputed: 'Chưa tính lại được, vì không tìm thấy:',
    whatToDo: 'Chỉ ra thư mục có các tệp ấy bằng --inputs; bộ tiêu chí của cơ quan thì thêm -c.',
  },
  en: {
    criteriaFile: "the office's criteria file, where the result is of a set of its own",
    inputs: 'folder with the evidence, where it is no longer in its place',
    same: (units: number) =>
      `Computed again from the evidence: the result is the same in all ${SPEECH.en.count(units, 'unit')}.`,
    dayOfCheck: (day: string) =>
      `The day of the check, ${day}, is what its maker wrote: no evidence tells it, so it cannot be computed again.`,
    different: (count: number) =>
      `THE RESULT IS NOT what its evidence gives; it differs in ${SPEECH.en.count(count, 'place')}:`,
    differs: (unit: string | undefined, field: string, recorded: string, computed: string) =>
      `${unit === undefined ? '' : `unit ${unit}, `}${field}: the result says ${recorded || 'nothing'}, the evidence gives ${computed || 'nothing'}`,
    more: (count: number) => `… and ${count} more.`,
    notComputed: 'Not computed again, as these were not found:',
    whatToDo: 'Name the folder of the files with --inputs; add -c for a set of your own.',
  },
};
