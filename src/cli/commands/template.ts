import { basename, dirname } from 'node:path';
import { fileNames } from '../../certificate/file-name.ts';
import { type ListedUnit, templateRows } from '../../evidence/template-rows.ts';
import { readUnitList } from '../../evidence/unit-list.ts';
import { type FormOptions, formFrom } from '../../form/form-from.ts';
import { formWorkbook } from '../../form/form-workbook.ts';
import { evidenceSource } from '../../io/evidence-source.ts';
import { checkFolder, refuseExisting, writeFiles } from '../../io/write-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { inWords } from '../../problems/problem.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { csvTable } from '../../report/csv/csv-table.ts';
import { namedCriteria } from '../choose-criteria.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { noteOpenPlaces } from '../complete-criteria.ts';
import { readDate, readYear } from '../dates.ts';
import { outputFile } from '../output-file.ts';
import { OPTION_WORDS } from './option-words.ts';

interface TemplateCommandOptions {
  readonly criteria: string;
  readonly wide?: boolean;
  readonly units?: string;
  readonly year?: string;
  readonly due?: string;
  readonly sendTo?: string;
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
      .option('--units <file>', words.units)
      .option('-y, --year <year>', words.year)
      .option('--due <date>', words.due)
      .option('--send-to <address>', words.sendTo)
      .option('--one-file-per-unit', words.oneFilePerUnit)
      .option('-o, --output <file>', words.file)
      .action(async (options: TemplateCommandOptions) => {
        const { output, sendTo } = options;
        const each = options.oneFilePerUnit === true;
        if (each) checkFolder(folderForEach(options));
        else if (output !== undefined) refuseExisting([outputFile(output, ['.xlsx', '.csv'])]);
        const year = options.year === undefined ? undefined : readYear(options.year);
        const due = options.due === undefined ? undefined : dayInWords(readDate(options.due, '--due'));
        const set = namedCriteria(options.criteria, cli, year);
        noteOpenPlaces(set, cli);
        const units = options.units === undefined ? [] : await unitsFrom(options.units, cli);
        const form = { form: options.wide === true ? 'wide' : 'long', language, year, units, due, sendTo } as const;
        if (each || output !== undefined) {
          const folder = each ? folderForEach(options) : dirname(output ?? '');
          const files = each ? await filesForEach(set, form) : [await fileFor(set, form, basename(output ?? ''))];
          if (each) refuseExisting(files.map(({ name }) => `${folder}/${name}`));
          const paths = await writeFiles(folder, files);
          terminal.err(`${words.written}: ${each ? words.files(paths.length, folder) : paths.join(', ')}\n`);
        } else terminal.out([...csvOf(set, form)].join(''));
        finish(0);
      });
  },
};

/** By its ending: a form to be filled in with Excel or LibreOffice, or its columns as CSV. */
async function fileFor(set: CriteriaSet, form: FormOptions, name: string): Promise<OutputFile> {
  if (!/\.xlsx$/i.test(name)) return { name, contents: csvOf(set, form) };
  return { name, contents: [await formWorkbook(formFrom(set, form), form.language)] };
}

function csvOf(set: CriteriaSet, form: FormOptions): Iterable<string> {
  const { header, rows } = templateRows(set, form);
  const cells = rows.map(([code = '', ...others]) => [{ code }, ...others]);
  return csvTable(header, cells, form.language);
}

async function filesForEach(set: CriteriaSet, form: FormOptions): Promise<OutputFile[]> {
  const names = fileNames(form.units, '.xlsx');
  const files: OutputFile[] = [];
  for (const unit of form.units) {
    files.push(await fileFor(set, { ...form, units: [unit] }, names.get(unit.code) ?? `${unit.code}.xlsx`));
  }
  return files;
}

function folderForEach({ output, units }: TemplateCommandOptions): string {
  if (output === undefined || units === undefined) {
    throw new CannotRun(
      {
        vi: '--one-file-per-unit cần danh sách đơn vị và thư mục để ghi.',
        en: '--one-file-per-unit needs a list of units and a folder.',
      },
      {
        vi: 'Ví dụ: --units danh-sach.xlsx --one-file-per-unit -o mau-gui-xa',
        en: 'For example: --units list.xlsx --one-file-per-unit -o forms',
      },
    );
  }
  return output;
}

/** 15/12/2022, as it is printed on a form in either language. */
function dayInWords(iso: string): string {
  return iso.split('-').reverse().join('/');
}

async function unitsFrom(path: string, { terminal, language }: Cli): Promise<ListedUnit[]> {
  const { units, problems } = await readUnitList(evidenceSource(path));
  if (problems.length === 0) return units;
  terminal.err(
    problemList(
      problems.map((found) => inWords(found, language)),
      { language, colours: terminal.errColours },
    ),
  );
  throw new CannotRun({
    vi: 'Danh sách đơn vị còn lỗi, chưa tạo mẫu.',
    en: 'The list of units has errors; no template was made.',
  });
}

const WORDS = {
  vi: {
    wide: 'dạng ngang: mỗi đơn vị một dòng, mỗi tiêu chí vài cột',
    units: 'tệp CSV hoặc Excel danh sách đơn vị (Mã đơn vị, Tên đơn vị, Huyện, Tỉnh) để điền sẵn',
    due: 'hạn gửi, in trên phiếu, ví dụ 15/12/2022',
    sendTo: 'nơi nhận (tên cơ quan, địa chỉ, thư điện tử), in trên phiếu',
    oneFilePerUnit: 'mỗi đơn vị một tệp .xlsx, ghi vào thư mục sau -o (cần --units)',
    file: 'ghi vào tệp này thay vì in ra màn hình: .xlsx là phiếu để điền, .csv là bảng trống',
    files: (count: number, folder: string) => `${count} tệp trong thư mục ${folder}`,
  },
  en: {
    wide: 'wide form: one row a unit, a few columns a criterion',
    units: 'CSV or Excel list of units (unit_code, unit_name, district, province) to fill in beforehand',
    due: 'last day to send it, printed on the form, e.g. 15/12/2022',
    sendTo: 'where to send it (office, address, e-mail), printed on the form',
    oneFilePerUnit: 'one .xlsx for each unit, into the folder of -o (needs --units)',
    file: 'write this file instead of printing: .xlsx is a form to fill in, .csv an empty table',
    files: (count: number, folder: string) => `${count} ${count === 1 ? 'file' : 'files'} in the folder ${folder}`,
  },
};
