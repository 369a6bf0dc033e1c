import { expect, test } from 'vitest';
import { pageSize } from '../../src/certificate/page-size.ts';
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
  ['a page without a lock', { page: 'http://gcn.example.gov.vn/' }, [['profile-wrong-value', 'page']]],
  ['a page with a place in it', { page: 'https://gcn.example.gov.vn/#a' }, [['profile-wrong-value', 'page']]],
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
    fix: 'Cần ngày có thật, như 05/12/2022 hoặc 2022-12-05. Chưa có thì bỏ hẳn mục này để điền tay sau.',
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
/** The first block is the place of a picture, the second a text. */
const title = (template: Written) => template.blocks[1] as { box?: object };
const first = <T>(list: readonly T[]): T => list[0] as T;

test.each<[string, (template: Written) => void, unknown]>([
  [
    'a field nobody knows',
    (t) => Object.assign(title(t), { text: '{tên}{ten}' }),
    [['template-unknown-field', 'blocks[1].text']],
  ],
  [
    'a colour never declared',
    (t) => Object.assign(title(t), { colour: 'blue' }),
    [['template-unknown-colour', 'blocks[1]']],
  ],
  ['a colour that is none', (t) => Object.assign(t.colours, { red: 'red' }), [['template-wrong-value', 'colours.red']]],
  [
    'a box outside the margins',
    (t) => Object.assign(title(t).box ?? {}, { y: 10 }),
    [['template-outside-margins', 'blocks[1].box']],
  ],
  [
    'boxes over each other',
    (t) => Object.assign(title(t).box ?? {}, { height: 9 }),
    [['template-blocks-overlap', 'blocks[2].box']],
  ],
  ['a missing key', (t) => Reflect.deleteProperty(title(t), 'size'), [['template-missing-key', 'blocks[1].size']]],
  ['a key nobody knows', (t) => Object.assign(t, { font: {} }), [['template-unknown-key', 'font']]],
  [
    'a path of other commands',
    (t) => Object.assign(t.ornaments[5]?.paths?.[0] ?? {}, { d: 'M 0 0 A 1 1' }),
    [['template-wrong-value', 'ornaments[5].paths[0].d']],
  ],
  [
    'no size of its sheet',
    (t) => Object.assign(t, { page: { width: 200, orientation: 'portrait' } }),
    [['template-page-size', 'page']],
  ],
  [
    'two sizes of its sheet',
    (t) => Object.assign(t.page, { width: 200, height: 100 }),
    [['template-page-size', 'page']],
  ],
  ['two blocks of one id', (t) => Object.assign(title(t), { id: 'unit' }), [['template-block-twice', 'blocks[5].id']]],
  [
    'a code over a text',
    (t) => t.blocks.push({ kind: 'code', id: 'again', x: 60, y: 20, size: 33, quietZone: 4 }),
    [['template-blocks-overlap', 'blocks[21].size']],
  ],
  [
    'a square whose modules are finer than 0.4 mm',
    (t) => Object.assign(t.blocks.find(({ kind }: { kind?: string }) => kind === 'code') ?? {}, { size: 32 }),
    [['template-code-too-small', 'blocks[15].size']],
  ],
  [
    'a block nobody knows',
    (t) => Object.assign(title(t), { kind: 'star' }),
    [['template-wrong-value', 'blocks[1].kind']],
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

const extending = (value: object) => parseTemplate({ extends: 'recognition', ...value }, 'mau.json');

test('a template that extends another says only what is different', () => {
  const { template, problems } = extending({
    without: ['emblem'],
    colours: { frame: '#000000' },
    blocks: [
      { id: 'class', text: 'Năm {year}' },
      { kind: 'image', id: 'logo', image: 'logo', box: { x: 240, y: 26, width: 20, height: 20 } },
    ],
  });
  expect(problems).toEqual([]);
  const base = builtInTemplate();
  expect(template?.page).toEqual({ width: 297, height: 210 });
  expect(template?.colours).toEqual({ ...base.colours, frame: '#000000' });
  expect(template?.ornaments).toEqual(base.ornaments);
  const ids = base.blocks.map(({ id }) => id).filter((id) => id !== 'emblem');
  expect(template?.blocks.map(({ id }) => id)).toEqual([...ids, 'logo']);
  const changedBlock = base.blocks.find(({ id }) => id === 'class');
  expect(template?.blocks.find(({ id }) => id === 'class')).toEqual({ ...changedBlock, text: 'Năm {year}' });
});

test.each([
  ['a template there is not', { extends: 'none' }, [['template-unknown-name', 'extends']]],
  ['a name every object has', { extends: 'toString' }, [['template-unknown-name', 'extends']]],
  ['a block there is not', { without: ['unit', 'x'] }, [['template-unknown-name', 'without[1]']]],
  ['a wrong value of its own', { blocks: [{ id: 'unit', size: 1 }] }, [['template-wrong-value', 'blocks[0].size']]],
  [
    'a block of its own over one of the other',
    { blocks: [{ kind: 'image', id: 'logo', image: 'a', box: { x: 60, y: 69, width: 20, height: 9 } }] },
    [['template-blocks-overlap', 'blocks[0].box']],
  ],
  [
    'a margin that cuts what it took over',
    { margins: { top: 22 } },
    [['template-outside-margins', 'blocks(id=quoc-hieu).box']],
  ],
])('a template that extends with %s is refused at its own key', (_, value, expected) => {
  const { template, problems } = extending(value);
  expect(template).toBeUndefined();
  expect(brief(problems)).toEqual(expected);
});

test.each([
  [{ size: 'A4', orientation: 'portrait' }, 210, 297],
  [{ size: 'A3', orientation: 'landscape' }, 420, 297],
  [{ size: '400x300', orientation: 'landscape' }, 400, 300],
  [{ size: '190x135', orientation: 'landscape' }, 190, 135],
  [{ width: 250, height: 180, orientation: 'portrait' }, 180, 250],
] as const)('%j is a sheet of %d by %d mm', (page, width, height) => {
  expect(pageSize(page)).toEqual({ width, height });
});
