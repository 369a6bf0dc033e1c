/** Short side first, in millimetres. */
const SIZES = {
  A5: [148, 210],
  A4: [210, 297],
  A3: [297, 420],
  /** The certificates of commendation of a ministry or a province. */
  '400x300': [300, 400],
  /** The ministry's certificates of education. */
  '190x135': [135, 190],
} as const satisfies Record<string, readonly [number, number]>;

export type PageSizeName = keyof typeof SIZES;
export const PAGE_SIZE_NAMES = Object.keys(SIZES) as [PageSizeName, ...PageSizeName[]];

/** The sheet as a template names it: by a name, or by both sides in millimetres. */
export interface WrittenPage {
  readonly size?: PageSizeName | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly orientation: 'portrait' | 'landscape';
}

/** The sheet as it lies before the reader; undefined when it has neither a name nor both sides, or has both. */
export function pageSize(page: WrittenPage): { width: number; height: number } | undefined {
  const { size, width, height, orientation } = page;
  if ((size === undefined) === (width === undefined) || (width === undefined) !== (height === undefined)) {
    return undefined;
  }
  const sides = size === undefined ? [width ?? 0, height ?? 0] : [...SIZES[size]];
  const [short = 0, long = 0] = sides.sort((a, b) => a - b);
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}
