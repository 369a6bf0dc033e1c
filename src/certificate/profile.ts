/** What an office puts on papers and certificates of its own. Whatever is absent is left to be filled in by hand. */
export interface Profile {
  /** For people who read the file; never printed. */
  readonly note?: string | undefined;
  /** Who decides and issues: one element for each line, e.g. ["Chủ tịch", "Ủy ban nhân dân huyện ..."]. */
  readonly authority?: readonly string[] | undefined;
  /** The agency above it, in the letterhead. */
  readonly parent?: readonly string[] | undefined;
  /** Its part of a document's symbol: "UBND". */
  readonly symbol?: string | undefined;
  /** Where it is signed, as it stands before the date. */
  readonly place?: string | undefined;
  /** The decision that recognises the results; its date is YYYY-MM-DD. */
  readonly decision?: { readonly number?: string | undefined; readonly date?: string | undefined } | undefined;
  readonly signer?: SigningPerson | undefined;
  /** The office's page for certificates: a telephone that reads the square opens it; nothing after the # is sent. */
  readonly page?: string | undefined;
  /** Who writes to the units. */
  readonly sender?: Role | undefined;
  /** Who keeps the minutes and submits. */
  readonly submitter?: Role | undefined;
  /** The file it came from, for what is found wrong only when a text is printed. */
  readonly file?: string | undefined;
}

/** An agency that writes or submits in place of the one that decides. */
export interface Role {
  /** Its name, as the letterhead has it: one element for each line. */
  readonly agency?: readonly string[] | undefined;
  /** The agency above it. */
  readonly parent?: readonly string[] | undefined;
  /** Its part of a document's symbol: "PGDĐT". */
  readonly symbol?: string | undefined;
  /** Where it signs, where that is another place. */
  readonly place?: string | undefined;
  readonly signer?: SigningPerson | undefined;
}

export interface SigningPerson {
  readonly title?: readonly string[] | undefined;
  readonly name?: string | undefined;
}

export const BLANK_PROFILE: Profile = {};
