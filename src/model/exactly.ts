/**
 * True where two types say the same both ways, field by field: a form and the type it is read into. `satisfies` looks one
 * way only, so that a member or an optional field could be missing on the other side.
 */
export type Exactly<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : Differing<A, B>;

/** Shown by the compiler where they differ. */
interface Differing<A, B> {
  readonly first: A;
  readonly second: B;
}

/** Without readonly, names and intersections, which make no difference to what may be in a file. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer E)[]
    ? Plain<E>[]
    : { -readonly [K in keyof T]: Plain<T[K]> };
