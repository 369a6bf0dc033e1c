/**
 * Sets the time of every file in a ZIP to the earliest the format knows, so that the same contents are the same bytes
 * whenever they are written. A local header has its time at 10, an entry of the directory at 12 (APPNOTE 4.3.7, 4.3.12).
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = endRecord(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expectSignature(view, at, 0x02014b50);
    const local = view.getUint32(at + 42, true);
    expectSignature(view, local, 0x04034b50);
    view.setUint32(at + 12, EARLIEST, true);
    view.setUint32(local + 10, EARLIEST, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** 1 January 1980, midnight: the date in the upper half. */
const EARLIEST = 0x0021_0000;

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error('not a ZIP file');
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new Error('not a ZIP file of the plain kind');
}
