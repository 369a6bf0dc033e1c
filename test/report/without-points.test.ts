import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { describeBand } from '../../src/labels/outcomes.ts';
import type { Decimal } from '../../src/model/decimal.ts';
import type { Language } from '../../src/model/language.ts';
import type { ResultClass } from '../../src/model/result.ts';
import { checkView } from '../../src/report/console/check-view.ts';
import { rankingView } from '../../src/report/console/ranking-table.ts';
import { unitView } from '../../src/report/console/unit-view.ts';
import { areasCsv, rankingCsv } from '../../src/report/csv/result-csv.ts';
import { htmlReport } from '../../src/report/html/html-report.ts';
import { REPORTS } from '../../src/report/reports.ts';
import { aResult, CRITERIA as WITH_POINTS } from './a-result.ts';
import { aCommune, anInvalidCommune, aResultWithoutPoints, CRITERIA } from './a-result-without-points.ts';

const result = aResultWithoutPoints();
const console = { language: 'vi', width: 200, colours: false } as const;
const html = (drawn = result, language: Language = 'vi') =>
  [...(htmlReport(drawn, { language })[0]?.contents ?? [])]
    .join('')
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const rowsOf = (pieces: Iterable<string>) => parse([...pieces].join(''), { bom: true }) as string[][];
const unit = (code: string) => {
  const found = result.units.find((each) => each.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

test('no view of a set without points speaks of points, or shows a number that is none', () => {
  const said = [
    html(),
    rankingView(result, console),
    rankingView(result, { ...console, width: 80 }),
    checkView(result, console),
    ...result.units.map((each) => unitView(result, each, console)),
    JSON.stringify(rowsOf(rankingCsv(result, 'vi'))),
  ];
  for (const text of said) expect(text).not.toMatch(/(?<!thời )điểm|null|undefined|\bNaN\b|xếp loại/i);
  const english = aResultWithoutPoints({ language: 'en' });
  for (const text of [html(english, 'en'), rankingView(english, { ...console, language: 'en' })]) {
    expect(text).not.toMatch(/points?\b|null|undefined|\bNaN\b/i);
  }
});

describe('the ranking', () => {
  test('has a column for each standard with the level it reaches', () => {
    const [header, first, second, third] = rowsOf(rankingCsv(result, 'vi'));
    expect(header).toEqual([
      'Hạng',
      'Mã đơn vị',
      'Tên đơn vị',
      'Huyện',
      'Tỉnh',
      'Địa bàn',
      'PCMN',
      'XMC',
      'Kết quả chung',
      'Tiêu chí chưa đạt hoặc chưa có số liệu',
      'Nếu bổ sung đủ minh chứng',
      'Lý do',
      'Lưu ý',
    ]);
    expect(first?.slice(5, 10)).toEqual(['Thường', 'Đạt chuẩn', 'Mức độ 1', 'Đạt chuẩn cả hai nội dung', '']);
    expect(second?.slice(6, 10)).toEqual(['Đạt chuẩn', 'Chưa đạt chuẩn', 'Chưa đạt chuẩn đủ hai nội dung', 'XMC']);
    expect(third?.slice(6, 9)).toEqual(['dữ liệu sai', 'dữ liệu sai', 'dữ liệu có lỗi']);
  });

  test('on a narrow screen says the levels in the remarks instead', () => {
    const narrow = rankingView(result, { ...console, width: 100 }).replace(/\s+/g, ' ');
    expect(rankingView(result, console)).toMatch(/Hạng +Mã +Tên đơn vị +PCMN +XMC +Kết quả chung/);
    expect(narrow).not.toMatch(/PCMN +XMC +Kết quả chung/);
    expect(narrow).toContain('PCMN Đạt chuẩn, XMC Mức độ 1');
  });
});

describe('a unit', () => {
  test('says counts, levels and what a better result still needs', () => {
    const said = unitView(result, unit('00002'), console);
    expect(said).toMatch(/XMC +Chưa đạt chuẩn/);
    // Never rounded up to the threshold it misses.
    expect(said).toMatch(/XMC\.1 +89999\/100000 \(khoảng 89,99%\)/);
    expect(said).toContain(
      'Để đạt chuẩn cả hai nội dung còn thiếu:\n- XMC Xóa mù chữ: chưa đạt mức nào, cần đạt Mức độ 1',
    );
    expect(said).toContain('địa bàn Thường');
    expect(unitView(result, unit('00001'), console)).toContain(
      'Kết quả chung đã cao nhất. Còn có thể lên mức cao hơn: XMC.',
    );
  });

  test('stands so in the page too', () => {
    const page = html();
    expect(page).toContain('179/190 (khoảng 94,21%)');
    expect(page).toContain('Để đạt chuẩn cả hai nội dung còn thiếu: XMC Xóa mù chữ: chưa đạt mức nào');
    expect(page).toContain('Địa bàn: Thường');
  });
});

describe('the head of the report', () => {
  test('says why units are grouped, and counts the best group where no class earns the award', () => {
    const page = html();
    expect(page).toContain('Lý do chia nhóm : Văn bản công nhận riêng từng nội dung');
    expect(page).toContain('1 đơn vị: Đạt chuẩn cả hai nội dung');
    expect(page).not.toContain('không được công nhận');
    expect(page).toContain('× Chưa đạt chuẩn đủ hai nội dung');
    expect(page).not.toContain('× Đạt chuẩn cả hai nội dung');
  });

  test('lists the procedure with its articles and marks what is only reported', () => {
    const page = html();
    expect(page).toContain('ngày 30 tháng 9 hằng năm (khoản 1 Điều 31)');
    expect(page).toContain('(đến hết ngày 30/06/2025; theo phản ánh, chưa đối chiếu nguyên văn)');
    expect(html(aResult([]))).not.toContain('Quy trình theo văn bản');
  });
});

describe('districts and provinces', () => {
  test('have a row for each rule in every view', () => {
    const [, district, province] = rowsOf(areasCsv(result, 'vi'));
    expect(district).toEqual([
      'Thành phố Hà Nội',
      'Huyện Ba Vì',
      'huyện',
      'Huyện đạt chuẩn phổ cập giáo dục mầm non',
      '2',
      '3',
      '1',
      '90',
      'chưa xác định, còn 1 nơi chưa rõ kết quả',
      'khoản 3 Điều 6',
    ]);
    expect(province?.slice(1, 3)).toEqual(['', 'tỉnh']);
    expect(html()).toContain('2/3 90% chưa xác định, còn 1 nơi chưa rõ kết quả khoản 3 Điều 6');
    expect(rankingView(result, console)).toContain(
      'Huyện Ba Vì, thành phố Hà Nội\n  Huyện đạt chuẩn phổ cập giáo dục mầm non: 2/3 (mức cần đạt: 90%): chưa xác định',
    );
  });

  test('without districts in the files, a line says why nothing is stated', () => {
    const units = result.units.map((each) => ({ ...each, district: null }));
    const without = aResultWithoutPoints({ units, summary: { ...result.summary, areas: [] } });
    const line = 'Các tệp không ghi huyện nào (cấp huyện không còn từ ngày 01/7/2025).';
    for (const said of [html(without), rankingView(without, console)]) {
      expect(said).toContain(line);
      expect(said).toContain('Huyện đạt chuẩn phổ cập giáo dục mầm non; Tỉnh đạt chuẩn phổ cập giáo dục mầm non.');
    }
    expect(rowsOf(areasCsv(without, 'vi')).map((row) => row[8])).toEqual(['Kết quả', line, line]);
  });

  test('are a file of the CSV report only where the set has rules for them', async () => {
    const names = async (drawn: typeof result) => (await REPORTS.csv.draw(drawn, 'vi')).map(({ name }) => name);
    expect(await names(result)).toEqual(['bang-xep-hang.csv', 'con-thieu.csv', 'theo-dia-ban.csv']);
    expect(await names(aResult([]))).toEqual(['bang-xep-hang.csv', 'con-thieu.csv']);
  });
});

describe('the band of a class', () => {
  const n = (value: number) => value as Decimal;
  const of = (rule: Partial<ResultClass>, categories = CRITERIA.categories ?? []) => {
    const whole: ResultClass = { id: 'x', label: { vi: 'x' }, earnsAward: true, ...rule };
    return describeBand(whole, { ...WITH_POINTS, categories, classes: [whole, { ...whole, from: n(80) }] }, 'vi');
  };

  test.each<[string, Partial<ResultClass>, string[]]>([
    ['closed', { from: n(70), to: n(84) }, ['từ 70 đến 84 điểm']],
    ['open above', { from: n(85) }, ['từ 85 điểm trở lên']],
    ['up to below', { from: n(69.5), to: n(85), toExclusive: true }, ['từ 69,5 đến dưới 85 điểm']],
    ['of the rest', {}, ['các trường hợp còn lại']],
    [
      'by category',
      { from: { thuong: n(80), 'kho-khan': n(70) } },
      ['Thường: từ 80 điểm trở lên', 'Đặc biệt khó khăn: từ 70 điểm trở lên'],
    ],
    ['the same in every category', { from: { thuong: n(80), 'kho-khan': n(80) } }, ['từ 80 điểm trở lên']],
  ])('%s', (_, rule, said) => {
    expect(of(rule)).toEqual(said);
  });

  test('is not said where classes are no bands', () => {
    const [best] = CRITERIA.classes;
    expect(best === undefined ? undefined : describeBand(best, CRITERIA, 'vi')).toEqual([]);
  });
});

test('a commune whose data is wrong is named without a result', () => {
  const only = aResultWithoutPoints({ units: [anInvalidCommune('1', 'Xã A')] });
  expect(html(only)).toContain('Không xếp hạng: 1 đơn vị có dữ liệu sai');
});

test('many standards do not widen the page: each unit has them in its own section', () => {
  const items = Array.from({ length: 12 }, (_, index) => ({
    ...(CRITERIA.items[0] as (typeof CRITERIA.items)[0]),
    id: `T${index}`,
  }));
  const commune = aCommune('1', 'Xã A', { pcmn: { part: 1, whole: 1 }, xmc: { part: 1, whole: 1 } });
  const wide = aResultWithoutPoints({ criteria: { ...CRITERIA, items }, units: [commune] });
  expect([...(htmlReport(wide, { language: 'vi' })[0]?.contents ?? [])].join('')).not.toContain('>T11</th>');
});
