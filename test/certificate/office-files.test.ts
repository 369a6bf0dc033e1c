import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/certificate/parse-template.ts';
import { parseProfile } from '../../src/certificate/profile-schema.ts';
import recognition from '../../src/certificate/templates/recognition.json' with { type: 'json' };
import { builtInTemplate, TEMPLATE_NAMES } from '../../src/certificate/templates.ts';
import { inWords, type Problem } from '../../src/problems/problem.ts';
import { AN_OFFICE } from './a-result.ts';

const brief = (problems: readonly Problem[]) => problems.map(({ code, at }) => [code, at.key]);

test('a profile may say everything or nothing', () => {
  expect(parseProfile(AN_OFFICE, 'a.json')).toEqual({ profile: { ...AN_OFFICE, file: 'a.json' }, problems: [] });
  expect(parseProfile({}, 'a.json')).toEqual({ profile: { file: 'a.json' }, problems: [] });
});

test.each([
  ['not an object', [], [['profile-wrong-value', '']]],
  ['a key nobody knows', { palce: 'Hồng Ngự' }, [['profile-unknown-key', 'palce']]],
  ['a key nobody knows, deeper', { signer: { nam: 'x' } }, [['profile-unknown-key', 'signer.nam']]],
  ['a text for a list', { authority: 'Chủ tịch' }, [['profile-wrong-value', 'authority']]],
  ['an empty list', { authority: [] }, [['profile-wrong-value', 'authority']]],
  ['an empty line', { signer: { title: ['KT. CHỦ TỊCH', ' '] } }, [['profile-wrong-value', 'signer.title[1]']]],
  ['a day there is not', { decision: { date: '2022-02-30' } }, [['profile-wrong-value', 'decision.date']]],
  ['a line break', { place: 'Hồng\nNgự' }, [['profile-wrong-value', 'place']]],
  [
    'two mistakes at once',
    { place: 7, x: 1 },
    [
      ['profile-wrong-value', 'place'],
      ['profile-unknown-key', 'x'],
    ],
  ],
])('a profile with %s is refused with its key', (_, value, expected) => {
  const { profile, problems } = parseProfile(value, 'a.json');
  expect(profile).toBeUndefined();
  expect(brief(problems)).toEqual(expected);
  for (const each of problems) {
    expect(inWords(each, 'vi').message).not.toMatch(/undefined|\[object/);
    expect(inWords(each, 'en').fix).not.toMatch(/undefined|\[object/);
  }
});

test('the words say what stands there and what ought to', () => {
  const { problems } = parseProfile({ decision: { date: '30/02/2022' } }, 'a.json');
  expect(inWords(problems[0] as Problem, 'vi')).toMatchObject({
    message: 'Mục “decision.date” của thông tin cơ quan ghi "30/02/2022", chưa dùng được.',
    fix: 'Cần ngày có thật, dạng năm-tháng-ngày như 2022-12-05. Chưa có thì bỏ hẳn mục này để điền tay sau.',
  });
});

test.each(TEMPLATE_NAMES)('the built-in template %s is right', (name) => {
  expect(builtInTemplate(name).blocks.length).toBeGreaterThan(10);
});

type Written = typeof recognition;
const changed = (change: (template: Written) => void) => {
  const copy = structuredClone(recognition);
  change(copy);
  return parseTemplate(copy, 'mau.json');
};
const first = <T>(list: readonly T[]): T => list[0] as T;

test.each<[string, (template: Written) => void, unknown]>([
  [
    'a field nobody knows',
    (t) => Object.assign(first(t.blocks), { text: '{tên}{ten}' }),
    [['template-unknown-field', 'blocks[0].text']],
  ],
  [
    'a colour never declared',
    (t) => Object.assign(first(t.blocks), { colour: 'blue' }),
    [['template-unknown-colour', 'blocks[0]']],
  ],
  ['a colour that is none', (t) => Object.assign(t.colours, { red: 'red' }), [['template-wrong-value', 'colours.red']]],
  [
    'a box outside the margins',
    (t) => Object.assign(first(t.blocks).box, { y: 10 }),
    [['template-outside-margins', 'blocks[0].box']],
  ],
  [
    'boxes over each other',
    (t) => Object.assign(first(t.blocks).box, { height: 9 }),
    [['template-blocks-overlap', 'blocks[1].box']],
  ],
  [
    'a missing key',
    (t) => Reflect.deleteProperty(first(t.blocks), 'size'),
    [['template-missing-key', 'blocks[0].size']],
  ],
  ['a key nobody knows', (t) => Object.assign(t, { fonts: {} }), [['template-unknown-key', 'fonts']]],
  [
    'a path of other commands',
    (t) => Object.assign(t.ornaments[5]?.paths?.[0] ?? {}, { d: 'M 0 0 A 1 1' }),
    [['template-wrong-value', 'ornaments[5].paths[0].d']],
  ],
  [
    'an unknown ornament',
    (t) => Object.assign(first(t.ornaments), { kind: 'star' }),
    [['template-wrong-value', 'ornaments[0].kind']],
  ],
])('a template with %s is refused with its key', (_, change, expected) => {
  const { template, problems } = changed(change);
  expect(template).toBeUndefined();
  expect(brief(problems)).toEqual(expected);
});
