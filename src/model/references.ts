/** References to documents. Their texts are made when somebody reads them: scoring asks only whether there are any. */
export interface References {
  readonly none: boolean;
  texts(): readonly string[];
}

export const NO_REFERENCES: References = { none: true, texts: () => [] };

export function referencesOf(texts: readonly string[]): References {
  return texts.length === 0 ? NO_REFERENCES : { none: false, texts: () => texts };
}
