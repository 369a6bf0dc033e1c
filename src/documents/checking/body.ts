import { TEAM } from '../../labels/checking-papers.ts';
import { printableOnPaper } from '../../model/printable.ts';
import type { Facts } from '../facts.ts';

/** Who checks: the body the law sets up, else a team. */
export interface Checkers {
  readonly name: string;
  /** How papers call it after the first time. */
  readonly short: string;
  readonly council: boolean;
}

export function checkersOf({ procedure, assessed }: Facts): Checkers {
  const { body } = procedure;
  if (body === undefined) return { name: TEAM.team(assessed), short: TEAM.crew, council: false };
  return { name: printableOnPaper(body.name.vi), short: TEAM.council, council: true };
}
