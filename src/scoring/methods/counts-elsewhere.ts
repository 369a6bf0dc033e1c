import { type Entry, locate } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import { countsField } from './measurement.ts';

/** Where the counts of another item stand, for a problem of an entry that they contradict. */
export function countsElsewhere(
  entry: Entry,
  other: Entry,
): { readonly at: Location; readonly details: { readonly cell: string; readonly file: string } } {
  const at = locate(other, countsField(other));
  const file = other.cells.file === entry.cells.file ? '' : other.cells.file;
  return { at, details: { cell: at.cell ?? String(other.row), file } };
}
