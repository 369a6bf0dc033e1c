import { fileNames } from '../certificate/file-name.ts';
import { contentsList, type ListedDocument, type UnitContents } from '../documents/contents-list.ts';
import { factsOf } from '../documents/facts.ts';
import { wordFile } from '../documents/word/word-file.ts';
import { type ArrangedDocument, arrange, type UnitDossier } from '../evidence-folder/arrange.ts';
import type { DocumentFolder } from '../evidence-folder/folder-files.ts';
import { pdfPages } from '../evidence-folder/pdf-pages.ts';
import { ABSENCE, DOSSIER } from '../labels/dossier.ts';
import { SPEECH } from '../labels/speech.ts';
import type { OutputFile } from '../model/output-file.ts';
import { refusal } from '../problems/refusal.ts';
import { workbook } from '../report/xlsx/workbook.ts';
import { openResult } from './open-result.ts';
import { withRecognition } from './recognition-of.ts';
import type { World } from './world.ts';

export interface DossierOptions {
  /** The result, by its folder or file. */
  readonly result: string;
  /** The folder of documents: read, and left as it is. */
  readonly evidenceDir: string;
  /** Only these units, by code. */
  readonly units?: readonly string[] | undefined;
  /** The folder they are to be written to: refused where anything is in it, or where it is one of those that are read. */
  readonly into?: string | undefined;
}

export interface OrderedDossier {
  /** Copies and lists, by paths inside the folder they are written to. */
  readonly files: readonly OutputFile[];
  /** What each copy must have: SHA-256 by path. */
  readonly copies: ReadonlyMap<string, string>;
  readonly units: number;
  readonly absent: number;
  readonly unclaimed: number;
  /** Every document that is claimed is there. */
  readonly clean: boolean;
}

type DossierWorld = Pick<World, 'files' | 'documents' | 'shipped' | 'notice' | 'progress'>;

/**
 * Each unit's documents by criterion, copied under safe names, with a list of contents; what is claimed and not there, and
 * what is there and claimed by nobody, is in the lists. Nothing outside the folder is read and no link is followed.
 */
export async function dossier(asked: DossierOptions, world: DossierWorld): Promise<OrderedDossier> {
  if (asked.into !== undefined) refuseTakenFolder(asked.into, asked.evidenceDir, world);
  const whole = withRecognition(openResult(asked.result, 'vi', world), world);
  const wanted = asked.units === undefined ? undefined : new Set(asked.units);
  const units = whole.units.filter(({ code }) => wanted?.has(code) ?? true);
  for (const code of wanted ?? []) {
    if (!units.some((unit) => unit.code === code)) throw refusal('unit-not-in-result', { named: code });
  }
  const result = { ...whole, units };
  const facts = factsOf(result, { office: {}, order: 'name', withNotAchieved: false });
  const folder = world.documents(asked.evidenceDir);
  // Over all units: a unit made alone keeps the folder it had among the others.
  const names = fileNames(whole.units, '');
  const { units: dossiers, unclaimed } = arrange(result, folder, (code) => names.get(code) ?? code);
  const files: OutputFile[] = [];
  const copies = new Map<string, string>();
  const total: UnitContents[] = [];
  const everything = dossiers.flatMap((each) => each.documents);
  const read = new Map<ArrangedDocument, ListedDocument | undefined>();
  for (const document of world.progress(everything, everything.length, 'reading-documents')) {
    read.set(document, listed(document, folder));
  }
  for (const each of dossiers) {
    const contents = contentsOf(each, read);
    total.push(contents);
    for (const document of each.documents) {
      const found = read.get(document);
      if (found === undefined) continue;
      const name = `${each.folder}/${document.to}`;
      copies.set(name, found.sha256);
      files.push({ name, contents: piecesOf(document, folder) });
    }
    files.push({ name: `${each.folder}/muc-luc.docx`, contents: [await wordFile(contentsList(contents, facts))] });
    files.push({ name: `${each.folder}/muc-luc.xlsx`, contents: listWorkbook(contents) });
  }
  const left = unclaimed.map(({ path }) => path);
  const folders = dossiers.map((each) => each.folder);
  files.push({ name: 'muc-luc-chung.xlsx', contents: overview(total, folders, left, facts.year) });
  const absent = total.reduce((sum, each) => sum + each.absent.length, 0);
  return {
    files,
    copies,
    units: units.length,
    absent,
    unclaimed: total.reduce((sum, each) => sum + each.unclaimed.length, left.length),
    clean: absent === 0,
  };
}

/** Copies that were written, held to what their originals held when they were listed. */
export function checkCopies(
  { copies, into }: { readonly copies: OrderedDossier['copies']; readonly into: string },
  world: Pick<World, 'documents'>,
): void {
  const written = world.documents(into);
  const byPath = new Map(written.files.map((file) => [file.path, file]));
  const differing = [...copies].flatMap(([name, sha256]) => {
    const file = byPath.get(name);
    return file !== undefined && written.read(file)?.sha256 === sha256 ? [] : [name];
  });
  if (differing.length === 0) return;
  const files = differing.slice(0, MOST_NAMED);
  throw refusal('dossier-copies-differ', { files, more: differing.length - files.length });
}

const MOST_NAMED = 10;

