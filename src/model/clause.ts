/** A provision of the law in its own words. */
export interface Clause {
  readonly article: string;
  readonly text: string;
}

/** `half-up`: từ nửa đơn vị trở lên được làm tròn lên. */
export interface Rounding {
  /** Decimal places kept, 0 to 4. */
  readonly places: number;
  readonly mode: 'half-up' | 'down' | 'up';
  readonly clause?: Clause;
}
