/** A construct of a criteria set that no query can compute exactly: then there is no query. */
export interface UnsupportedInSql {
  /** Id of the item; that of the set where it is the total. */
  readonly of: string;
  readonly construct: UnsupportedConstruct;
}

/**
 * `number-too-large`: multiplied out it could leave the whole numbers that databases count in. `name-without-letters`: an
 * entry of a list that has neither letter nor digit to be told apart by.
 */
export type UnsupportedConstruct = 'number-too-large' | 'name-without-letters';