/** Dossiers lie in a folder of their own: whoever puts them among the documents finds them twice the next time. */
function refuseTakenFolder(into: string, evidenceDir: string, { files }: Pick<World, 'files'>): void {
  const isThere = files.place(into) !== undefined;
  if (isThere && files.entries(into).length > 0) throw refusal('dossier-folder-not-empty', { output: into });
  const from = files.place(evidenceDir);
  if (from !== undefined && isWithin(nearestPlace(into, files), from)) {
    throw refusal('dossier-inside-evidence', { output: into, folder: evidenceDir });
  }
}

/** Of a folder that is yet to be made the one above it that is there, however many are made with it. */
function nearestPlace(path: string, files: World['files']): string | undefined {
  const place = files.place(path);
  const above = files.folderOf(path);
  return place !== undefined || above === path ? place : nearestPlace(above, files);
}

function isWithin(place: string | undefined, folder: string): boolean {
  if (place === undefined) return false;
  const plain = (each: string) => each.replaceAll('\\', '/').replace(/\/$/u, '');
  return plain(place) === plain(folder) || plain(place).startsWith(`${plain(folder)}/`);
}

function listed(document: ArrangedDocument, folder: DocumentFolder): ListedDocument | undefined {
  const found = folder.read(document.file);
  if (found === undefined) return undefined;
  const { item, reference, to } = document;
  return { item, reference, to, sha256: found.sha256, pages: pagesOf(document, folder, found.bytes) };
}

/** Of what is larger the pages are not counted. */
const LARGEST_COUNTED = 64 * 1024 * 1024;

function pagesOf({ file, to }: ArrangedDocument, folder: DocumentFolder, bytes: number): number | undefined {
  if (/\.(?:jpe?g|png|gif|bmp|webp|heic)$/u.test(to)) return 1;
  if (!to.endsWith('.pdf') || bytes > LARGEST_COUNTED) return undefined;
  const decoder = new TextDecoder('latin1');
  return pdfPages([...(folder.contents(file) ?? [])].map((piece) => decoder.decode(piece)).join(''));
}

function piecesOf({ file }: ArrangedDocument, folder: DocumentFolder): Iterable<Uint8Array> {
  return { [Symbol.iterator]: () => (folder.contents(file) ?? [])[Symbol.iterator]() };
}

function contentsOf(
  { unit, documents, absent, unnamed, unclaimed }: UnitDossier,
  read: ReadonlyMap<ArrangedDocument, ListedDocument | undefined>,
): UnitContents {
  const unreadable = documents.filter((document) => read.get(document) === undefined);
  return {
    unit,
    documents: documents.flatMap((document) => read.get(document) ?? []),
    absent: [...absent, ...unreadable.map(({ item, reference }) => ({ item, reference, why: 'unreadable' as const }))],
    unnamed,
    unclaimed: unclaimed.map(({ path }) => path),
  };
}

function listWorkbook({ unit, documents, absent, unclaimed }: UnitContents): Iterable<Uint8Array> {
  const title = DOSSIER.unit(unit.name, unit.code);
  return workbook([
    {
      name: DOSSIER.sheets.present,
      title,
      header: [DOSSIER.ordinal, DOSSIER.item, DOSSIER.document, DOSSIER.file, DOSSIER.pages, DOSSIER.hash],
      rows: documents.map(({ item, reference, to, pages, sha256 }, at) => [
        at + 1,
        item,
        reference,
        to,
        pages ?? null,
        sha256,
      ]),
      widths: [6, 12, 44, 44, 9, 68],
    },
    {
      name: DOSSIER.sheets.absent,
      title,
      header: [DOSSIER.ordinal, DOSSIER.item, DOSSIER.document, DOSSIER.why],
      rows: absent.map(({ item, reference, why }, at) => [at + 1, item, reference, ABSENCE[why]]),
      widths: [6, 12, 60, 48],
    },
    {
      name: DOSSIER.sheets.unclaimed,
      title,
      header: [DOSSIER.ordinal, DOSSIER.source],
      rows: unclaimed.map((path, at) => [at + 1, path]),
      widths: [6, 90],
    },
  ]);
}

function overview(
  units: readonly UnitContents[],
  folders: readonly string[],
  unclaimed: readonly string[],
  year: number,
): Iterable<Uint8Array> {
  const title = DOSSIER.all(year);
  return workbook([
    {
      name: DOSSIER.sheets.units,
      title,
      header: [
        DOSSIER.ordinal,
        DOSSIER.code,
        DOSSIER.name,
        DOSSIER.folder,
        DOSSIER.files,
        DOSSIER.missing,
        DOSSIER.left,
        DOSSIER.notNamed,
      ],
      rows: units.map((each, at) => [
        at + 1,
        { code: each.unit.code },
        each.unit.name,
        folders[at] ?? '',
        each.documents.length,
        each.absent.length,
        each.unclaimed.length,
        SPEECH.vi.list(each.unnamed),
      ]),
      widths: [6, 12, 30, 36, 9, 12, 12, 40],
    },
    {
      name: DOSSIER.sheets.unclaimed,
      title,
      header: [DOSSIER.ordinal, DOSSIER.source],
      rows: unclaimed.map((path, at) => [at + 1, path]),
      widths: [6, 90],
    },
  ]);
}
