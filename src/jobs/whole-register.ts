import { inWords, isError } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import type { Register } from '../register/register.ts';
import type { World } from './world.ts';

/** Opens a register that is only to be read; one that is not whole is refused, with what is wrong. */
export function wholeRegister(
  path: string,
  { registers, warnings }: Pick<World, 'registers' | 'warnings'>,
): { readonly register: Register; readonly head: string | undefined } {
  const { register, problems, head } = registers.open(path);
  const wrong = problems.find(isError);
  if (register === undefined || wrong !== undefined) {
    const said = (language: 'vi' | 'en') => (wrong === undefined ? '' : inWords(wrong, language).message);
    throw refusal('register-not-readable', { path, line: wrong?.at.line, vi: said('vi'), en: said('en') }, problems);
  }
  if (problems.length > 0) warnings(problems);
  return { register, head };
}
