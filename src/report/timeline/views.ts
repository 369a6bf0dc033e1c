import { TIMELINE } from '../../labels/timeline.ts';
import type { Language } from '../../model/language.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { OUTPUT_NAMES } from '../../model/output-names.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { sheetOf, workbook } from '../xlsx/workbook.ts';
import { timelineHtml, timelineTitle } from './html.ts';
import { areaTable, itemTable, unitTable, yearTable } from './tables.ts';

/** A timeline as a page and as a workbook of the same tables. */
export async function timelineFiles(timeline: Timeline, award: string, language: Language): Promise<OutputFile[]> {
  const words = TIMELINE[language];
  const title = timelineTitle(timeline, award, language).toUpperCase();
  const book = await workbook([
    { ...sheetOf(words.unitsTitle, title, unitTable(timeline, language)), frozen: 2 },
    sheetOf(words.years, title, yearTable(timeline, award, language)),
    sheetOf(words.areasTitle, title, areaTable(timeline, language)),
    ...(timeline.items.length === 0 ? [] : [sheetOf(words.itemsTitle, title, itemTable(timeline, language))]),
  ]);
  return [
    { name: OUTPUT_NAMES[language].timelinePage, contents: timelineHtml(timeline, award, language) },
    { name: OUTPUT_NAMES[language].timelineBook, contents: [book] },
  ];
}
