import { describeScoring } from '../criteria/describe-scoring.ts';
import { itemsToFill, type ListedUnit } from '../evidence/template-rows.ts';
import { FORM } from '../labels/form.ts';
import { SPEECH } from '../labels/speech.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { setGivesPoints } from '../model/gives-points.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { GuideSheet } from './form.ts';
import { unitInFull } from './unit-in-full.ts';

interface GuideOptions {
  readonly form: 'long' | 'wide';
  readonly language: Language;
  readonly year: number | undefined;
  readonly units: readonly ListedUnit[];
  readonly due?: string | undefined;
  readonly sendTo?: string | undefined;
  readonly checkPage?: string | undefined;
}

/** What to do with the form, and every criterion with how it is scored. */
export function guideSheet(
  set: CriteriaSet,
  { form, language, year, units, due, sendTo, checkPage }: GuideOptions,
): GuideSheet {
  const words = FORM[language];
  const [only, ...others] = units;
  return {
    name: words.guideSheet,
    title: words.guideTitle,
    facts: [
      words.title(inLanguage(set.subject.award, language), year),
      `${words.basis}: ${inLanguage(set.title, language)} (${set.id} ${set.version})`,
      ...(only !== undefined && others.length === 0 ? [`${words.unit}: ${unitInFull(only)}`] : []),
      ...(due === undefined ? [] : [words.sendBy(due)]),
      ...(sendTo === undefined ? [] : [words.sendTo(sendTo)]),
    ],
    stepsTitle: words.howTo,
    steps: [
      ...words.steps({ points: setGivesPoints(set), open: units.length === 0, wide: form === 'wide' }),
      ...(checkPage === undefined ? [] : [words.checkFirst(checkPage)]),
    ],
    coloursTitle: words.colours,
    colours: { open: words.openColour, given: words.givenColour },
    criteriaTitle: words.criteria,
    criteria: {
      header: Object.values(words.headers),
      rows: itemsToFill(set).map((item) => [
        item.id,
        inLanguage(item.label, language),
        item.maximum === undefined ? '–' : formatNumber(item.maximum, language),
        describeScoring(item, set.categories, language),
        SPEECH[language].series(item.evidenceKinds.map((each) => inLanguage(each, language))),
      ]),
    },
    choicesTitle: words.choices,
  };
}
