import { checkFolder, refuseExisting, writeFiles } from '../../io/write-files.ts';
import { type TemplateOptions, template } from '../../jobs/template.ts';
import { SPEECH } from '../../labels/speech.ts';
import { refusal } from '../../problems/refusal.ts';
import type { CommandModule } from '../cli.ts';
import { readDate, readYear } from '../dates.ts';
import { listPaths } from '../list-paths.ts';
import { outputFile } from '../output-file.ts';
import { worldOf } from '../world.ts';
import { writeOutputs } from '../write-outputs.ts';
import { OPTION_WORDS } from './option-words.ts';

interface TemplateFlags {
  readonly criteria: string;
  readonly wide?: boolean;
  readonly units?: string;
  readonly district?: string;
  readonly year?: string;
  readonly due?: string;
  readonly sendTo?: string;
  readonly checkPage?: string;
  readonly oneFilePerUnit?: boolean;
  readonly output?: string;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .requiredOption('-c, --criteria <set>', words.criteria)
      .option('--wide', words.wide)
      .option('--units <list>', words.units)
      .option('--district <name>', words.district)
      .option('-y, --year <year>', words.year)
      .option('--due <date>', words.due)
      .option('--send-to <address>', words.sendTo)
      .option('--check-page <file>', words.checkPage)
      .option('--one-file-per-unit', words.oneFilePerUnit)
      .option('-o, --output <file>', words.file)
      .action(async (flags: TemplateFlags) => {
        const { criteria, units, district, sendTo, checkPage, output } = flags;
        const as = wanted(flags);
        if (as.kind === 'workbook-each') checkFolder(output ?? '');
        else if (output !== undefined) refuseExisting([output]);
        const files = await template(
          {
            ...{ criteria, units, district, sendTo, checkPage, language, as },
            form: flags.wide === true ? 'wide' : 'long',
            year: flags.year === undefined ? undefined : readYear(flags.year),
            due: flags.due === undefined ? undefined : readDate(flags.due, '--due'),
          },
          worldOf(cli),
        );
        if (output === undefined) for (const { contents } of files) terminal.out([...contents].join(''));
        else if (as.kind === 'workbook-each') {
          refuseExisting(files.map(({ name }) => `${output}/${name}`));
          const paths = await writeFiles(output, files);
          terminal.note(`${words.written}: ${words.files(paths.length, output)}\n`);
        } else terminal.note(`${words.written}: ${listPaths(await writeOutputs(files), language)}\n`);
        finish(0);
      });
  },
};

function wanted({ output, units, oneFilePerUnit }: TemplateFlags): TemplateOptions['as'] {
  if (oneFilePerUnit === true) {
    if (output === undefined || units === undefined) throw refusal('forms-need-units-and-folder', {});
    return { kind: 'workbook-each' };
  }
  const name = outputFile(output, ['.xlsx', '.csv']);
  return { kind: name?.toLowerCase().endsWith('.xlsx') === true ? 'workbook' : 'csv', name: name ?? '' };
}

const WORDS = {
  vi: {
    wide: 'dạng ngang: mỗi đơn vị một dòng, mỗi tiêu chí vài cột',
    due: 'hạn gửi, in trên phiếu, ví dụ 15/12/2022',
    sendTo: 'nơi nhận (tên cơ quan, địa chỉ, thư điện tử), in trên phiếu',
    checkPage: 'trang tự kiểm tra gửi kèm (lập bằng hoctap page check), nhắc ở trang hướng dẫn của phiếu',
    oneFilePerUnit: 'mỗi đơn vị một tệp .xlsx, ghi vào thư mục sau -o (cần --units)',
    file: 'ghi vào tệp này thay vì in ra màn hình: .xlsx là phiếu để điền, .csv là bảng trống',
    files: (count: number, folder: string) => `${count} tệp trong thư mục ${folder}`,
  },
  en: {
    wide: 'wide form: one row a unit, a few columns a criterion',
    due: 'last day to send it, printed on the form, e.g. 15/12/2022',
    sendTo: 'where to send it (office, address, e-mail), printed on the form',
    checkPage: 'page for self-checks that goes along (made by hoctap page check), mentioned on the guide sheet',
    oneFilePerUnit: 'one .xlsx for each unit, into the folder of -o (needs --units)',
    file: 'write this file instead of printing: .xlsx is a form to fill in, .csv an empty table',
    files: (count: number, folder: string) => `${SPEECH.en.count(count, 'file', 'files')} in the folder ${folder}`,
  },
};
