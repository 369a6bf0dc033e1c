/** Small pieces of the PDF page language, in points from the bottom left corner. */

const POINTS_PER_MILLIMETRE = 72 / 25.4;

export function toPoints(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}

export function num(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

export function nums(...values: number[]): string {
  return values.map(num).join(' ');
}

/** `#B5121B` as the three parts PDF counts in. */
export function rgb(colour: string): string {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return nums(part(1), part(3), part(5));
}
