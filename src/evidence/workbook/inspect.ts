import type { WorkbookRefusal } from '../table/spreadsheet/workbook.ts';
import { Archive } from './archive.ts';
import { type Looks, looksIn, NO_LOOKS } from './looks.ts';
import { cellsOfOpenDocument } from './open-document/cells-in-memory.ts';
import { type SheetScan, scanSheet } from './scan-sheet.ts';

export interface WorkbookLimits {
  /** Bytes of the file, and of everything in it once unpacked. */
  readonly file: number;
  readonly contents: number;
  /** In all its sheets, blank ones with a format too: in memory each is a hundred times its few letters. */
  readonly cells: number;
}

/** What was seen of a workbook before the library reads it. */
export interface WorkbookInspection {
  readonly format: 'xlsx' | 'xls' | 'ods';
  readonly looks: Looks;
  /** By the name of the part; none in the older formats. */
  readonly scans: ReadonlyMap<string, SheetScan>;
  /** `xl/workbook.xml` and its relations, where they are XML. */
  readonly directory?: { readonly workbook: string; readonly relations: string } | undefined;
  /** The XML of an .ods. */
  readonly openDocument?: { readonly contents: string; readonly styles: string };
}

/**
 * Is it a workbook at all, is it whole, and what would it become in memory? Every part is unpacked once, under a limit and
 * against its check sum: what is damaged is named, and never read in part.
 */
export async function inspectWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits,
): Promise<WorkbookInspection | WorkbookRefusal> {
  if (bytes.length > limits.file) return 'too-large';
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) return inspectCompound(bytes, limits);
  const archive = Archive.open(bytes);
  if (archive === undefined) return 'damaged';
  return await new Inspection(archive, limits).run();
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** An old workbook, one with a password, or a document of another program of the time. */
function inspectCompound(bytes: Uint8Array, limits: WorkbookLimits): WorkbookInspection | WorkbookRefusal {
  const holds = (name: string) => includes(bytes, utf16(name));
  if (holds('EncryptedPackage')) return 'locked';
  if (holds('WordDocument')) return 'word';
  if (!holds('Workbook') && !holds('Book')) return 'other';
  // A cell takes six bytes at least, and two where it is blank.
  return bytes.length * MOST_CELLS_PER_BYTE > limits.cells * LEAST_BYTES
    ? 'too-large'
    : { format: 'xls', looks: NO_LOOKS, scans: new Map() };
}

const MOST_CELLS_PER_BYTE = 1;
const LEAST_BYTES = 4;

class Inspection {
  readonly #archive: Archive;
  #left: number;
  #cellsLeft: number;
  readonly #texts = new Map<string, string>();
  readonly #scans = new Map<string, SheetScan>();
  #looks: Looks | undefined;
  #sharedTexts = 0;

  constructor(archive: Archive, { contents, cells }: WorkbookLimits) {
    this.#archive = archive;
    this.#left = contents;
    this.#cellsLeft = cells;
  }

