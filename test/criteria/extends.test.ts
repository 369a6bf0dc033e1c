import { describe, expect, test } from 'vitest';
import { criteriaLibrary } from '../../src/criteria/library.ts';
import { parseCriteria } from '../../src/criteria/parse-criteria.ts';
import { checkCriteria, resolveCriteria } from '../../src/criteria/resolve-criteria.ts';
import { places, readCriteria, SHIPPED, shippedLibrary, usedSet } from './files.ts';

const AWARDED = { kind: 'awarded' };
const tt44 = usedSet(SHIPPED[0]);

/** A file that extends Circular 44 by these changes. */
function office(changes: readonly object[], more: object = {}, file = 'office.json') {
  const written = {
    format: 'hoctap-criteria',
    formatVersion: 1,
    id: 'office',
    version: '1.0.0',
    provenance: 'office',
    title: 'Bộ tiêu chí của huyện',
    extends: { id: 'tt44-2014', version: '1.0.0' },
    ...(changes.length === 0 ? {} : { changes }),
    ...more,
  };
  return parseCriteria(JSON.stringify(written, null, 1), 'sha-office', file);
}

function composed(changes: readonly object[], more: object = {}) {
  const { resolved, problems } = resolveCriteria(office(changes, more), shippedLibrary);
  if (resolved === undefined) throw new Error(JSON.stringify(problems));
  return resolved.set;
}

function codes(changes: readonly object[], more: object = {}) {
  return checkCriteria(office(changes, more), shippedLibrary).problems.map(({ code, at }) => `${code} ${at.key}`);
}

const added = (id: string, maximum: number) => ({ id, label: 'Thêm', maximum, method: AWARDED });

const ids = (set: { items: readonly { id: string }[] }) => set.items.map(({ id }) => id);

describe('an extending set', () => {
  test('without changes is its base under its own name', () => {
    const set = composed([]);
    expect(set.items).toEqual(tt44.items);
    expect([set.id, set.provenance, set.sha256]).toEqual(['office', 'office', 'sha-office']);
  });

  test('does not take over the notes: what they say may no longer be true', () => {
    expect(composed([]).notes).toEqual([]);
    expect(composed([], { notes: ['Ghi chú'] }).notes).toEqual([{ vi: 'Ghi chú' }]);
  });

  test('replaces a part as a whole', () => {
    expect(composed([], { evidence: { rule: 'optional' } }).evidence).toEqual({ rule: 'optional' });
  });

  test('with a maximum of its own does not quote the law for it', () => {
    expect(composed([]).maximumClause?.article).toBe('Điều 4 khoản 2');
    expect(composed([], { maximum: 120 }).maximumClause).toBeUndefined();
  });

  test('composing leaves the base as it was', () => {
    composed([
      { op: 'remove', item: 'TC1' },
      { op: 'set', item: 'TC2', maximum: 5 },
    ]);
    expect(usedSet(SHIPPED[0])).toEqual(tt44);
  });

  test('can be extended in turn, and names all its bases, nearest first', () => {
    const first = office([{ op: 'reword', item: 'TC1', label: 'Tên huyện đặt' }]);
    const library = criteriaLibrary([...SHIPPED.map(readCriteria), first]);
    const second = office([], { id: 'commune', extends: { id: 'office', version: '1.0.0' } });
    const set = resolveCriteria(second, library).resolved?.set;
    expect(set?.items[0]?.label).toEqual({ vi: 'Tên huyện đặt' });
    expect(set?.bases.map(({ id }) => id)).toEqual(['office', 'tt44-2014']);
  });

  test('two sets that extend each other are a named circle', () => {
    const a = office([], { id: 'a', extends: { id: 'b', version: '1.0.0' } });
    const b = office([], { id: 'b', extends: { id: 'a', version: '1.0.0' } });
    const { problems } = resolveCriteria(a, criteriaLibrary([a, b]));
    expect(problems.find(({ code }) => code === 'base-cycle')?.details['chain']).toBe('a@1.0.0 → b@1.0.0 → a@1.0.0');
  });
});

