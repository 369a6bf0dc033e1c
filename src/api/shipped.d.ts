/** Made by the build of the browser's door: what comes with the program, as modules. */
declare module 'hoctap:shipped' {
  export const VERSION: string;
  /** By `tt44-2014/1.0.0.json`. */
  export const CRITERIA: Readonly<Record<string, { readonly text: string; readonly sha256: string }>>;
  export const RELEASED: string;
  /** The official communes, in a file of its own that is fetched when a list of units is looked into. */
  export function COMMUNES(): Promise<import('../units/official-communes.ts').CommuneTables>;
}

/** The program that finds squares in pictures, in the same file as the reader of papers. */
declare module 'hoctap:squares' {
  export const SQUARES: ArrayBuffer;
}

/** The reader of PDF files and pictures, which the build puts in: it is as large as all the rest, and fetched when a paper is verified. */
declare module 'hoctap:papers' {
  export const openPaper: import('../jobs/world.ts').Papers['open'];
}
