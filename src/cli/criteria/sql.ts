import { criteriaSql } from '../../jobs/criteria-sql.ts';
import { refusal } from '../../problems/refusal.ts';
import { DIALECTS, type DialectName } from '../../sql/dialect.ts';
import { QUERY_NAMES, type QueryName } from '../../sql/queries.ts';
import type { CommandModule } from '../cli.ts';
import { OPTION_WORDS } from '../commands/option-words.ts';
import { readDate } from '../dates.ts';
import { outputFile, writeOutputs } from '../output-file.ts';
import { worldOf } from '../world.ts';

interface SqlOptions {
  readonly dialect: string;
  readonly query?: string;
  readonly class?: string;
  readonly checkedOn?: string;
  readonly output?: string;
}

const DIALECT_NAMES = Object.keys(DIALECTS) as DialectName[];

export const sql: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .alias('truy-van')
      .description(words.sql)
      .argument('<set>', words.criteria)
      .requiredOption('--dialect <name>', words.dialect)
      .option('--query <name>', words.query)
      .option('--class <class>', words.class)
      .option('--checked-on <date>', words.checkedOn)
      .option('-o, --output <file>', words.output)
      .action(async (criteria: string, { dialect, query, class: named, checkedOn, output }: SqlOptions) => {
        const path = outputFile(output, ['.sql']);
        const written = criteriaSql(
          {
            criteria,
            dialect: oneOf('--dialect', dialect, DIALECT_NAMES),
            query: query === undefined ? undefined : oneOf<QueryName>('--query', query, QUERY_NAMES),
            class: named,
            checkedOn: checkedOn === undefined ? undefined : readDate(checkedOn, '--checked-on'),
            language,
          },
          worldOf(cli),
        );
        await writeOutputs([{ path, contents: () => [written.sql] }], cli);
        const { set } = written;
        if (cli.answer !== undefined) {
          cli.answer.give('criteria sql', {
            criteria: `${set.id}@${set.version}`,
            standing: set.provenance,
            sql: written.sql,
          });
        } else if (path === undefined) terminal.out(written.sql);
        finish(0);
      });
  },
};

function oneOf<T extends string>(option: string, written: string, choices: readonly T[]): T {
  const found = choices.find((each) => each === written.toLowerCase());
  if (found === undefined) throw refusal('option-not-a-choice', { option, written, choices });
  return found;
}

const WORDS = {
  vi: {
    sql: 'Viết việc chấm điểm, xếp loại của một bộ tiêu chí thành truy vấn SQL, cho số liệu hàng chục triệu dòng',
    dialect: 'cơ sở dữ liệu: duckdb, postgres (đã chạy thử), spark, trino (mới kiểm tra cú pháp)',
    query: 'units: từng đơn vị (mặc định); areas: huyện, tỉnh; problems: dòng sai; evidence: minh chứng của đơn vị đạt',
    class: 'với --query evidence: loại thấp nhất cần lấy; không ghi thì lấy các loại được cấp giấy',
    output: 'ghi vào tệp, ví dụ danh-gia.sql; không ghi thì in ra màn hình',
  },
  en: {
    sql: 'write the evaluation of a criteria set as an SQL query, for tens of millions of rows',
    dialect: 'database: duckdb, postgres (both tried), spark, trino (grammar checked only)',
    query:
      'units: each unit (the default); areas: districts, provinces; problems: wrong rows; evidence: of units that reached a class',
    class: 'with --query evidence: the lowest class to take; without it all that earn the title',
    output: 'write to a file, e.g. evaluation.sql; without it to the screen',
  },
};
