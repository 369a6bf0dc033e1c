/** A text as it was read. */
export interface TextFile {
  /** As messages and results name it. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}
