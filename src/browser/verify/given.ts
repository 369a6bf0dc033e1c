import type { MemoryFile } from '../../api/memory-world.ts';
import type { Language } from '../../model/language.ts';

/** What is compared with the office's keys: a file, or what somebody typed, scanned or came with. */
export interface PaperGiven {
  readonly file?: MemoryFile | undefined;
  readonly text?: string | undefined;
  /** A person says that every line was compared with the paper. */
  readonly compared: boolean;
  readonly language: Language;
}

export interface PaperShown {
  readonly state: 'right' | 'open' | 'refused' | 'problem';
  readonly markup: string;
}
