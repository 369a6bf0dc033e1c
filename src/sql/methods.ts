import type { Method } from '../model/method.ts';
import type { NamedValue } from './cells/named.ts';
import { BY_FACTS } from './methods/by-facts.ts';
import { BY_FIGURES } from './methods/by-figures.ts';
import { BY_PEOPLE } from './methods/by-people.ts';
import type { MethodQueries, MethodSql } from './methods/method-sql.ts';

const QUERIES: MethodQueries<Method> = { ...BY_PEOPLE, ...BY_FIGURES, ...BY_FACTS };

/** How a way of scoring is said in a query. */
export function methodSql<M extends Method>({ kind }: M): MethodSql<M> {
  return QUERIES[kind] as unknown as MethodSql<M>;
}

/** How its value is read where it is no number. */
export function namedValue<M extends Method>(method: M): NamedValue<M> | undefined {
  return methodSql(method).value;
}
