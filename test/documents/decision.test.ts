import { describe, expect, test } from 'vitest';
import { documentsFrom } from '../../src/documents/documents-from.ts';
import { aResult, opened, withUnit } from './opened.ts';

const NAMES = ['Thị trấn Tràm Chim', 'Xã Phú Cường', 'Xã Phú Đức', 'Xã An Long', 'Xã Phú Thành A', 'Xã An Hòa'];

describe('the decision', () => {
  test('says who decides, on what grounds, and leaves number and date to be given after signature', async () => {
    const { texts } = await opened(aResult(), 'decision', { submitter: 'Hội Khuyến học huyện Tam Nông' });
    expect(texts.slice(0, 15)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN TAM NÔNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:        /QĐ-UBND',
      'Tam Nông, ngày    tháng    năm 20    ',
      'QUYẾT ĐỊNH',
      'Về việc công nhận kết quả đánh giá, xếp loại “Cộng đồng học tập” cấp xã năm 2022',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG',
      'Căn cứ ………………… (văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan ban hành);',
      'Căn cứ Thông tư số 44/2014/TT-BGDĐT ngày 12 tháng 12 năm 2014 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về đánh giá, xếp loại “Cộng đồng học tập” cấp xã;',
      'Căn cứ Biên bản kiểm tra, đánh giá, xếp loại “Cộng đồng học tập” cấp xã năm 2022 lập ngày …… tháng …… năm ……;',
      'Theo đề nghị của Hội Khuyến học huyện Tam Nông tại Tờ trình số …… ngày …… tháng …… năm …….',
      'QUYẾT ĐỊNH:',
      'Điều 1. Công nhận kết quả đánh giá, xếp loại “Cộng đồng học tập” cấp xã năm 2022 đối với 12 xã, phường, thị trấn (có danh sách kèm theo), trong đó: loại Tốt: 05; loại Khá: 03; loại Trung bình: 01; loại Chưa đạt: 03.',
    ]);
  });

  test('lists every result that is recognised, in the order of rank, the lowest class with its reason', async () => {
    const { tables, text } = await opened(aResult(), 'decision');
    const [head, ...rows] = tables[2] ?? [];
    expect(tables).toHaveLength(3);
    expect(head).toEqual(['TT', 'Xã, phường, thị trấn', 'Tổng điểm', 'Xếp loại', 'Ghi chú']);
    expect(rows.map(([, name]) => name).slice(0, 6)).toEqual(NAMES);
    expect(rows[5]).toEqual(['06', 'Xã An Hòa', '84,5', 'Khá', '']);
    expect(rows).toHaveLength(12);
    expect(rows[9]).toEqual(['10', 'Xã Phú Thọ', '86,5', 'Chưa đạt', 'Tiêu chí bị điểm 0: TC11']);
    expect(text).toContain(
      'Danh sách có 12 xã, phường, thị trấn, trong đó: loại Tốt: 05; loại Khá: 03; loại Trung bình: 01; loại Chưa đạt: 03./.',
    );
  });

  test('lists by name as Vietnamese orders names', async () => {
    const { tables } = await opened(aResult(), 'decision', { order: 'name' });
    const names = tables[2]?.slice(1).map(([, name]) => name) ?? [];
    expect(names.indexOf('Xã Phú Cường')).toBeLessThan(names.indexOf('Xã Phú Đức'));
    expect(names.slice(0, 3)).toEqual(['Thị trấn Tràm Chim', 'Xã An Hòa', 'Xã An Long']);
  });

  test('lists the others with the reason in an annex of their own when asked', async () => {
    const { tables, texts } = await opened(aResult('huyen-day-du-tinh-huong'), 'decision', { withNotAchieved: true });
    const [recognised, others] = [tables[2] ?? [], tables[3] ?? []];
    expect(texts).toContain('Phụ lục I');
    expect(texts).toContain('Phụ lục II');
    expect([recognised.length, others.length]).toEqual([17, 9]);
    expect(recognised[11]).toEqual(['11', 'Xã Phú Bình', '90,5', 'Chưa đạt', 'Tiêu chí bị điểm 0: TC12']);
    expect(recognised[16]).toEqual(['16', 'Xã Kiên Đài', '45', 'Chưa đạt', 'Tổng điểm chưa đến mức thấp nhất']);
    expect(others[1]).toEqual(['01', 'Xã Bình Nhân', '', 'Chưa xếp loại', 'Số liệu còn lỗi']);
  });

  test('a unit with wrong data is recognised by no decision, whatever class stands beside it', async () => {
    const [item, ...items] = aResult().units[0]?.items ?? [];
    if (item === undefined) throw new Error('no item');
    const { text } = await opened(withUnit({ items: [{ ...item, state: 'invalid' }, ...items] }), 'decision');
    expect(text).not.toContain('Thị trấn Tràm Chim');
    expect(text).toContain('đối với 11 xã');
  });

  test('names the area of a unit only when there are several', async () => {
    const { tables } = await opened(withUnit({ district: 'Huyện Thanh Bình' }), 'decision');
    expect(tables[2]?.[1]?.[1]).toBe('Thị trấn Tràm Chim, huyện Thanh Bình');
  });
});

