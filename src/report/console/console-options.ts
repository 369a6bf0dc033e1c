import type { Language } from '../../model/language.ts';

export interface ConsoleOptions {
  readonly language: Language;
  readonly width: number;
  readonly colours: boolean;
}
