/** A change of communes or provinces after 1/7/2025, when the list was made. */
export interface Amendment {
  /** In force from, YYYY-MM-DD. */
  readonly from: string;
  readonly act: string;
  /** New full names by code; the codes stay. */
  readonly communes?: Readonly<Record<string, string>>;
  readonly province?: { readonly was: string; readonly name: string };
}

/**
 * In the order they came into force. None of them is quoted in the regulations we hold: names, codes and days are as two
 * independent copies of the statistics office's catalogue have them (vietnamese-provinces-database v5.2.0, 20/9/2026, MIT;
 * vietnam-address-kit 1.2.1, 25/9/2026), and so nothing is refused on their word alone.
 */
export const AMENDMENTS: readonly Amendment[] = [
  {
    from: '2026-04-30',
    act: '30/2026/QH16',
    province: { was: 'Tỉnh Đồng Nai', name: 'Thành phố Đồng Nai' },
  },
  {
    from: '2026-04-30',
    act: '237/NQ-UBTVQH16',
    communes: {
      '25270': 'Phường Lộc Ninh',
      '25357': 'Phường Tân Khai',
      '25363': 'Phường Đồng Phú',
      '26116': 'Phường Tân Phú',
      '26170': 'Phường Trị An',
      '26248': 'Phường Trảng Bom',
      '26326': 'Phường Dầu Giây',
      '26368': 'Phường Long Thành',
      '26425': 'Phường Xuân Lộc',
      '26485': 'Phường Nhơn Trạch',
    },
  },
  {
    from: '2026-09-01',
    act: '36/2026/QH16',
    province: { was: 'Tỉnh Quảng Ninh', name: 'Thành phố Quảng Ninh' },
  },
  {
    from: '2026-09-20',
    act: '39/2026/QH16',
    province: { was: 'Tỉnh Bắc Ninh', name: 'Thành phố Bắc Ninh' },
  },
  {
    from: '2026-09-20',
    act: '388/NQ-UBTVQH16',
    communes: {
      '07294': 'Phường Bố Hạ',
      '07375': 'Phường Lạng Giang',
      '07399': 'Phường Kép',
      '07444': 'Phường Lục Nam',
      '07840': 'Phường Hiệp Hòa',
      '09193': 'Phường Yên Phong',
      '09292': 'Phường Phù Lãng',
      '09313': 'Phường Chi Lăng',
      '09319': 'Phường Tiên Du',
      '09454': 'Phường Gia Bình',
      '09475': 'Phường Nhân Thắng',
      '09496': 'Phường Lương Tài',
    },
  },
];

/** The day the list is known up to: of the last change it has. */
export const KNOWN_UNTIL = AMENDMENTS.at(-1)?.from ?? '2025-07-01';

/** Changes that were in force at the end of a year. */
export function amendmentsIn(year: number): readonly Amendment[] {
  return AMENDMENTS.filter(({ from }) => from <= `${year}-12-31`);
}
