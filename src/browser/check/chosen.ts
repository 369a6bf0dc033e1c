import type { MemoryFile } from '../../api/memory-world.ts';
import type { Language } from '../../model/language.ts';

/** Files somebody chose, and how they are to be read where that was said. */
export interface FileSelection {
  readonly files: readonly MemoryFile[];
  readonly language: Language;
  readonly sheet?: string | undefined;
  readonly encoding?: string | undefined;
}

export interface Shown {
  /** right: nothing is wrong and nothing missing · refused: nothing could be checked */
  readonly state: 'right' | 'wrong' | 'unreadable' | 'refused';
  readonly markup: string;
}

/** What can be saved: by the names of the buttons. */
export type Saving = 'marked' | 'fixed' | 'outcome' | 'list' | 'list-json';

export interface SavedFiles {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly said: string;
}
