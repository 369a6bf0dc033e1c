/** A file to be written: what is in it may come in pieces, so that memory does not grow with it. */
export interface OutputFile {
  /** As it is to be called; a path where whoever asked named one. */
  readonly name: string;
  readonly contents: Iterable<string | Uint8Array>;
}