describe('the authority is what the profile says', () => {
  test.each([
    [
      ['Giám đốc Sở Giáo dục và Đào tạo tỉnh Phú Thọ'],
      'ỦY BAN NHÂN DÂN|TỈNH PHÚ THỌ|SỞ GIÁO DỤC VÀ ĐÀO TẠO',
      'QĐ-SGDĐT',
      'GIÁM ĐỐC',
    ],
    [['Trưởng phòng Giáo dục và Đào tạo'], 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'QĐ-PGDĐT', 'TRƯỞNG PHÒNG'],
    [['Chủ tịch', 'Ủy ban nhân dân phường An Lạc'], 'ỦY BAN NHÂN DÂN|PHƯỜNG AN LẠC', 'QĐ-UBND', 'CHỦ TỊCH'],
    [['Bộ trưởng Bộ Giáo dục và Đào tạo'], 'BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'QĐ-BGDĐT', 'BỘ TRƯỞNG'],
    [['Chủ tịch Ủy ban nhân dân xã Đa Tốn'], 'ỦY BAN NHÂN DÂN|XÃ ĐA TỐN', 'QĐ-UBND', 'CHỦ TỊCH'],
  ])('%s', async (authority, agency, symbol, signer) => {
    const { texts, text } = await opened(aResult(), 'decision', { office: { authority } });
    expect(texts.slice(0, agency.split('|').length)).toEqual(agency.split('|'));
    expect(text).toContain(`/${symbol}`);
    expect(texts).toContain(signer);
  });

  test('without a profile the place is the one of all units, and a blank where they are of several', async () => {
    const { texts } = await opened(aResult(), 'decision', { office: {} });
    expect(texts).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG');
    const several = await opened(withUnit({ district: 'Huyện Thanh Bình' }), 'decision', { office: {} });
    expect(several.texts).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN …………………');
  });
});

describe('what carries no decision', () => {
  const options = { office: {}, order: 'rank', withNotAchieved: false } as const;

  test('a self-evaluation gives minutes only', () => {
    const drafts = documentsFrom(aResult('tu-danh-gia'), ['decision', 'minutes', 'submission'], options);
    expect(drafts.documents.map(({ fileName }) => fileName)).toEqual(['bien-ban.docx']);
    expect(drafts.withheld).toEqual([
      { kind: 'decision', reason: 'self-evaluation' },
      { kind: 'submission', reason: 'self-evaluation' },
    ]);
  });

  test('a list without names is not made', () => {
    const nobody = aResult('huyen-day-du-tinh-huong', {
      units: aResult('huyen-day-du-tinh-huong').units.filter(({ classification }) => classification === null),
    });
    expect(documentsFrom(nobody, ['decision'], options).withheld).toEqual([
      { kind: 'decision', reason: 'nobody-recognised' },
    ]);
  });

  test.each(['decision', 'minutes', 'submission'] as const)('made up criteria make the %s a sample', async (kind) => {
    const { texts } = await opened(aResult('bo-tieu-chi-minh-hoa'), kind);
    expect(texts[0]).toBe('MẪU – LẬP THEO BỘ TIÊU CHÍ MINH HỌA, KHÔNG DÙNG ĐỂ BAN HÀNH');
  });
});
