import { currentAndFormerNames } from '../model/output-names.ts';

/** Files that our own runs write: a pattern must not take them for evidence. */
const OUR_OUTPUTS = currentAndFormerNames(
  'ranking',
  'missing',
  'areas',
  'coverage',
  'comparisonTable',
  'twoScores',
  'differing',
  'workbook',
  'timelineBook',
);

/** Not a hidden file, one by which Excel locks another while it is open, or an output of ours. */
export function isSomebodys(name: string): boolean {
  return !/^(?:\.|~\$)/.test(name) && !OUR_OUTPUTS.has(name.toLowerCase());
}

/** Whether a run of ours writes a table under this name. */
export function isOurOutput(name: string): boolean {
  return OUR_OUTPUTS.has(name.toLowerCase());
}
