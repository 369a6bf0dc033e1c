import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attributeText } from '../../xlsx/sheet-text.ts';
import { withoutTimes } from '../../xlsx/zip-times.ts';
import { RELATION, SPREADSHEET } from './plain-workbook.ts';
import { UNTOUCHED } from './untouched.ts';

/** The parts of a workbook by their names, of which single ones are written again; all others stay byte for byte. */
export interface WorkbookParts {
  text(name: string): string | undefined;
  put(name: string, xml: string): void;
  /** The part a sheet is written in. */
  sheetPart(name: string): string | undefined;
  /** A new sheet behind the others, or an old one written again. */
  putSheet(name: string, xml: string): boolean;
  bytes(): Uint8Array;
}

/**
 * The parts of an office's own workbook. Undefined where it cannot be written into without harm: macros, a signature, or
 * XML that is not written in the usual way.
 */
export function openParts(bytes: Uint8Array): WorkbookParts | undefined {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return undefined;
  }
  const parts = new Map(Object.entries(files));
  if ([...parts.keys()].some((name) => UNTOUCHABLE.test(name))) return undefined;
  return partsOf(parts);
}

/** A signature would no longer hold; a binary or macro workbook is not called .xlsx. */
const UNTOUCHABLE = /^_xmlsignatures\/|\.bin$(?<!printerSettings\d*\.bin)|vbaProject/i;

export function partsOf(parts: Map<string, Uint8Array>): WorkbookParts | undefined {
  const text = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? undefined : strFromU8(part);
  };
  const put = (name: string, xml: string) => void parts.set(name, strToU8(xml));
  const [types, book, relations] = [TYPES, BOOK, BOOK_RELATIONS].map(text);
  if (types === undefined || book === undefined || relations === undefined) return undefined;
  if (!types.includes(`${SPREADSHEET}.sheet.main+xml`) || !book.includes(`xmlns:r="${RELATION}"`)) return undefined;
  if (!/<workbook\b/.test(book) || !/<sheets>/.test(book)) return undefined;

  const sheetPart = (name: string): string | undefined => {
    const wanted = attributeText(name);
    const now = text(BOOK) ?? '';
    const sheet = [...now.matchAll(/<sheet\b[^>]*\/>/g)].find(([tag]) => sameName(attribute(tag, 'name'), wanted));
    const id = sheet === undefined ? '' : attribute(sheet[0], 'r:id');
    const relation = [...(text(BOOK_RELATIONS) ?? '').matchAll(/<Relationship\b[^>]*?\/?>/g)].find(
      ([tag]) => attribute(tag, 'Id') === id,
    );
    const target = relation === undefined ? '' : attribute(relation[0], 'Target');
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return parts.has(part) ? part : undefined;
  };
  return {
    text,
    put,
    sheetPart,
    putSheet(name, xml) {
      const there = sheetPart(name);
      if (there !== undefined) {
        put(there, xml);
        parts.delete(there.replace(/(?<![^/])([^/]+)$/, '_rels/$1.rels'));
        return true;
      }
      const part = freeName(
        (number) => `xl/worksheets/sheet${number}.xml`,
        (each) => parts.has(each),
      );
      const now = text(BOOK) ?? '';
      const links = text(BOOK_RELATIONS) ?? '';
      const id = freeName(
        (number) => `rIdHoctap${number}`,
        (each) => links.includes(`"${each}"`),
      );
      const sheetId = 1 + Math.max(0, ...[...now.matchAll(/\bsheetId="(\d+)"/g)].map(([, number]) => Number(number)));
      put(part, xml);
      put(
        BOOK,
        now.replace(
          '</sheets>',
          () => `<sheet name="${attributeText(name)}" sheetId="${sheetId}" r:id="${id}"/></sheets>`,
        ),
      );
      put(
        BOOK_RELATIONS,
        links.replace(
          '</Relationships>',
          () => `<Relationship Id="${id}" Type="${RELATION}/worksheet" Target="${part.slice(3)}"/></Relationships>`,
        ),
      );
      put(
        TYPES,
        (text(TYPES) ?? '').replace(
          '</Types>',
          () => `<Override PartName="/${part}" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
        ),
      );
      return true;
    },
    bytes: () => withRemark(withoutTimes(zipSync(Object.fromEntries(parts), { level: 6, mtime: MIDDLE_OF_1980 }))),
  };
}

/** The remark stands behind the archive's last record, which tells its length in its last two bytes (APPNOTE 4.3.16). */
function withRemark(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip.length + UNTOUCHED.length);
  bytes.set(zip);
  bytes.set(UNTOUCHED, zip.length);
  bytes[zip.length - 2] = UNTOUCHED.length;
  return bytes;
}

const TYPES = '[Content_Types].xml';
const BOOK = 'xl/workbook.xml';
const BOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
/** A date every time zone can write into a ZIP; it is taken out again. */
const MIDDLE_OF_1980 = new Date(Date.UTC(1980, 6, 1));

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** Names are compared as they are in the XML, where letters may be written in more ways than one. */
function sameName(a: string, b: string): boolean {
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&#39;', "'").normalize('NFC');
  return plain(a) === plain(b);
}

function freeName(nameOf: (number: number) => string, taken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) if (!taken(nameOf(number))) return nameOf(number);
}
