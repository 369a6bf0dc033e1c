import { describe, expect, test } from 'vitest';
import { certificatesFrom } from '../../src/certificate/certificates-from.ts';
import { fieldTexts } from '../../src/certificate/fields.ts';
import { documentsFrom } from '../../src/documents/documents-from.ts';
import { aResultWithoutPoints, CRITERIA } from '../report/a-result-without-points.ts';
import { AN_OFFICE, opened } from './opened.ts';

const OPTIONS = { office: AN_OFFICE, order: 'rank', withNotAchieved: true } as const;
/** The same set with a first class that is recognised. */
const recognising = () =>
  aResultWithoutPoints({
    criteria: {
      ...CRITERIA,
      classes: CRITERIA.classes.map((each, index) => (index === 0 ? { ...each, earnsAward: true } : each)),
    },
  });

describe('the documents of a set without points', () => {
  test.each(['decision', 'minutes', 'submission'] as const)(
    '%s speaks of no points and of no class by them',
    async (kind) => {
      const { text } = await opened(recognising(), kind, OPTIONS);
      expect(text).not.toMatch(/(?<!(?:thời|địa) )điểm|null|undefined|NaN|xếp loại/i);
    },
  );

  test('the list of a decision has the levels in place of the total, and says what its heads mean', async () => {
    const { tables, text, texts } = await opened(recognising(), 'decision', OPTIONS);
    expect(tables[2]?.[0]).toEqual(['TT', 'Xã, phường, thị trấn', 'PCMN', 'XMC', 'Kết quả', 'Ghi chú']);
    expect(tables[2]?.[1]).toEqual(['01', 'Xã Minh Quang', 'Đạt chuẩn', 'Mức độ 1', 'Đạt chuẩn cả hai nội dung', '']);
    expect(text).toContain('PCMN: Phổ cập giáo dục mầm non cho trẻ em 5 tuổi; XMC: Xóa mù chữ.');
    expect(texts).toContain(
      'Về việc công nhận kết quả đánh giá “Đạt chuẩn phổ cập giáo dục, xóa mù chữ” cấp xã năm 2024',
    );
    expect(text).toContain('trong đó: đạt chuẩn cả hai nội dung: 01');
  });

  test('those not recognised stand with what they lack', async () => {
    const { tables } = await opened(recognising(), 'decision', OPTIONS);
    expect(tables[3]?.[0]).toEqual(['TT', 'Xã, phường, thị trấn', 'Kết quả', 'Lý do']);
    expect(tables[3]?.[1]?.at(-1)).toBe(
      'Để đạt chuẩn cả hai nội dung còn thiếu: XMC Xóa mù chữ: chưa đạt mức nào, cần đạt Mức độ 1',
    );
    expect(tables[3]?.[2]).toEqual(['02', 'Xã Khánh Thượng', 'Chưa có kết quả', 'Số liệu còn lỗi']);
  });

  test('the table of the minutes holds the level of each standard', async () => {
    const { tables } = await opened(recognising(), 'minutes', OPTIONS);
    const rows = tables.find((table) => table.some((row) => row.includes('Xã Ba Vì')));
    expect(rows?.find((row) => row.includes('Xã Ba Vì'))).toEqual([
      '02',
      'Xã Ba Vì',
      'Đạt chuẩn',
      'Chưa đạt chuẩn',
      'XMC',
      'Chưa đạt chuẩn đủ hai nội dung',
      '',
    ]);
  });
});

describe('a set whose groups recognise nothing', () => {
  test('gives minutes, and no decision or submission, with the reason', () => {
    const { documents, withheld } = documentsFrom(
      aResultWithoutPoints(),
      ['decision', 'minutes', 'submission'],
      OPTIONS,
    );
    expect(documents.map(({ fileName }) => fileName)).toEqual(['bien-ban.docx']);
    expect(withheld).toEqual([
      { kind: 'decision', reason: 'recognises-none' },
      { kind: 'submission', reason: 'recognises-none' },
    ]);
  });

  test('is not said in the minutes to have recognised nobody', async () => {
    const { text } = await opened(aResultWithoutPoints(), 'minutes', OPTIONS);
    expect(text).toContain('việc công nhận thực hiện riêng theo từng tiêu chuẩn của văn bản');
    expect(text).not.toContain('Chưa có đơn vị nào đủ điều kiện');
  });
});

test('a certificate names the result and knows no points', () => {
  const { certificates } = certificatesFrom(recognising(), { office: AN_OFFICE });
  const [certificate, ...others] = certificates;
  expect(others).toEqual([]);
  const texts = certificate === undefined ? {} : fieldTexts(certificate);
  expect(texts).toMatchObject({ unitName: 'Xã Minh Quang', className: 'Đạt chuẩn cả hai nội dung' });
  expect(JSON.stringify(texts)).not.toMatch(/null|điểm/i);
});
