import { describe, expect, test } from 'vitest';
import { criteriaLibrary } from '../../src/criteria/library.ts';
import { checkCriteria } from '../../src/criteria/resolve-criteria.ts';
import { rubricRows } from '../../src/criteria/rubric.ts';
import { inWords, severityOf } from '../../src/problems/problem.ts';
import { CLASSES, found, inLevels, inPoints, setOf, VALUE, written } from './a-file.ts';

const bands = (from: number | null) => ({
  kind: 'bands',
  classes: [{ id: 'good', label: 'Tốt', from, requires: ['g'], earnsAward: true }, CLASSES[1]],
});
const template = inPoints(
  {
    maximum: null,
    items: [
      { id: 'TC1', label: 'Một', maximum: null, method: { kind: 'awarded' } },
      { id: 'TC2', label: 'Hai', method: null },
    ],
    gates: [{ id: 'g', kind: 'item-minimum', label: 'điểm ít nhất', depth: 0, minimum: null }],
    classification: bands(null),
  },
  'mau',
);

describe('a template', () => {
  test('lists what it leaves open, each with its place, and is no worse for it', () => {
    expect(found(template)).toEqual([
      'criteria-open maximum',
      'criteria-open items[0].maximum',
      'criteria-open items[1].method',
      'criteria-open gates[0].minimum',
      'criteria-open classification.classes[0].from',
    ]);
    const { open } = setOf(template);
    expect(open.map(({ what, id }) => `${what} ${id}`)).toEqual([
      'set-maximum mau',
      'item-maximum TC1',
      'item-method TC2',
      'gate-minimum g',
      'class-from good',
    ]);
    expect(open[1]).toMatchObject({ label: { vi: 'Một' }, file: 'thu.json', key: 'items[0].maximum' });
    expect(open.every(({ line }) => line !== undefined)).toBe(true);
  });

  test('holds nothing in place of what is open', () => {
    const set = setOf(template);
    expect(set.maximum).toBeUndefined();
    expect(set.items.map(({ maximum, method }) => [maximum, method?.kind])).toEqual([
      [undefined, 'awarded'],
      [undefined, undefined],
    ]);
    expect(set.gates).toEqual([]);
    expect(set.classification.classes[0]).toMatchObject({ requires: [] });
    expect(set.classification.classes[0]).not.toHaveProperty('from');
  });

  test('leaves out a condition whose bound is open, and lists it with its level or class', () => {
    const file = inLevels([{ id: 'muc-2', label: 'Mức 2', conditions: [{ ...VALUE, bound: null }] }]);
    expect(found(file)).toContain('criteria-open items[0].attainment.levels[0].conditions[0].bound');
    const set = setOf(file);
    expect(set.items[0]?.attainment?.levels[0]?.conditions).toEqual([]);
    expect(set.open.map(({ what, id }) => [what, id])).toEqual([['condition-bound', 'TC1']]);
  });

  test('whose known points are too many already is wrong', () => {
    const items = [
      { id: 'TC1', label: 'Một', maximum: 11, method: { kind: 'awarded' } },
      { id: 'TC2', label: 'Hai', maximum: null, method: { kind: 'awarded' } },
    ];
    expect(found(inPoints({ items }))).toContain('maxima-differ-from-set maximum');
    const fewer = [{ ...items[0], maximum: 9 }, items[1]];
    expect(found(inPoints({ items: fewer }))).toEqual(['criteria-open items[1].maximum']);
  });

  test('that calls itself official is wrong: what is blank is not law', () => {
    expect(found(inPoints({ provenance: 'official', maximum: null }))).toContain('official-open maximum');
  });
});

