import { describe, expect, test } from 'vitest';
import {
  beginsAsEntry,
  completedLine,
  entryLines,
  goesBeyondChecksum,
  hasValidChecksum,
  openingLine,
  sealOf,
} from '../../src/register/entry-line.ts';
import { registerLookup } from '../../src/register/lookup.ts';
import { Counter, fillPattern, numberYear, patternMistake } from '../../src/register/number-pattern.ts';
import { type PendingNote, pendingNote, readPendingNote } from '../../src/register/pending-note.ts';
import { planReplace, planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { SealList } from '../../src/register/seal-list.ts';
import { AN_ACT, AN_OPENING, bytesOf, Growing, units } from './a-register.ts';

const seal = (index: number) => index.toString(16).padStart(64, '0');

describe('the seals of lines', () => {
  const list = (count: number) => {
    const seals = new SealList();
    for (let index = 0; index < count; index += 1) seals.add(seal(index));
    return seals;
  };

  test('are those that were added, more than there was room for at first', () => {
    for (const count of [1, 63, 64, 65, 130]) {
      const seals = list(count);
      expect([seals.at(0), seals.at(count - 1), seals.at(count)]).toEqual([seal(0), seal(count - 1), undefined]);
      expect(seals.entriesAt(seal(count - 1))).toBe(count - 1);
      expect(seals.entriesAt(seal(count))).toBeUndefined();
    }
  });

  test('are none before the first line, between two and of none', () => {
    expect([list(0).at(0), list(3).at(-1), list(3).at(1.5), list(3).at(3)]).toEqual(Array(4).fill(undefined));
    expect(list(0).entriesAt(seal(0))).toBeUndefined();
    expect(list(3).entriesAt(seal(2).slice(2))).toBeUndefined();
    expect(list(3).entriesAt(`${seal(2)}00`)).toBeUndefined();
    expect(list(3).entriesAt('')).toBeUndefined();
  });
});

describe('numbers', () => {
  test('go on in their year, and begin where the office began in the first alone', () => {
    const counter = new Counter({ start: 7, restart: 'yearly' });
    expect(counter.next(2022)).toBe(7);
    expect(counter.next(2022)).toBe(7);
    counter.take(2022, 7);
    expect([counter.next(2022), counter.next(2023), counter.next(2021)]).toEqual([8, 1, 1]);
    const copy = counter.copy();
    copy.take(2022, 8);
    expect([copy.next(2022), counter.next(2022)]).toEqual([9, 8]);
  });

  test('go on over all years where they never restart', () => {
    const counter = new Counter({ start: 7, restart: 'never' });
    counter.take(2022, 7);
    expect([counter.next(2022), counter.next(2023)]).toEqual([8, 8]);
  });

  test('are filled into a pattern of up to sixty signs', () => {
    const pattern = (length: number) => `{seq}${'x'.repeat(length - 5)}`;
    expect([patternMistake(pattern(60)), patternMistake(pattern(61))]).toEqual([undefined, 'too-long']);
    expect(patternMistake('{year}{seq:09}')).toBeUndefined();
    expect(patternMistake('{year}')).toBe('no-seq');
    expect(patternMistake('{seq}{year:2}')).toBe('unknown-placeholder');
    expect(fillPattern('{seq:03}/{year}/{year}', { seq: 1234, year: 2022 })).toBe('1234/2022/2022');
    expect(numberYear('2022-12-31')).toBe(2022);
  });
});

describe('a line', () => {
  const file = new Growing();
  const [entry] = planIssue(file.register, units(1), { on: '2022-12-20', file: 'x' }).entries;
  if (entry === undefined) throw new Error('nothing was issued');
  const { register } = file;
  const whole = entryLines([entry], register);
  const line = whole.slice(0, -1);

  test('is whole with the sum of its bytes, and with no other', () => {
    expect(hasValidChecksum(bytesOf(line))).toBe(true);
    expect(hasValidChecksum(bytesOf(openingLine(AN_OPENING).slice(0, -1)))).toBe(true);
    expect(sealOf(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    for (const wrong of [line.replace('Xã', 'Xá'), whole, line.slice(0, -1), line.slice(1), '', '{}']) {
      expect(hasValidChecksum(bytesOf(wrong)), wrong.slice(-20)).toBe(false);
    }
  });

  test('begins as an entry of its number, however little of it is there', () => {
    expect(['', '{', '{"no":1,"kind":"', line].every((text) => beginsAsEntry(text, 1))).toBe(true);
    expect(['x', '{"no":2', '{"no":1,"kind":1'].some((text) => beginsAsEntry(text, 1))).toBe(false);
  });

  test('goes beyond its sum, or does not', () => {
    expect([line, whole].map(goesBeyondChecksum)).toEqual([true, true]);
    expect([line.slice(0, -1), line.slice(0, -2), ''].map(goesBeyondChecksum)).toEqual([false, false, false]);
  });

  test('that was cut behind its words is completed, and no other', () => {
    const words = line.indexOf(',"prev":"');
    expect(line.charAt(words - 1)).toBe('}');
    for (let end = 0; end <= line.length; end += 1) {
      const completed = completedLine(line.slice(0, end), register);
      if (end >= words) expect(completed, `${end} of ${line.length}`).toBe(whole);
      else expect(completed ?? whole, `${end} of ${line.length}`).toBe(whole);
    }
    expect(completedLine(line.slice(0, words - 1), register)).toBeUndefined();
    expect(completedLine(`${line.slice(0, words)}x`, register)).toBeUndefined();
    expect(completedLine(`${line}x`, register)).toBeUndefined();
    expect(completedLine(line.slice(0, -3), { ...register, seal: seal(1) })).toBeUndefined();
  });
});

describe('what is about to be written', () => {
  const note: PendingNote = { at: 12, text: 'a\nb\n', head: '{}' };

  test.each<[string, PendingNote]>([
    ['lines and an end', note],
    ['lines alone', { ...note, head: null }],
    ['an end alone', { at: 0, text: '', head: '{}' }],
  ])('%s', (_, each) => {
    expect(readPendingNote(pendingNote(each, { who: 'A' }))).toEqual(each);
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'unreadable'],
    ['no object', '1', 'unreadable'],
    ['another format', pendingNote(note, { format: 'x' }), 'unreadable'],
    ['a later version', pendingNote(note, { formatVersion: 2, text: 1 }), 'newer-version'],
    ['no version', pendingNote(note, { formatVersion: 0 }), 'unreadable'],
    ['half a line', pendingNote({ ...note, text: 'a\nb' }, {}), 'unreadable'],
    ['a place before the file', pendingNote({ ...note, at: -1 }, {}), 'unreadable'],
    ['a place between two bytes', pendingNote({ ...note, at: 0.5 }, {}), 'unreadable'],
  ])('%s is not used', (_, text, expected) => {
    expect(readPendingNote(text)).toBe(expected);
  });
});

describe('a certificate is looked up', () => {
  const issued = () => {
    const growing = new Growing();
    growing.add(...planIssue(growing.register, units(3), { on: '2022-12-20', file: 'x' }).entries);
    return growing;
  };
  const file = issued();
  const numbers = [...file.register.certificates.values()].map((each) => each.facts.number);
  const of = (number: string | undefined, register = file.register) => {
    const found = [...register.certificates.values()].find((each) => each.facts.number === number)?.facts;
    if (found === undefined) throw new Error(`no ${number}`);
    return registerLookup(register, undefined, []).find(found);
  };

  test('as issued, and as nothing in a year in which its number was not given', () => {
    expect(of(numbers[0])).toMatchObject({ standing: 'issued' });
    const [first] = [...file.register.certificates.values()];
    if (first === undefined) throw new Error('none');
    const { find } = registerLookup(file.register, undefined, []);
    expect(find({ ...first.facts, issuedOn: '2023-12-20' })).toEqual({ standing: 'unknown' });
    expect(find({ ...first.facts, issuedOn: '2022-01-01' })).toMatchObject({ standing: 'issued' });
  });

  const END = { seal: file.register.seal, entries: 3 };
  test.each([
    ['nothing is known', {}, 'unsigned'],
    ['as many entries are known', { atLeast: 3 }, 'unsigned'],
    ['more entries are known', { atLeast: 4 }, 'broken'],
    ['its seal is known', { seal: END.seal }, 'signed'],
    ['sixteen letters of its seal are known, in capitals', { seal: END.seal.slice(0, 16).toUpperCase() }, 'signed'],
    ['fifteen letters are known', { seal: END.seal.slice(0, 15) }, 'broken'],
    ['another seal is known', { seal: seal(5) }, 'broken'],
    ['its seal is known, and more entries', { seal: END.seal, atLeast: 4 }, 'broken'],
  ])('in a register of which %s', (_, known, end) => {
    const { extent } = registerLookup(file.register, undefined, [], known);
    expect(extent).toMatchObject({ kind: 'register', ...END, end });
    expect(extent).not.toHaveProperty('key');
  });

  test('as void, with who said so, when and why; or with what took its place', () => {
    const [, second = '', third = ''] = numbers;
    const later = issued();
    later.add(planVoid(later.register, { number: second }, AN_ACT));
    later.add(planReplace(later.register, { number: third, year: 2022 }, () => ({ unitName: 'Xã Khác' }), AN_ACT));
    const { on, by, reason } = AN_ACT;
    expect(of(second, later.register)).toMatchObject({ standing: 'void', on, by, reason });
    expect(of(second, later.register)).not.toHaveProperty('replacedBy');
    const replaced = { standing: 'replaced', on, by, reason, replacedBy: '04/GCN-UBND' };
    expect(of(third, later.register)).toMatchObject(replaced);
    expect(of(numbers[0], later.register)).not.toHaveProperty('on');
  });
});
