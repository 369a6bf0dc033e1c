import { crc32, deflateRawSync } from 'node:zlib';

/** The parts as a zip archive, packed or stored as they are. */
export function zipOf(parts: ReadonlyMap<string, string>, stored = false): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const whole = Buffer.from(text);
    const packed = stored ? whole : deflateRawSync(whole);
    const head = Buffer.alloc(30);
    const entry = Buffer.alloc(46);
    head.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [record, offset] of [
      [head, 8],
      [entry, 10],
    ] as const) {
      record.writeUInt16LE(stored ? 0 : 8, offset);
      record.writeUInt32LE(crc32(whole), offset + 6);
      record.writeUInt32LE(packed.length, offset + 10);
      record.writeUInt32LE(whole.length, offset + 14);
      record.writeUInt16LE(Buffer.byteLength(name), offset + 18);
    }
    entry.writeUInt32LE(at, 42);
    local.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, list, end]));
}