describe('filled in by a file that extends it', () => {
  const filled = (more: object = {}) =>
    written({
      format: 'hoctap-criteria',
      formatVersion: 1,
      id: 'bo-cua-tinh',
      version: '1.0.0',
      provenance: 'illustrative',
      title: 'Bộ của tỉnh',
      extends: { id: 'mau', version: '1.0.0' },
      maximum: 10,
      classification: bands(5),
      gates: [{ id: 'g', kind: 'item-minimum', label: 'điểm ít nhất', depth: 0, minimum: 1 }],
      changes: [
        { op: 'set', item: 'TC1', maximum: 6 },
        { op: 'add', under: 'TC2', item: { id: 'TC2.1', label: 'Nội dung', maximum: 4, method: { kind: 'awarded' } } },
      ],
      ...more,
    });
  const library = criteriaLibrary([template]);

  test('nothing is open any more, and points add up', () => {
    const { set, problems } = checkCriteria(filled(), library);
    expect(problems).toEqual([]);
    expect(set?.open).toEqual([]);
    expect(set?.items.map(({ id, maximum }) => [id, maximum])).toEqual([
      ['TC1', 6],
      ['TC2', 4],
      ['TC2.1', 4],
    ]);
  });

  test('what is not filled in stays open, in the file it stands in', () => {
    const { set } = checkCriteria(filled({ changes: [{ op: 'set', item: 'TC1', maximum: 6 }] }), library);
    expect(set?.open.map(({ what, id, key }) => [what, id, key])).toEqual([['item-method', 'TC2', 'items[1].method']]);
  });

  test('a way of scoring given beside indicators is still wrong', () => {
    const changes = [
      { op: 'set', item: 'TC2', method: { kind: 'awarded' } },
      { op: 'add', under: 'TC2', item: { id: 'TC2.1', label: 'Nội dung', method: { kind: 'awarded' } } },
    ];
    const problems = checkCriteria(filled({ changes }), library).problems.map(({ code, at }) => `${code} ${at.key}`);
    expect(problems).toContain('method-with-indicators changes[0].method');
  });

  test('a newer version of the base changes nothing and is mentioned once', () => {
    const newer = inPoints({ version: '1.1.0' }, 'mau');
    const { set, problems } = checkCriteria(filled(), criteriaLibrary([template, newer]));
    expect(set?.bases).toMatchObject([{ id: 'mau', version: '1.0.0' }]);
    expect(problems.map(({ code, details }) => [code, details['newest']])).toEqual([
      ['base-has-newer-version', '1.1.0'],
    ]);
  });
});

const OWN = {
  format: 'hoctap-criteria',
  formatVersion: 1,
  id: 'cua-co-quan',
  version: '1.0.0',
  provenance: 'office',
  title: 'Bộ của cơ quan',
  extends: { id: 'mau', version: '1.0.0' },
};

describe("a file of the office's own on a template", () => {
  const own = written(OWN);

  test('is told how to be asked place by place, and how to write it into its own file', () => {
    const { problems } = checkCriteria(own, criteriaLibrary([template]));
    const open = problems.filter(({ code }) => code === 'criteria-open');
    const fixes = [...new Set(open.map((each) => inWords(each, 'vi').fix))];
    expect(fixes).toHaveLength(1);
    expect(fixes[0]).toContain('"op": "set"');
    expect(fixes[0]).toContain('không sửa bộ gốc');
    expect(fixes[0]).toMatch(/hoctap criteria new --from \S+ Hoặc/);
  });

  test('that shares its years with another is told so in its own file', () => {
    const other = inPoints({ provenance: 'office' }, 'bo-khac');
    const mine = written({ ...OWN, extends: { id: 'goc', version: '1.0.0' } });
    const base = inPoints({ provenance: 'office' }, 'goc');
    const { problems } = checkCriteria(mine, criteriaLibrary([base, other]));
    const warnings = problems.filter(({ code }) => severityOf(code) !== 'notice');
    expect(warnings.map(({ code, at }) => `${code} ${at.key}`)).toEqual(['years-overlap extends']);
  });
});

test('what is open under a criterion counts among what has to be met', () => {
  const items = [
    { id: 'TC1.1', label: 'Một', method: { kind: 'met' } },
    { id: 'TC1.2', label: 'Hai', method: null },
  ];
  const classes = [
    { id: 'good', label: 'Tốt', conditions: [{ kind: 'met', item: 'TC1' }], earnsAward: true },
    CLASSES[1],
  ];
  const set = setOf(
    inLevels(undefined, { items: [{ id: 'TC1', label: 'Một', items }], classification: { kind: 'levels', classes } }),
  );
  expect(rubricRows(set, 'vi')[0]?.scoring).toBe('đạt khi đạt tất cả: TC1.1, TC1.2');
});
