import type { Method } from './criteria-set.ts';

/** Whether a way of scoring goes by a number, of which a condition can be asked. */
export function measuresValue(method: Method | undefined): boolean {
  return method?.kind === 'thresholds' || method?.kind === 'share' || method?.kind === 'linear';
}

/** What it is measured in; empty for a number without a unit and for what is not measured. */
export function unitOf(method: Method | undefined): string {
  if (method?.kind === 'share') return '%';
  return method?.kind === 'thresholds' || method?.kind === 'linear' ? (method.unit ?? '') : '';
}

/** Between 0 and 100, and two counts may stand for it. */
export function isPercentage(method: Method | undefined): boolean {
  return unitOf(method) === '%';
}
