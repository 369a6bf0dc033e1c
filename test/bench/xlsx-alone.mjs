// The baseline of workbooks: the reader library alone, as the program asks it for cells, counting the rows of the first sheet.
import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';

const { Sheets, SheetNames } = XLSX.read(readFileSync(process.argv[2]), { dense: true });
console.log(Sheets[SheetNames[0]]['!data']?.length ?? 0);
