/** A picture unpacked: four bytes a point (red, green, blue, and one that does not count), row by row. */
export interface Points {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Four bytes for each are held in memory, and more while a picture is unpacked. */
export const MOST_MEGAPIXELS = 120;

export function isTooLarge(width: number, height: number): boolean {
  return width * height > MOST_MEGAPIXELS * 1e6;
}
