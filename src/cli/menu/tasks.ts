import { certificates } from './stages/certificates.ts';
import { comparing } from './stages/comparing.ts';
import { evaluating } from './stages/evaluating.ts';
import { papers } from './stages/papers.ts';
import { preparing } from './stages/preparing.ts';
import type { Known, Tasks } from './stages/task.ts';

/** In the order of a year's work. */
export function tasks(known: Known): Tasks {
  return { ...preparing(known), ...evaluating(known), ...papers(known), ...certificates(known), ...comparing(known) };
}
