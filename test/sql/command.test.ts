import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, expect, test } from 'vitest';
import { OUTPUT_NAMES } from '../../src/model/output-names.ts';
import { DIALECTS } from '../../src/sql/dialect.ts';
import { writeSql } from '../../src/sql/write-sql.ts';
import { whole, words } from '../scoring/sets.ts';
import { d } from '../support/a-set.ts';
import { hoctap } from '../support/a-terminal.ts';
import { databaseOf, type InputRow } from './databases.ts';
import { randomRows } from './random-units.ts';
import { NEWEST_SETS } from './sets.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoctap-sql-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

test('says of which set and standing it is, before the query', async () => {
  const { exitCode, err } = await hoctap('tieu-chi', 'truy-van', 'tt44-2014', '--dialect', 'duckdb', '-o', at('a.sql'));
  const sql = readFileSync(at('a.sql'), 'utf8');
  expect([exitCode, err]).toEqual([0, `Đã ghi: ${at('a.sql')}\n`]);
  expect(sql).toContain('-- Bộ tiêu chí: tt44-2014@1.1.0');
  expect(sql).toMatch(/-- SHA-256: [0-9a-f]{64}\n/);
  expect(sql).toContain('-- Tính chất: theo văn bản pháp luật được trích dẫn');
  const english = await hoctap('criteria', 'sql', 'vi-du-thanh-pho', '--dialect', 'spark', '--lang', 'en');
  expect(english.out).toContain('-- ILLUSTRATIVE criteria set');
  expect(english.out).toContain('-- Never run on Spark SQL');
  expect(english.out).toContain("'illustrative' AS standing");
});

test('another query takes the place of ours, and never that of a person', async () => {
  const ask = (...more: string[]) =>
    hoctap('criteria', 'sql', 'tt44-2014', '--dialect', 'duckdb', '-o', at('q.sql'), ...more);
  for (const more of [[], ['--query', 'problems'], ['--lang', 'en']])
    expect(await ask(...more)).toMatchObject({ exitCode: 0 });
  writeFileSync(at('q.sql'), '-- SHA-256 của tôi\nSELECT 1;\n');
  expect(await ask()).toMatchObject({ exitCode: 2 });
  expect(readFileSync(at('q.sql'), 'utf8')).toContain('SELECT 1');
});

test('with --json the query is in the answer', async () => {
  const { out } = await hoctap('criteria', 'sql', 'tt44-2014', '--dialect', 'postgres', '--json');
  const { data } = JSON.parse(out);
  expect([data.criteria, data.standing]).toEqual(['tt44-2014@1.1.0', 'official']);
  expect(data.sql).toContain('FROM ranked');
});

const REFUSED: readonly (readonly [string, readonly string[], string])[] = [
  ['another database', ['tt44-2014', '--dialect', 'mysql'], 'option-not-a-choice'],
  ['no rules for areas', ['tt44-2014', '--dialect', 'trino', '--query', 'areas'], 'sql-without-areas'],
  ['no such class', ['tt44-2014', '--dialect', 'duckdb', '--query', 'evidence', '--class', 'x'], 'sql-class-unknown'],
  ['a template', ['tthtcd', '--dialect', 'duckdb'], 'criteria-incomplete'],
  ['no day', ['test/criteria/vectors/filled-in/tt25-2023.json', '--dialect', 'duckdb'], 'sql-needs-day'],
];

test.each(REFUSED)('%s is refused', async (_, argv, code) => {
  const { exitCode, out, err } = await hoctap('criteria', 'sql', ...argv);
  expect([exitCode, out]).toEqual([2, '']);
  expect((await hoctap('explain', code)).exitCode).toBe(0);
  expect(err).toContain('Không chạy được');
});

test('what cannot be said exactly is refused by its name, never written nearly right', () => {
  const linear = { kind: 'linear', measure: words('đồng'), rate: d(900_000), from: d(0), cap: d(10) } as const;
  const list = {
    kind: 'checklist',
    entries: [
      { id: '1', label: words('một') },
      { id: '—', label: words('hai') },
    ],
  } as const;
  const set = whole({
    maximum: 20,
    items: [
      { id: 'A', maximum: 10, method: linear },
      { id: 'B', method: list },
    ],
  });
  const asked = {
    set,
    dialect: DIALECTS.duckdb,
    query: 'units',
    upTo: 0,
    checkedOn: undefined,
    language: 'vi',
  } as const;
  expect(writeSql(asked)).toEqual({
    cannot: [
      { of: 'A', construct: 'number-too-large' },
      { of: 'B', construct: 'name-without-letters' },
    ],
  });
});

