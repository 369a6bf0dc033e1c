/** The bytes of a file by their places, for who needs few of many. */
export interface BytesOfFile {
  readonly size: number;
  /** Those from one place up to another; fewer where the file ends. */
  read(from: number, to: number): Uint8Array;
  /** Where a text stands first, from a place on; -1 where it does not. */
  find(text: string, from: number): number;
}
