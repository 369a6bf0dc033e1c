import type { AssessOptions } from '../../jobs/assess.ts';
import { chosenCriteria } from '../../jobs/criteria-in-force.ts';
import { awardOf, needsOf } from '../../jobs/evaluation-needs.ts';
import type { EvidenceWorld } from '../../jobs/evidence-world.ts';
import { newestShipped } from '../../jobs/shipped-sets.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { isoDate } from '../../model/written-date.ts';
import type { Cli } from '../cli.ts';
import { type Ask, askInTerminal } from '../menu/ask.ts';

export type EvaluateLine = AssessOptions & { readonly criteria?: string | undefined };

/**
 * Leads whoever sits at a terminal through what the set needs beside the evidence: results of other evaluations, the day of
 * the check. An answer left empty goes on without it, as from a script.
 */
export async function withWhatIsNeeded(
  asked: EvaluateLine,
  cli: Pick<Cli, 'language'>,
  world: EvidenceWorld,
  ask: Ask = askInTerminal(cli.language),
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
      const path = await ask.text(words.other(inLanguage(award, cli.language), items.join(', ')), {
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
  return { ...asked, ...own, others: given, checkedOn: checkedOn ?? isoDate(day) };
}

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
    checkedOn: 'Ngày kiểm tra, ví dụ 15/12/2026 (để tính thời hạn)',
    notThere: (path: string) => `Không tìm thấy: ${path}`,
    noDay: (answer: string) => `“${answer}” không phải là ngày; ví dụ 15/12/2026`,
  },
  en: {
    criteria: (year: number | undefined) => `There are several criteria sets for ${year}; which one?`,
    other: (award: string, items: string) =>
      `${items} are read from the result “${award}”: its folder (Enter where the evidence says it)`,
    checkedOn: 'Day of the check, e.g. 15/12/2026 (terms are counted up to it)',
    notThere: (path: string) => `Not found: ${path}`,
    noDay: (answer: string) => `“${answer}” is no day; e.g. 15/12/2026`,
  },
} satisfies Record<Language, Record<string, unknown>>;
