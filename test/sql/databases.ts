import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { stringify } from 'csv-stringify/sync';
import { INPUT_COLUMNS } from '../../src/sql/cells/rows.ts';
import { ELSEWHERE_COLUMNS } from '../../src/sql/elsewhere.ts';

export type InputRow = Readonly<Partial<Record<(typeof INPUT_COLUMNS)[number], string>>>;
export type ElsewhereRow = Readonly<Record<(typeof ELSEWHERE_COLUMNS)[number], string>>;
export type Found = Readonly<Record<string, unknown>>;

/** A database with the two tables a query reads; one for all tests of a process, since it takes seconds to open. */
export interface Database {
  load(rows: readonly InputRow[], elsewhere?: readonly ElsewhereRow[]): Promise<void>;
  ask(sql: string): Promise<Found[]>;
}

export function csvOf(rows: readonly InputRow[]): string {
  return stringify([[...INPUT_COLUMNS], ...rows.map((row) => INPUT_COLUMNS.map((column) => row[column] ?? ''))]);
}

function csvOfElsewhere(rows: readonly ElsewhereRow[]): string {
  return stringify([[...ELSEWHERE_COLUMNS], ...rows.map((row) => ELSEWHERE_COLUMNS.map((column) => row[column]))]);
}

async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const read = async (table: string, text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'hoctap-sql-'));
    const file = join(folder, 'rows.csv');
    writeFileSync(file, text);
    await connection.run(
      `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv('${file}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`,
    );
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    async load(rows, elsewhere = []) {
      await read('evidence', csvOf(rows));
      await read('elsewhere', csvOfElsewhere(elsewhere));
    },
    async ask(sql) {
      const found = await connection.runAndReadAll(sql);
      return found.getRowObjectsJson() as Found[];
    },
  };
}

async function postgres(): Promise<Database> {
  const db = new PGlite();
  const table = (columns: readonly string[]) => columns.map((column) => `${column} text`).join(', ');
  await db.exec(
    `CREATE TABLE evidence (${table(INPUT_COLUMNS)}); CREATE TABLE elsewhere (${table(ELSEWHERE_COLUMNS)})`,
  );
  const read = async (name: string, text: string) => {
    await db.query(`TRUNCATE ${name}`);
    await db.query(`COPY ${name} FROM '/dev/blob' WITH (FORMAT csv, HEADER)`, [], { blob: new Blob([text]) });
  };
  return {
    async load(rows, elsewhere = []) {
      await read('evidence', csvOf(rows));
      await read('elsewhere', csvOfElsewhere(elsewhere));
    },
    async ask(sql) {
      return (await db.query<Found>(sql)).rows;
    },
  };
}

const open: Partial<Record<'duckdb' | 'postgres', Promise<Database>>> = {};

export function databaseOf(dialect: 'duckdb' | 'postgres'): Promise<Database> {
  const opened = open[dialect] ?? (dialect === 'duckdb' ? duckdb() : postgres());
  open[dialect] = opened;
  return opened;
}
