import { TIMELINE } from '../../labels/timeline.ts';
import type { Language } from '../../model/language.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { OUTPUT_NAMES } from '../../model/output-names.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { sheetOf, workbook } from '../xlsx/workbook.ts';
import { timelineHtml, timelineTitle } from './html.ts';
import { areaSheet, classSheet, itemSheet, unitSheet, yearSheet } from './sheets.ts';

/** A timeline as a page and as a workbook of the same figures. */
export function timelineFiles(timeline: Timeline, award: string, language: Language): OutputFile[] {
  const words = TIMELINE[language];
  const title = timelineTitle(timeline, award, language).toUpperCase();
  const book = workbook([
    { ...sheetOf(words.unitsTitle, title, unitSheet(timeline, language)), frozen: 2 },
    sheetOf(words.years, title, yearSheet(timeline, award, language)),
    sheetOf(words.classesTitle, title, classSheet(timeline, language)),
    sheetOf(words.areasTitle, title, areaSheet(timeline, language)),
    ...(timeline.items.length === 0 ? [] : [sheetOf(words.itemsTitle, title, itemSheet(timeline, language))]),
  ]);
  return [
    { name: OUTPUT_NAMES[language].timelinePage, contents: timelineHtml(timeline, award, language) },
    { name: OUTPUT_NAMES[language].timelineBook, contents: book },
  ];
}
