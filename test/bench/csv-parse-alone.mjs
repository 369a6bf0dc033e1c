// The baseline of reading: csv-parse in its synchronous form, as its documentation shows it, counting the rows of a file.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

console.log(parse(readFileSync(process.argv[2])).length);
