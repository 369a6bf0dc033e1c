import { factsOf, type Method } from './method.ts';

/** Whether a way of scoring goes by a number, of which a condition can be asked. */
export function measuresValue(method: Method | undefined): boolean {
  return method !== undefined && factsOf(method).measures !== 'nothing';
}

/** Whether it goes by a number of its own, not by two counts. */
export function measuresNumber(method: Method | undefined): boolean {
  return method !== undefined && factsOf(method).measures === 'number';
}

/** Whether it goes by two counts and nothing else. */
export function measuresCounts(method: Method | undefined): boolean {
  return method !== undefined && factsOf(method).measures === 'counts';
}

/** What it is measured in; empty for a number without a unit and for what is not measured. */
export function unitOf(method: Method | undefined): string {
  return method === undefined ? '' : factsOf(method).unit(method);
}

/** Between 0 and 100, and two counts may stand for it. */
export function isPercentage(method: Method | undefined): boolean {
  return unitOf(method) === '%';
}
