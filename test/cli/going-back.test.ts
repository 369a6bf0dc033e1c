import { expect, test } from 'vitest';
import type { Ask } from '../../src/cli/menu/ask.ts';
import { goingBack } from '../../src/cli/menu/going-back.ts';

/** Answers by rote; keeps what was asked and what a list offered. */
function scripted(...answers: readonly string[]) {
  const left = [...answers];
  const asked: string[] = [];
  const ask: Ask = {
    async choose(message, choices) {
      asked.push(`${message} ${choices.map(({ value }) => value).join('|')}`);
      return left.shift() as (typeof choices)[number]['value'];
    },
    async text(message, { check } = {}) {
      asked.push(message);
      const answer = left.shift() ?? '';
      const verdict = check?.(answer) ?? true;
      if (verdict !== true) throw new Error(verdict);
      return answer;
    },
    yes: async () => left.shift() === 'yes',
  };
  return { ask, asked };
}

const ORDER = async (ask: Ask) => {
  const from = await ask.choose('from', [
    { name: 'A', value: 'a' },
    { name: 'B', value: 'b' },
  ]);
  const name = await ask.text('name', { check: (answer) => answer.length > 1 || 'too short' });
  const more = from === 'b' ? await ask.text('more') : '';
  return [from, name, more, await ask.yes('again')];
};

test('goes back one answer at a time, and other questions follow from another answer', async () => {
  const { ask, asked } = scripted('a', 'xx', 'yes');
  expect(await goingBack(ask, 'vi', ORDER)).toEqual(['a', 'xx', '', true]);
  expect(asked).toEqual(['from a|b', 'name']);

  const back = scripted('a', '<', 'b', 'yy', '<', 'zz', 'more', 'no');
  expect(await goingBack(back.ask, 'vi', ORDER)).toEqual(['b', 'zz', 'more', false]);
  // Nothing is asked twice but what was gone back to.
  expect(back.asked).toEqual(['from a|b', 'name', 'from a|b', 'name', 'more', 'name', 'more']);
});

test('at the first question there is nothing to go back to: it is asked again', async () => {
  const { ask, asked } = scripted('<', 'one', 'two');
  const work = async (asking: Ask) => [await asking.text('first'), await asking.text('second')];
  expect(await goingBack(ask, 'vi', work)).toEqual(['one', 'two']);
  expect(asked).toEqual(['first', 'first', 'second']);
});

test('any other failure is not taken for a way back', async () => {
  const { ask } = scripted('a');
  await expect(goingBack(ask, 'vi', () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
});

test('a list after the first offers the way back', async () => {
  const { ask, asked } = scripted('a', 'c');
  const two = async (asking: Ask) => {
    await asking.text('first');
    return asking.choose('second', [{ name: 'C', value: 'c' }]);
  };
  expect(await goingBack(ask, 'vi', two)).toBe('c');
  expect(asked).toEqual(['first', 'second c|<']);
});
