import { type Classes, classesOf, completeSet, type Heading, type Parts } from '../../../criteria/drafting/made-set.ts';
import { matchRubric } from '../../../criteria/drafting/match-rubric.ts';
import type { WrittenCompleteSet } from '../../../criteria/schema/criteria-file.ts';
import { shippedNames } from '../../../jobs/shipped-sets.ts';
import { DRAFTING } from '../../../labels/drafting.ts';
import { plainLetters } from '../../../model/plain-letters.ts';
import type { Cli } from '../../cli.ts';
import { shippedSets } from '../../menu/shipped-sets.ts';
import { showProblems } from '../../office-files.ts';
import { outputFile } from '../../output-file.ts';
import { CRITERIA_HERE } from '../../world.ts';
import type { AnswerMistake, Answers } from './answers.ts';
import { type Base, baseNamed } from './base.ts';
import type { NewSet } from './filled.ts';
import type { NewOptions } from './new-options.ts';
import type { ReadRubric } from './rubric-file.ts';

/** The questions of a new set, in the order they are asked. */
export class Questions {
  readonly #options: NewOptions;
  readonly #cli: Cli;
  readonly #answers: Answers;

  constructor(options: NewOptions, cli: Cli, answers: Answers) {
    this.#options = options;
    this.#cli = cli;
    this.#answers = answers;
  }

  async heading(titleInFile: string | undefined, hasBase: boolean): Promise<Heading> {
    const words = DRAFTING[this.#cli.language];
    const { id, title, years } = this.#options;
    const ownId = await this.#answers.text(id, {
      option: '--id',
      asked: words.id,
      check: (text) => this.#checkId(text),
    });
    const ownTitle = await this.#answers.text(title, { option: '--title', asked: words.title, initial: titleInFile });
    const applies = await this.#answers.text(years, {
      option: '--years',
      asked: hasBase ? words.yearsOfBase : words.years,
      optional: hasBase,
      check: (text) => yearsIn(text) !== undefined || 'drafting-years-malformed',
    });
    const said = yearsIn(applies);
    return said === undefined ? { id: ownId, title: ownTitle } : { id: ownId, title: ownTitle, applies: said };
  }

  async basedOn(base: Base, heading: Heading, rubric: ReadRubric | undefined): Promise<NewSet> {
    const words = DRAFTING[this.#cli.language];
    const { law, why } = this.#options;
    const reason = await this.#answers.text(why, { option: '--why', asked: words.why, optional: true });
    const said = law === undefined ? heading : { ...heading, law: { document: law, title: heading.title } };
    const parts: Parts = {};
    if (rubric === undefined) return { kind: 'extending', said, parts, changes: [], why: reason };
    const { items, places, maximum } = rubric.rubric;
    const table = { items, places, file: rubric.file };
    const { changes, problems } = matchRubric(table, base.draft.items, reason === '' ? undefined : reason);
    if (problems.length > 0) showProblems(problems, this.#cli);
    const stated = !rubric.problems.some(({ code }) => code === 'rubric-total-missing');
    const unknown = (base.draft.parts.maximum ?? null) === null;
    if (unknown || (stated && base.draft.parts.maximum !== maximum)) parts.maximum = maximum;
    return { kind: 'extending', said, parts, changes, why: reason };
  }

  async standingAlone(
    heading: Heading,
    evidence: 'required' | 'optional',
    rubric: ReadRubric | undefined,
  ): Promise<NewSet> {
    if (rubric === undefined) throw new Error('A set that stands alone is made from a rubric');
    const words = DRAFTING[this.#cli.language];
    const { law, award, unit } = this.#options;
    const document = await this.#answers.text(law, { option: '--law', asked: words.law });
    const title = await this.#answers.text(award, { option: '--award', asked: words.award });
    const evaluated = await this.#answers.text(unit, { option: '--unit', asked: words.unit });
    const classes = await this.#classes();
    const { items, maximum } = rubric.rubric;
    const own = {
      ...heading,
      law: { document, title: heading.title },
      applies: heading.applies ?? { from: 0 },
      subject: slug(`${title} ${evaluated}`),
      award: title,
      unit: evaluated,
      evidence,
    };
    const set = completeSet(
      own,
      maximum,
      items,
      classes === undefined ? this.#openClasses() : classesOf(classes, items),
    );
    return { kind: 'complete', set: set as WrittenCompleteSet };
  }

  async output(id: string): Promise<string> {
    const { language } = this.#cli;
    const asked = { option: '--output', asked: DRAFTING[language].output, initial: `${id}.json` };
    return outputFile(await this.#answers.text(undefined, asked), ['.json']) ?? `${id}.json`;
  }

  async #classes(): Promise<Classes | undefined> {
    const words = DRAFTING[this.#cli.language];
    const said = this.#options.classesOf;
    if (said !== undefined) return baseNamed(said, this.#cli).draft.parts;
    const withPoints = shippedSets()
      .map((choice) => ({ ...choice, parts: baseNamed(choice.value, this.#cli).draft.parts }))
      .filter(({ parts }) => parts.classification.kind === 'bands' && (parts.maximum ?? null) !== null);
    const chosen = await this.#answers.choose(words.classes, [
      { name: words.classesLater, value: '' },
      ...withPoints.map(({ name, value }) => ({ name, value })),
    ]);
    return withPoints.find(({ value }) => value === chosen)?.parts;
  }

  /** Two classes, the bound between them left to the office. */
  #openClasses(): Classes {
    const { passed, failed } = DRAFTING[this.#cli.language];
    const classes = [
      { id: slug(passed), label: passed, from: null, earnsAward: true },
      { id: slug(failed), label: failed, earnsAward: false },
    ];
    return { classification: { kind: 'bands', classes } };
  }

  #checkId(id: string): true | AnswerMistake {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return 'drafting-id-malformed';
    const taken = [...shippedNames(CRITERIA_HERE)].some((name) => name.startsWith(`${id}@`));
    return taken ? 'drafting-id-taken' : true;
  }
}

function yearsIn(text: string): { readonly from: number; readonly to?: number } | undefined {
  const found = /^((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?$/.exec(text.trim());
  if (found === null) return undefined;
  const from = Number(found[1]);
  if (found[2] === undefined) return { from };
  return Number(found[2]) < from ? undefined : { from, to: Number(found[2]) };
}

function slug(text: string): string {
  return plainLetters(text).replaceAll(' ', '-');
}
