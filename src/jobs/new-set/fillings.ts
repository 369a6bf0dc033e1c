import { type Filling, type NamedPlace, readFilling } from '../../criteria/drafting/fill.ts';
import type { WayOfScoring } from '../../criteria/drafting/ways-of-scoring.ts';
import { DRAFTING, OPEN_QUESTIONS } from '../../labels/drafting.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { refusal } from '../../problems/refusal.ts';
import type { PlaceFilling, SetQuestion } from './answers.ts';

export function fillingsFor(places: readonly NamedPlace[], given: readonly PlaceFilling[]): Map<string, Filling> {
  const fillings = new Map<string, Filling>();
  for (const { place: wanted, value } of given) {
    const { name, place } = placeNamed(wanted, places);
    if (value === null) continue;
    if (fillings.has(name)) throw refusal('drafting-place-filled-twice', { place: name });
    const filling = readFilling(value, place.what);
    if (filling === undefined) {
      const code = place.what === 'item-method' ? 'drafting-place-not-a-method' : 'drafting-place-not-a-number';
      throw refusal(code, { place: name, written: value });
    }
    fillings.set(name, filling);
  }
  return fillings;
}

/** The open places that nothing was said of. */
export function placeQuestions(
  places: readonly NamedPlace[],
  given: readonly PlaceFilling[],
  language: Language,
  ways: (item: string) => readonly WayOfScoring[],
): SetQuestion[] {
  const said = new Set(given.map(({ place }) => placeNamed(place, places).name));
  const words = DRAFTING[language];
  return places
    .filter(({ name }) => !said.has(name))
    .map(({ name, place }) => ({
      option: 'fill',
      place: name,
      what: place.what,
      optional: true,
      asked: OPEN_QUESTIONS[language][place.what]({ name: called(place, language) }),
      ...(place.what === 'item-method'
        ? {
            choices: [
              ...ways(place.id).map((way) => ({ name: words[way], value: way })),
              { name: words.leaveOpen, value: '' },
            ],
          }
        : {}),
    }));
}

function placeNamed(wanted: string, places: readonly NamedPlace[]): NamedPlace {
  const found = places.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found;
  throw refusal('drafting-place-unknown', { place: wanted, places: places.map(({ name }) => name) });
}

function called({ id, label }: NamedPlace['place'], language: Language): string {
  const name = inLanguage(label, language);
  return name === id ? id : `${id} (${name})`;
}
