import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { criteriaLibrary, repeatedSets } from '../../src/criteria/library.ts';
import { parseCriteria } from '../../src/criteria/parse-criteria.ts';
import { checkCriteria } from '../../src/criteria/resolve-criteria.ts';
import { criteriaProblems } from '../../src/problems/criteria-problems.ts';
import { allEntries } from '../../src/problems/entries.ts';
import { inWords } from '../../src/problems/problem.ts';
import { places, readCriteria, readText, SHIPPED } from './files.ts';

const FOLDER = 'fixtures/broken-criteria';
const names = readdirSync(new URL(`../../${FOLDER}`, import.meta.url)).map((file) => file.replace('.json', ''));
const files = names.map((name) => readCriteria(`${FOLDER}/${name}.json`));
const shipped = SHIPPED.map(readCriteria);
/** One base in two versions, which no library of ours has yet. */
const bases = ['1.0.0', '1.1.0'].map((version) => {
  const text = readText(`${FOLDER}/gate-unused.json`).replace('"gate-unused"', '"bo-goc"').replace('1.0.0', version);
  const sound = text.replace('"earnsAward": true', '"earnsAward": true, "requires": ["no-zero"]');
  return parseCriteria(sound, `sha-${version}`, `bo-goc-${version}.json`);
});
/** Of those that can be read one goes by the name of a shipped set, on which others are built. */
const others = files.filter(({ file, written }) => written !== undefined && !file.endsWith('/set-repeated.json'));
const library = criteriaLibrary([...shipped, ...bases, ...others]);

function problemsOf(name: string) {
  const parsed = readCriteria(`${FOLDER}/${name}.json`);
  return [...checkCriteria(parsed, library).problems, ...repeatedSets([...shipped, parsed])];
}

