import { describe, expect, test } from 'vitest';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { byDatabase, byOurEngine, differences } from './both-engines.ts';
import { randomRows } from './random-units.ts';
import { CLASSES_BY_CONDITIONS, EVERY_CONSTRUCT, FILLED_IN_SETS, NEWEST_SETS } from './sets.ts';

/**
 * Random units of one seed, by our engine and by a database. `HOCTAP_SQL_UNITS=200000` tries that many of them, over all sets,
 * and on DuckDB alone, in minutes.
 */
const MANY = process.env['HOCTAP_SQL_UNITS'];
const SEED = 20_260_715;
const CHECKED_ON = '2024-02-29';
const DIALECTS = MANY === undefined ? (['duckdb', 'postgres'] as const) : (['duckdb'] as const);
const ALL: readonly CriteriaSet[] = [
  EVERY_CONSTRUCT,
  CLASSES_BY_CONDITIONS,
  ...FILLED_IN_SETS.map(({ set }) => set),
  ...NEWEST_SETS,
];
const OFTEN = new Set(['tt44-2014', 'nd20-2014', 'vi-du-thanh-pho']);
const SETS = MANY === undefined ? ALL.filter((set, index) => index < 2 || OFTEN.has(set.id)) : ALL;
const UNITS = MANY === undefined ? 100 : Math.ceil(Number(MANY) / ALL.length);

/** So many take as long as they take. */
const LIMIT = MANY === undefined ? {} : { timeout: 0 };

describe.each(SETS.map((set) => [`${set.id}@${set.version}`, set] as const))('%s', (_, set) => {
  test('random units have the same total, class and rank, and areas come out alike', LIMIT, async () => {
    const world = { set, ...randomRows(set, UNITS, SEED), checkedOn: CHECKED_ON };
    const ours = await byOurEngine(world);
    const classes = new Set([...ours.units.values()].map((unit) => unit.class));
    expect(classes.size).toBeGreaterThan(1);
    for (const dialect of DIALECTS) {
      const theirs = await byDatabase(dialect, world);
      expect(differences(ours, theirs).slice(0, 5)).toEqual([]);
      expect(theirs.areas).toEqual(ours.areas);
    }
  });

  if (MANY !== undefined || (set !== EVERY_CONSTRUCT && set.id !== 'tt44-2014')) return;
  test('a cell that our reader mends is never another number: the unit is the same, or wrong', async () => {
    const world = { set, ...randomRows(set, UNITS, SEED + 1, { wrong: 0, mended: 0.01 }), checkedOn: CHECKED_ON };
    const ours = await byOurEngine(world);
    const theirs = await byDatabase('duckdb', world);
    const others = [...ours.units].filter(([code, unit]) => {
      const found = theirs.units.get(code);
      return (
        found === undefined || (found.class !== null && (found.class !== unit.class || found.total !== unit.total))
      );
    });
    expect(others).toEqual([]);
  });
});
