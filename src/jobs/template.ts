import { fileNames } from '../certificate/file-name.ts';
import { templateRows } from '../evidence/template-rows.ts';
import { type FormOptions, formFrom } from '../form/form-from.ts';
import { formWorkbook } from '../form/form-workbook.ts';
import { notice } from '../labels/notices/notice.ts';
import { SPEECH } from '../labels/speech.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import { refusal } from '../problems/refusal.ts';
import { csvTable } from '../report/csv/csv-table.ts';
import { namedCriteria } from './criteria-named.ts';
import { nameOf, shippedNames } from './shipped-sets.ts';
import { type UnitWords, unitList } from './unit-list.ts';
import type { ChoosingWorld } from './usable-set.ts';
import type { World } from './world.ts';

export interface TemplateOptions extends UnitWords {
  readonly criteria: string;
  readonly form: 'long' | 'wide';
  readonly year?: number | undefined;
  /** The last day to send it, YYYY-MM-DD. */
  readonly due?: string | undefined;
  /** Where it is to be sent. */
  readonly sendTo?: string | undefined;
  /** The page for self-checks that goes with the form. */
  readonly checkPage?: string | undefined;
  readonly language: Language;
  /**
   * What is to be made: a table as CSV under a name or for the screen, one workbook, or a workbook for each unit, whose
   * names are made of codes and names.
   */
  readonly as: { readonly kind: 'csv' | 'workbook'; readonly name: string } | { readonly kind: 'workbook-each' };
}

/** The empty evidence form of a set. */
export async function template(
  asked: TemplateOptions,
  world: ChoosingWorld & Pick<World, 'files' | 'shipped'>,
): Promise<readonly OutputFile[]> {
  const { criteria, units: named, district, year, due, sendTo, checkPage, language, form, as } = asked;
  const set = namedCriteria(criteria, world, year);
  noteOpenPlaces(set, world);
  const { units, problems } =
    named === undefined && district === undefined
      ? { units: [], problems: [] }
      : await unitList({ units: named ?? '', district, year }, world, 'template-units-with-errors');
  if (problems.length > 0) throw refusal('template-units-with-errors', {}, problems);
  const options: FormOptions = {
    form,
    language,
    year,
    units,
    due: due === undefined ? undefined : SPEECH[language].date(due),
    sendTo,
    checkPage: checkPage === undefined ? undefined : world.files.nameOf(checkPage),
  };
  if (as.kind === 'csv') return [{ name: as.name, contents: csvOf(set, options) }];
  if (as.kind === 'workbook') return [await workbookFile(set, options, as.name)];
  const names = fileNames(units, '.xlsx');
  const files: OutputFile[] = [];
  for (const unit of units) {
    files.push(await workbookFile(set, { ...options, units: [unit] }, names.get(unit.code) ?? `${unit.code}.xlsx`));
  }
  return files;
}

async function workbookFile(set: CriteriaSet, options: FormOptions, name: string): Promise<OutputFile> {
  return { name, contents: [await formWorkbook(formFrom(set, options), options.language)] };
}

function csvOf(set: CriteriaSet, form: FormOptions): Iterable<string> {
  const { header, rows } = templateRows(set, form);
  const cells = rows.map(([code = '', ...others]) => [{ code }, ...others]);
  return csvTable(header, cells, form.language);
}

/** It may be made beforehand, but it is not the last word. */
function noteOpenPlaces(set: CriteriaSet, world: ChoosingWorld): void {
  const { id, version, open } = set;
  if (open.length === 0) return;
  world.notice(
    notice('form-may-change', { id, version, places: open.length, shipped: shippedNames(world).has(nameOf(set)) }),
  );
}
