import { readFileSync } from 'node:fs';
import { documentsFrom } from '../../src/documents/documents-from.ts';
import type { DocumentOptions } from '../../src/documents/facts.ts';
import type { DocumentKind } from '../../src/documents/kinds.ts';
import { wordFile } from '../../src/documents/word/word-file.ts';
import { unzip } from '../../src/documents/word/zip.ts';
import type { Result, UnitResult } from '../../src/model/result.ts';
import { readResult } from '../../src/result/read-result.ts';
import { TT44 } from '../support/recognitions.ts';

/** A result of the shipped cases, changed where a test says so. */
export function aResult(name = 'demo', changes: Partial<Result> = {}): Result {
  const path = `fixtures/${name}/expected/result.json`;
  const read = readResult(readFileSync(path, 'utf8'), path);
  if (!('result' in read)) throw new Error(`${path} cannot be read`);
  return { ...inWordsOfTheLaw(read.result), ...changes };
}

/** The cases were evaluated by a version of the set that says nothing of its recognition yet. */
function inWordsOfTheLaw(result: Result): Result {
  const { criteria } = result;
  if (criteria.id !== 'tt44-2014' || criteria.recognition !== undefined) return result;
  return { ...result, criteria: { ...criteria, ...TT44 } };
}

/** The demo with one of its units changed, the first if nothing else is said. */
export function withUnit(changes: Partial<UnitResult>, index = 0): Result {
  const result = aResult();
  return { ...result, units: result.units.map((unit, at) => (at === index ? { ...unit, ...changes } : unit)) };
}

export const AN_OFFICE: DocumentOptions['office'] = {
  authority: ['Chủ tịch Ủy ban nhân dân huyện Tam Nông'],
  place: 'Tam Nông',
  signer: { title: ['Chủ tịch'] },
};

export async function bytesOf(result: Result, kind: DocumentKind, options: Partial<DocumentOptions> = {}) {
  const all = { office: AN_OFFICE, order: 'rank', withNotAchieved: false, ...options } as const;
  const [document] = documentsFrom(result, [kind], all).documents;
  if (document === undefined) throw new Error(`no ${kind} was made`);
  return wordFile(document);
}

/** The file as Word sees it: parts as text, paragraphs and tables of the body in their order. */
export async function opened(result: Result, kind: DocumentKind, options: Partial<DocumentOptions> = {}) {
  return openedFile(await bytesOf(result, kind, options));
}

type Opened = ReturnType<typeof openedFile>;

/** Every file of a kind; there is one at least. */
export async function openedFiles(result: Result, kind: DocumentKind, options: DocumentOptions) {
  const files: Opened[] = [];
  for (const document of documentsFrom(result, [kind], options).documents) {
    files.push(openedFile(await wordFile(document)));
  }
  const [first, ...more] = files;
  if (first === undefined) throw new Error(`no ${kind} was made`);
  return [first, ...more] as const;
}

/** The first row of any table with that text in a cell of its own. */
export function rowWith(tables: Opened['tables'], text: string): string[] | undefined {
  return tables.flat().find((row) => row.includes(text));
}

export function openedFile(bytes: Uint8Array) {
  const parts = unzip(bytes);
  const part = (name: string) => Buffer.from(parts.get(name) ?? []).toString('utf8');
  const xml = part('word/document.xml');
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => rowsOf(table));
  const texts = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([each]) => textOf(each)).filter((text) => text !== '');
  return { xml, part, tables, texts, text: texts.join('\n') };
}

function rowsOf(table: string): string[][] {
  return [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
  );
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t xml:space="preserve">(.*?)<\/w:t>/gs)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('\u00A0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
