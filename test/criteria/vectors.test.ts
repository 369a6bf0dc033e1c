import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { criteriaLibrary } from '../../src/criteria/library.ts';
import { type ParsedCriteria, parseCriteria } from '../../src/criteria/parse-criteria.ts';
import { checkCriteria } from '../../src/criteria/resolve-criteria.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { Result, UnitResult } from '../../src/model/result.ts';
import { buildResult } from '../../src/result/build-result.ts';
import { read } from '../support/an-evidence-file.ts';

/**
 * Vectors are data, vectors/<set>.json: what stands in an evidence file and what must come of it, each article of the
 * law at, just under and just over its bound. A case says only what differs from `base`; every case is a unit of one
 * table that is read and assessed as the commands do it.
 */
interface Vectors {
  readonly criteria: string;
  readonly year: number;
  readonly checkedOn?: string;
  readonly what: string;
  readonly base: Given;
  readonly cases: readonly Case[];
  /** What makes the data of a commune wrong, in the cases of areas. */
  readonly invalid?: Given;
  readonly areas?: readonly AreaCase[];
}

interface Case {
  readonly name: string;
  readonly article: string;
  readonly category?: string;
  readonly given: Given;
  /** Class of the unit in another evaluation, by its subject. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  readonly expect: Expected;
}

type Given = Readonly<Record<string, Entry | null>>;

/** A number is a score, "92/100" two counts in columns of their own; null leaves the row out. */
type Entry =
  | number
  | string
  | {
      readonly score?: number;
      readonly counts?: string;
      readonly value?: string;
      readonly evidence?: string;
      readonly notApplicable?: true;
    };

/** What a case does not name is not asserted; errors and warnings always are. */
interface Expected {
  readonly total?: number | null;
  /** Null for a unit with wrong data. */
  readonly class?: string | null;
  readonly levels?: Readonly<Record<string, string | null>>;
  readonly points?: Readonly<Record<string, number>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly notices?: readonly string[];
  /** Class once the missing evidence is there. */
  readonly withEvidence?: string;
  /** "code item"; other than of what was not sent. */
  readonly problems?: readonly string[];
}

interface AreaCase {
  readonly name: string;
  readonly article: string;
  /** What a commune that falls short has. */
  readonly otherwise: Given;
  readonly districts: readonly {
    readonly reaching: number;
    readonly of: number;
    readonly invalid?: number;
    /** So many districts like this. */
    readonly times?: number;
  }[];
  readonly expect: {
    readonly rule: string;
    readonly reached: number;
    readonly of: number;
    readonly undecided?: number;
    readonly recognised: boolean | null;
  };
}

const FOLDER = 'test/criteria/vectors';
const ROOT = new URL('../../', import.meta.url);
const library = criteriaLibrary(shippedFiles().map(readSet));

describe.each(
  readdirSync(new URL(FOLDER, ROOT))
    .filter((name) => name.endsWith('.json'))
    .sort(),
)('%s', (name) => {
  const vectors: Vectors = JSON.parse(readFileSync(new URL(`${FOLDER}/${name}`, ROOT), 'utf8'));
  const { cases, areas = [] } = vectors;
  const codes = cases.map((_, index) => `C${index + 1}`);
  let outcome: Promise<ReadonlyMap<string, Outcome>> | undefined;

  test.each(cases.map((each, index) => ({ ...each, code: codes[index] ?? '' })))('$article: $name', async (each) => {
    outcome ??= outcomesOf(vectors, codes);
    const found = (await outcome).get(each.code);
    expect(found && asserted(found, each.expect)).toEqual({ problems: [], ...each.expect });
  });

  if (areas.length === 0) return;
  let result: Promise<Result> | undefined;

  test.each(areas.map((each, index) => ({ ...each, province: `Tỉnh ${index + 1}` })))(
    '$article: $name',
    async ({ province, expect: { undecided = 0, ...expected } }) => {
      result ??= areaResult(vectors, areas);
      const outcomes = (await result).summary.areas ?? [];
      const found = outcomes.find((each) => each.rule === expected.rule && each.province === province);
      expect(found).toMatchObject({ ...expected, undecided });
    },
  );
});

describe('the vectors as a whole', () => {
  test('every set that ships without an open place has vectors, as has a filled-in copy of some templates', () => {
    const covered = readdirSync(new URL(FOLDER, ROOT)).map((name) => name.replace(/\.json$/, ''));
    const complete = shippedFiles().filter((path) => {
      const { set } = checkCriteria(readSet(path), library);
      return set !== undefined && set.open.length === 0;
    });
    expect(complete.map((path) => path.split('/')[1]).filter((id) => !covered.includes(id ?? ''))).toEqual([]);
  });

  test('every condition, level and area rule of Decree 20/2014 is met by some case and missed by another', () => {
    const { cases, areas = [] }: Vectors = JSON.parse(readFileSync(new URL(`${FOLDER}/nd20-2014.json`, ROOT), 'utf8'));
    const decree = setOf('criteria/nd20-2014/1.1.0.json');
    const articles = decree.items.flatMap(({ attainment }) =>
      (attainment?.levels ?? []).flatMap(({ conditions }) => conditions.flatMap(({ article }) => article ?? [])),
    );
    const named = new Set(cases.map(({ article }) => article));
    expect([...new Set(articles)].filter((article) => !named.has(article))).toEqual([]);
    const reached = cases.flatMap(({ expect: { levels = {} } }) =>
      Object.entries(levels).map(([item, level]) => `${item} ${level}`),
    );
    const levels = decree.items.flatMap(({ id, attainment }) =>
      attainment === undefined ? [] : [`${id} null`, ...attainment.levels.map((level) => `${id} ${level.id}`)],
    );
    expect(levels.filter((level) => !reached.includes(level))).toEqual([]);
    for (const recognised of [true, false]) {
      const rules = areas.flatMap(({ expect: found }) => (found.recognised === recognised ? [found.rule] : []));
      expect(decree.areas.map(({ id }) => id).filter((id) => !rules.includes(id))).toEqual([]);
    }
  });
});

interface Outcome {
  readonly unit: UnitResult;
  readonly problems: readonly string[];
}

/** Cases that lean on another evaluation are assessed beside it, the others without. */
async function outcomesOf(vectors: Vectors, codes: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
  const rows = vectors.cases.flatMap(({ given, category }, index) =>
    rowsOf({ code: codes[index] ?? '', category }, { ...vectors.base, ...given }),
  );
  const classes = new Map<string, Map<string, { id: string; label: { vi: string } }>>();
  for (const [index, { elsewhere = {} }] of vectors.cases.entries()) {
    for (const [subject, id] of Object.entries(elsewhere)) {
      const known = classes.get(subject) ?? new Map();
      classes.set(subject, known.set(codes[index] ?? '', { id, label: { vi: id } }));
    }
  }
  const elsewhere = [...classes].map(([subject, of]) => {
    return { subject, file: 'ket-qua-khac.json', evaluationYear: vectors.year, classes: of };
  });
  const { units, problems } = await evaluated(vectors, rows, elsewhere);
  return new Map(
    units.map((unit) => {
      const own = problems.filter((each) => each.unit === unit.code && !NOT_SENT.has(each.code));
      return [unit.code, { unit, problems: own.map(({ code, item }) => (item ? `${code} ${item}` : code)).sort() }];
    }),
  );
}

/** Said of whatever a case leaves out, which its expectations speak of already. */
const NOT_SENT: ReadonlySet<string> = new Set(['missing-row', 'missing-score', 'missing-value']);

function areaResult(vectors: Vectors, areas: readonly AreaCase[]): Promise<Result> {
  let communes = 0;
  const rows = areas.flatMap(({ otherwise, districts }, place) => {
    const like = districts.flatMap(({ times = 1, ...district }) => Array.from({ length: times }, () => district));
    return like.flatMap(({ reaching, of, invalid = 0 }, number) => {
      const district = { district: `Huyện ${number + 1}`, province: `Tỉnh ${place + 1}` };
      return Array.from({ length: of }, (_, commune) => {
        const given = commune < reaching ? {} : commune < of - invalid ? otherwise : (vectors.invalid ?? {});
        const unit = { code: `A${++communes}`, category: 'thuong', ...district };
        return rowsOf(unit, { ...vectors.base, ...given });
      }).flat();
    });
  });
  return evaluated(vectors, rows, []);
}

interface Row {
  readonly code: string;
  readonly category?: string | undefined;
  readonly district?: string;
  readonly province?: string;
}

const HEADER = 'Mã đơn vị;Tên đơn vị;Huyện;Tỉnh;Địa bàn;Mã tiêu chí;Điểm kiểm tra;Giá trị;Số đạt;Tổng số;Minh chứng\n';

function rowsOf({ code, category = '', district = '', province = '' }: Row, given: Given): string[] {
  return Object.entries(given).flatMap(([item, entry]) => {
    if (entry === null) return [];
    const { score, counts = '/', value = '', evidence = 'Hồ sơ', notApplicable = false } = facts(entry);
    const points = notApplicable ? 'không áp dụng' : String(score ?? '').replace('.', ',');
    const [part = '', whole = ''] = counts.split('/');
    const cells = [code, `Xã ${code}`, district, province, category, item, points, value, part, whole, evidence];
    return [`${cells.map((cell) => (/[;\n"]/.test(cell) ? `"${cell}"` : cell)).join(';')}\n`];
  });
}

function facts(entry: Entry): Exclude<Entry, number | string> {
  if (typeof entry === 'number') return { score: entry };
  return typeof entry === 'string' ? { counts: entry } : entry;
}

type Elsewhere = NonNullable<NonNullable<Parameters<typeof buildResult>[0]['context']>['elsewhere']>;

async function evaluated(vectors: Vectors, rows: readonly string[], elsewhere: Elsewhere): Promise<Result> {
  const { year, checkedOn } = vectors;
  const set = setOf(vectors.criteria);
  const { book, problems } = await read(HEADER + rows.join(''), { set, year });
  const context = { ...(checkedOn === undefined ? {} : { checkedOn }), elsewhere };
  return buildResult({
    set,
    book,
    problems,
    evaluationYear: year,
    checkedOn,
    language: 'vi',
    toolVersion: 'x.y.z',
    context,
  });
}

/** Of what came out, that which the case speaks of. */
function asserted({ unit, problems }: Outcome, expected: Expected): Expected {
  const { total, classification, notices, withEvidence } = unit;
  const items = new Map(unit.items.map((item) => [item.id, item]));
  const only = <T>(asked: Readonly<Record<string, T>> | undefined, of: (id: string) => T) =>
    Object.fromEntries(Object.keys(asked ?? {}).map((id) => [id, of(id)]));
  const found: Required<Expected> = {
    total,
    class: classification?.id ?? null,
    levels: only(expected.levels, (id) => items.get(id)?.level ?? null),
    points: only(expected.points, (id) => items.get(id)?.points ?? Number.NaN),
    states: only(expected.states, (id) => items.get(id)?.state ?? ''),
    notices: notices.map(({ because }) => because.code),
    withEvidence: withEvidence?.classification.id ?? '',
    problems,
  };
  const named = Object.entries(found).filter(([field]) => field === 'problems' || field in expected);
  return Object.fromEntries(named);
}

function setOf(path: string): CriteriaSet {
  const { set, problems } = checkCriteria(readSet(path), library);
  if (set === undefined) throw new Error(`${path}: ${JSON.stringify(problems)}`);
  return set;
}

function readSet(path: string): ParsedCriteria {
  const bytes = readFileSync(new URL(path, ROOT));
  return parseCriteria(bytes.toString('utf8'), createHash('sha256').update(bytes).digest('hex'), path);
}

function shippedFiles(): string[] {
  return readdirSync(new URL('criteria', ROOT), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`criteria/${name}`, ROOT)).map((file) => `criteria/${name}/${file}`));
}
