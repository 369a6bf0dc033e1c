import { isError, type Problem, problem } from '../problems/problem.ts';
import { readJson } from './json-source.ts';
import { locationOf, type Source } from './places.ts';
import {
  CRITERIA_FORMAT,
  CRITERIA_FORMAT_VERSION,
  schemaFor,
  type WrittenCriteriaSet,
} from './schema/criteria-file.ts';
import { schemaProblems } from './schema-problems.ts';

/** A criteria file as written: what it says and where, before anything is composed. */
export interface ParsedCriteria extends Source {
  /** Only when nothing is wrong with the form of the file. */
  readonly written?: WrittenCriteriaSet;
  readonly problems: readonly Problem[];
}

/** Reads one criteria file. Every problem of its form at once; what the set means is checked later, by lint. */
export function parseCriteria(text: string, sha256: string, file: string): ParsedCriteria {
  const { value, positions, problems } = readJson(text, file);
  const source: Source = { file, sha256, positions };
  if (value === undefined) return { ...source, problems };

  const foreign = notOurFormat(value, source);
  if (foreign !== undefined) return { ...source, problems: [foreign] };

  const checked = schemaFor(value as object).safeParse(value);
  const found = [...problems, ...(checked.success ? [] : schemaProblems(checked.error.issues, value, source))];
  const inOrder = oncePerPlace(found).toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0));
  return checked.success && !inOrder.some(isError)
    ? { ...source, written: checked.data, problems: inOrder }
    : { ...source, problems: inOrder };
}

/** A file of another kind, or of a later version, deserves one sentence and not fifty about its keys. */
function notOurFormat(value: unknown, source: Source): Problem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem('criteria-not-a-set', locationOf({ source, path: [] }), {});
  }
  const { format, formatVersion } = value as Record<string, unknown>;
  if (format !== CRITERIA_FORMAT) return problem('criteria-not-a-set', locationOf({ source, path: ['format'] }), {});
  if (typeof formatVersion === 'number' && formatVersion > CRITERIA_FORMAT_VERSION) {
    const at = locationOf({ source, path: ['formatVersion'] });
    return problem('criteria-format-newer', at, { found: formatVersion, known: CRITERIA_FORMAT_VERSION });
  }
  return undefined;
}

/** A value that is wrong in two ways is one thing to correct. */
function oncePerPlace(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ at }) => {
    const place = `${at.line} ${at.key}`;
    return !seen.has(place) && seen.add(place);
  });
}
