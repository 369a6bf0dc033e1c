import { homedir } from 'node:os';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * A path as it is named in a file that is handed on: from the folder of that file where it was given in full, since the
 * way down to it is the business of this computer. Only its own name where even that way would lead past the name of the
 * user, or over to another drive.
 */
export function nameFrom(folder: string, path: string, home = homedir()): string {
  if (!isAbsolute(path)) return path;
  const from = resolve(folder);
  const to = relative(from, resolve(path));
  const down = to
    .split(sep)
    .filter((part) => part !== '..')
    .join(sep);
  // What lies above both: if the user's folder is below it, the way down names her.
  const above = resolve(path).slice(0, resolve(path).length - down.length - 1);
  const namesUser = `${home}${sep}`.startsWith(above === '' ? sep : `${above}${sep}`) && above !== home;
  const isInHome = resolve(path).startsWith(`${home}${sep}`);
  return isAbsolute(to) || (namesUser && isInHome) ? basename(path) : to.split(sep).join('/');
}
