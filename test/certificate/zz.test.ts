import { test } from 'vitest';
import { aProof } from './a-proof.ts';
import { aResult, aUnit } from './a-result.ts';
import { print, codesOnPage } from './printed.ts';
test('x', async () => { const { merged, files } = await print(aResult([aUnit(), aUnit({code:'2'})]), { proofOf: () => aProof() });
 const big = await print(aResult([aUnit(), aUnit({code:'2'})]), { proofOf: () => aProof('A', 970) });
 for (const dpi of [110,130,150,200,250,300,400,600]) console.log(dpi, (await codesOnPage(files[0]!.bytes,1,dpi)).length, (await codesOnPage(merged,1,dpi)).length, (await codesOnPage(big.merged,1,dpi)).length);
}, 120000);
