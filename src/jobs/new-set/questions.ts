import { DRAFTING } from '../../labels/drafting.ts';
import type { Language } from '../../model/language.ts';
import type { CriteriaWorld } from '../evidence-world.ts';
import { setChoices } from '../set-choices.ts';
import type { SetQuestion } from './answers.ts';
import { type Base, baseNamed } from './base.ts';
import type { ReadRubric } from './rubric-file.ts';

/** What a set is made from. */
export interface Sources {
  readonly base?: Base | undefined;
  readonly rubric?: ReadRubric | undefined;
}

/** All that is asked of a set before its open places, in the order it is asked. */
export function headingQuestions(
  { base, rubric }: Sources,
  { language }: { readonly language: Language },
  world: CriteriaWorld,
): SetQuestion[] {
  const words = DRAFTING[language];
  const initial = rubric?.rubric.title === undefined ? {} : { initial: rubric.rubric.title };
  const heading: SetQuestion[] = [
    { option: 'id', asked: words.id },
    { option: 'title', asked: words.title, ...initial },
    base === undefined
      ? { option: 'years', asked: words.years }
      : { option: 'years', asked: words.yearsOfBase, optional: true },
  ];
  if (base !== undefined) return [...heading, { option: 'why', asked: words.why, optional: true }];
  return [
    ...heading,
    { option: 'law', asked: words.law },
    { option: 'award', asked: words.award },
    { option: 'unit', asked: words.unit },
    {
      option: 'classesOf',
      asked: words.classes,
      optional: true,
      choices: [{ name: words.classesLater, value: '' }, ...setsWithBands(language, world)],
    },
  ];
}

export function sheetQuestion(sheets: readonly string[], language: Language): SetQuestion {
  const choices = sheets.map((name) => ({ name, value: name }));
  return { option: 'sheet', asked: DRAFTING[language].whichSheet, choices };
}

export function outputQuestion(id: string, language: Language): SetQuestion {
  return { option: 'output', asked: DRAFTING[language].output, initial: `${id}.json` };
}

/** Sets that say how points become a class. */
function setsWithBands(language: Language, world: CriteriaWorld): { readonly name: string; readonly value: string }[] {
  return setChoices(world, language)
    .filter(({ value }) => {
      const { classification, maximum } = baseNamed(value, world).draft.parts;
      return classification.kind === 'bands' && (maximum ?? null) !== null;
    })
    .map(({ name, value }) => ({ name, value }));
}
