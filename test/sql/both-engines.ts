import { readEvidence } from '../../src/evidence/read-evidence.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { AreaOutcome } from '../../src/model/result.ts';
import { buildResult } from '../../src/result/build-result.ts';
import type { AssessContext, ClassElsewhere } from '../../src/scoring/context.ts';
import { DIALECTS, type DialectName } from '../../src/sql/dialect.ts';
import type { QueryName } from '../../src/sql/queries.ts';
import { writeSql } from '../../src/sql/write-sql.ts';
import { csvOf, databaseOf, type ElsewhereRow, type Found, type InputRow } from './databases.ts';

/** What an engine says of a unit: its total, class and rank; all null where its data is wrong. */
export interface Standing {
  readonly total: number | null;
  readonly class: string | null;
  readonly rank: number | null;
  readonly missing: number | null;
  readonly waiting: number | null;
  readonly notApplicable: number | null;
}

export interface Evaluated {
  readonly units: ReadonlyMap<string, Standing>;
  readonly areas: readonly AreaOutcome[];
}

export interface World {
  readonly set: CriteriaSet;
  readonly rows: readonly InputRow[];
  readonly elsewhere?: readonly ElsewhereRow[];
  readonly checkedOn?: string | undefined;
}

export function sqlOf(set: CriteriaSet, dialect: DialectName, query: QueryName, checkedOn?: string, upTo = 0): string {
  const written = writeSql({ set, dialect: DIALECTS[dialect], query, checkedOn, upTo, language: 'vi' });
  if ('cannot' in written) throw new Error(JSON.stringify(written.cannot));
  return written.sql;
}

export async function byOurEngine({ set, rows, elsewhere = [], checkedOn }: World): Promise<Evaluated> {
  const bytes = new TextEncoder().encode(csvOf(rows));
  const source = {
    file: 'rows.csv',
    async *bytes() {
      yield bytes;
    },
    identity: () => ({ sha256: '', bytes: bytes.length }),
  };
  const year = set.applies.from;
  const { book, problems } = await readEvidence([source], set, year);
  const context: AssessContext = {
    ...(checkedOn === undefined ? {} : { checkedOn }),
    elsewhere: resultsOf(elsewhere, year),
  };
  const result = buildResult({
    set,
    book,
    problems,
    evaluationYear: year,
    checkedOn,
    language: 'vi',
    toolVersion: '',
    context,
  });
  const leaves = new Set(set.items.filter(({ children }) => children.length === 0).map(({ id }) => id));
  const units = result.units.map((unit): [string, Standing] => {
    const valid = unit.classification !== null;
    const count = (state: string) =>
      valid ? unit.items.filter((item) => leaves.has(item.id) && item.state === state).length : null;
    return [
      unit.code,
      {
        total: unit.total,
        class: unit.classification?.id ?? null,
        rank: unit.rank,
        missing: count('not-submitted'),
        waiting: count('no-evidence'),
        notApplicable: count('not-applicable'),
      },
    ];
  });
  return { units: new Map(units), areas: inOrder(result.summary.areas ?? []) };
}

/** A result holds one class for a unit: a second row about it is of another result. */
function resultsOf(rows: readonly ElsewhereRow[], evaluationYear: number): NonNullable<AssessContext['elsewhere']> {
  const found = new Map<string, { readonly row: ElsewhereRow; readonly classes: Map<string, ClassElsewhere> }>();
  for (const row of rows) {
    for (let copy = 0; ; copy += 1) {
      const key = JSON.stringify([row.subject, row.item, copy]);
      const result = found.get(key) ?? { row, classes: new Map() };
      if (result.classes.has(row.unit_code)) continue;
      result.classes.set(row.unit_code, { id: row.class, label: { vi: row.class } });
      found.set(key, result);
      break;
    }
  }
  return [...found].map(
    ([
      file,
      {
        row: { subject, item },
        classes,
      },
    ]) => ({
      subject,
      file,
      evaluationYear,
      classes: item === '' ? classes : new Map(),
      ...(item === '' ? {} : { levels: new Map([[item, classes]]) }),
    }),
  );
}

export async function byDatabase(
  dialect: 'duckdb' | 'postgres',
  { set, rows, elsewhere, checkedOn }: World,
): Promise<Evaluated> {
  const database = await databaseOf(dialect);
  await database.load(rows, elsewhere);
  const found = await database.ask(sqlOf(set, dialect, 'units', checkedOn));
  const number = (value: unknown) => (value === null ? null : Number(value));
  const units = found.map((row): [string, Standing] => [
    String(row['unit_code']),
    {
      total: number(row['total']),
      class: (row['class'] as string | null) ?? null,
      rank: number(row['rank']),
      missing: number(row['missing']),
      waiting: number(row['waiting']),
      notApplicable: number(row['not_applicable']),
    },
  ]);
  const areas = set.areas.length === 0 ? [] : await database.ask(sqlOf(set, dialect, 'areas', checkedOn));
  return { units: new Map(units), areas: inOrder(areas.map(areaOf)) };
}

function areaOf(row: Found): AreaOutcome {
  return {
    rule: String(row['rule']),
    province: row['province'] as string | null,
    district: row['district'] as string | null,
    reached: Number(row['reached']),
    of: Number(row['units']),
    undecided: Number(row['undecided']),
    recognised: row['recognised'] as boolean | null,
  };
}

/** A database gives rows in no order. */
function inOrder(areas: readonly AreaOutcome[]): AreaOutcome[] {
  const key = ({ rule, province, district }: AreaOutcome) => JSON.stringify([rule, province, district]);
  return areas.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Units on which the two differ, each with both. */
export function differences(ours: Evaluated, theirs: Evaluated): string[] {
  const codes = new Set([...ours.units.keys(), ...theirs.units.keys()]);
  return [...codes].flatMap((code) => {
    const [a, b] = [ours, theirs].map(({ units }) => JSON.stringify(units.get(code) ?? 'no such unit'));
    return a === b ? [] : [`${code}: ${a} | ${b}`];
  });
}
