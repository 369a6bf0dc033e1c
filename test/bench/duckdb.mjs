// A file of evidence read and evaluated by DuckDB with the query of `hoctap criteria sql`; the memory is that of this process.
import { DuckDBInstance } from '@duckdb/node-api';
import { criteriaSql } from '../../dist/index.js';

const [, , file, limit] = process.argv;
const { sql } = await criteriaSql({ criteria: 'tt44-2014', dialect: 'duckdb' });
const connection = await (await DuckDBInstance.create(':memory:')).connect();
if (limit !== undefined) await connection.run(`SET memory_limit = '${limit}'; SET temp_directory = '${file}.spilled'`);
await connection.run(`CREATE TABLE evidence AS
  SELECT "Mã đơn vị" AS unit_code, "Tên đơn vị" AS unit_name, "Huyện" AS district, "Tỉnh" AS province, NULL::VARCHAR AS category,
    "Mã tiêu chí" AS item, "Điểm kiểm tra" AS score, NULL::VARCHAR AS value, NULL::VARCHAR AS part, NULL::VARCHAR AS whole,
    "Minh chứng" AS evidence, NULL::VARCHAR AS assessor, "Ghi chú" AS note
  FROM read_csv('${file}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`);
await connection.run(`CREATE TABLE ket_qua AS ${sql}`);
const found = await connection.runAndReadAll(
  'SELECT class, count(*) AS units, min(rank) AS best FROM ket_qua GROUP BY class ORDER BY best',
);
console.log(JSON.stringify(found.getRowObjectsJson()));
