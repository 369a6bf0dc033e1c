export type PictureKind = 'png' | 'jpeg';

/** By the first bytes, whatever the name says. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? 'jpeg' : undefined;
}

/** The points a picture says it has, read before it is unpacked: a small file can claim more than fits in memory. */
export function pointsOf(bytes: Uint8Array, kind: PictureKind): number | undefined {
  return kind === 'png' ? pointsOfPng(bytes) : pointsOfJpeg(bytes);
}

function pointsOfPng(bytes: Uint8Array): number | undefined {
  if (bytes.length < 24) return undefined;
  const view = viewOf(bytes);
  return view.getUint32(16) * view.getUint32(20);
}

/** Goes from one segment to the next up to the frame header, which holds height and width. */
function pointsOfJpeg(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrameHeader(marker)) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
