import type { OpenWorld } from '../../api/call.ts';
import { type MemoryFile, memoryWorld } from '../../api/memory-world.ts';
import { bytesOf } from '../../api/output-files.ts';
import type { ReadingOptions } from '../../evidence/read-evidence.ts';
import { type CheckOptions, check } from '../../jobs/check.ts';
import { withSetsRead } from '../../jobs/criteria-store.ts';
import type { EvidenceWorld } from '../../jobs/evidence-world.ts';
import { fixedCopy } from '../../jobs/fixed-copy.ts';
import { CHECK_PAGE } from '../../labels/check-page.ts';
import { SPEECH } from '../../labels/speech.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Language } from '../../model/language.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { type CheckPageData, fromBase64 } from '../../page/check-data.ts';
import { dataSha } from '../../page/data-sha.ts';
import { OUTCOME_ENDING, outcomeOf, outcomeText } from '../../page/outcome.ts';
import type { CommuneTables } from '../../units/official-communes.ts';
import type { FileSelection, SavedFiles, Saving, Shown } from './chosen.ts';
import { foundView, refusedView, unreadableView } from './view.ts';

/** The engine of the page for self-checks: the very jobs of the program, with the office's data around them. */
export class CheckEngine {
  readonly #data: CheckPageData;
  readonly #communes: CommuneTables;

  constructor(data: CheckPageData, communes: CommuneTables) {
    this.#data = data;
    this.#communes = communes;
  }

  async show(chosen: FileSelection): Promise<Shown> {
    const { language } = chosen;
    try {
      const found = await check(this.#asked(chosen), await this.#world(chosen));
      if (found.kind === 'unreadable') {
        const problems = found.refusal.facts.problems(language);
        return { state: 'unreadable', markup: unreadableView(problems, found.refusal, language).markup };
      }
      const markup = foundView(found, this.#data, language).markup;
      return { state: found.clean && found.result.units.length > 0 ? 'right' : 'wrong', markup };
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      return { state: 'refused', markup: refusedView(error, language).markup };
    }
  }

  async save(what: Saving, chosen: FileSelection): Promise<SavedFiles> {
    const world = await this.#world(chosen);
    const words = CHECK_PAGE[chosen.language];
    if (what === 'fixed') return this.#fixed(chosen, world);
    const stem = stemOf(chosen.files);
    if (what === 'outcome') {
      const found = await check(this.#asked(chosen), world);
      if (found.kind === 'unreadable') throw found.refusal;
      const text = outcomeText(outcomeOf(found.result, this.#data, dataSha(this.#data)));
      return saved([{ name: `${stem}${OUTCOME_ENDING}`, contents: [text] }], words.saved, chosen.language);
    }
    const name = { marked: `${stem}-can-sua.xlsx`, list: `${stem}-can-sua.csv`, 'list-json': `${stem}-can-sua.json` }[
      what
    ];
    const { problemLists } = await check({ ...this.#asked(chosen), problems: [name] }, world);
    return saved(problemLists, words.saved, chosen.language);
  }

  async #fixed(chosen: FileSelection, world: EvidenceWorld): Promise<SavedFiles> {
    const asked = this.#asked(chosen);
    const words = CHECK_PAGE[chosen.language];
    const found = await check(asked, world);
    if (found.kind === 'unreadable') throw found.refusal;
    const files: OutputFile[] = [];
    let [changes, left] = [0, 0];
    for (const { name } of chosen.files) {
      const fix = `${name.replace(/\.[^.]*$/, '')}-da-sua.csv`;
      const copy = await fixedCopy({ ...asked, evidence: [name], set: found.set, fix }, world);
      changes += copy.changes;
      left += copy.errorsLeft;
      if (copy.changes > 0) files.push(...copy.files);
    }
    if (files.length === 0) return { files: [], said: words.fixedNothing };
    return { ...saved(files, words.saved, chosen.language), said: words.fixedDone(changes, left) };
  }

  #asked({ files, language, sheet, encoding }: FileSelection): CheckOptions {
    const { criteria, year, units, district, due, checkUnits } = this.#data;
    const reading = {
      ...(sheet === undefined ? {} : { sheet }),
      ...(encoding === undefined ? {} : { encoding }),
    } as ReadingOptions;
    return {
      evidence: files.map(({ name }) => name),
      criteria: criteria.named,
      year,
      reading,
      language,
      units: units ?? undefined,
      district: district ?? undefined,
      // Without a list nothing is compared with the day; it stands on the page all the same.
      due: units === null ? undefined : (due ?? undefined),
      ...(checkUnits ? { checkUnits } : {}),
      prospect: true,
    };
  }

  async #world({ files }: FileSelection): Promise<EvidenceWorld> {
    const { program, shipped } = this.#data;
    const own = this.#data.files.map(({ name, base64 }) => ({ name, contents: fromBase64(base64) }));
    const world: OpenWorld = await memoryWorld(
      [...files, ...own],
      withSetsRead({
        version: program.version,
        criteria: () => Object.keys(shipped.criteria),
        criteriaText(name) {
          const found = shipped.criteria[name];
          if (found === undefined) throw new Error(`criteria/${name} is not in the page`);
          return { file: name, ...found };
        },
        released: () => shipped.released,
        communes: async () => this.#communes,
      }),
    );
    // What is said of the set was said when the page was made.
    return { ...world, progress: (items) => items, notice() {}, warnings() {} };
  }
}

/** Files of one name from several folders are told apart. */
export function withOwnNames(files: readonly MemoryFile[]): MemoryFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const [, stem = file.name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(file.name.replaceAll(/[\\/]/g, '_')) ?? [];
    let name = `${stem}${ending}`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem} (${number})${ending}`;
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}

function saved(files: readonly OutputFile[], say: (names: string) => string, language: Language): SavedFiles {
  const made = files.map((file) => ({ name: file.name, bytes: bytesOf(file) }));
  return { files: made, said: say(SPEECH[language].list(made.map(({ name }) => name))) };
}

function stemOf(files: readonly MemoryFile[]): string {
  const [only, ...others] = files;
  return only === undefined || others.length > 0 ? 'minh-chung' : only.name.replace(/\.[^.]*$/, '');
}
