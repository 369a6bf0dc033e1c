import { expect, test } from 'vitest';
import { readOffset, withOffset } from '../../src/certificate/offset.ts';
import { builtInTemplate } from '../../src/certificate/templates.ts';

test.each([
  ['2,-1.5', { x: 2, y: -1.5 }],
  ['2;-1,5', { x: 2, y: -1.5 }],
  ['0;30', { x: 0, y: 30 }],
])('%s moves to the right and down', (written, offset) => {
  expect(readOffset(written)).toEqual(offset);
});

test.each(['2', '2,3,4', 'a;b', ';', '2;', '31;0', '1e9;0'])('%s is no offset', (written) => {
  expect(readOffset(written)).toBeUndefined();
});

test('texts, the square and pictures move together, what is printed already stays', () => {
  const plain = builtInTemplate('plain');
  const moved = withOffset(plain, { x: 2, y: -1.5 });
  for (const [index, block] of plain.blocks.entries()) {
    const after = moved.blocks[index];
    if (block.kind === 'code' && after?.kind === 'code')
      expect([after.x, after.y]).toEqual([block.x + 2, block.y - 1.5]);
    else if (block.kind !== 'code' && after?.kind !== 'code') {
      expect([after?.box.x, after?.box.y]).toEqual([block.box.x + 2, block.box.y - 1.5]);
    }
  }
  expect(moved.ornaments).toBe(plain.ornaments);
});
