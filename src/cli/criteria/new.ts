import { refuseExisting } from '../../io/write-files.ts';
import { criteriaMove } from '../../jobs/criteria-move.ts';
import { type CriteriaNewOptions, criteriaNew, criteriaQuestions, refuseOverSource } from '../../jobs/criteria-new.ts';
import { mistakeIn, type PlaceFilling, type SetQuestion } from '../../jobs/new-set/answers.ts';
import { DRAFTING } from '../../labels/drafting.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { ProblemRecord } from '../../model/result.ts';
import { refusal } from '../../problems/refusal.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { type Ask, askInTerminal } from '../menu/ask.ts';
import { goingBack } from '../menu/going-back.ts';
import { shippedSets } from '../menu/shipped-sets.ts';
import { showRecords } from '../office-files.ts';
import { outputFile } from '../output-file.ts';
import { readingWorldOf } from '../reading-world.ts';
import { CRITERIA_HERE } from '../world.ts';
import { finishDraft } from './finish-draft.ts';

/** What is told by options; what is left out is asked for. */
interface NewOptions {
  readonly from?: string;
  readonly rubric?: string;
  readonly sheet?: string;
  readonly classesOf?: string;
  readonly base?: string;
  readonly id?: string;
  readonly title?: string;
  readonly law?: string;
  readonly award?: string;
  readonly unit?: string;
  readonly years?: string;
  readonly evidence?: string;
  readonly why?: string;
  readonly fill?: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
}

/** A module of its own name, since `new` is a word of the language. */
export const newSet: CommandModule = {
  define(command, cli, finish) {
    const words = WORDS[cli.language];
    command.description(words.new);
    for (const [flags, name] of OPTIONS) command.option(flags, words[name]);
    command
      .option('--fill <place=value>', words.fill, (value: string, before: readonly string[] = []) => [...before, value])
      .action(async (options: NewOptions) => {
        if (!cli.terminal.interactive) return finish(await runNew(options, cli, undefined));
        const { language } = cli;
        finish(await goingBack(askInTerminal(language), language, (ask) => runNew(options, cli, ask)));
      });
  },
};

/** Asks what the options leave out, when there is somebody to ask, and makes the set. */
export async function runNew(options: NewOptions, cli: Cli, ask: Ask | undefined): Promise<number> {
  const { from, base } = options;
  if (base === undefined) return makeSet(await withSource(options, cli, ask), cli, ask);
  if (from === undefined) throw refusal('drafting-nothing-to-move', {});
  refuseWhatMovingLeavesOut(options);
  return moveSet({ ...options, from, base }, cli);
}

/** The file that moves onto another version of its base; the one it was stays as it is. */
async function moveSet({ from, base, output, force }: NewOptions & { from: string; base: string }, cli: Cli) {
  const words = DRAFTING[cli.language];
  const asked = { from, base, output: outputFile(output, ['.json']), language: cli.language };
  const { path, files, problems, notCompared } = criteriaMove(asked, readingWorldOf(cli));
  if (force !== true) refuseExisting([path]);
  if (notCompared !== undefined) cli.terminal.err(`${words.oldBaseMissing(notCompared)}\n`);
  if (problems.length > 0) {
    cli.terminal.err(`${words.moveFindings}\n`);
    showRecords(problems, cli);
  }
  return finishDraft({ path, files, diffAgainst: from }, cli);
}

/** What the options already decide is refused before anything is read or asked. */
async function makeSet(options: NewOptions, cli: Cli, ask: Ask | undefined): Promise<number> {
  const { language } = cli;
  const world = readingWorldOf(cli);
  const refuseOutput = ({ output, id }: CriteriaNewOptions) => {
    const path = outputFile(output, ['.json']) ?? (id === undefined ? undefined : `${id}.json`);
    if (path === undefined) return;
    refuseOverSource(path, [options.from, options.rubric], world);
    if (options.force !== true) refuseExisting([path]);
  };
  const { evidence, fill = [], force: _, base: __, ...said } = options;
  const asked = { ...said, evidence: evidenceRule(evidence), fill: fill.map(placeFilling), language };
  if (asked.output !== undefined) refuseOutput(asked);
  const made = await (ask === undefined
    ? makeUnasked(asked, refuseOutput, cli)
    : makeAsking(asked, ask, refuseOutput, cli));
  if (made.unmatched.length > 0) showRecords(made.unmatched, cli);
  return finishDraft({ ...made, diffAgainst: made.base }, cli);
}

