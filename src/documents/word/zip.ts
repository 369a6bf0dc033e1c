import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** The files of an archive in their order. */
export type Parts = Map<string, Uint8Array>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, the first day an archive can name: the clock has no place in a file that must come out the same. */
const FIRST_DAY = 0x0021;
const NAMES_IN_UTF8 = 0x0800;
const DEFLATED = 8;

/** Reads an archive we have just been given by the library: no comment, no encryption, no parts beyond 4 GB. */
export function unzip(bytes: Uint8Array): Parts {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.length - END_LENGTH;
  if (archive.readUInt32LE(end) !== END) throw new Error('the archive does not end where it should');
  const parts: Parts = new Map();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const name = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (!name.endsWith('/')) parts.set(name, contentsOf(archive, at));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return parts;
}

function contentsOf(archive: Buffer, central: number): Uint8Array {
  const local = archive.readUInt32LE(central + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(central + 20));
  return archive.readUInt16LE(central + 10) === DEFLATED ? inflateRawSync(packed) : packed;
}

/** The same parts give the same bytes. */
export function zip(parts: Parts): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, contents] of parts) {
    const packed = deflateRawSync(contents, { level: 9 });
    const shared = sharedFields(contents, packed, name);
    const local = Buffer.concat([uint32(LOCAL), shared, Buffer.from(name)]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    // Attributes and comment stay 0: made by no system, so that Windows and others write alike.
    directory.push(uint32(CENTRAL), uint16(20), shared, place, Buffer.from(name));
    pieces.push(local, packed);
    offset += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, central, end]);
}

/** What stands alike in the local header and in the directory: version, flags, method, time, date, sum, sizes, lengths. */
function sharedFields(contents: Uint8Array, packed: Uint8Array, name: string): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(NAMES_IN_UTF8, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(FIRST_DAY, 8);
  fields.writeUInt32LE(crc32(contents), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(contents.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
