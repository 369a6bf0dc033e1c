import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { OFFICE_FILE } from '../model/office-file.ts';

/** The office's files of a folder and of those above it, the nearest first. */
export function officeFilesAbove(folder: string): string[] {
  const found: string[] = [];
  for (let place = resolve(folder); ; place = dirname(place)) {
    const file = join(place, OFFICE_FILE);
    if (existsSync(file)) found.push(file);
    if (dirname(place) === place) return found;
  }
}

/** What this disk says of an office, from the folder the program runs in. */
export const OFFICES = {
  above: () => officeFilesAbove('.'),
  fromHere: (folder: string, written: string) => relative('.', resolve(folder, written)) || '.',
};