describe('changes', () => {
  test('are made in order, each on what the one before left', () => {
    const item = { id: 'TC16', label: 'Chuyển đổi số', method: AWARDED };
    const set = composed([
      { op: 'add', item, after: 'TC1' },
      { op: 'set', item: 'TC16', article: 'Quyết định của huyện' },
      { op: 'remove', item: 'TC15' },
    ]);
    expect(ids(set).slice(0, 3)).toEqual(['TC1', 'TC16', 'TC2']);
    expect(ids(set)).not.toContain('TC15');
    expect(set.items[1]?.article).toBe('Quyết định của huyện');
  });

  test('an item added without a place comes last', () => {
    expect(ids(composed([{ op: 'add', item: { id: 'TC16', label: 'Thêm', method: AWARDED } }])).at(-1)).toBe('TC16');
  });

  test('a criterion that gets indicators is their sum, its maximum too', () => {
    const set = composed([
      { op: 'add', under: 'TC4', item: { id: 'TC4.1', label: 'a', maximum: 2.5, method: AWARDED } },
      { op: 'add', under: 'TC4', item: { id: 'TC4.2', label: 'b', maximum: 0.1, method: AWARDED } },
    ]);
    expect(set.items[3]).toMatchObject({ id: 'TC4', children: ['TC4.1', 'TC4.2'], maximum: 2.6 });
    expect(set.items[3]?.method).toBeUndefined();
  });

  test('but a method the office itself gave is not dropped in silence', () => {
    const changes = [
      { op: 'set', item: 'TC4', method: AWARDED },
      { op: 'add', under: 'TC4', item: { id: 'TC4.1', label: 'a', method: AWARDED } },
    ];
    expect(codes(changes)).toContain('method-with-indicators changes[0].method');
  });

  test('removing a criterion removes what stands under it', () => {
    const set = composed([
      { op: 'add', under: 'TC4', item: { id: 'TC4.1', label: 'a', method: AWARDED } },
      { op: 'remove', item: 'TC4' },
      { op: 'add', after: 'TC3', item: { id: 'TC4', label: 'Khác', method: AWARDED } },
    ]);
    expect(ids(set).slice(2, 5)).toEqual(['TC3', 'TC4', 'TC5']);
    expect(set.items[3]?.label).toEqual({ vi: 'Khác' });
  });

  test('reorder wants every item of the level once', () => {
    const order = ids(tt44).toReversed();
    expect(ids(composed([{ op: 'reorder', order }]))).toEqual(order);
    const bad = office([{ op: 'reorder', order: ['TC1', 'TC1', 'TC99', ...ids(tt44).slice(2)] }]);
    const [found] = resolveCriteria(bad, shippedLibrary).problems;
    expect(found?.details).toEqual({ missing: 'TC2', extra: 'TC1, TC99' });
  });

  test('what does not fit is named, and the rest is still checked', () => {
    const changes = [
      { op: 'set', item: 'TC51', maximum: 5 },
      { op: 'add', under: 'TC99', item: { id: 'TC99.1', label: 'a', method: AWARDED } },
      { op: 'add', item: { id: 'tc3', label: 'a', method: AWARDED } },
    ];
    expect(codes(changes)).toEqual([
      'change-item-unknown changes[0].item',
      'change-item-unknown changes[1].under',
      'item-repeated changes[2].item.id',
    ]);
  });

  test('a maximum given to some criteria only is named in the change that gave it; the first without one belongs to it', () => {
    const { problems } = checkCriteria(
      office([
        { op: 'set', item: 'TC1', maximum: 10 },
        { op: 'set', item: 'TC3', maximum: 10 },
      ]),
      shippedLibrary,
    );
    const found = problems.find(({ code }) => code === 'maxima-incomplete');
    expect(found?.at).toMatchObject({ file: 'office.json', key: 'changes[1].maximum' });
    expect(found?.related).toMatchObject([{ file: SHIPPED[0], key: 'items[1]' }]);
    expect(found?.details['known']).toBe(2);
  });

  describe('a sum that is wrong is named in the office’s file, the base’s number belongs to it', () => {
    const maxima = (points: number) => ids(tt44).map((item) => ({ op: 'set', item, maximum: points }));
    const fitting = [...maxima(7).slice(0, 14), { op: 'set', item: 'TC15', maximum: 2 }];

    test.each([
      [
        'by the last maximum set',
        [...fitting.slice(0, 14), { op: 'set', item: 'TC15', maximum: 3 }],
        'changes[14].maximum',
      ],
      ['by the item added', [...fitting, { op: 'add', item: added('TC16', 1) }], 'changes[15].item.maximum'],
      ['by the item taken out', [...fitting, { op: 'remove', item: 'TC15' }], 'changes[15]'],
    ])('%s', (_, changes, key) => {
      const { problems } = checkCriteria(office(changes), shippedLibrary);
      const found = problems.find(({ code }) => code === 'maxima-differ-from-set');
      expect(found?.at).toMatchObject({ file: 'office.json', key });
      expect(found?.related).toMatchObject([{ file: SHIPPED[0], key: 'maximum' }]);
    });

    test('and not in a file built on it', () => {
      const child = { id: 'xa-b', extends: { id: 'huyen-a', version: '1.0.0' } };
      const wrong = office([...fitting, { op: 'add', item: added('TC16', 1) }], { id: 'huyen-a' }, 'huyen-a.json');
      const library = criteriaLibrary([...SHIPPED.map(readCriteria), wrong]);
      const { problems } = checkCriteria(office([{ op: 'reword', item: 'TC1', label: 'Một' }], child), library);
      const found = problems.find(({ code }) => code === 'maxima-differ-from-set');
      expect(found?.at).toMatchObject({ file: 'huyen-a.json', key: 'changes[15].item.maximum' });
    });
  });

  test('a wrong number is named in the change that wrote it', () => {
    const levels = [
      { id: 'tot', label: 'Tốt', points: 1 },
      { id: 'kha', label: 'Khá', points: 2 },
    ];
    expect(codes([{ op: 'set', item: 'TC1', method: { kind: 'levels', levels } }])).toContain(
      'levels-not-descending changes[0].method.levels[1].points',
    );
  });
});

