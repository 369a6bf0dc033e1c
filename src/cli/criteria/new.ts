import { DRAFTING } from '../../labels/drafting.ts';
import { refusal } from '../../problems/refusal.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { type Ask, askInTerminal } from '../menu/ask.ts';
import { goingBack } from '../menu/going-back.ts';
import { shippedSets } from '../menu/shipped-sets.ts';
import { answersFrom } from './drafting/answers.ts';
import { makeSet } from './drafting/make.ts';
import { moveSet } from './drafting/move.ts';
import type { NewOptions } from './drafting/new-options.ts';

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
  const { from, base, output, force = false } = options;
  if (base !== undefined) {
    if (from === undefined) throw refusal('drafting-nothing-to-move', {});
    refuseWhatMovingLeavesOut(options);
    return moveSet({ from, base, output, force }, cli);
  }
  return makeSet(await withSource(options, cli, ask), cli, answersFrom(ask, cli.language));
}

/** A set, a rubric, or a rubric laid over a set. */
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
  const sets = shippedSets().map(({ name, value, complete }) => ({
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
