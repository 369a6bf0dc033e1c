import { readEvidence } from '../../evidence/read-evidence.ts';
import type { AssessOptions } from '../../jobs/assess.ts';
import { type CategoryOptions, withoutCategory } from '../../jobs/categories.ts';
import { chosenCriteria } from '../../jobs/criteria-in-force.ts';
import { awardOf, needsOf } from '../../jobs/evaluation-needs.ts';
import type { EvidenceWorld } from '../../jobs/evidence-world.ts';
import { newestShipped } from '../../jobs/shipped-sets.ts';
import { openUnits } from '../../jobs/units.ts';
import { SPEECH } from '../../labels/speech.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { UnitEvidence } from '../../model/evidence.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { isoDate } from '../../model/written-date.ts';
import type { Cli } from '../cli.ts';
import { type Ask, askInTerminal } from '../menu/ask.ts';
import { goingBack } from '../menu/going-back.ts';

export type EvaluateLine = AssessOptions & { readonly criteria?: string | undefined };

/**
 * Asks the person at the terminal for what the set needs beside the evidence: results of other evaluations, the day of the
 * check, the categories of units that say none. An answer left empty goes on without it, as from a script.
 */
export function askForMissingInputs(
  asked: EvaluateLine,
  cli: Pick<Cli, 'language'>,
  world: EvidenceWorld,
  ask: Ask = askInTerminal(cli.language),
): Promise<EvaluateLine> {
  return goingBack(ask, cli.language, (asking) => whatIsNeeded(asked, cli, world, asking));
}

async function whatIsNeeded(
  asked: EvaluateLine,
  cli: Pick<Cli, 'language'>,
  world: EvidenceWorld,
  ask: Ask,
): Promise<EvaluateLine> {
  const words = WORDS[cli.language];
  const { criteria, year, evidence, reading = {}, others = [], checkedOn } = asked;
  // What is said of the choice is said by the evaluation itself.
  const quiet = { ...world, notice: () => {}, warnings: () => {} };
  const choosing = { criteria, year, evidence, reading };
  const set = await chosenCriteria(choosing, quiet).catch(async (error: unknown) => {
    const named = await ask.choose(words.criteria(year), setsToChoose(error, world));
    return chosenCriteria({ ...choosing, criteria: named, year: undefined }, quiet);
  });
  const own = criteria === undefined ? { criteria: `${set.id}@${set.version}` } : {};
  const needs = needsOf(set);
  const given = [...others];
  if (others.length === 0) {
    for (const { subject, items } of needs.others) {
      const award = awardOf(subject, world);
      if (award === undefined) continue;
      const path = await ask.text(words.other(inLanguage(award, cli.language), SPEECH[cli.language].list(items)), {
        check: (answer) => answer === '' || world.files.place(answer) !== undefined || words.notThere(answer),
      });
      if (path !== '') given.push(path);
    }
  }
  const day =
    needs.checkedOn && checkedOn === undefined
      ? await ask.text(words.checkedOn, {
          check: (answer) => answer === '' || isoDate(answer) !== undefined || words.noDay(answer),
        })
      : '';
  const places = await categoriesAsked({ ...asked, year }, set, world, ask, cli.language);
  return { ...asked, ...own, ...places, others: given, checkedOn: checkedOn ?? isoDate(day) };
}

/** Above this many, whoever sits there fills in a column sooner than answers. */
const MOST_ASKED_ONE_BY_ONE = 40;
/** Enough to know which they are. */
const MOST_NAMED = 6;

