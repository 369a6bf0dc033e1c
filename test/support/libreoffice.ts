import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `.ci/run` installs it: only on a machine without it are tests of it left out, and said to be. */
export const HAS_LIBREOFFICE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));

export interface Filling {
  readonly from: string;
  readonly to: string;
  readonly sheet: string;
  /** What is typed into a cell, by its address. */
  readonly typed: readonly (readonly [string, string])[];
}

/** Opens each workbook in LibreOffice set to Vietnamese, types into its cells as a person does, and saves it as .xlsx. */
export function fillInLibreOffice(fillings: readonly Filling[]): void {
  const profile = mkdtempSync(join(tmpdir(), 'hoctap-soffice-'));
  try {
    const run = (...words: string[]) =>
      execFileSync(
        'soffice',
        [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...words],
        { timeout: 120_000, stdio: 'ignore' },
      );
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), VIETNAMESE);
    // The first start fills the profile, with an empty module in it.
    run('--terminate_after_init');
    writeFileSync(join(profile, 'user/basic/Standard/Module1.xba'), moduleOf(fillings));
    run('macro:///Standard.Module1.Main');
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function moduleOf(fillings: readonly Filling[]): string {
  const lines = fillings.flatMap(({ from, to, sheet, typed }) => [
    `doc = StarDesktop.loadComponentFromURL(${quoted(pathToFileURL(from).href)}, "_blank", 0, Array(Hidden()))`,
    `sheet = doc.Sheets.getByName(${quoted(sheet)})`,
    ...typed.map(([address, text]) => `sheet.getCellRangeByName("${address}").FormulaLocal = ${quoted(text)}`),
    `doc.storeToURL(${quoted(pathToFileURL(to).href)}, Array(Filter()))`,
    'doc.close(True)',
  ]);
  const code = [
    'Sub Main',
    'Dim doc, sheet',
    ...lines,
    'StarDesktop.terminate()',
    'End Sub',
    'Function Hidden() As Object',
    'Dim value As New com.sun.star.beans.PropertyValue',
    'value.Name = "Hidden"',
    'value.Value = True',
    'Hidden = value',
    'End Function',
    'Function Filter() As Object',
    'Dim value As New com.sun.star.beans.PropertyValue',
    'value.Name = "FilterName"',
    'value.Value = "Calc MS Excel 2007 XML"',
    'Filter = value',
    'End Function',
  ].join('\n');
  const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="DefaultLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;
