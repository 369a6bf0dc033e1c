import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file in a ZIP: its text comes in pieces, and is asked for only when all before it is packed. */
export interface ZipEntry {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** A ZIP in pieces, each given away as soon as it is packed: memory does not grow with what is in it. */
export function* zipPieces(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    packed.push(bytes);
  });
  for (const { name, text } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = EARLIEST;
    zip.add(file);
    for (const piece of gathered(text)) {
      file.push(strToU8(piece));
      yield* packed.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed;
}

/** The first day a ZIP can name, as a clock on the wall shows it: the same contents are the same bytes, always and everywhere. */
const EARLIEST = new Date(1980, 0, 1);

/** A row of a sheet is short, and each push has its cost. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let together = '';
  for (const piece of pieces) {
    together += piece;
    if (together.length < ENOUGH) continue;
    yield together;
    together = '';
  }
  yield together;
}

/** In letters: of more, the engine makes bytes many times as slowly (docs/performance.md). */
const ENOUGH = 8_000;
