/** A decoded picture: four bytes a pixel (red, green, blue, and one that is ignored), row by row. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Each pixel takes four bytes of memory, and more while a picture is decoded. */
export const MOST_MEGAPIXELS = 120;

export function isTooLarge(width: number, height: number): boolean {
  return width * height > MOST_MEGAPIXELS * 1e6;
}
