import type { EvidenceSource } from '../evidence/evidence-source.ts';
import { isArchive } from '../evidence/workbook/is-archive.ts';
import type { DocumentFolder } from '../evidence-folder/folder-files.ts';
import type { Entry, EvidenceWorld, Files, NoticePort, ShippedFiles } from '../jobs/evidence-world.ts';
import { bytesInMemory } from '../model/bytes-of-file.ts';
import { refusal } from '../problems/refusal.ts';

/** A file in memory: in a browser what somebody chose or dropped on the page. */
export interface MemoryFile {
  /** With plain slashes between folders: `minh-chung/xa-a.csv`. */
  readonly name: string;
  readonly contents: string | Uint8Array<ArrayBuffer>;
}

interface Held {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/** A world of files in memory, for a browser or a test: nothing else is ever read. Names are compared composed (NFC). */
export async function memoryWorld(
  files: readonly MemoryFile[],
  shipped: ShippedFiles,
): Promise<Omit<EvidenceWorld, keyof NoticePort>> {
  refuseOdd(files);
  const held = new Map<string, Held>();
  for (const { name, contents } of files) {
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
    held.set(plain(name), { bytes, sha256: await sha256Of(bytes) });
  }
  const port = memoryFiles(held);
  return { files: port, documents: (folder) => documentsIn(plain(folder), held), shipped };
}

function refuseOdd(files: readonly MemoryFile[]): void {
  if (!Array.isArray(files)) throw refusal('argument-unusable', { argument: 'files', wanted: 'list' });
  for (const [index, file] of files.entries()) {
    const { name, contents }: Partial<Record<keyof MemoryFile, unknown>> = file ?? {};
    const isFile = typeof name === 'string' && (typeof contents === 'string' || contents instanceof Uint8Array);
    if (!isFile) throw refusal('argument-unusable', { argument: `files.${index}`, wanted: 'object' });
  }
}

function memoryFiles(held: ReadonlyMap<string, Held>): Files {
  const heldAt = (path: string): Held => {
    const found = held.get(plain(path));
    if (found === undefined) throw refusal('file-not-found', { path });
    return found;
  };
  const isFolder = (path: string) => entriesIn(plain(path), held).length > 0;
  return {
    evidence: (path) => sourceOf(path, heldAt(path)),
    text(path) {
      const { bytes, sha256 } = heldAt(path);
      try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return { file: plain(path), text, sha256 };
      } catch {
        throw refusal('file-not-utf8', { path });
      }
    },
    bytes: (path) => heldAt(path).bytes,
    bytesIn: (path) => bytesInMemory(heldAt(path).bytes),
    sha256: async (path) => held.get(plain(path))?.sha256,
    isThere: (path) => held.has(plain(path)) || isFolder(path),
    isFolder,
    list: (folder) =>
      entriesIn(plain(folder), held)
        .filter(({ kind }) => kind === 'file')
        .map(({ name }) => name),
    entries: (folder) => entriesIn(plain(folder), held),
    place: (path) => (held.has(plain(path)) || isFolder(path) ? plain(path) : undefined),
    join: (...parts) => plain(parts.join('/')),
    folderOf(path) {
      const at = plain(path).lastIndexOf('/');
      return at === -1 ? '.' : plain(path).slice(0, at);
    },
    nameFrom: (_, path) => path,
    nameOf: (path) => plain(path).slice(plain(path).lastIndexOf('/') + 1),
  };
}

function sourceOf(path: string, { bytes, sha256 }: Held): EvidenceSource {
  return {
    file: plain(path),
    async workbook() {
      if (!isArchive(bytes)) return undefined;
      const { LARGEST_WORKBOOK, openWorkbook } = await import('../evidence/workbook/open-workbook.ts');
      return bytes.length > LARGEST_WORKBOOK ? 'too-large' : openWorkbook(bytes);
    },
    async *bytes() {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    },
    identity: () => ({ sha256, bytes: bytes.length }),
  };
}

/** As many as are read from a disk at once. */
const PIECE = 1 << 18;

function documentsIn(folder: string, held: ReadonlyMap<string, Held>): DocumentFolder {
  const inside = [...held].filter(([name]) => name.startsWith(within(folder)));
  const files = inside
    .map(([name, { bytes }]) => ({
      path: name.slice(within(folder).length),
      bytes: bytes.length,
      kind: 'file' as const,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    folder,
    files,
    closed: [],
    read({ path }) {
      const found = held.get(`${within(folder)}${path}`);
      return found === undefined ? undefined : { sha256: found.sha256, bytes: found.bytes.length };
    },
    contents({ path }) {
      const found = held.get(`${within(folder)}${path}`);
      return found === undefined ? undefined : [found.bytes];
    },
    holds: (paths) =>
      new Set(
        paths.map(plain).flatMap((path) => (path.startsWith(within(folder)) ? path.slice(within(folder).length) : [])),
      ),
  };
}

function entriesIn(folder: string, held: ReadonlyMap<string, Held>): Entry[] {
  const entries = new Map<string, Entry['kind']>();
  for (const name of held.keys()) {
    if (!name.startsWith(within(folder))) continue;
    const [first = '', ...deeper] = name.slice(within(folder).length).split('/');
    entries.set(first, deeper.length === 0 ? 'file' : 'folder');
  }
  return [...entries].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the names in a folder begin with. */
function within(folder: string): string {
  return folder === '.' || folder === '' ? '' : `${folder}/`;
}

/** The one way a path is written: `./a//b/../c` is `a/c`. */
function plain(path: string): string {
  const parts: string[] = [];
  for (const part of path.normalize('NFC').replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
