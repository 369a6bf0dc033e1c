import type { EvidenceSource } from '../../src/evidence/evidence-source.ts';
import type { WorkbookCell } from '../../src/evidence/table/spreadsheet/workbook.ts';

/** A text, or what else is in a cell; undefined for a blank one. */
export type CellFacts = string | WorkbookCell | undefined;

/** A workbook of one sheet with these rows, the first of them being row 1. */
export function aWorkbook(...rows: readonly (readonly CellFacts[])[]): EvidenceSource {
  const sheet = {
    name: 'Minh chứng',
    hidden: false,
    hiddenColumns: [],
    merges: [],
    rows: () =>
      rows.map((cells, index) => ({
        row: index + 1,
        hidden: false,
        cells: cells.map((cell) => (typeof cell === 'string' ? ({ kind: 'text', text: cell } as const) : cell)),
      })),
  };
  return {
    file: 'minh-chung.xlsx',
    async *bytes() {},
    workbook: async () => ({ format: 'xlsx', sheets: [sheet] }),
    identity: () => ({ sha256: '', bytes: 0 }),
  };
}

/** A number, and the format it shows in. */
export function aNumber(value: number, format = 'General'): WorkbookCell {
  return { kind: 'number', value, format };
}
