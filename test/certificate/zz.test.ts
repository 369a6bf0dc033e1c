import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { aProof } from './a-proof.ts';
import { aResult, aUnit } from './a-result.ts';
import { print, codesOnPage } from './printed.ts';
test('x', async () => { let out='';
 for (const seed of ['1','B','C7']) { const { merged, files } = await print(aResult([aUnit(), aUnit({code:'2'})]), { proofOf: () => aProof(seed) });
 const big = await print(aResult([aUnit(), aUnit({code:'2'})]), { proofOf: () => aProof(seed, 970) });
 for (const dpi of [110,150,200,250,300,400,600]) out += [seed, dpi, (await codesOnPage(files[0]!.bytes,1,dpi)).length, (await codesOnPage(merged,1,dpi)).length, (await codesOnPage(big.merged,1,dpi)).length].join(' ')+'\n';}
 writeFileSync('/tmp/look/dpi.txt', out);
}, 120000);
