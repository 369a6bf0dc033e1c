/** A provision of the law in its own words. */
export interface Clause {
  readonly article: string;
  readonly text: string;
}
