import { basename, dirname } from 'node:path';
import { type ListedUnit, templateRows } from '../../evidence/template-rows.ts';
import { readUnitList } from '../../evidence/unit-list.ts';
import { evidenceSource } from '../../io/evidence-source.ts';
import { refuseExisting, writeFiles } from '../../io/write-files.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import { inWords } from '../../problems/problem.ts';
import { problemList } from '../../report/console/problem-list.ts';
import { csvTable } from '../../report/csv/csv-table.ts';
import { namedCriteria } from '../choose-criteria.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { noteOpenPlaces } from '../complete-criteria.ts';
import { readYear } from '../dates.ts';
import { OPTION_WORDS } from './option-words.ts';

interface TemplateCommandOptions {
  readonly criteria: string;
  readonly wide?: boolean;
  readonly units?: string;
  readonly year?: string;
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
      .option('-o, --output <file>', words.file)
      .action(async (options: TemplateCommandOptions) => {
        const year = options.year === undefined ? undefined : readYear(options.year);
        const set = namedCriteria(options.criteria, cli, year);
        noteOpenPlaces(set, cli);
        const units = options.units === undefined ? [] : await unitsFrom(options.units, cli);
        const form = options.wide === true ? 'wide' : 'long';
        const { header, rows } = templateRows(set, { form, language, year, units });
        const cells = rows.map(([code = '', ...others]) => [{ code }, ...others]);
        const contents = csvTable(header, cells, language);
        if (options.output === undefined) terminal.out([...contents].join(''));
        else {
          refuseExisting([options.output]);
          const folder = dirname(options.output);
          const [path] = await writeFiles(folder, [{ name: basename(options.output), contents }]);
          terminal.err(`${words.written}: ${path}\n`);
        }
        finish(0);
      });
  },
};

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
    file: 'ghi vào tệp này thay vì in ra màn hình',
  },
  en: {
    wide: 'wide form: one row a unit, a few columns a criterion',
    units: 'CSV or Excel list of units (unit_code, unit_name, district, province) to fill in beforehand',
    file: 'write this file instead of printing',
  },
};
