import { spawnSync } from 'node:child_process';
import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A zip that Windows' own Explorer opens: plain deflate, sizes in front of the data. Node's program is four fifths of it, and
 * libdeflate (Debian: libdeflate-tools) packs that 2.8 MB smaller than Node's zlib; where it is not installed zlib does it, and the zip for
 * Windows is larger than 40 MB.
 */
export function zipOf(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const { name, contents, mode } of files) {
    const packed = deflated(contents);
    const shared = [
      ...[u16(20), u16(UTF8_NAME), u16(DEFLATE), u16(0), u16(DAY)],
      ...[u32(crc32(contents)), u32(packed.length), u32(contents.length)],
      ...[u16(Buffer.byteLength(name)), u16(0)],
    ];
    const head = Buffer.concat([u32(0x04034b50), ...shared, Buffer.from(name)]);
    parts.push(head, packed);
    const more = [u16(0), u16(0), u16(0), u32(((0o100000 | mode) << 16) >>> 0), u32(at)];
    directory.push(Buffer.concat([u32(0x02014b50), u16(UNIX), ...shared, ...more, Buffer.from(name)]));
    at += head.length + packed.length;
  }
  const end = Buffer.concat(directory);
  const tail = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(files.length),
    u16(files.length),
    u32(end.length),
    u32(at),
    u16(0),
  ];
  return Buffer.concat([...parts, end, ...tail]);
}

const UTF8_NAME = 0x0800;
const DEFLATE = 8;
/** Made by: Unix, so that rights to run are kept. */
const UNIX = (3 << 8) | 20;
/** 1 January 2020, as a zip writes it. */
const DAY = (40 << 9) | (1 << 5) | 1;

/** Worth another program: below it the two differ by some bytes. */
const LARGE = 50_000;

function deflated(contents) {
  const plain = deflateRawSync(contents, { level: 9, memLevel: 9 });
  if (contents.length < LARGE) return plain;
  const better = byLibdeflate(contents);
  return better !== undefined && better.length < plain.length ? better : plain;
}

let isMissing = false;

/** What stands between the head of a gzip file (10 bytes where it bears no name) and its end (8 bytes) is plain deflate. */
function byLibdeflate(contents) {
  if (isMissing) return undefined;
  const { error, status, stdout } = spawnSync('libdeflate-gzip', ['-12', '-n', '-c'], {
    input: contents,
    maxBuffer: 1 << 29,
  });
  if (error === undefined && status === 0) return stdout.subarray(10, -8);
  isMissing = true;
  process.stderr.write(
    'libdeflate-gzip is missing (Debian: libdeflate-tools): each zip is about 3 MB larger, that for Windows above 40 MB\n',
  );
  return undefined;
}

function u16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
