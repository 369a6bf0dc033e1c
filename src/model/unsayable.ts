/** Something of a criteria set that cannot be said exactly in a query: then there is no query. */
export interface Unsayable {
  /** Id of the item; that of the set where it is the total. */
  readonly of: string;
  readonly construct: UnsayableConstruct;
}

/**
 * `number-too-large`: multiplied out it could leave the whole numbers that databases count in. `name-without-letters`: an
 * entry of a list that has neither letter nor digit to be told apart by.
 */
export type UnsayableConstruct = 'number-too-large' | 'name-without-letters';
