import { fileNames } from '../certificate/file-name.ts';
import type { Profile } from '../certificate/profile.ts';
import type { Block } from '../documents/blocks.ts';
import { factsOf } from '../documents/facts.ts';
import { LETTER } from '../labels/letters.ts';
import type { Language } from '../model/language.ts';
import type { CoverageUnit, ProblemRecord, Result, UnitResult } from '../model/result.ts';
import { compareCodes, compareNames } from '../model/vietnamese-order.ts';
import { letterOf, missingCounts } from './letter.ts';
import { silentLetterOf } from './silent-letter.ts';

export interface LetterOptions {
  readonly office: Profile;
  /** The agency above the sending one, a line for each element. */
  readonly parent?: readonly string[] | undefined;
  /** YYYY-MM-DD, the day the letters bear: by it goes what the law says. */
  readonly day?: string | undefined;
  /** YYYY-MM-DD, the last day; without it the date is left to be filled in by hand. */
  readonly due?: string | undefined;
  /** The name of the page for self-checks that goes along (`hoctap page check`): the letter says how to use it. */
  readonly checkPage?: string | undefined;
  /** Only these units, by code. */
  readonly units?: readonly string[] | undefined;
}

/** A letter before it is laid out. Its blocks are made when asked for: those of a country would fill the memory. */
export interface Letter {
  readonly unit: { readonly code: string; readonly name: string };
  /** Legal on every system, different for every unit. */
  readonly fileName: string;
  readonly title: string;
  readonly blocks: () => readonly Block[];
}

export interface Letters {
  /** In the order of the units' names. */
  readonly letters: readonly Letter[];
  /** Units asked for that lack nothing and get no letter. */
  readonly lackNothing: number;
  /** Codes asked for that no unit has. */
  readonly unknown: readonly string[];
  /** Errors that belong to no unit: they are in no letter. */
  readonly ofNoUnit: number;
  /** Of the letters, those to units of the list that sent nothing at all. */
  readonly silent: number;
  readonly mergedTitle: string;
  readonly author: string;
  readonly year: number;
  /** Vietnamese where nothing is said. */
  readonly language?: Language | undefined;
}

/**
 * A letter for every unit that lacks something, whose data is wrong, or that stands on the list of units and sent nothing;
 * drawn from the result alone.
 */
export function lettersFrom(result: Result, { office, parent, day, due, checkPage, units }: LetterOptions): Letters {
  const facts = factsOf(result, { office, parent, day, order: 'name', withNotAchieved: false });
  const chosen = units === undefined ? undefined : new Set(units);
  const isAsked = ({ code }: { readonly code: string }) => chosen?.has(code) ?? true;
  const asked = result.units.filter(isAsked);
  const silent = silentUnits(result);
  const found = problemsByUnit(result);
  const lacking = asked.filter((unit) => unit.missing.length > 0 || found.errors.has(unit.code));
  const asking = silent.filter(isAsked);
  // Names are found over all units, so that a letter made alone later has the name it had in the batch.
  const names = fileNames([...result.units, ...silent]);
  const known = new Set([...result.units, ...silent].map(({ code }) => code));
  return {
    letters: [...lacking.map(draft), ...asking.map(draftToSilent)].sort(
      ({ unit: a }, { unit: b }) => compareNames(a.name, b.name) || compareCodes(a.code, b.code),
    ),
    lackNothing: asked.length - lacking.length,
    unknown: [...new Set(units ?? [])].filter((code) => !known.has(code)),
    ofNoUnit: found.errorsOfNoUnit,
    silent: asking.length,
    mergedTitle: LETTER.mergedTitle(facts.assessed, facts.year),
    author: facts.sender.name,
    year: facts.year,
  };

  function draft(unit: UnitResult): Letter {
    const { code, name } = unit;
    const wrong = found.errors.get(code) ?? [];
    const places = found.missing.get(code) ?? [];
    return {
      unit: { code, name },
      fileName: fileNameOf(code),
      title: LETTER.title(missingCounts(unit, wrong, facts), facts.assessed, facts.year, facts.nameOf(unit)),
      blocks: () => letterOf(unit, { facts, wrong, places, due, checkPage }),
    };
  }

  function draftToSilent(unit: CoverageUnit): Letter {
    const { code, name } = unit;
    return {
      unit: { code, name },
      fileName: fileNameOf(code),
      title: LETTER.titleToSilent(facts.assessed, facts.year, facts.nameOf(unit)),
      blocks: () => silentLetterOf(unit, { facts, due, checkPage }),
    };
  }

  /** Not the name of the unit's certificate, which may lie in the same folder. */
  function fileNameOf(code: string): string {
    return `cong-van-${names.get(code) ?? `${code}.pdf`}`;
  }
}

/** Units of the list that no row refers to: they are in no ranking, and are asked for everything. */
function silentUnits({ coverage, units }: Result): CoverageUnit[] {
  const spokenOf = new Set(units.map(({ code }) => code));
  return (coverage?.units ?? []).filter(({ code, sent }) => sent === 'nothing' && !spokenOf.has(code));
}

interface UnitProblems {
  readonly errors: ReadonlyMap<string, readonly ProblemRecord[]>;
  /** Where in the files something is missing. */
  readonly missing: ReadonlyMap<string, readonly ProblemRecord[]>;
  readonly errorsOfNoUnit: number;
}

function problemsByUnit({ problems, units }: Result): UnitProblems {
  const known = new Set(units.map(({ code }) => code));
  const errors = new Map<string, ProblemRecord[]>();
  const missing = new Map<string, ProblemRecord[]>();
  let errorsOfNoUnit = 0;
  for (const found of problems) {
    if (found.severity !== 'error' && found.severity !== 'missing') continue;
    if (found.unit === null || !known.has(found.unit)) {
      if (found.severity === 'error') errorsOfNoUnit += 1;
      continue;
    }
    const into = found.severity === 'error' ? errors : missing;
    const before = into.get(found.unit);
    if (before === undefined) into.set(found.unit, [found]);
    else before.push(found);
  }
  return { errors, missing, errorsOfNoUnit };
}
