import { describe, expect, test } from 'vitest';
import agencies from '../../src/documents/agencies.json' with { type: 'json' };
import {
  headWithAgency,
  isOfDistrict,
  isSameAuthority,
  signingFor,
  symbolOf,
  underParent,
  withoutHead,
  withPlaceName,
} from '../../src/documents/agency.ts';

const AREA = { commune: 'Xã Phú Thọ', district: 'Huyện Tam Nông, Tỉnh Đồng Tháp', province: 'Tỉnh Đồng Tháp' };

describe('what agencies are called is data, and says where it comes from', () => {
  test.each([
    ['Ủy ban nhân dân huyện Tam Nông', 'Chủ tịch Ủy ban nhân dân huyện Tam Nông', 'UBND'],
    ['UỶ BAN NHÂN DÂN HUYỆN A', 'Chủ tịch UỶ BAN NHÂN DÂN HUYỆN A', 'UBND'],
    ['Phòng Giáo dục và Đào tạo huyện A', 'Trưởng phòng Giáo dục và Đào tạo huyện A', 'PGDĐT'],
    ['Sở Giáo dục và Đào tạo tỉnh A', 'Giám đốc Sở Giáo dục và Đào tạo tỉnh A', 'SGDĐT'],
    ['Hội Khuyến học tỉnh A', 'Chủ tịch Hội Khuyến học tỉnh A', 'HKH'],
    ['Bộ Giáo dục và Đào tạo', 'Bộ trưởng Bộ Giáo dục và Đào tạo', 'BGDĐT'],
    // No ministry: its head is no minister, and it sits in a province.
    ['Bộ Chỉ huy quân sự tỉnh A', 'Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh A', '……'],
    ['Trường Trung học cơ sở A', 'người đứng đầu Trường Trung học cơ sở A', '……'],
    ['Hộiquán', 'người đứng đầu Hộiquán', '……'],
  ])('%s: %s, %s', (agency, head, symbol) => {
    expect([headWithAgency(agency), symbolOf(agency, undefined)]).toEqual([head, symbol]);
  });

  test('a title stands before its agency, a place behind it', () => {
    expect(withoutHead(['Trưởng phòng Giáo dục và Đào tạo huyện A'])).toEqual(['Phòng Giáo dục và Đào tạo huyện A']);
    expect(withPlaceName('Chủ tịch Ủy ban nhân dân cấp huyện', AREA)).toBe('Chủ tịch Ủy ban nhân dân huyện Tam Nông');
    expect(withPlaceName('Giám đốc Sở Giáo dục và Đào tạo', AREA)).toBe(
      'Giám đốc Sở Giáo dục và Đào tạo tỉnh Đồng Tháp',
    );
    expect(withPlaceName('Bộ Giáo dục và Đào tạo', AREA)).toBe('Bộ Giáo dục và Đào tạo');
    expect(withPlaceName('Bộ Chỉ huy quân sự cấp tỉnh', AREA)).toBe('Bộ Chỉ huy quân sự tỉnh Đồng Tháp');
    expect(underParent(['Phòng Giáo dục và Đào tạo huyện A'], undefined)).toEqual({
      parent: ['Ủy ban nhân dân', 'huyện A'],
      lines: ['Phòng Giáo dục và Đào tạo'],
    });
    expect(signingFor('Hội đồng đánh giá', ['Chủ tịch'])).toEqual(['TM. Hội đồng', 'Chủ tịch']);
    expect(signingFor('Ủy ban nhân dân xã A', ['TL. Chủ tịch'])).toEqual(['TL. Chủ tịch']);
  });

  test('levels and districts are told by their words', () => {
    expect(isSameAuthority('Chủ tịch Ủy ban nhân dân thị xã A', 'Chủ tịch Ủy ban nhân dân cấp huyện')).toBe(true);
    expect(isSameAuthority('Chủ tịch Ủy ban nhân dân xã A', 'Chủ tịch Ủy ban nhân dân cấp huyện')).toBe(false);
    expect(['thành phố Cao Lãnh', 'thành phố Huế', 'thành phố Hà Nội', 'xã A'].map(isOfDistrict)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('habit is called habit, and law is cited', () => {
    expect(agencies.origin).toContain('không trích từ văn bản nào');
    expect(agencies.collectives.every(({ law }) => law.startsWith('Nghị định 30/2020/NĐ-CP'))).toBe(true);
  });
});
