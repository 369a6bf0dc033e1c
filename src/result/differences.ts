import type { Result } from '../model/result.ts';

/** Something a result says otherwise than the evaluation of its inputs. */
export interface Difference {
  /** Code of the unit; undefined for what belongs to no unit. */
  readonly unit?: string;
  /** e.g. `items.TC11.points`, `summary.ranked`. */
  readonly field: string;
  /** As JSON writes it, cut short; empty where it is not there. */
  readonly recorded: string;
  readonly computed: string;
}

/** Sentences: between two versions of the program they may be worded otherwise and mean the same. */
const SENTENCES: ReadonlySet<string> = new Set(['reason', 'message', 'fix', 'text']);
/** What versions before did not keep in a result, by its field: where it is not there, nothing is said against it. */
export const KEPT_LATER = ['criteria.classes[].requires', 'criteria.betweenBands'] as const;
const LATER = KEPT_LATER.map((field) => new RegExp(`^${field.replaceAll('.', '\\.').replaceAll('[]', '\\.[^.]+')}$`));
const LONGEST = 60;

/** All that two results say differently, apart from who computed them; sentences only where the same version made both. */
export function differencesBetween(recorded: Result, computed: Result): Difference[] {
  const skipped = recorded.tool.version === computed.tool.version ? new Set<string>() : SENTENCES;
  const { tool: _, units, ...whole } = recorded;
  const { tool: __, units: computedUnits, ...computedWhole } = computed;
  const found = differing(whole, computedWhole, '', skipped);
  const byCode = new Map(computedUnits.map((unit) => [unit.code, unit]));
  for (const unit of units) {
    const other = byCode.get(unit.code);
    byCode.delete(unit.code);
    if (other === undefined) found.push({ unit: unit.code, field: 'code', recorded: said(unit.code), computed: '' });
    else found.push(...differing(unit, other, '', skipped).map((each) => ({ unit: unit.code, ...each })));
  }
  for (const code of byCode.keys()) found.push({ unit: code, field: 'code', recorded: '', computed: said(code) });
  return found;
}

function differing(a: unknown, b: unknown, field: string, skipped: ReadonlySet<string>): Difference[] {
  if (a === b) return [];
  if (a === undefined && LATER.some((known) => known.test(field))) return [];
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
    return [{ field, recorded: said(a), computed: said(b) }];
  }
  const named = namedParts(a, b);
  if (named !== undefined) return differing(named.a, named.b, field, skipped);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => !skipped.has(key))
    .flatMap((key) => differing(a[key], b[key], field === '' ? key : `${field}.${key}`, skipped));
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Lists of parts with ids are compared by id in the same order, so that a field is called `items.TC11` and not `items.10`. */
function namedParts(a: Fields, b: Fields): { readonly a: Fields; readonly b: Fields } | undefined {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length || a.length === 0) return undefined;
  const ids = (list: readonly unknown[]) => list.map((part) => (isObject(part) ? part['id'] : undefined));
  const [ofA, ofB] = [ids(a), ids(b)];
  const isNamed =
    ofA.every((id, index) => typeof id === 'string' && id === ofB[index]) && new Set(ofA).size === a.length;
  if (!isNamed) return undefined;
  const byId = (list: readonly unknown[]): Fields => Object.fromEntries(list.map((part, index) => [ofA[index], part]));
  return { a: byId(a), b: byId(b) };
}

function said(value: unknown): string {
  if (value === undefined) return '';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
