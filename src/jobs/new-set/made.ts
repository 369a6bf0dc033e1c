import { matchRubric } from '../../criteria/drafting/match-rubric.ts';
import { type Classes, classesOf, completeSet, type Heading, type Parts } from '../../criteria/drafting/new-set.ts';
import type { WrittenCompleteSet } from '../../criteria/schema/criteria-file.ts';
import { DRAFTING } from '../../labels/drafting.ts';
import type { Language } from '../../model/language.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CriteriaWorld } from '../evidence-world.ts';
import { yearsIn } from './answers.ts';
import { type Base, baseNamed } from './base.ts';
import type { NewSet } from './new-set-text.ts';
import type { Sources } from './questions.ts';
import type { ReadRubric } from './rubric-file.ts';

/** What was answered or taken for granted; '' where nothing was said. */
export interface SetAnswers {
  readonly id: string;
  readonly title: string;
  readonly years: string;
  readonly why: string;
  readonly law: string;
  readonly award: string;
  readonly unit: string;
  readonly classesOf: string;
}

/** The set as its sources and answers make it, and what of a rubric does not fit its base. */
export function newSetFrom(
  { base, rubric }: Sources,
  answers: SetAnswers,
  asked: { readonly evidence: 'required' | 'optional'; readonly language: Language },
  world: CriteriaWorld,
): { readonly made: NewSet; readonly problems: readonly Problem[] } {
  const { id, title, years } = answers;
  const applies = yearsIn(years);
  const heading: Heading = applies === undefined ? { id, title } : { id, title, applies };
  if (base !== undefined) return basedOn(base, heading, answers, rubric);
  if (rubric === undefined) throw new Error('A set that stands alone is made from a rubric');
  return { made: standingAlone(heading, rubric, answers, asked, world), problems: [] };
}

function basedOn(base: Base, heading: Heading, { law, why }: SetAnswers, rubric: ReadRubric | undefined) {
  const said = law === '' ? heading : { ...heading, law: { document: law, title: heading.title } };
  if (rubric === undefined) {
    return { made: { kind: 'extending', said, parts: {}, changes: [], why } as const, problems: [] };
  }
  const { items, places, maximum } = rubric.rubric;
  const table = { items, places, file: rubric.file };
  const { changes, problems } = matchRubric(table, base.draft.items, why === '' ? undefined : why);
  const stated = !rubric.problems.some(({ code }) => code === 'rubric-total-missing');
  const unknown = (base.draft.parts.maximum ?? null) === null;
  const parts: Parts = unknown || (stated && base.draft.parts.maximum !== maximum) ? { maximum } : {};
  return { made: { kind: 'extending', said, parts, changes, why } as const, problems };
}

function standingAlone(
  heading: Heading,
  { rubric: { items, maximum } }: ReadRubric,
  { law, award, unit, classesOf: set }: SetAnswers,
  { evidence, language }: { readonly evidence: 'required' | 'optional'; readonly language: Language },
  world: CriteriaWorld,
): NewSet {
  const own = {
    ...heading,
    law: { document: law, title: heading.title },
    applies: heading.applies ?? { from: 0 },
    subject: slug(`${award} ${unit}`),
    ...{ award, unit, evidence },
  };
  const classes = set === '' ? openClasses(language) : classesOf(baseNamed(set, world).draft.parts, items);
  return { kind: 'complete', set: completeSet(own, maximum, items, classes) as WrittenCompleteSet };
}

/** Two classes, the bound between them left to the office. */
function openClasses(language: Language): Classes {
  const { passed, failed } = DRAFTING[language];
  const classes = [
    { id: slug(passed), label: passed, from: null, earnsAward: true },
    { id: slug(failed), label: failed, earnsAward: false },
  ];
  return { classification: { kind: 'bands', classes } };
}

function slug(text: string): string {
  return plainLetters(text).replaceAll(' ', '-');
}
