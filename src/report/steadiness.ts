import { HALF_A_POINT, type Place, type PlaceWithout, type UnitSteadiness } from '../figures/steadiness.ts';
import { STEADINESS } from '../labels/steadiness.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { ResultCriteria } from '../model/result.ts';

/** How firm one unit's rank and class are, as sentences that every view says alike. */
export function describeSteadiness(
  { unit, rank, more, less, without, hangsOn }: UnitSteadiness,
  criteria: ResultCriteria,
  language: Language,
): string[] {
  const words = STEADINESS[language];
  const number = (value: number) => formatNumber(value, language);
  const own = unit.classification?.id;
  const others = [more, less]
    .filter((place) => place.class !== own)
    .map((place) => classLabel(place, criteria, language));
  const classes = others.reduce((said, each) => words.classOf(said, each), unit.classification?.label ?? '');
  const lines = [
    words.either(number(HALF_A_POINT), words.ranks(number(more.rank), number(less.rank)), others.length === 0, classes),
  ];
  if (without !== null && (without.best.rank !== rank || without.worst.rank !== rank)) {
    const [best, worst] = [without.best, without.worst].map((place) => describeWithout(place, language));
    lines.push(words.eachItem(best ?? '', worst ?? ''));
  }
  if (hangsOn !== null) lines.push(words.decides(hangsOn.person, hangsOn.item ?? undefined));
  return lines;
}

/** What these sentences depend on: units for which it is the same, in one result, are said the same. */
export function steadinessKey({ unit, rank, more, less, without, hangsOn }: UnitSteadiness): string {
  const places = `${rank} ${unit.classification?.id} ${more.rank} ${more.class} ${less.rank} ${less.class}`;
  const ends = without === null ? '' : ` ${describedPlace(without.best)} ${describedPlace(without.worst)}`;
  return hangsOn === null ? places + ends : `${places}${ends} ${hangsOn.item}\n${hangsOn.person}`;
}

function describedPlace({ rank, item }: PlaceWithout): string {
  return `${rank}:${item}`;
}

/** “4 (bỏ TC7)” */
export function describeWithout({ rank, item }: PlaceWithout, language: Language): string {
  const words = STEADINESS[language];
  const place = formatNumber(rank, language);
  return item === null ? place : words.leftOut(place, item);
}

export function describePlace(place: Place, criteria: ResultCriteria, language: Language): string {
  return STEADINESS[language].place(formatNumber(place.rank, language), classLabel(place, criteria, language));
}

function classLabel(place: Place, { classes }: ResultCriteria, language: Language): string {
  const found = classes.find(({ id }) => id === place.class);
  return found === undefined ? '' : inLanguage(found.label, language);
}
