import type { AssessOptions } from '../../jobs/assess.ts';
import { expandEvidence } from '../../jobs/expand-evidence.ts';
import type { World } from '../../jobs/world.ts';
import type { Language } from '../../model/language.ts';
import { readDate, readYear } from '../dates.ts';
import { type ReadingFlags, readingFrom } from '../reading-options.ts';

/** What `check` and `evaluate` are told of the evidence and of what it is compared with, as it is typed. */
export interface AssessFlags extends ReadingFlags {
  readonly year?: string;
  readonly with?: readonly string[];
  readonly checkedOn?: string;
  readonly units?: string;
  readonly district?: string;
  readonly checkUnits?: boolean;
  readonly due?: string;
  readonly category?: string;
  readonly evidenceDir?: string;
  readonly strictEvidence?: boolean;
  readonly since?: string;
  readonly overrides?: string;
}

/** The flags as a job takes them; a folder of evidence is looked through. */
export function assessOptions(
  named: readonly string[],
  flags: AssessFlags,
  language: Language,
  world: Pick<World, 'files' | 'notice'>,
): AssessOptions {
  const { units, district, checkUnits, category, evidenceDir, strictEvidence, since, overrides } = flags;
  return {
    evidence: expandEvidence(named, flags, world),
    reading: readingFrom(flags),
    year: flags.year === undefined ? undefined : readYear(flags.year),
    checkedOn: flags.checkedOn === undefined ? undefined : readDate(flags.checkedOn, '--checked-on'),
    due: flags.due === undefined ? undefined : readDate(flags.due, '--due'),
    others: flags.with,
    language,
    ...{ units, district, checkUnits, category, evidenceDir, strictEvidence, since, overrides },
  };
}