type RefuseOutput = (asked: CriteriaNewOptions) => void;

async function makeUnasked(asked: CriteriaNewOptions, refuseOutput: RefuseOutput, cli: Cli) {
  const world = readingWorldOf(cli);
  const { problems } = await criteriaQuestions(asked, world);
  showRubric(problems, cli);
  refuseOutput(asked);
  return criteriaNew(asked, world);
}

/** Question after question; where what was filled in does not agree, its places are asked for again. */
async function makeAsking(said: CriteriaNewOptions, ask: Ask, refuseOutput: RefuseOutput, cli: Cli) {
  const { terminal, language } = cli;
  const words = DRAFTING[language];
  const world = readingWorldOf(cli);
  let asked = said;
  let shown = false;
  for (;;) {
    const { questions, problems } = await criteriaQuestions(asked, world);
    if (!shown && problems.length > 0) showRubric(problems, cli);
    shown ||= problems.length > 0;
    if (asked.output !== undefined) refuseOutput(asked);
    if (questions.some(({ option }) => option === 'fill')) terminal.out(`${words.openPlaces(questions.length)}\n`);
    for (const question of questions) asked = answered(asked, question, await answerTo(question, ask, cli));
    if (questions.length > 0) continue;
    try {
      return await criteriaNew(asked, world);
    } catch (error) {
      if (!(error instanceof CannotRun) || error.facts.code !== 'criteria-draft-refused') throw error;
      showRecords(error.facts.problems(language), cli);
      if (!(await ask.yes(words.askAgain))) throw refusal('criteria-draft-refused', {});
      asked = { ...asked, fill: said.fill };
    }
  }
}

function answerTo(question: SetQuestion, ask: Ask, { language }: Cli): Promise<string> {
  const { asked, choices, initial } = question;
  if (choices !== undefined) return ask.choose(asked, choices);
  const check = (answer: string) => mistakeIn(question, answer, language, CRITERIA_HERE) ?? true;
  return ask.text(asked, { ...(initial === undefined ? {} : { initial }), check });
}

function answered(asked: CriteriaNewOptions, { option, place }: SetQuestion, answer: string): CriteriaNewOptions {
  if (option !== 'fill' || place === undefined) return { ...asked, [option]: answer };
  return { ...asked, fill: [...(asked.fill ?? []), { place, value: answer === '' ? null : answer }] };
}

function showRubric(problems: readonly ProblemRecord[], cli: Cli): void {
  if (problems.length === 0) return;
  cli.terminal.err(`${DRAFTING[cli.language].rubricFindings}\n`);
  showRecords(problems, cli);
}

function placeFilling(written: string): PlaceFilling {
  const [place = '', value = ''] = written.split(/=(.*)/s).map((part) => part.trim());
  return { place, value };
}

function evidenceRule(said = 'required'): 'required' | 'optional' {
  if (said === 'required' || said === 'optional') return said;
  throw refusal('drafting-evidence-rule-unknown', { written: said });
}

/** A set, a rubric, or a rubric applied to a set. */
async function withSource(options: NewOptions, { language }: Cli, ask: Ask | undefined): Promise<NewOptions> {
  if (options.from !== undefined || options.rubric !== undefined) return options;
  if (ask === undefined) throw refusal('drafting-nothing-to-start-from', {});
  const words = DRAFTING[language];
  const start = await ask.choose(words.start, [
    { name: words.fromSet, value: 'set' },
    { name: words.fromRubric, value: 'rubric' },
    { name: words.fromBoth, value: 'both' },
  ]);
  const needed = (answer: string) => answer !== '' || words.needed;
  const rubric = start === 'set' ? undefined : await ask.text(words.rubricFile, { check: needed });
  const source = rubric === undefined ? {} : { rubric };
  if (start === 'rubric') return { ...options, ...source };
  const sets = shippedSets(language).map(({ name, value, complete }) => ({
    name: complete ? name : `${name} (${words.template})`,
    value,
  }));
  const chosen = await ask.choose(words.whichSet, [...sets, { name: words.ownSet, value: '' }]);
  const from = chosen === '' ? await ask.text(words.ownSetFile, { check: needed }) : chosen;
  return { ...options, ...source, from };
}

