import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { ConsoleOptions } from '../console/console-options.ts';
import { paint } from '../console/paint.ts';
import type { ListedSet, SubjectGroup } from './library-list.ts';
import { wrapped } from './wrapped.ts';

const INDENT = 6;

/** The library on the screen: by subject, a line of facts for each set, its title under it. Fits 80 columns. */
export function libraryView(groups: readonly SubjectGroup[], { language, width, colours }: ConsoleOptions): string {
  const words = CRITERIA_WORDS[language].list;
  const pen = paint(colours);
  if (groups.length === 0) return `${words.none}\n`;
  const all = groups.flatMap(({ sets }) => sets);
  const facts = new Map(all.map((listed) => [listed, factsOf(listed, language)]));
  const widths = [0, 1, 2, 3].map((index) => Math.max(...[...facts.values()].map((row) => row[index]?.length ?? 0)));
  const lines = groups.flatMap(({ subject, sets }) => [
    ...wrapped(`${inLanguage(subject.award, language)} - ${inLanguage(subject.unit, language)}`, width, 0).map(
      pen.strong,
    ),
    ...sets.flatMap((listed) => [
      `  ${(facts.get(listed) ?? []).map((fact, index) => fact.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
      ...wrapped(printable(inLanguage(listed.set.title, language)), width, INDENT).map(pen.dim),
      ...replaced(listed, language, width),
    ]),
    '',
  ]);
  return `${[...lines, words.count(all.length), ...wrapped(words.legend, width, 0)].join('\n')}\n`;
}

function factsOf({ set }: ListedSet, language: Language): string[] {
  const words = CRITERIA_WORDS[language].list;
  const { from, to } = set.applies;
  return [
    `${set.id}@${set.version}`,
    to === undefined ? `${from}-` : `${from}-${to}`,
    set.open.length === 0 ? words.complete : words.open(set.open.length),
    words.provenances[set.provenance],
  ];
}

/** Whether the document still holds, when the set was last compared with it, and what took its place. */
function replaced({ set, replacedBy, replacedInLibrary, newerVersion }: ListedSet, language: Language, width: number) {
  const { list: words, date } = CRITERIA_WORDS[language];
  const { repealed, readOn } = set.law;
  const follows = replacedInLibrary ? words.followedBy : words.replacedOutside;
  const said = [
    ...(newerVersion || repealed === undefined ? [] : [words.repealed(date(repealed.on), repealed.by)]),
    ...(newerVersion || repealed !== undefined || readOn === undefined ? [] : [words.readOn(date(readOn))]),
    ...(replacedBy === null || (repealed !== undefined && !replacedInLibrary)
      ? []
      : [newerVersion ? words.replacedBy(replacedBy) : follows(replacedBy)]),
  ];
  return said.flatMap((each) => wrapped(`→ ${each}`, width, INDENT));
}
