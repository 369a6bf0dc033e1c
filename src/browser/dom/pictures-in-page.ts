import type { Bitmap } from '../../io/paper/bitmap.ts';
import type { PictureKind } from '../../verification/picture.ts';

/** What the reader of squares does not know itself is unpacked by the browser; what that does not know is refused. */
export async function picturesOf(bytes: Uint8Array, kind: PictureKind): Promise<readonly (Uint8Array | Bitmap)[]> {
  if (kind !== 'webp' && kind !== 'tiff') return [bytes];
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
  return [bitmapOfImage(bitmap)];
}

export function bitmapOfImage(bitmap: ImageBitmap): Bitmap {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no canvas in this browser');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, width, height);
}