/** The file that moves keeps all it says; what else is asked for would be lost without a word. */
function refuseWhatMovingLeavesOut(options: NewOptions): void {
  const said = [...OPTIONS, ['--fill <place=value>', 'fill'] as const].filter(
    ([, name]) => !MOVING.has(name) && options[name] !== undefined,
  );
  if (said.length === 0) return;
  const names = said.map(([flags]) => flags.replace(/^-\w, | <.*/g, ''));
  throw refusal('drafting-not-while-moving', { options: names });
}

const MOVING: ReadonlySet<keyof NewOptions> = new Set(['from', 'base', 'output', 'force'] as const);

const OPTIONS = [
  ['--from <set>', 'from'],
  ['--rubric <file>', 'rubric'],
  ['--sheet <name>', 'sheet'],
  ['--classes-of <set>', 'classesOf'],
  ['--base <version>', 'base'],
  ['--id <id>', 'id'],
  ['--title <text>', 'title'],
  ['--law <document>', 'law'],
  ['--award <text>', 'award'],
  ['--unit <text>', 'unit'],
  ['-y, --years <years>', 'years'],
  ['--evidence <required|optional>', 'evidence'],
  ['--why <text>', 'why'],
  ['-o, --output <file>', 'output'],
  ['--force', 'force'],
] as const;

const WORDS = {
  vi: {
    new: 'Tạo bộ tiêu chí của cơ quan: từ một bộ có sẵn, từ một mẫu, hoặc từ bảng điểm Excel, CSV',
    from: 'dựa trên bộ này: mã, mã@phiên bản hoặc tệp .json',
    rubric: 'bảng điểm (.xlsx, .csv): TT | Tiêu chí | Nội dung | Điểm tối đa | Minh chứng',
    sheet: 'trang tính có bảng điểm, khi tệp Excel có nhiều trang',
    classesOf: 'lấy cách xếp loại của bộ này; không ghi thì để trống, điền sau',
    base: 'chuyển tệp của --from sang phiên bản này của bộ gốc',
    id: 'mã của bộ mới, ví dụ phong-gd-a',
    title: 'tên bộ tiêu chí',
    law: 'văn bản ban hành, ví dụ "Quyết định số 12/QĐ-UBND"',
    award: 'danh hiệu được công nhận (bộ lập từ bảng điểm)',
    unit: 'đơn vị được đánh giá (bộ lập từ bảng điểm)',
    years: 'các năm áp dụng: 2026 (từ năm đó) hoặc 2026-2030',
    evidence: 'required: không có minh chứng thì không được tính điểm (mặc định); optional: vẫn tính',
    why: 'căn cứ ghi vào từng thay đổi so với bộ gốc',
    output: 'tệp ghi ra; không ghi thì là <mã>.json',
    force: 'ghi đè tệp đã có',
    fill: 'điền một chỗ trống, ví dụ TC1.maximum=10 hoặc tot.from=80; dùng nhiều lần',
  },
  en: {
    new: "make an office's own set: from a shipped set, a template, or a rubric in Excel or CSV",
    from: 'built on this set: id, id@version or .json file',
    rubric: 'rubric (.xlsx, .csv): TT | Tiêu chí | Nội dung | Điểm tối đa | Minh chứng',
    sheet: 'the sheet of the rubric, where a workbook has several',
    classesOf: 'classify as this set does; without it that is left open',
    base: 'move the file of --from onto this version of its base',
    id: 'id of the new set, e.g. office-a',
    title: 'title of the set',
    law: 'document that issues it, e.g. "Decision 12/QĐ-UBND"',
    award: 'title to be recognised (set made from a rubric)',
    unit: 'what is evaluated (set made from a rubric)',
    years: 'evaluation years: 2026 (from then on) or 2026-2030',
    evidence: 'required: no points without evidence (default); optional: points count all the same',
    why: 'basis written into every change to the base',
    output: 'file to write; without it, <id>.json',
    force: 'write over an existing file',
    fill: 'fill in an open place, e.g. TC1.maximum=10 or tot.from=80; may be repeated',
  },
};
