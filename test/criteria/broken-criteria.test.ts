import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { criteriaLibrary, repeatedSets } from '../../src/criteria/library.ts';
import { checkCriteria } from '../../src/criteria/resolve-criteria.ts';
import { criteriaProblems } from '../../src/problems/criteria-problems.ts';
import { inWords } from '../../src/problems/problem.ts';
import { places, readCriteria, SHIPPED } from './files.ts';

const FOLDER = 'fixtures/broken-criteria';
const names = readdirSync(new URL(`../../${FOLDER}`, import.meta.url)).map((file) => file.replace('.json', ''));
const files = names.map((name) => readCriteria(`${FOLDER}/${name}.json`));
const shipped = SHIPPED.map(readCriteria);
const library = criteriaLibrary([...shipped, ...files]);

function problemsOf(name: string) {
  const parsed = readCriteria(`${FOLDER}/${name}.json`);
  return [...checkCriteria(parsed, library).problems, ...repeatedSets([...shipped, parsed])];
}

/** Each file has one fault, named by its file: the code, the line, the key. */
const EXPECTED: Readonly<Record<string, string>> = {
  'band-gap-read': '22 classification.classes[1].to',
  'band-gap-unread': '21 classification.classes[1].to',
  'band-reversed': '21 classification.classes[1].to',
  'bands-overlap': '21 classification.classes[1].to',
  'base-cycle': '8 extends.id',
  'base-has-errors': '8 extends.id',
  'base-unknown': '8 extends.id',
  'base-version-unknown': '8 extends.version',
  'best-is-not-maximum': '21 items[1].method.levels[0].points',
  'bound-category-missing': '24 items[1].method.steps[0].bound',
  'bound-category-unknown': '24 items[1].method.steps[0].bound.hai-dao',
  'bounds-not-in-order': '24 items[1].method.steps[1].bound',
  'category-repeated': '24 categories[1].id',
  'change-after-unknown': '13 changes[0].after',
  'change-empty': '9 changes[0]',
  'change-item-unknown': '9 changes[0].item',
  'change-order-differs': '9 changes[0].order',
  'choice-unknown': '15 items[1].method.kind',
  'class-last-has-conditions': '21 classification.classes[1].from',
  'class-out-of-reach': '20 classification.classes[0].from',
  'class-repeated': '21 classification.classes[1].id',
  'class-without-from': '21 classification.classes[1]',
  'classes-not-in-order': '21 classification.classes[1].from',
  'criteria-empty': '1 -',
  'criteria-format-newer': '3 formatVersion',
  'criteria-not-a-set': '1 -',
  'form-wrong': '10 applies.from',
  'gate-reaches-nothing': '24 gates[0].depth',
  'gate-repeated': '26 gates[1].id',
  'gate-unknown': '20 classification.classes[0].requires[1]',
  'gate-unused': '24 gates[0].id',
  'item-repeated': '15 items[1].id',
  'json-key-repeated': '12 maximum',
  'json-number': '15 items[1].maximum',
  'json-text': '15 items[1].label',
  'json-too-deep': '1 -',
  'json-unexpected': '11 -',
  'json-unfinished': '16 -',
  'key-missing': '15 items[1].label',
  'key-unknown': '15 items[1].maximun',
  'level-repeated': '24 items[1].method.levels[2]',
  'levels-not-descending': '24 items[1].method.levels[2].points',
  'maxima-differ-from-item': '18 items[1].maximum',
  'maxima-differ-from-set': '11 maximum',
  'maxima-incomplete': '15 items[1]',
  'method-missing': '15 items[1]',
  'method-with-indicators': '19 items[1].method',
  'official-not-quoted': '15 items[1]',
  'otherwise-too-high': '25 items[1].method.otherwise',
  'percentage-out-of-range': '24 items[1].method.steps[0].bound',
  'set-repeated': '4 id',
  'step-does-not-fit': '15 items[1].method.step',
  'steps-not-descending': '24 items[1].method.steps[1].points',
  'top-band-differs': '20 classification.classes[0].to',
  'years-reversed': '10 applies.to',
};

describe('a broken criteria file', () => {
  test.each(Object.entries(EXPECTED))('%s: %s', (name, place) => {
    expect(places(problemsOf(name))).toContain(`${name} ${place}`);
  });

  test('every problem of criteria files has a file that shows it', () => {
    expect(names.toSorted()).toEqual(Object.keys(criteriaProblems).toSorted());
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
