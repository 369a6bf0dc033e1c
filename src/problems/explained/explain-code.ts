import { distance } from 'fastest-levenshtein';
import type { CodePart as Part } from '../../labels/explained-code.ts';
import type { Language } from '../../model/language.ts';
import type { Severity } from '../../model/result.ts';
import { catalogue } from '../catalogue.ts';
import type { ProblemDefinition } from '../define.ts';
import type { RefusalCode } from '../refusal.ts';
import { refusals } from '../refusals/catalogue.ts';
import type { RefusalDefinition } from '../refusals/define.ts';
import { codesByPart, isProblemCode } from './parts.ts';
import { placeholder } from './placeholder.ts';
import { WHY_REFUSED, whyItMatters } from './why.ts';

/** What a code means in general: “…” in place of the particulars of a case. */
export interface ExplainedCode {
  readonly code: string;
  /** A refusal keeps a job from being done; a problem is found in a file. */
  readonly kind: 'problem' | 'refusal';
  readonly part?: Part;
  readonly severity?: Severity;
  readonly meaning: string;
  readonly why: string;
  /** What to do; empty where there is nothing to do. */
  readonly fix: string;
}

export function explainCode(code: string, language: Language): ExplainedCode | undefined {
  if (isProblemCode(code)) {
    const { severity, words } = catalogue()[code] as ProblemDefinition;
    const part = partOf(code);
    const { message, fix } = words[language];
    return {
      code,
      kind: 'problem',
      part,
      severity,
      meaning: String(message(placeholder())),
      why: whyItMatters(part, severity, language) ?? '',
      fix: String(fix(placeholder())),
    };
  }
  if (!Object.hasOwn(refusals(), code)) return undefined;
  const { words } = refusals()[code as RefusalCode] as RefusalDefinition;
  const { message, fix } = words[language];
  return {
    code,
    kind: 'refusal',
    meaning: String(message(placeholder())),
    why: WHY_REFUSED[language],
    fix: fix === undefined ? '' : String(fix(placeholder())),
  };
}

/** Every code, problems by what they are found in, then refusals. */
export function everyCode(): readonly string[] {
  return [...[...codesByPart().values()].flat(), ...Object.keys(refusals())];
}

/** The codes that are most like what was written. */
export function codesLike(written: string): string[] {
  const wanted = written.toLowerCase();
  return everyCode()
    .map((code) => ({ code, away: distance(wanted, code) }))
    .filter(({ code, away }) => away <= 3 || (wanted.length > 3 && code.includes(wanted)))
    .sort((a, b) => a.away - b.away)
    .slice(0, 5)
    .map(({ code }) => code);
}

function partOf(code: string): Part {
  for (const [part, codes] of codesByPart()) if ((codes as readonly string[]).includes(code)) return part;
  throw new Error(`${code} is in no part of the catalogue`);
}
