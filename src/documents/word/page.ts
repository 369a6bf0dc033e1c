/** A4. Margins of Phụ lục I, Nghị định 30/2020 (quoted): top and bottom 20-25, left 30-35, right 15-20 mm. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - PAGE.left - PAGE.right;
