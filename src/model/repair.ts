/** What a mechanical repair did to a cell, a row or the file. */
export type Repair =
  | 'encoding'
  | 'from-workbook'
  | 'percentage'
  | 'composed'
  | 'trimmed'
  | 'characters'
  | 'number'
  | 'unit-filled'
  | 'code'
  | 'item'
  | 'year'
  | 'formula'
  | 'header-joined'
  | 'title-removed'
  | 'header-removed'
  | 'blank-removed'
  | 'columns-removed';