/** Where bounds differ by category and units do not say theirs: all at once, one by one, or left to the file. */
async function categoriesAsked(
  asked: EvaluateLine,
  set: CriteriaSet,
  world: EvidenceWorld,
  ask: Ask,
  language: Language,
): Promise<CategoryOptions> {
  const { evidence, year, reading, category, units } = asked;
  if (category !== undefined || set.categories.length === 0 || set.open.length > 0) return {};
  const options = { ...reading, namesAlone: units !== undefined };
  const read = await readEvidence(evidence.map(world.files.evidence), set, year, options);
  if (!read.readable) return {};
  // By the codes that the evaluation will know them by.
  const { book } = await (await openUnits(asked, world)).check(read, year ?? read.book.year ?? null, set);
  const lacking = withoutCategory(book, set);
  if (lacking.length === 0) return {};
  const words = WORDS[language];
  const named = (unit: UnitEvidence) => (unit.name === unit.code ? unit.code : `${unit.name} (${unit.code})`);
  const some = SPEECH[language].list(lacking.slice(0, MOST_NAMED).map(named));
  const choices = set.categories.map(({ id, label }) => ({ name: inLanguage(label, language), value: id }));
  const answer = await ask.choose(words.category(lacking.length, some, lacking.length > MOST_NAMED), [
    ...choices,
    ...(lacking.length > 1 && lacking.length <= MOST_ASKED_ONE_BY_ONE ? [{ name: words.oneByOne, value: EACH }] : []),
    { name: words.leftOut, value: '' },
  ]);
  if (answer === '') return {};
  if (answer !== EACH) return { category: answer };
  const categories: Record<string, string> = {};
  for (const unit of lacking) categories[unit.code] = await ask.choose(words.categoryOf(named(unit)), choices);
  return { categories };
}

/** No id of a category has a colon. */
const EACH = ':each';

/** Where the evidence fits several sets of the year, whoever sits there says which; any other refusal stays one. */
function setsToChoose(error: unknown, world: EvidenceWorld): { readonly name: string; readonly value: string }[] {
  const { code, details } = (error instanceof CannotRun ? error.facts : undefined) ?? {};
  if (code !== 'criteria-several-in-force') throw error;
  return (details as { readonly sets: readonly string[] }).sets.map((id) => {
    const title = newestShipped(id, world)?.title.vi;
    return { name: title === undefined ? id : `${id} - ${title}`, value: id };
  });
}

const WORDS = {
  vi: {
    criteria: (year: number | undefined) => `Năm ${year} có nhiều bộ tiêu chí; đánh giá theo bộ nào?`,
    other: (award: string, items: string) =>
      `${items} lấy từ kết quả “${award}”: thư mục kết quả ấy (Enter nếu đã ghi trong tệp minh chứng)`,
    category: (count: number, some: string, more: boolean) =>
      `${count} đơn vị chưa ghi địa bàn (${some}${more ? '…' : ''}), mà mức phải đạt khác nhau theo địa bàn. Các đơn vị này:`,
    categoryOf: (unit: string) => `${unit}:`,
    oneByOne: 'Mỗi đơn vị một khác: hỏi từng đơn vị',
    leftOut: 'Chưa biết (các đơn vị này chưa được xếp loại; ghi thêm cột “Địa bàn” rồi đánh giá lại)',
    checkedOn: 'Ngày kiểm tra, ví dụ 15/12/2026 (để tính thời hạn)',
    notThere: (path: string) => `Không tìm thấy: ${path}`,
    noDay: (answer: string) => `“${answer}” không phải là ngày; ví dụ 15/12/2026`,
  },
  en: {
    criteria: (year: number | undefined) => `There are several criteria sets for ${year}; which one?`,
    other: (award: string, items: string) =>
      `${items} are read from the result “${award}”: its folder (Enter where the evidence says it)`,
    category: (count: number, some: string, more: boolean) =>
      `${SPEECH.en.count(count, 'unit does', 'units do')} not say their category (${some}${more ? '…' : ''}), and the bounds differ by it. They are:`,
    categoryOf: (unit: string) => `${unit}:`,
    oneByOne: 'Some this, some that: ask for each',
    leftOut: 'Not known (they get no class; write the column “Địa bàn” and evaluate again)',
    checkedOn: 'Day of the check, e.g. 15/12/2026 (terms are counted up to it)',
    notThere: (path: string) => `Not found: ${path}`,
    noDay: (answer: string) => `“${answer}” is no day; e.g. 15/12/2026`,
  },
} satisfies Record<Language, Record<string, unknown>>;
