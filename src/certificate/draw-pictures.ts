import { nums, toPoints } from './operators.ts';
import type { Picture } from './pictures.ts';
import type { ImageBlock, Template } from './template-schema.ts';

export interface PlacedPicture {
  readonly name: string;
  readonly picture: Picture;
  readonly operators: string;
}

/** As large as its box allows without changing its shape, in the middle. */
export function placePicture(block: ImageBlock, picture: Picture, name: string, { page }: Template): PlacedPicture {
  const { box } = block;
  const scale = Math.min(box.width / picture.width, box.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const left = toPoints(box.x + (box.width - width) / 2);
  const bottom = toPoints(page.height - box.y - (box.height + height) / 2);
  const matrix = nums(toPoints(width), 0, 0, toPoints(height), left, bottom);
  return { name, picture, operators: `q ${matrix} cm /${name} Do Q` };
}
