type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** T with its perhaps-undefined fields as optional ones; of a union, each variant by itself. */
export type WithoutUndefined<T> = T extends unknown
  ? Omit<T, OptionalKeys<T>> & { [K in OptionalKeys<T>]?: Exclude<T[K], undefined> }
  : never;

/** The object without its undefined fields: in the model a field that is not known is not there. */
export function withoutUndefined<T extends object>(fields: T): WithoutUndefined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as WithoutUndefined<T>;
}