test('words of a criteria file stay in the comment and in the text they stand in', async () => {
  const cunning = "x'; DROP TABLE evidence; --\n DROP TABLE evidence;\u2028 DROP TABLE evidence";
  const set = { ...whole({ maximum: 10, items: [{ id: "A'; --", maximum: 10 }] }), title: words(cunning), id: cunning };
  const asked = { set, query: 'units', upTo: 0, checkedOn: undefined, language: 'vi' } as const;
  for (const dialect of Object.values(DIALECTS)) {
    const written = writeSql({ ...asked, dialect });
    const [comment = ''] = ('sql' in written ? written.sql : '').split('\nWITH\n');
    expect(comment.split(/[\r\n\u2028\u2029]/).filter((line) => line !== '' && !line.startsWith('--'))).toEqual([]);
  }
  const database = await databaseOf('duckdb');
  await database.load([{ unit_code: 'U', unit_name: 'Xã', category: 'Thường', item: "A'; --", score: '7' }]);
  const written = writeSql({ ...asked, dialect: DIALECTS.duckdb });
  const [row] = await database.ask('sql' in written ? written.sql : '');
  expect([row?.['total'], row?.['criteria']]).toEqual(['7.0000', `${cunning}@1.0.0`]);
});

test('the evidence of units that reached a class is evaluated to the same class and rank, and certified', async () => {
  const set = NEWEST_SETS.find(({ id }) => id === 'tt44-2014');
  if (set === undefined) throw new Error('tt44-2014');
  const { rows } = randomRows(set, 120, 44);
  const database = await databaseOf('duckdb');
  await database.load(rows);
  const query = async (...more: string[]) => {
    const { out } = await hoctap('criteria', 'sql', 'tt44-2014', '--dialect', 'duckdb', ...more);
    return database.ask(out);
  };
  const all = await query();
  const reached = all.filter((row) => row['class'] === 'good' || row['class'] === 'fair');
  const extract = await query('--query', 'evidence', '--class', 'Khá');
  writeFileSync(at('dat.csv'), stringify(extract, { header: true }));
  await hoctap('evaluate', at('dat.csv'), '-c', 'tt44-2014', '-y', '2022', '-o', at('kq'));
  const { problems } = JSON.parse(readFileSync(at('kq/result.json'), 'utf8')) as { problems: { code: string }[] };
  expect(problems.filter(({ code }) => code === 'column-unknown')).toEqual([]);
  const ranking = parse(readFileSync(at(`kq/${OUTPUT_NAMES.vi.ranking}`), 'utf8'), {
    bom: true,
    columns: true,
  }) as InputRow[];
  const computed = ranking.map((row) => standing(row, ['Mã đơn vị', 'Xếp loại', 'Tổng điểm', 'Hạng']));
  expect(reached.length).toBeGreaterThan(20);
  expect(computed.sort()).toEqual(
    reached.map((row) => standing(row, ['unit_code', 'class_label', 'total', 'rank'])).sort(),
  );
  const certified = await hoctap(
    'certify',
    at('kq'),
    '--profile',
    'fixtures/demo/co-quan.json',
    '--merge',
    '-o',
    at('giay'),
  );
  expect([certified.exitCode, readdirSync(at('giay')).filter((name) => name.endsWith('.pdf')).length]).toEqual([0, 1]);
});

test('the statement of the manual that loads a form gives the ranking of the demonstration', async () => {
  const manual = readFileSync('docs/sql.md', 'utf8');
  const load = /```sql\n(CREATE TABLE evidence[\s\S]*?)```/.exec(manual)?.[1] ?? '';
  const database = await databaseOf('duckdb');
  await database.ask('DROP TABLE IF EXISTS evidence');
  await database.ask(load.replace('minh-chung/*.csv', 'fixtures/demo/minh-chung.csv'));
  const { out } = await hoctap('criteria', 'sql', 'tt44-2014', '--dialect', 'duckdb');
  const ranked = (await database.ask(out)).map((row) => standing(row, ['unit_name', 'class_label', 'total', 'rank']));
  expect(ranked).toContain('Xã Phú Cường Tốt 91 2');
  expect(ranked).toContain('Xã An Long Tốt 88 4');
  expect(ranked).toContain('Xã Tân Công Sính Chưa đạt 65.5 12');
});

function standing(row: Readonly<Record<string, unknown>>, [code, label, total, rank]: readonly string[]): string {
  const points = Number(String(row[total ?? '']).replace(',', '.'));
  return `${row[code ?? '']} ${row[label ?? '']} ${points} ${row[rank ?? '']}`;
}
