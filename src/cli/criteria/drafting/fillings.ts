import { type Filling, type NamedPlace, readFilling } from '../../../criteria/drafting/fill.ts';
import type { WayOfScoring } from '../../../criteria/drafting/ways-of-scoring.ts';
import { DRAFTING, OPEN_QUESTIONS } from '../../../labels/drafting.ts';
import { inLanguage, type Language } from '../../../model/language.ts';
import { refusal } from '../../../problems/refusal.ts';
import type { Cli } from '../../cli.ts';
import type { Answers } from './answers.ts';

/** What goes into the open places: first what `--fill` says, then, in a terminal, what is answered. */
export async function fillingsFor(
  places: readonly NamedPlace[],
  said: readonly string[],
  answers: Answers,
  { terminal, language }: Cli,
  ways: (item: string) => readonly WayOfScoring[],
): Promise<Map<string, Filling>> {
  const fillings = new Map<string, Filling>();
  for (const [name, filling] of said.map((each) => saidFilling(each, places))) {
    if (fillings.has(name)) throw refusal('drafting-place-filled-twice', { place: name });
    fillings.set(name, filling);
  }
  const open = places.filter(({ name }) => !fillings.has(name));
  const { ask } = answers;
  if (ask === undefined || open.length === 0) return fillings;
  const words = DRAFTING[language];
  terminal.out(`${words.openPlaces(open.length)}\n`);
  for (const { name, place } of open) {
    const asked = OPEN_QUESTIONS[language][place.what]({ name: called(place, language) });
    const answer =
      place.what === 'item-method'
        ? await ask.choose(asked, [
            ...ways(place.id).map((way) => ({ name: words[way], value: way })),
            { name: words.leaveOpen, value: '' },
          ])
        : await ask.text(asked, {
            check: (text) => text === '' || readFilling(text, place.what) !== undefined || words.fillWrong,
          });
    const filling = answer === '' ? undefined : readFilling(answer, place.what);
    if (filling !== undefined) fillings.set(name, filling);
  }
  return fillings;
}

function saidFilling(said: string, places: readonly NamedPlace[]): [string, Filling] {
  const [wanted = '', value = ''] = said.split(/=(.*)/s).map((part) => part.trim());
  const found = places.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (found === undefined) {
    throw refusal('drafting-place-unknown', { place: wanted, places: places.map(({ name }) => name) });
  }
  const filling = readFilling(value, found.place.what);
  if (filling !== undefined) return [found.name, filling];
  const code = found.place.what === 'item-method' ? 'drafting-place-not-a-method' : 'drafting-place-not-a-number';
  throw refusal(code, { place: found.name, written: value });
}

function called({ id, label }: NamedPlace['place'], language: Language): string {
  const name = inLanguage(label, language);
  return name === id ? id : `${id} (${name})`;
}