/** Each file has one fault, named by its file: the code, the line, the key. */
const EXPECTED: Readonly<Record<string, string>> = {
  'area-class-unknown': '67 areas[0].counts.class',
  'area-repeated': '71 areas[1].id',
  'area-rule-misplaced': '74 areas[1].counts.rule',
  'area-rule-unknown': '74 areas[1].counts.rule',
  'area-share-too-high': '68 areas[0].share',
  'article-not-cited': '30 law.articles[3]',
  'article-not-listed': '49 items[1]',
  'article-without-reason': '30 law.articles[3]',
  'attainment-without-items': '19 items[2].attainment',
  'authority-doubled': '33 recognition.authorities[3].who',
  'band-gap-read': '22 classification.classes[1].to',
  'band-gap-unread': '21 classification.classes[1].to',
  'band-reversed': '21 classification.classes[1].to',
  'bands-overlap': '21 classification.classes[1].to',
  'bands-without-maximum': '45 classification.kind',
  'base-cycle': '8 extends.id',
  'base-has-errors': '8 extends.id',
  'base-has-newer-version': '8 extends.version',
  'base-unknown': '8 extends.id',
  'base-version-unknown': '8 extends.version',
  'best-is-not-maximum': '21 items[1].method.levels[0].points',
  'bound-category-missing': '24 items[1].method.steps[0].bound',
  'bound-category-unknown': '24 items[1].method.steps[0].bound.hai-dao',
  'bounds-not-in-order': '24 items[1].method.steps[1].bound',
  'cap-out-of-reach': '19 items[1].method.cap',
  'category-alias-repeated': '26 categories[1].aliases[1]',
  'category-repeated': '24 categories[1].id',
  'change-after-unknown': '13 changes[0].after',
  'change-empty': '9 changes[0]',
  'change-item-unknown': '9 changes[0].item',
  'change-order-differs': '9 changes[0].order',
  'choice-unknown': '15 items[1].method.kind',
  'class-last-has-conditions': '21 classification.classes[1].from',
  'class-out-of-reach': '20 classification.classes[0].from',
  'class-label-repeated': '21 classification.classes[1].label',
  'class-repeated': '21 classification.classes[1].id',
  'class-without-conditions': '53 classification.classes[1]',
  'class-without-from': '21 classification.classes[1]',
  'classes-not-in-order': '21 classification.classes[1].from',
  'condition-class-not-lower': '50 classification.classes[0].conditions[1].class',
  'condition-cycle': '53 items[1].attainment.levels[0].conditions[1]',
  'condition-item-unknown': '31 items[0].attainment.levels[0].conditions[1].item',
  'condition-level-unknown': '50 classification.classes[0].conditions[0].level',
  'condition-out-of-reach': '23 classification.classes[0].conditions[0].atLeast',
  'condition-repeated': '32 items[0].attainment.levels[0].conditions[2]',
  'condition-without-levels': '52 classification.classes[0].conditions[1].item',
  'condition-without-met': '50 classification.classes[0].conditions[1].item',
  'condition-without-points': '52 classification.classes[0].conditions[1].item',
  'condition-without-value': '52 classification.classes[0].conditions[1].item',
  'conditions-contradict': '32 items[0].attainment.levels[0].conditions[2]',
  'criteria-empty': '1 -',
  'criteria-format-newer': '3 formatVersion',
  'criteria-not-a-set': '1 -',
  'criteria-open': '15 items[1].maximum',
  'entry-repeated': '23 items[1].method.entries[1]',
  'evidence-kinds-missing': '21 items[1]',
  'fact-dates-reversed': '25 facts[0].to',
  'form-wrong': '10 applies.from',
  'gate-item-never-met': '63 gates[0].items[1]',
  'gate-item-unknown': '29 gates[0].items[1]',
  'gate-item-without-points': '63 gates[0].items[0]',
  'gate-out-of-reach': '25 gates[0].minimum',
  'gate-reaches-nothing': '24 gates[0].depth',
  'gate-repeated': '26 gates[1].id',
  'gate-unknown': '20 classification.classes[0].requires[1]',
  'gate-unused': '24 gates[0].id',
  'item-repeated': '15 items[1].id',
  'item-without-effect': '23 items[0].items[2]',
  'json-key-repeated': '12 maximum',
  'json-number': '15 items[1].maximum',
  'json-text': '15 items[1].label',
  'json-too-deep': '1 -',
  'json-unexpected': '11 -',
  'json-unfinished': '16 -',
  'key-missing': '15 items[1].label',
  'key-unknown': '15 items[1].maximun',
  'level-easier-than-lower': '30 items[0].attainment.levels[0].conditions[0].bound',
  'level-never-reached': '31 items[0].attainment.levels[1]',
  'level-repeated': '24 items[1].method.levels[2]',
  'levels-not-descending': '24 items[1].method.levels[2].points',
  'maxima-differ-from-item': '18 items[1].maximum',
  'maxima-differ-from-set': '11 maximum',
  'maxima-incomplete': '15 items[1]',
  'maximum-without-items': '11 maximum',
  'maximum-without-points': '16 items[2].maximum',
  'method-missing': '15 items[1]',
  'method-with-indicators': '19 items[1].method',
  'months-reversed': '25 items[0].items[1].method.atMostMonths',
  'needed-does-not-fit': '28 items[0].items[1].method.needed',
  'not-applicable-unstated': '20 items[1].mayBeNotApplicable',
  'not-applicable-unused': '24 notApplicable.rule',
  'only-for-unknown': '40 items[1].onlyFor',
  'official-not-quoted': '15 items[1]',
  'official-open': '15 items[1].maximum',
  'official-reported': '21 items[1].reported',
  'otherwise-too-high': '25 items[1].method.otherwise',
  'otherwise-without-steps': '20 items[0].items[0].method.otherwise',
  'percentage-out-of-range': '24 items[1].method.steps[0].bound',
  'points-given-to-some': '21 items[1].method.entries[1]',
  'points-rule-without-maximum': '62 rounding',
  'points-without-maximum': '22 items[0].items[1]',
  'rounded-twice': '25 notApplicable.rounding',
  'rest-of-itself': '24 items[0].items[0].method.wholeIsRestOf',
  'rest-of-not-share': '24 items[0].items[0].method.wholeIsRestOf',
  'rest-of-unknown': '24 items[0].items[0].method.wholeIsRestOf',
  'scale-without-maxima': '24 notApplicable.rule',
  'set-repeated': '4 id',
  'step-does-not-fit': '15 items[1].method.step',
  'steps-not-descending': '24 items[1].method.steps[1].points',
  'top-band-differs': '20 classification.classes[0].to',
  'words-category-missing': '22 items[0].items[0].method.part.byCategory',
  'words-category-unknown': '26 items[0].items[0].method.part.byCategory.hai-dao',
  'years-overlap': '10 applies',
  'years-reversed': '10 applies.to',
};

describe('a broken criteria file', () => {
  test.each(Object.entries(EXPECTED))('%s: %s', (name, place) => {
    expect(places(problemsOf(name))).toContain(`${name} ${place}`);
  });

  test('every problem of criteria files has a file that shows it', () => {
    // One is too long to keep: hostile.test.ts makes it.
    expect([...names, 'json-too-long'].toSorted()).toEqual(Object.keys(allEntries(criteriaProblems)).toSorted());
    expect(Object.keys(EXPECTED).toSorted()).toEqual(names.toSorted());
  });

  test('one fault makes one problem in its file', () => {
    const inOwnFile = (name: string) => problemsOf(name).filter(({ at }) => at.file === `${FOLDER}/${name}.json`);
    expect(names.filter((name) => inOwnFile(name).length !== 1)).toEqual([]);
  });

  test('every problem says what is wrong and what to do, in both languages', async () => {
    const words = names.flatMap((name) =>
      problemsOf(name).flatMap((found) => {
        const [vi, en] = [inWords(found, 'vi'), inWords(found, 'en')];
        return [
          `${found.code} (${vi.severity})`,
          `  ${vi.message}`,
          `  ${vi.fix}`,
          `  ${en.message}`,
          `  ${en.fix}`,
          '',
        ];
      }),
    );
    await expect(words.join('\n')).toMatchFileSnapshot('expected/problems.txt');
  });
});
