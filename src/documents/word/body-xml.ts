import type { Block, Cell, Paragraph, Rule, Run, Section, Table } from '../blocks.ts';
import { type StyleId, twips } from './styles.ts';

/**
 * The blocks of a section as WordprocessingML. Written here and not by the library: the scores of a country are 76,000
 * cells, for which its tree of objects takes 700 MB.
 */
export function bodyXml({ blocks }: Section): string {
  // Word wants a paragraph after a table.
  const end = blocks.at(-1)?.kind === 'table' ? emptyParagraph : '';
  return blocks.map(blockXml).join('') + end;
}

function blockXml(block: Block): string {
  return block.kind === 'table' ? tableXml(block) : lineXml(block);
}

const lineXml = (line: Paragraph | Rule): string => (line.kind === 'rule' ? ruleXml(line) : paragraphXml(line));

function paragraphXml({ style, runs }: Paragraph): string {
  return `<w:p><w:pPr>${styleXml(style)}</w:pPr>${runs.map(runXml).join('')}</w:p>`;
}

const styleXml = (style: StyleId): string => `<w:pStyle w:val="${style}"/>`;

/** Holds only the line or a section's end, takes no room. */
const emptyParagraph = `<w:p><w:pPr>${styleXml('End')}</w:pPr></w:p>`;

function ruleXml({ width, within }: Rule): string {
  const side = twips((within - width) / 2);
  const border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>';
  return `<w:p><w:pPr>${styleXml('Rule')}${border}<w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`;
}

function runXml({ text, bold, italic }: Run): string {
  const look = flag('b', bold) + flag('i', italic);
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function flag(name: 'b' | 'i', value: boolean | undefined): string {
  if (value === undefined) return '';
  return value ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

function tableXml({ widths, ruled, padding, header, rows }: Table): string {
  const columns = widths.map(twips);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const margin = twips(padding);
  const pieces = [
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${ruled ? LINES : ''}<w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  ];
  for (const row of header) pieces.push(rowXml(row, columns, '<w:cantSplit/><w:tblHeader/>'));
  for (const row of rows) pieces.push(rowXml(row, columns, '<w:cantSplit/>'));
  pieces.push('</w:tbl>');
  return pieces.join('');
}

const LINES = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')}</w:tblBorders>`;

function rowXml(cells: readonly Cell[], columns: readonly number[], properties: string): string {
  let at = 0;
  const inner = cells.map((each) => {
    const span = each.columns ?? 1;
    const width = columns.slice(at, at + span).reduce((sum, column) => sum + column, 0);
    at += span;
    return cellXml(each, width, span);
  });
  return `<w:tr><w:trPr>${properties}</w:trPr>${inner.join('')}</w:tr>`;
}

function cellXml({ content, rows }: Cell, width: number, span: number): string {
  const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const merged = rows === undefined ? '' : rows === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const centred = rows === 'first' ? '<w:vAlign w:val="center"/>' : '';
  const inner = content.length === 0 ? emptyParagraph : content.map(lineXml).join('');
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${wide}${merged}${centred}</w:tcPr>${inner}</w:tc>`;
}

/** What XML 1.0 cannot hold at all is left out, whoever wrote it. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
