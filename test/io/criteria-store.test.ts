import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { severityOf } from '../../src/problems/problem.ts';
import { aFolder } from '../support/a-folder.ts';
import {
  checkCriteriaInUse,
  checkFoundCriteria,
  findCriteria,
  shippedCriteria,
  shippedSetsInForce,
} from '../support/criteria-here.ts';

const SHIPPED = fileURLToPath(new URL('../../criteria/tt44-2014/1.0.0.json', import.meta.url));
const found = (reference: string) => {
  const { set, problems } = checkFoundCriteria(findCriteria(reference));
  if (set === undefined) throw new Error(JSON.stringify(problems));
  return `${set.id}@${set.version}`;
};
const refusal = (reference: string) => {
  try {
    return found(reference);
  } catch (error) {
    return error instanceof CannotRun ? error.words.en : error;
  }
};
const office = (changes: object = {}) =>
  JSON.stringify({
    format: 'hoctap-criteria',
    formatVersion: 1,
    id: 'huyen-a',
    version: '2.0.0',
    provenance: 'office',
    title: 'Bộ tiêu chí của huyện A',
    extends: { id: 'tt44-2014', version: '1.0.0' },
    ...changes,
  });

describe('a criteria set is found by', () => {
  test('its id, in its newest version', () => {
    expect(found('tt44-2014')).toBe('tt44-2014@1.1.0');
  });

  test('its id and version', () => {
    expect(found('tt22-2020@1.0.0')).toBe('tt22-2020@1.0.0');
  });

  test('the path of a file', () => {
    const folder = aFolder();
    copyFileSync(SHIPPED, join(folder, 'của tôi.json'));
    expect(found(join(folder, 'của tôi.json'))).toBe('tt44-2014@1.0.0');
  });

  test('the path of a folder that holds criteria.json', () => {
    expect(found(aFolder({ 'criteria.json': office() }))).toBe('huyen-a@2.0.0');
  });

  test('a file that builds on another one beside it', () => {
    const folder = aFolder({
      'huyen.json': office(),
      'xa.json': office({ id: 'xa-b', extends: { id: 'huyen-a', version: '2.0.0' } }),
      'ghi-chu.json': 'not a set at all',
    });
    expect(found(join(folder, 'xa.json'))).toBe('xa-b@2.0.0');
  });

  test('a file that builds on a shipped set, with anything else in its folder', () => {
    const folder = aFolder({ 'huyen.json': office() });
    mkdirSync(join(folder, 'cu.json'));
    writeFileSync(join(folder, 'broken.json'), '{"format":');
    writeFileSync(join(folder, 'utf-16.json'), UTF_16);
    expect(found(join(folder, 'huyen.json'))).toBe('huyen-a@2.0.0');
  });
});

const UTF_16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(office(), 'utf16le')]);
const problemsOf = (reference: string) => checkFoundCriteria(findCriteria(reference)).problems;
const ON_HUYEN_A = office({ id: 'xa-b', extends: { id: 'huyen-a', version: '2.0.0' } });

test('where the base is not found, the files beside that could not be read are named', () => {
  const folder = aFolder({ 'xa.json': ON_HUYEN_A, 'huyen.json': UTF_16, 'hong.json': '{"format":', 'khac.json': '{}' });
  const [unknown] = problemsOf(join(folder, 'xa.json'));
  expect(unknown?.code).toBe('base-unknown');
  expect(unknown?.details['unread']).toBe(`${folder}/huyen.json, ${folder}/hong.json`);
});

