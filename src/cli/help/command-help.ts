import type { ExampleFiles } from './example-files.ts';
import type { ExitWords } from './exit-words.ts';

/** What the help of a command says besides its options. */
export interface CommandHelp {
  /** Command lines that can be pasted as they stand. */
  readonly examples: (files: ExampleFiles) => readonly string[];
  /** What 0, 1 and 2 mean where it is more than "done, and something is wrong". */
  readonly exit?: keyof ExitWords;
  /** It writes what cannot be made again at will: `--dry-run` shows what would come of it. */
  readonly lasting?: true;
}

const act = '--by "Văn thư" --on 10/01/2023';
const secret = ({ keys }: ExampleFiles) => `${keys}/office-key.private.pem`;
const open = ({ keys }: ExampleFiles) => `${keys}/office-key.public.json`;

/** By the name of the command with the one below it; each command has its entry, in the order of the year (test/cli/command-help.test.ts). */
export const COMMAND_HELP: Readonly<Record<string, CommandHelp>> = {
  menu: { examples: ({ evidence }) => ['hoctap menu', `hoctap menu ${evidence}`] },
  demo: { examples: ({ demo }) => [`hoctap demo ${demo}`] },
  doctor: { examples: () => ['hoctap doctor'], exit: 'ready' },
  completion: { examples: () => ['hoctap completion bash', 'hoctap completion powershell'] },
  units: {
    examples: ({ list }) => [
      'hoctap units "Đồng Tháp" -y 2026',
      `hoctap units "Đồng Tháp" --district "Tam Nông" -y 2022 -o ${list}`,
    ],
  },
  template: {
    examples: ({ form }) => [
      `hoctap template -c tt44-2014 -y 2022 --units "Đồng Tháp" --district "Tam Nông" -o ${form}`,
      `hoctap template -c tt44-2014 -y 2022 --units "Đồng Tháp" --district "Tam Nông" --one-file-per-unit --due 15/12/2022 -o 1-mau`,
    ],
  },
  check: {
    examples: ({ evidence, wrong }) => [
      `hoctap check ${evidence} -c tt44-2014 -y 2022`,
      `hoctap check ${evidence} -c tt44-2014 -y 2022 --problems ${wrong}`,
    ],
    exit: 'lacking',
  },
  evaluate: {
    examples: ({ evidence, result }) => [
      `hoctap evaluate ${evidence} -c tt44-2014 -y 2022 -o ${result}`,
      `hoctap evaluate ${evidence} -y 2022 -o ${result}`,
    ],
  },
  report: {
    examples: ({ result }) => [
      `hoctap report ${result}`,
      `hoctap report ${result} -f html,xlsx`,
      `hoctap report ${result} -f pdf`,
    ],
  },
  explain: {
    examples: ({ result }) => [`hoctap explain ${result} 30010`, 'hoctap explain score-above-maximum'],
  },
  compare: {
    examples: ({ evidence, before, result, comparison }) => [
      `hoctap compare ${before} ${result} -o ${comparison}`,
      `hoctap compare ${result} --self -o ${comparison}`,
      `hoctap compare ${evidence} --sets tt44-2014@1.0.0,tt44-2014 -y 2022`,
    ],
  },
  combine: { examples: ({ result, other, combined }) => [`hoctap combine ${result} ${other} -o ${combined}`] },
  timeline: { examples: ({ before, result, years }) => [`hoctap timeline ${before} ${result} -o ${years}`] },
  reproduce: { examples: ({ result }) => [`hoctap reproduce ${result}`], exit: 'same' },
  letters: {
    examples: ({ result, office, letters }) => [
      `hoctap letters ${result} --profile ${office} --due 15/01/2023 -o ${letters}`,
      `hoctap letters ${result} --profile ${office} -f docx -o ${letters}`,
    ],
  },
  counts: {
    examples: ({ counts }) => [`hoctap counts -y 2022 -o ${counts}`, `hoctap counts ${counts}`],
  },
  documents: {
    examples: ({ result, office, papers, counts }) => [
      `hoctap documents ${result} --profile ${office} -o ${papers}`,
      `hoctap documents ${result} --profile ${office} --only report --pdf -o ${papers}/1`,
      `hoctap documents ${result} --only report --counts ${counts} -o ${papers}/2`,
    ],
  },
  dossier: {
    examples: ({ result, documents, dossiers }) => [
      `hoctap dossier ${result} --evidence-dir ${documents} -o ${dossiers}`,
    ],
  },
  sheets: {
    examples: ({ result, office, sheets }) => [
      `hoctap sheets ${result} --profile ${office} -o ${sheets}`,
      `hoctap sheets ${result} -f txt --unit 30010 -o ${sheets}`,
    ],
  },
  keys: {
    examples: (files) => [
      `hoctap keys new --office "Ủy ban nhân dân huyện Tam Nông" --valid-from 01/01/2022 -o ${files.keys}`,
      `hoctap keys show ${open(files)}`,
    ],
  },
  'keys new': {
    examples: ({ keys }) => [
      `hoctap keys new --office "Ủy ban nhân dân huyện Tam Nông" --valid-from 01/01/2022 -o ${keys}`,
    ],
    lasting: true,
  },
  'keys show': { examples: (files) => [`hoctap keys show ${open(files)}`] },
  'keys declare': {
    examples: (files) => [
      `hoctap keys declare ${secret(files)} --office "Ủy ban nhân dân huyện Tam Nông" --valid-from 01/01/2022`,
    ],
    lasting: true,
  },
  register: {
    examples: (files) => [
      `hoctap register check ${files.register} --key ${open(files)}`,
      `hoctap register list ${files.register}`,
    ],
  },
  'register init': {
    examples: (files) => [
      `hoctap register init ${files.register} --office "Ủy ban nhân dân huyện Tam Nông" --on 01/12/2022 --key ${secret(files)}`,
    ],
    lasting: true,
  },
  certify: {
    examples: (files) => [
      `hoctap certify ${files.result} --profile ${files.office} -o ${files.certificates}`,
      `hoctap certify ${files.result} --profile ${files.office} --issued-on 20/12/2022 --register ${files.register} --by "Văn thư" --key ${secret(files)} -o ${files.certificates}`,
    ],
    lasting: true,
  },
  'register check': {
    examples: (files) => [`hoctap register check ${files.register} --key ${open(files)}`],
    exit: 'whole',
  },
  'register list': { examples: ({ register }) => [`hoctap register list ${register} -y 2022`] },
  'register export': { examples: ({ register, posted }) => [`hoctap register export ${register} -o ${posted}`] },
  'register void': {
    examples: (files) => [
      `hoctap register void ${files.register} 02/GCN-UBND --reason "In thử" ${act} --key ${secret(files)}`,
    ],
    lasting: true,
  },
  'register replace': {
    examples: (files) => [
      `hoctap register replace ${files.register} 03/GCN-UBND --unit-name "Xã Phú Thọ" --reason "Sai tên" ${act} --key ${secret(files)}`,
    ],
    lasting: true,
  },
  'register reprint': {
    examples: (files) => [
      `hoctap register reprint ${files.register} 01/GCN-UBND -y 2022 --reason "Giấy bị ướt" ${act} --key ${secret(files)}`,
    ],
    lasting: true,
  },
  'register sign': {
    examples: (files) => [`hoctap register sign ${files.register} --key ${secret(files)}`],
    lasting: true,
  },
  'register compare': {
    examples: ({ register, copy }) => [`hoctap register compare ${register} ${copy}`],
    exit: 'copies',
  },
  'register publish': {
    examples: (files) => [
      `hoctap register publish ${files.register} --on 15/01/2023 --key ${secret(files)} -o ${files.posted}`,
    ],
  },
  'register repair': {
    examples: (files) => [`hoctap register repair ${files.register} --reason "Chép dở" ${act} --key ${secret(files)}`],
    lasting: true,
  },
  verify: {
    examples: (files) => [`hoctap verify ${files.paper} --key ${open(files)} --register ${files.register}`],
    exit: 'genuine',
  },
  page: {
    examples: (files) => [
      `hoctap page check -c tt44-2014 -y 2022 --units "Đồng Tháp" --district "Tam Nông" --profile ${files.office} -o ${files.page}`,
      `hoctap page verify --key ${open(files)} --profile ${files.office} -o ${files.verifyPage}`,
    ],
  },
  'page check': {
    examples: ({ office, page }) => [
      `hoctap page check -c tt44-2014 -y 2022 --units "Đồng Tháp" --district "Tam Nông" --due 15/12/2022 --profile ${office} -o ${page}`,
    ],
  },
  'page verify': {
    examples: (files) => [`hoctap page verify --key ${open(files)} --profile ${files.office} -o ${files.verifyPage}`],
  },
  'page read': { examples: ({ notes }) => [`hoctap page read ${notes}`], exit: 'notes' },
  'keys rotate': {
    examples: (files) => [`hoctap keys rotate ${secret(files)} -o ${files.newKeys}`],
    lasting: true,
  },
  'keys revoke': {
    examples: (files) => [
      `hoctap keys revoke ${open(files)} --from 01/03/2023 --reason "Mất máy" --key ${files.newKeys}/office-key.private.pem -o ${files.newKeys}`,
    ],
    lasting: true,
  },
  criteria: { examples: () => ['hoctap criteria list', 'hoctap criteria show tt44-2014'] },
  'criteria list': { examples: () => ['hoctap criteria list', 'hoctap criteria list --all'] },
  'criteria show': { examples: () => ['hoctap criteria show tt44-2014', 'hoctap criteria show tt25-2023'] },
  'criteria new': {
    examples: ({ own }) => [
      `hoctap criteria new --from tt44-2014 --id huyen-tam-nong --title "Bộ tiêu chí của huyện" -o ${own}`,
    ],
  },
  'criteria lint': { examples: ({ own }) => [`hoctap criteria lint ${own}`], exit: 'sound' },
  'criteria test': { examples: () => ['hoctap criteria test tt44-2014'], exit: 'cases' },
  'criteria diff': { examples: ({ own }) => [`hoctap criteria diff tt44-2014 ${own}`] },
  'criteria sql': {
    examples: ({ query }) => [
      'hoctap criteria sql tt44-2014 --dialect duckdb',
      `hoctap criteria sql tt44-2014 --dialect postgres -o ${query}`,
    ],
  },
  'criteria schema': { examples: () => ['hoctap criteria schema'] },
  office: {
    examples: () => [
      'hoctap office --authority "Chủ tịch Ủy ban nhân dân huyện Tam Nông" --place "Tam Nông" -c tt44-2014 -y 2022',
      'hoctap office --units "Đồng Tháp" --district "Tam Nông"',
      'hoctap office --show',
    ],
    lasting: true,
  },
  year: { examples: () => ['hoctap year 2026 --due 15/12/2026'], lasting: true },
};
