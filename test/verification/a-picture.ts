import { crc32, deflateSync } from 'node:zlib';
import type { CodeSquare } from '../../src/model/certificate.ts';

/** Shades of grey, 0 black to 255 white, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** A square of modules on white paper with its quiet zone. */
export function drawn({ size, dark }: CodeSquare, pointsPerModule = 4, quiet = 4): Picture {
  const width = (size + 2 * quiet) * pointsPerModule;
  const shades = new Uint8Array(width * width).fill(255);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      const row = Math.floor(y / pointsPerModule) - quiet;
      const column = Math.floor(x / pointsPerModule) - quiet;
      if (dark[row]?.[column] === true) shades[y * width + x] = 0;
    }
  }
  return { width, height: width, shades };
}

/** Every point of the new picture taken from a place of the old one; white outside of it. */
function mapped(
  from: Picture,
  width: number,
  height: number,
  place: (x: number, y: number) => [number, number],
): Picture {
  const shades = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = place(x, y).map(Math.floor) as [number, number];
      if (fromX < 0 || fromY < 0 || fromX >= from.width || fromY >= from.height) continue;
      shades[y * width + x] = from.shades[fromY * from.width + fromX] ?? 255;
    }
  }
  return { width, height, shades };
}

export function quarterTurned(from: Picture): Picture {
  return mapped(from, from.height, from.width, (x, y) => [y, from.height - 1 - x]);
}

/** Turned by any angle on a larger sheet. */
export function turned(from: Picture, degrees: number): Picture {
  const side = Math.ceil(Math.hypot(from.width, from.height));
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const middle = side / 2;
  return mapped(from, side, side, (x, y) => [
    cos * (x - middle) + sin * (y - middle) + from.width / 2,
    -sin * (x - middle) + cos * (y - middle) + from.height / 2,
  ]);
}

export function scaled(from: Picture, by: number): Picture {
  return mapped(from, Math.round(from.width * by), Math.round(from.height * by), (x, y) => [x / by, y / by]);
}

/** The average of the points around each: out of focus. */
export function blurred(from: Picture, reach = 1): Picture {
  const { width, height } = from;
  const shades = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [sum, count] = [0, 0];
      for (let dy = -reach; dy <= reach; dy++) {
        for (let dx = -reach; dx <= reach; dx++) {
          const shade = x + dx < 0 || x + dx >= width ? undefined : from.shades[(y + dy) * width + x + dx];
          if (shade !== undefined) [sum, count] = [sum + shade, count + 1];
        }
      }
      shades[y * width + x] = Math.round(sum / count);
    }
  }
  return { width, height, shades };
}

/** Grey paper, weak ink and grain, the same on every run. */
export function noisy(from: Picture, strength = 60): Picture {
  let state = 12345;
  const shades = from.shades.map((shade) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const grain = ((state >> 8) % (2 * strength)) - strength;
    return Math.max(0, Math.min(255, Math.round(60 + shade * 0.6 + grain)));
  });
  return { ...from, shades };
}

/** Several pictures side by side on one sheet. */
export function beside(pictures: readonly Picture[]): Picture {
  const height = Math.max(...pictures.map((each) => each.height));
  const width = pictures.reduce((sum, each) => sum + each.width, 0);
  const shades = new Uint8Array(width * height).fill(255);
  let left = 0;
  for (const each of pictures) {
    for (let y = 0; y < each.height; y++) {
      shades.set(each.shades.subarray(y * each.width, (y + 1) * each.width), y * width + left);
    }
    left += each.width;
  }
  return { width, height, shades };
}

export function png({ width, height, shades }: Picture): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(shades.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, grey.
  header.set([8, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
