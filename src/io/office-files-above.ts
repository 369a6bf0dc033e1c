import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
