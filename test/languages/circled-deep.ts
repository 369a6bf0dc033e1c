import { circled } from './a-third-language.ts';

/** Every word of a value in circles, also what its functions give. */
export function circledDeep(value: unknown): unknown {
  if (typeof value === 'string') return circled(value);
  if (typeof value === 'function') return (...given: unknown[]) => circledDeep(value(...given));
  if (Array.isArray(value)) return value.map(circledDeep);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, circledDeep(each)]));
  }
  return value;
}