test('an item may be named like a part of the file', () => {
  const set = composed([{ op: 'add', item: { id: 'law', label: 'Pháp luật', method: AWARDED } }]);
  expect(ids(set).at(-1)).toBe('law');
  const levels = [
    { id: 'a', label: 'A', points: 1 },
    { id: 'b', label: 'B', points: 1 },
  ];
  const item = { id: 'maximum', label: 'x', method: { kind: 'levels', levels } };
  expect(codes([{ op: 'add', item }])).toContain('levels-not-descending changes[0].item.method.levels[1].points');
});

describe('a base that cannot be used', () => {
  test('a name near one that exists is suggested', () => {
    const { problems } = resolveCriteria(
      office([], { extends: { id: 'tt44-2041', version: '1.0.0' } }),
      shippedLibrary,
    );
    expect(problems[0]?.details).toEqual({ base: 'tt44-2041', suggestion: 'tt44-2014', unread: '' });
  });

  test('of an unknown version the known ones are told', () => {
    const { problems } = resolveCriteria(
      office([], { extends: { id: 'tt44-2014', version: '9.0.0' } }),
      shippedLibrary,
    );
    expect(places(problems)[0]).toMatch(/^base-version-unknown \d+ extends\.version$/);
    expect(problems[0]?.details['versions']).toBe('1.0.0');
  });
});
