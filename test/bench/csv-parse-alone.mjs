// The baseline of the evaluation bench: csv-parse as its documentation shows it, counting the rows of a file.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

let rows = 0;
for await (const _ of createReadStream(process.argv[2]).pipe(parse())) rows += 1;
console.log(rows);
