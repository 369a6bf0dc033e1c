import { lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../model/language.ts';
import { OUTPUT_NAMES } from '../model/output-names.ts';
import { isOurPage } from './our-mark.ts';
import { isDryRun } from './this-run.ts';

/**
 * Pages of units that an earlier report left beside this one, which no longer leads to them: a district that is gone would
 * still be read as one that is there. Only what is named as ours and bears our mark goes; a link is never followed, and a
 * file that cannot be deleted stays.
 */
export function removeStalePages(folder: string, written: readonly string[], language: Language): number {
  const { page, unitPages } = OUTPUT_NAMES[language];
  const kept = new Set(written.map((path) => resolve(path)));
  const pages = join(folder, unitPages);
  if (!kept.has(resolve(folder, page)) || isDryRun() || !isRealFolder(pages)) return 0;
  let removed = 0;
  for (const name of readdirSync(pages)) {
    const path = join(pages, name);
    if (!PAGE_OF_UNITS.test(name) || kept.has(resolve(path))) continue;
    try {
      if (!isOurPage(path)) continue;
      rmSync(path);
      removed += 1;
    } catch {}
  }
  try {
    if (removed > 0 && readdirSync(pages).length === 0) rmdirSync(pages);
  } catch {}
  return removed;
}

/** As `report/html/unit-pages.ts` names them. */
const PAGE_OF_UNITS = /^\d{2,}(?:-[a-z0-9-]+)?\.html$/;

function isRealFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
