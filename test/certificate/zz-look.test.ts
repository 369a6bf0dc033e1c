import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { prepareBatch } from '../../src/certificate/prepare-batch.ts';
import { previewOf } from '../../src/certificate/preview.ts';
import { renderMerged } from '../../src/certificate/render.ts';
import { builtInTemplate, TEMPLATE_NAMES } from '../../src/certificate/templates.ts';
import { aProof } from './a-proof.ts';
import { AN_OFFICE, tinos } from './a-result.ts';

test('look', async () => {
  for (const n of TEMPLATE_NAMES) {
    const t = builtInTemplate(n);
    const { bytes, problems } = await previewOf(t, { files: tinos(), office: AN_OFFICE, issuedOn: '2022-12-05' });
    if (problems.length) console.log(problems);
    writeFileSync(`/tmp/look/${n}-preview.pdf`, bytes!);
    const p = t.preview!;
    const { batch, problems: q } = await prepareBatch(
      [
        {
          unit: {
            code: '1',
            name: `${p.unitName} Nông trường Việt Trung và các tổ dân phố hợp nhất Trường Sơn - Phong Nha - Kẻ Bàng, thị trấn Ngã Bảy`,
            district: 'Thành phố Phan Rang - Tháp Chàm',
            province: 'Tỉnh Bà Rịa - Vũng Tàu',
            at: { file: 'a', row: 1 },
          },
          award: p.award,
          className: p.className,
          document: p.document,
          year: 2025,
          sample: false,
          office: { ...AN_OFFICE, authority: ['Chủ tịch Ủy ban nhân dân', 'thành phố Phan Rang - Tháp Chàm'] },
          issuedOn: '2025-12-05',
          number: '02/GCN-UBND',
          registerNumber: '112',
          proof: aProof('X'),
          fileName: 'x.pdf',
        },
      ],
      t,
      tinos(),
    );
    if (q.length) console.log(q);
    writeFileSync(`/tmp/look/${n}-long.pdf`, Buffer.concat([...renderMerged(batch)]));
  }
});
