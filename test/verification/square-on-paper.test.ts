import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInTemplate, TEMPLATE_NAMES } from '../../src/certificate/templates.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { LARGEST_SQUARE } from '../../src/verification/square.ts';
import { aFolder } from '../support/a-folder.ts';
import { aPaper } from './a-paper.ts';
import { aCertificate, aKey, LONGEST, SHORTEST } from './some-certificates.ts';

const { signer } = aKey(1);
const extras = {
  address: 'https://gcn.dongthap.edu.vn/kiem-tra',
  register: { entries: 4711, sealStart: 'a1'.repeat(16) },
};

test('the modules of every square are 0.4 mm at least on every sheet that ships', () => {
  const sizes = [SHORTEST, aCertificate(), LONGEST].map((facts) => proofOf(facts, signer, extras).square.size);
  expect(Math.max(...sizes)).toBe(LARGEST_SQUARE);
  for (const name of TEMPLATE_NAMES) {
    for (const block of builtInTemplate(name).blocks) {
      if (block.kind !== 'code') continue;
      expect(block.size / (LARGEST_SQUARE + 2 * block.quietZone)).toBeGreaterThanOrEqual(0.4);
    }
  }
});

test('a code that would need finer ones is refused', () => {
  const endless = aCertificate({ unitName: 'abcdefgh '.repeat(40) });
  expect(() => proofOf(endless, signer, extras)).toThrow(CannotRun);
});

/** A reader of squares that shares nothing with the one `verify` uses; it may be absent on a developer's machine only. */
const zbarAbsent = process.env['CI'] === undefined && spawnSync('zbarimg', ['--version']).error !== undefined;

describe.skipIf(zbarAbsent)('an independent reader', () => {
  test.each([
    ['a usual certificate', aCertificate()],
    ['the longest', LONGEST],
    ['the shortest', SHORTEST],
  ])('reads the square of %s from the page at 150 points an inch and from a tilted photograph', async (_, facts) => {
    const code = proofOf(facts, signer, extras).text;
    const folder = aFolder({ 'giay.pdf': await aPaper(facts, code) });
    run('pdftoppm', ['-r', '150', '-gray', '-singlefile', '-png', join(folder, 'giay.pdf'), join(folder, 'trang')]);
    expect(readByZbar(join(folder, 'trang.png'))).toBe(code);

    // The lower left of the sheet, held askew, lit weakly, a little out of focus, as a telephone sends it.
    const corner = ['-x', '0', '-y', '800', '-W', '1200', '-H', '854'];
    run('pdftoppm', [
      '-r',
      '200',
      '-gray',
      ...corner,
      '-singlefile',
      '-png',
      join(folder, 'giay.pdf'),
      join(folder, 'goc'),
    ]);
    const photo = join(folder, 'anh.jpg');
    const tilt = '0,0 90,60  1200,0 1150,0  1200,854 1200,854  0,854 0,800';
    const held = ['-virtual-pixel', 'white', '-distort', 'Perspective', tilt, '-rotate', '7', '-blur', '0x0.7'];
    run('convert', [join(folder, 'goc.png'), ...held, '-modulate', '85', '-quality', '80', photo]);
    expect(readByZbar(photo)).toBe(code);
  });
});

function run(tool: string, options: readonly string[]): string {
  const { stdout, stderr, status, error } = spawnSync(tool, options, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw error ?? new Error(`${tool}: ${stderr}`);
  return stdout;
}

function readByZbar(picture: string): string {
  return run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture]).trim();
}
