import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PaperReader } from '../../src/io/paper/paper-reader.ts';
import { verify } from '../../src/jobs/verify.ts';
import { aWorld } from './a-paper.ts';

/** A page that draws a form eight times, which draws another eight times, and so on: half a megabyte of a drawing a second would take years. */
function endless(): Uint8Array {
  const depth = 11;
  const form = (at: number) => {
    const content = at === depth ? '0 0 1 1 re f' : `/F${at + 1} Do `.repeat(8);
    const next = at === depth ? '' : `/Resources<</XObject<</F${at + 1} ${at + 11} 0 R>>>>`;
    return `${at + 10} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]${next}/Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`;
  };
  const forms = Array.from({ length: depth + 1 }, (_, at) => form(at)).join('');
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n` +
      `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F0 10 0 R>>>>>>\nendobj\n` +
      `4 0 obj\n<</Length 6>>\nstream\n/F0 Do\nendstream\nendobj\n${forms}trailer\n<</Root 1 0 R/Size 40>>\n%%EOF\n`,
    'latin1',
  );
}

// The reader runs as it was built: from the sources alone there is no worker to be stopped.
const built = existsSync('dist/paper-worker.js') || process.env['CI'] !== undefined;

test.skipIf(!built)('a page that would be drawn for ever is given up, and says so', async () => {
  const world = aWorld({ 'giay.pdf': endless() });
  let reader: PaperReader | undefined;
  const open = async (bytes: Uint8Array) => {
    reader = await PaperReader.open(bytes, 2);
    return reader;
  };
  const asked = { what: 'giay.pdf', keys: [], comparedByEye: false };
  const { certificates, problems, clean } = await verify(asked, { ...world, papers: { ...world.papers, open } });
  expect([certificates, problems.map(({ code }) => code), clean]).toEqual([[], ['page-unreadable'], false]);
  expect(reader?.opening).toMatchObject({ kind: 'pdf', pageCount: 1 });
  // It was stopped: whoever asks again is not made to wait again.
  expect(await reader?.page(0)).toBe('failed');
});
