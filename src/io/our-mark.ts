import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isOurOutput } from '../evidence/our-files.ts';
import { currentAndFormerNames, RESULT_FILE } from '../model/output-names.ts';
import { refusal } from '../problems/refusal.ts';
import { isInput } from './inputs-of-run.ts';

/**
 * Refuses to take the place of an input or of a person's file: only what carries our mark is replaced. `written` is the
 * whole new file, which stands beside its place already.
 */
export function refuseForeign(path: string, written: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (isInput(path)) throw refusal('output-is-input', { path });
  if (found.size > 0 && !isOurs(path, written)) throw refusal('output-not-ours', { path });
}

/** A page of ours, by its mark; a link is none. */
export function isOurPage(path: string): boolean {
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && OUR_PAGE.test(beginning(path).slice(0, HEAD));
}

function isOurs(path: string, written: string): boolean {
  const ending = extname(path).toLowerCase();
  const start = beginning(path);
  const isBesideResult = () => holdsResult(dirname(path));
  // Pages of earlier versions have no mark.
  if (ending === '.html') return OUR_PAGE.test(start.slice(0, HEAD)) || (isReport(path) && isBesideResult());
  if (ending === '.json') return OUR_JSON.test(start);
  if (ending === '.sql') return OUR_QUERY.test(start);
  if (ending === '.pdf') return readFileSync(path).includes(OUR_PDF);
  if (ending === '.xlsx') return isOurWorkbook(readFileSync(path)) || sameFile(path, written);
  // A table of ours under the same header; or one of another set or language, beside the result it was drawn from.
  return firstLine(start) === firstLine(beginning(written)) || (isOurOutput(basename(path)) && isBesideResult());
}

function isReport(path: string): boolean {
  return PAGES.has(basename(path).toLowerCase());
}

const PAGES = currentAndFormerNames('page');

/** As `report/html/document-head.ts` writes it. */
const OUR_PAGE = /<meta name="generator" content="hoctap">/;
/** As `sql/head.ts` begins it: what it gives, the set, the checksum of the set. */
const OUR_QUERY = /^--[^\n]*\n--[^\n]*@\d+\.\d+\.\d+ [^\n]*\n-- SHA-256: [0-9a-f]{64}\n/;
/** A criteria file is written by people, whoever began it. */
const OUR_JSON = /^\{\s*(?:"\$schema":\s*"[^"]*",\s*)?"format":\s*"hoctap-(?!criteria)/;
/** The producer in the information dictionary, which may be an object of its own. */
const OUR_PDF = '(hoctap)';

/** Excel and its like put the parts of `docProps` into whatever they save; ours come without. */
function isOurWorkbook(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString() === 'PK' && bytes.includes('xl/workbook.xml') && !bytes.includes('docProps/');
}

function sameFile(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}

function holdsResult(folder: string): boolean {
  return /^\{\s*(?:"\$schema":\s*"[^"]*",\s*)?"format":\s*"hoctap-result"/.test(beginning(join(folder, RESULT_FILE)));
}

const BEGINNING = 1 << 16;
const HEAD = 1000;

function beginning(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return '';
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(BEGINNING, fstatSync(file).size));
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
