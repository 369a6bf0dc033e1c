import type { Language } from '../model/language.ts';
import type { PageProgram } from './check-data.ts';

/** What an office puts into its page for verifying papers. */
export interface VerifyPageData {
  readonly format: 'hoctap-verify-page';
  readonly formatVersion: 1;
  readonly program: PageProgram;
  readonly language: Language;
  readonly office: string | null;
  /** Where the page stands on the office's site, as it is printed before the code; null where it was not said. */
  readonly address: string | null;
  /** Public keys and revocations, each the text of a file. */
  readonly keys: readonly { readonly name: string; readonly text: string }[];
  /** The list of certificates in force the office posts; null where it posts none. */
  readonly register: { readonly name: string; readonly text: string; readonly publishedOn: string } | null;
}