describe('two files under the name and version of the base', () => {
  const edited = office({ title: 'Bộ đã sửa' });

  test.each([
    ['of the office', { 'huyen-a.json': office(), 'huyen-a - Copy.json': edited, 'xa.json': ON_HUYEN_A }],
    ['one of which is shipped', { 'tt44.json': office({ id: 'tt44-2014', version: '1.0.0' }), 'xa.json': office() }],
  ])('%s are an error that names both', (_, files) => {
    const folder = aFolder(files);
    const [repeated, ...more] = problemsOf(join(folder, 'xa.json'));
    expect([repeated?.code, more]).toEqual(['set-repeated', []]);
    const named = [repeated?.at.file, repeated?.details['file']].map((file) => String(file).replace(`${folder}/`, ''));
    expect(named).toEqual(
      'tt44.json' in files ? ['tt44.json', 'criteria/tt44-2014/1.0.0.json'] : ['huyen-a.json', 'huyen-a - Copy.json'],
    );
  });

  test('that say the same are one set', () => {
    const copy = office().replaceAll(',', ',\r\n');
    const folder = aFolder({ 'huyen-a.json': office(), 'huyen-a - Copy.json': copy, 'xa.json': ON_HUYEN_A });
    expect(found(join(folder, 'xa.json'))).toBe('xa-b@2.0.0');
  });
});

test.each(['tt44', 'tt44-2014@9.9.9', 'tt44-2014@', '@1.0.0', '', 'TT44-2014', '__proto__', 'constructor'])(
  'there is no set “%s”, and the shipped ones are named',
  (reference) => {
    expect(refusal(reference)).toBe(`There is no criteria set “${reference}”.`);
    try {
      findCriteria(reference);
    } catch (error) {
      expect((error as CannotRun).fix?.en).toContain('tt44-2014 (1.0.0, 1.1.0)');
      expect((error as CannotRun).fix?.en).toContain('tt22-2020 (1.0.0, 1.1.0)');
    }
  },
);

test('a path that is not there is said to be not there', () => {
  const path = join(aFolder(), 'thieu.json');
  expect(refusal(path)).toBe(`Not found: ${path}`);
});

test('a folder without criteria.json is not a set', () => {
  const folder = aFolder();
  expect(refusal(folder)).toBe(`Not found: ${join(folder, 'criteria.json')}`);
});

test('problems of a file name it as the user gave it', () => {
  const path = join(aFolder({ 'a.json': office({ provenance: 'invented' }) }), 'a.json');
  const { set, problems } = checkFoundCriteria(findCriteria(path));
  expect(set).toBeUndefined();
  expect(new Set(problems.map(({ at }) => at.file))).toEqual(new Set([path]));
});

test('every shipped set holds, without a warning; templates say what is open', () => {
  for (const found of shippedCriteria()) {
    const { set, problems } = checkFoundCriteria(found);
    const said = problems.filter(({ code }) => severityOf(code) !== 'notice').map(({ code }) => code);
    expect([set?.id, said]).toEqual([set?.id, (set?.open ?? []).map(() => 'criteria-open')]);
  }
});

test('a released set is used without reading the others; one an office changed is not taken for it', () => {
  const { parsed, library } = findCriteria('tt44-2014');
  const noOthers = {
    ...library,
    find: () => {
      throw new Error('another set was read');
    },
  };
  expect(checkCriteriaInUse({ parsed, library: noOthers }).set?.id).toBe('tt44-2014');
  expect(() => checkCriteriaInUse({ parsed: { ...parsed, sha256: 'f'.repeat(64) }, library: noOthers })).toThrow(
    'another',
  );
});

test.each([
  [2014, ['nd20-2014', 'tthtcd']],
  [2015, ['nd20-2014', 'tt44-2014', 'tthtcd']],
  [2023, ['nd20-2014', 'tt22-2020', 'tt44-2014', 'tthtcd']],
  [
    2024,
    [
      'nd20-2014',
      'tt24-2023-don-vi',
      'tt24-2023-don-vi-tinh',
      'tt25-2023',
      'tt25-2023-huyen',
      'tt25-2023-tinh',
      'tthtcd',
    ],
  ],
  // Districts are no more: nothing that is evaluated at their level.
  [2025, ['nd20-2014', 'tt24-2023-don-vi-tinh', 'tt25-2023', 'tt25-2023-tinh', 'tthtcd']],
])('in %i the sets of law for communes, centres and organisations in force are %j', (year, ids) => {
  const inForce = shippedSetsInForce(year).filter(({ provenance }) => provenance !== 'illustrative');
  expect(inForce.map(({ id }) => id).filter((id) => !id.startsWith('qd'))).toEqual(ids);
});
