import { refuseExisting } from '../../io/write-files.ts';
import { communeList } from '../../jobs/commune-list.ts';
import { SPEECH } from '../../labels/speech.ts';
import { inWords } from '../../problems/problem.ts';
import { problemList } from '../../report/console/problem-list.ts';
import type { CommandModule } from '../cli.ts';
import { readYear } from '../dates.ts';
import { outputFile } from '../output-file.ts';
import { worldOf } from '../world.ts';
import { writeOutputs } from '../write-outputs.ts';
import { OPTION_WORDS } from './option-words.ts';

interface UnitsFlags {
  readonly province?: string;
  readonly district?: string;
  readonly year?: string;
  readonly output?: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<list>', words.list)
      .option('--province <name>', words.province)
      .option('--district <name>', words.district)
      .option('-y, --year <year>', words.year)
      .option('-o, --output <file>', words.file)
      .action(async (units: string, flags: UnitsFlags) => {
        const { province, district, output } = flags;
        const name = outputFile(output, ['.xlsx', '.csv']);
        if (name !== undefined) refuseExisting([name]);
        const made = await communeList(
          {
            ...{ units, province, district, language },
            year: flags.year === undefined ? undefined : readYear(flags.year),
            as: { kind: name?.toLowerCase().endsWith('.xlsx') === true ? 'workbook' : 'csv', name: name ?? '' },
          },
          worldOf(cli),
        );
        const { file, count, problems } = made;
        if (problems.length > 0) {
          const records = problems.map((found) => inWords(found, language));
          cli.answer?.found(records);
          terminal.err(problemList(records, { language, colours: terminal.errColours }));
          terminal.err(`${words.doubtful(problems.length)}\n`);
        }
        if (name === undefined) terminal.out([...file.contents].join(''));
        else
          terminal.note(
            `${words.written}: ${SPEECH[language].list(await writeOutputs([file]))} (${words.count(count)})\n`,
          );
        finish(problems.length === 0 ? 0 : 1);
      });
  },
};

const WORDS = {
  vi: {
    list: 'tên tỉnh, để lấy danh mục xã, phường; hoặc tệp chỉ có tên đơn vị, để điền mã',
    province: 'tỉnh của các đơn vị trong tệp, khi tệp không ghi',
    file: 'ghi vào tệp .xlsx hoặc .csv này thay vì in ra màn hình',
    count: (count: number) => `${count} đơn vị`,
    doubtful: (count: number) =>
      `${count} đơn vị trong danh sách chưa có mã: sửa như trên rồi chạy lại, hoặc tự điền mã.`,
  },
  en: {
    list: 'a province, for its official communes; or a file with names alone, to fill in their codes',
    province: 'the province of the units of a file that names none',
    file: 'write this .xlsx or .csv instead of printing',
    count: (count: number) => SPEECH.en.count(count, 'unit', 'units'),
    doubtful: (count: number) =>
      `${count} of the units have no code yet: correct them as above and run again, or write the codes.`,
  },
};
