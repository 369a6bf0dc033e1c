/** A record of an old workbook: its kind, its bytes, and those of the records that continue it. */
export interface OldRecord {
  readonly kind: number;
  readonly at: number;
  readonly data: DataView;
  readonly continued: readonly DataView[];
}

/** What ends in the middle of a record is given up to there. */
export function* recordsOf(stream: Uint8Array): Iterable<OldRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let pending: (OldRecord & { readonly continued: DataView[] }) | undefined;
  for (let at = 0; at + 4 <= view.byteLength; ) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, Math.min(length, view.byteLength - at - 4));
    if (kind === CONTINUE) pending?.continued.push(data);
    else {
      if (pending !== undefined) yield pending;
      pending = { kind, at, data, continued: [] };
    }
    at += 4 + length;
  }
  if (pending !== undefined) yield pending;
}

const CONTINUE = 0x003c;