  async run(): Promise<WorkbookInspection | WorkbookRefusal> {
    const named = (pattern: RegExp) => this.#archive.parts.some(({ name }) => pattern.test(name));
    if (named(WORD)) return 'word';
    if (named(SLIDES)) return 'slides';
    // What is said of all sheets comes first: each sheet is then looked through and let go.
    const [common, others] = [true, false].map((is) =>
      this.#archive.parts.filter(({ name }) => KEPT.test(name) === is),
    );
    for (const part of [...(common ?? []), ...(others ?? [])]) {
      const contents = await this.#archive.unpack(part, this.#left);
      const refusal = typeof contents === 'string' ? contents : this.#look(part.name, contents);
      if (refusal !== undefined) return refusal;
    }
    if (!named(WORKBOOK)) return this.#openDocument();
    const directory = this.#directory();
    const names = new Set(this.#archive.parts.map(({ name }) => name.toLowerCase()));
    if (sheetParts({ directory }).some((part) => part === undefined || !names.has(part))) return 'damaged';
    return { format: 'xlsx', looks: this.#looksOfCells(), scans: this.#scans, directory };
  }

  #look(name: string, contents: Uint8Array): WorkbookRefusal | undefined {
    this.#left -= contents.length;
    if (this.#left <= 0) return 'too-large';
    if (SHARED_TEXTS.test(name)) return this.#countTexts(new TextDecoder().decode(contents));
    if (KEPT.test(name)) this.#texts.set(name.toLowerCase(), new TextDecoder().decode(contents));
    else if (MAY_BE_SHEET.test(name)) return this.#lookThroughSheet(name, contents);
    return undefined;
  }

  #countTexts(shared: string): WorkbookRefusal | undefined {
    this.#sharedTexts = shared.match(/<(?:\w+:)?si(?=[\s>/])/g)?.length ?? 0;
    return ENDS_TEXTS.test(shared.slice(-LONGEST_ENDING)) ? undefined : 'damaged';
  }

  #lookThroughSheet(name: string, xml: Uint8Array): WorkbookRefusal | undefined {
    const scan = scanSheet(xml, { sharedTexts: this.#sharedTexts, looks: this.#looksOfCells().all });
    const cells = scan === undefined || hasCellsOfNamespace(xml) ? countCells(xml) : scan.cells;
    this.#cellsLeft -= cells;
    if (this.#cellsLeft < 0) return 'too-large';
    if (scan === undefined) return undefined;
    if (!scan.whole || scan.cells !== cells) return 'damaged';
    this.#scans.set(name.toLowerCase(), scan);
    return undefined;
  }

  #looksOfCells(): Looks {
    this.#looks ??= looksIn(this.#texts.get('xl/styles.xml') ?? '');
    return this.#looks;
  }

  #directory(): WorkbookInspection['directory'] {
    const workbook = this.#texts.get('xl/workbook.xml');
    if (workbook === undefined) return undefined;
    return { workbook, relations: this.#texts.get('xl/_rels/workbook.xml.rels') ?? '' };
  }

  #openDocument(): WorkbookInspection | WorkbookRefusal {
    const kind = this.#texts.get('mimetype') ?? '';
    if (kind.includes('opendocument.text')) return 'word';
    if (!kind.includes('opendocument.spreadsheet')) return 'other';
    if (/<manifest:encryption-data\b/.test(this.#texts.get('meta-inf/manifest.xml') ?? '')) return 'locked';
    const contents = this.#texts.get('content.xml') ?? '';
    if (!/<\/office:document-content\s*>\s*$/.test(contents.slice(-LONGEST_ENDING))) return 'damaged';
    if (cellsOfOpenDocument(contents) > this.#cellsLeft) return 'too-large';
    const openDocument = { contents, styles: this.#texts.get('styles.xml') ?? '' };
    return { format: 'ods', looks: NO_LOOKS, scans: this.#scans, openDocument };
  }
}

/** `<c r="A1">`, or `<x:c>` of programs that name the namespace, in whatever mixture. */
function countCells(xml: Uint8Array): number {
  let count = 0;
  for (let at = xml.length - 2; at > 0; at -= 1) {
    if (xml[at] !== LETTER_C) continue;
    const [before, after] = [xml[at - 1], xml[at + 1]];
    if (!ENDS_NAME.has(after)) continue;
    if (before === LESS_THAN || (before === COLON && opensTag(xml, at - 2))) count += 1;
  }
  return count;
}

function hasCellsOfNamespace(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(COLON); at !== -1; at = xml.indexOf(COLON, at + 1)) {
    if (xml[at + 1] === LETTER_C && ENDS_NAME.has(xml[at + 2])) return true;
  }
  return false;
}

/** Whether the name of a namespace that ends here begins a tag; that of a closing one stands behind a slash. */
function opensTag(xml: Uint8Array, last: number): boolean {
  let at = last;
  while (at > 0 && !ENDS_NAME.has(xml[at]) && xml[at] !== LESS_THAN) at -= 1;
  return xml[at] === LESS_THAN;
}

const [LESS_THAN = 0, COLON = 0, LETTER_C = 0] = new TextEncoder().encode('<:c');
const ENDS_NAME: ReadonlySet<number | undefined> = new Set(new TextEncoder().encode(' \t\r\n/>'));
const ENDS_TEXTS = /<\/(?:\w+:)?sst\s*>\s*$|<(?:\w+:)?sst\b[^>]*\/>\s*$/;
const LONGEST_ENDING = 1000;
const WORKBOOK = /^xl\/workbook\.(?:xml|bin)$/i;
const WORD = /^word\/document\.xml$/i;
const SLIDES = /^ppt\/presentation\.xml$/i;
const SHARED_TEXTS = /^xl\/sharedStrings\.xml$/i;
const KEPT =
  /^(?:xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/i;
/** A sheet may have any name; the list of the order of calculation names its cells alike. */
const MAY_BE_SHEET = /^(?!.*calcChain).*\.xml$/i;

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The parts of the sheets in their order in the workbook. */
export function sheetParts({ directory }: Pick<WorkbookInspection, 'directory'>): (string | undefined)[] {
  if (directory === undefined) return [];
  const targets = new Map<string, string>();
  for (const relation of directory.relations.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? []) {
    const id = /\bId="([^"]*)"/.exec(relation)?.[1];
    const target = /\bTarget="([^"]*)"/.exec(relation)?.[1];
    if (id !== undefined && target !== undefined) targets.set(id, partNamed(target));
  }
  return (directory.workbook.match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? []).map((sheet) =>
    targets.get(/\b(?:\w+:)?id="([^"]*)"/.exec(sheet.replace(/\bsheetId="[^"]*"/, ''))?.[1] ?? ''),
  );
}

/** As the relation of `xl/workbook.xml` names it: from the root, or from `xl/`. */
function partNamed(target: string): string {
  const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return name.replace(/(?:^|\/)\.\//g, '/').toLowerCase();
}
