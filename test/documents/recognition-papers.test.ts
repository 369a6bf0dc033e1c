import { beforeAll, describe, expect, test } from 'vitest';
import { SHIPPED } from '../../src/api/disk-world.ts';
import { documentsFrom } from '../../src/documents/documents-from.ts';
import type { DocumentOptions } from '../../src/documents/facts.ts';
import { type DocumentKind, kindsOf } from '../../src/documents/kinds.ts';
import { articlesOfItems } from '../../src/jobs/articles-of-items.ts';
import type { Result } from '../../src/model/result.ts';
import { run } from '../fixtures/cases.ts';
import { readBack } from '../support/read-back.ts';
import { openedFiles, rowWith } from './opened.ts';

const FOLDER = 'fixtures/ho-so-cong-nhan-2024';
const OPTIONS = { office: {}, order: 'rank', withNotAchieved: false, day: '2025-03-20' } as const;

async function evaluated(set: string, file: string): Promise<Result> {
  const { exitCode, written } = await run((out) => [
    'evaluate',
    `${FOLDER}/${file}`,
    '-c',
    set,
    '-y',
    '2024',
    '-o',
    out,
  ]);
  expect(exitCode).toBe(0);
  return readBack(written.get('result.json'));
}

let communes: Result;
let units: Result;

beforeAll(async () => {
  communes = await evaluated('tt25-2023', 'xa.csv');
  units = await evaluated('tt24-2023-don-vi', 'don-vi.csv');
});

const draw = (result: Result, kind: DocumentKind, options: Partial<DocumentOptions> = {}) =>
  openedFiles(result, kind, { ...OPTIONS, ...options });

describe('which papers there are comes from the law of the set', () => {
  test('of a check: the dossier for the decision and the answers; of a unit: its application', () => {
    expect(kindsOf(communes, OPTIONS)).toEqual(['decision', 'submission', 'appraisal', 'summary', 'answer']);
    expect(kindsOf(communes, OPTIONS, 'application')).toEqual(['summary', 'application', 'self-report']);
    expect(kindsOf(units, OPTIONS)).toEqual(['decision', 'submission', 'appraisal', 'summary', 'answer']);
  });

  test('one file for who evaluated, one for each unit that applies or is refused', () => {
    const kinds = ['appraisal', 'summary', 'answer', 'application', 'self-report'] as const;
    const names = (self: boolean) =>
      documentsFrom(communes, kinds, { ...OPTIONS, self }).documents.map(({ fileName }) => fileName);
    expect(names(false)).toEqual(['bao-cao-tham-dinh.docx', 'ban-tong-hop.docx', 'tra-loi-05251-xa-mai-ha.docx']);
    expect(names(true)).toEqual([
      'ban-tong-hop-05200-thi-tran-mai-chau.docx',
      'ban-tong-hop-05227-xa-bao-la.docx',
      'ban-tong-hop-05251-xa-mai-ha.docx',
      'to-trinh-de-nghi-05200-thi-tran-mai-chau.docx',
      'to-trinh-de-nghi-05227-xa-bao-la.docx',
      'bao-cao-tu-danh-gia-05200-thi-tran-mai-chau.docx',
      'bao-cao-tu-danh-gia-05227-xa-bao-la.docx',
      'bao-cao-tu-danh-gia-05251-xa-mai-ha.docx',
    ]);
  });

  test('of a check no unit applies, and of its own evaluation nobody is recognised', () => {
    const withheld = (kinds: readonly DocumentKind[], self: boolean) =>
      documentsFrom(communes, kinds, { ...OPTIONS, self }).withheld.map(({ reason }) => reason);
    expect(withheld(['application', 'self-report'], false)).toEqual(['checked-result', 'checked-result']);
    expect(withheld(['appraisal', 'answer', 'decision'], true)).toEqual(Array(3).fill('self-evaluation'));
  });
});

describe('the report of the council', () => {
  test('goes from the council of the law to who decides, with what each criterion came to', async () => {
    const [{ texts, tables }] = await draw(communes, 'appraisal');
    expect(texts.slice(0, 4)).toEqual([
      'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
      'HUYỆN MAI CHÂU',
      'HỘI ĐỒNG ĐÁNH GIÁ, CÔNG NHẬN “CỘNG ĐỒNG HỌC TẬP” CẤP XÃ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
    expect(texts).toContain('Kính gửi: Trưởng phòng Giáo dục và Đào tạo huyện Mai Châu.');
    expect(texts).toEqual(expect.arrayContaining(['TM. HỘI ĐỒNG', 'CHỦ TỊCH']));
    expect(rowWith(tables, 'Mức độ 2')).toEqual(['Mức độ 2', '01', '33,33']);
    expect(rowWith(tables, 'Kết quả phổ cập giáo dục - xóa mù chữ')).toEqual([
      '4',
      'Kết quả phổ cập giáo dục - xóa mù chữ',
      '03',
      'mức độ 2: 01; mức độ 1: 02',
      '0',
    ]);
  });

  test('names the reasons down to the indicator, and asks for an answer to the unit', async () => {
    const [{ text }] = await draw(communes, 'appraisal');
    expect(text).toContain(
      '- Xã Mai Hạ: Chỉ tiêu 2 của Tiêu chí 1: Xây dựng chương trình, kế hoạch thực hiện công tác xây dựng xã hội học tập hằng năm và tổ chức triển khai, thực hiện đầy đủ các chương trình, kế hoạch (yêu cầu: đạt; kết quả: không đạt); Chỉ tiêu 1 của Tiêu chí 5: Công dân trong xã đạt danh hiệu “Công dân học tập” (yêu cầu: từ 60% trở lên; kết quả: 1199/2000 (59,95%)).',
    );
    expect(text).toContain(
      '2. Đề nghị Trưởng phòng Giáo dục và Đào tạo huyện Mai Châu có văn bản trả lời 01 đơn vị không đủ điều kiện công nhận và nêu rõ lý do không đạt.',
    );
  });

  test('of units goes to the head who submits, since the chairman of the committee decides', async () => {
    const [{ texts }] = await draw(units, 'appraisal');
    expect(texts).toContain('Kính gửi: Trưởng phòng Giáo dục và Đào tạo huyện Mai Châu.');
    const [submission] = await draw(units, 'submission');
    expect(submission.texts.slice(0, 3)).toEqual(['ỦY BAN NHÂN DÂN', 'HUYỆN MAI CHÂU', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO']);
    expect(submission.texts).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân huyện Mai Châu.');
    expect(submission.texts).toContain('TRƯỞNG PHÒNG');
  });

  test('after the districts nobody is named: the lines stay open', async () => {
    const [{ text, texts }] = await draw(communes, 'appraisal', { day: '2025-07-02' });
    expect(texts).toContain('Kính gửi: ………………….');
    expect(text).not.toMatch(/Trưởng phòng|huyện Mai Châu có văn bản/u);
  });
});

describe('the summary', () => {
  test('has a sheet for each unit, signed by the council, with figures and documents', async () => {
    const [{ tables, texts, text }] = await draw(communes, 'summary');
    expect(texts.filter((each) => each === 'BẢN TỔNG HỢP')).toHaveLength(3);
    expect(text).toContain(
      'Kết quả đánh giá các tiêu chí, chỉ tiêu của xã do Hội đồng đánh giá cấp huyện thẩm định năm 2024',
    );
    expect(rowWith(tables, '5.1')).toEqual([
      '5.1',
      'Công dân trong xã đạt danh hiệu “Công dân học tập”',
      '',
      '1700/2000 (85%)',
      'Danh sách công nhận “Công dân học tập” năm 2024',
      '',
    ]);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Kết quả đánh giá chung: Mức độ 2.',
        'Kết quả đánh giá chung: Mức độ 1.',
        'Kết quả đánh giá chung: Chưa đạt mức độ 1.',
      ]),
    );
  });

  test('says what has no document and what does not hold for the kind of unit', async () => {
    const [{ tables }] = await draw(units, 'summary');
    const rows = tables.flat().filter((row) => row[0] === '1.2');
    expect(rows.map((row) => [row[2], row[3], row[5]])).toEqual([
      ['Đạt', '', ''],
      ['Không đạt', '', 'Không có minh chứng phù hợp'],
    ]);
    expect(rowWith(tables, '3.1.2')?.[2]).toBe('Không áp dụng');
  });
});

describe('the answer to a unit that is not recognised', () => {
  test('is from who answers by the law to the committee, with each reason and its provision', async () => {
    const files = await draw(communes, 'answer');
    expect(files).toHaveLength(1);
    const [{ texts, text, tables }] = files;
    expect(texts.slice(0, 3)).toEqual(['ỦY BAN NHÂN DÂN', 'HUYỆN MAI CHÂU', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO']);
    expect(texts).toContain('Kính gửi: Ủy ban nhân dân xã Mai Hạ.');
    expect(texts).toContain('1. Xã Mai Hạ không đủ điều kiện công nhận xã đạt “Cộng đồng học tập” cấp xã năm 2024.');
    expect(tables.flat().filter((row) => row[0]?.startsWith('0'))).toEqual([
      [
        '01',
        'Chỉ tiêu 2 của Tiêu chí 1: Xây dựng chương trình, kế hoạch thực hiện công tác xây dựng xã hội học tập hằng năm và tổ chức triển khai, thực hiện đầy đủ các chương trình, kế hoạch',
        'Đạt',
        'Không đạt',
        'khoản 1 Điều 6',
      ],
      [
        '02',
        'Chỉ tiêu 1 của Tiêu chí 5: Công dân trong xã đạt danh hiệu “Công dân học tập”',
        'Từ 60% trở lên',
        '1199/2000 (59,95%)',
        'điểm a khoản 5 Điều 6',
      ],
    ]);
    expect(text).toContain(
      'gửi Phòng Giáo dục và Đào tạo huyện Mai Châu trước ngày 28/02 của năm sau liền kề năm đánh giá./.',
    );
  });

  test('cites the point that an indicator is, where its set is at hand', async () => {
    const articles = articlesOfItems(communes, { shipped: SHIPPED });
    expect([articles.size, articles.get('TC1.2')]).toEqual([22, 'điểm b khoản 1 Điều 6']);
    const [{ tables }] = await draw(communes, 'answer', { articles });
    const cited = tables.flat().flatMap((row) => (row[0]?.startsWith('0') === true ? [row.at(-1)] : []));
    expect(cited).toEqual(['điểm b khoản 1 Điều 6', 'điểm a khoản 5 Điều 6']);
    // A set of another text says nothing of it, nor do articles that the requirement does not name.
    const other = { criteria: { ...communes.criteria, sha256: '0'.repeat(64) } };
    expect(articlesOfItems(other, { shipped: SHIPPED }).size).toBe(0);
    const elsewhere = await draw(communes, 'answer', { articles: new Map([['TC1.2', 'điểm b khoản 1 Điều 7']]) });
    expect(elsewhere[0]?.tables.flat().map((row) => row.at(-1))).toContain('khoản 1 Điều 6');
  });

  test('names no receiver and no day where the law of that day does not', async () => {
    const [{ text }] = await draw(communes, 'answer', { day: '2026-03-20' });
    expect(text).toContain('; khi đủ điều kiện, lập hồ sơ đề nghị công nhận./.');
    expect(text).not.toContain('huyện Mai Châu');
  });
});

describe('the papers of a unit that applies', () => {
  test('the application is of its committee, to who receives it, for the level it reaches', async () => {
    const [first, second] = await draw(communes, 'application', { self: true });
    expect(first?.texts.slice(0, 2)).toEqual(['ỦY BAN NHÂN DÂN', 'THỊ TRẤN MAI CHÂU']);
    expect(first?.text).toContain('Mai Châu, ngày');
    expect(first?.texts).toContain('Kính gửi: Phòng Giáo dục và Đào tạo huyện Mai Châu.');
    expect(first?.text).toContain('Kết quả: đạt 05/05 tiêu chí; tự đánh giá đạt mức độ 2.');
    expect(second?.text).toContain('công nhận xã Bao La đạt “Cộng đồng học tập” cấp xã mức độ 1 năm 2024./.');
    expect(second?.texts).toEqual(expect.arrayContaining(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']));
    expect(second?.text).not.toContain('CHƯA ĐƯỢC KIỂM TRA');
  });

  test('the report says every indicator with its figure and documents, and what keeps the next level away', async () => {
    const reports = await draw(communes, 'self-report', { self: true });
    const [, second, third] = reports;
    expect(second?.text).toContain(
      '- Chỉ tiêu 1: Công dân trong xã đạt danh hiệu “Công dân học tập”. Kết quả: 1200/2000 (60%). Minh chứng: Danh sách công nhận “Công dân học tập” năm 2024.',
    );
    expect(second?.text).toContain('2. Tồn tại, hạn chế so với yêu cầu của mức độ 2:');
    expect(second?.text).toContain('Xã Bao La tự đánh giá đạt “Cộng đồng học tập” cấp xã mức độ 1 năm 2024./.');
    expect(third?.text).toContain('Xã Mai Hạ tự đánh giá chưa đạt “Cộng đồng học tập” cấp xã năm 2024./.');
    // The file of another evaluation is no document of the commune.
    expect(reports.map(({ text }) => text).join()).not.toContain('result.json');
  });

  test('of a unit is of the unit under its head', async () => {
    const [{ texts }] = await draw(units, 'application', { self: true });
    expect(texts[0]).toBe('PHÒNG TÀI CHÍNH - KẾ HOẠCH HUYỆN MAI CHÂU');
    expect(texts).toContain('THỦ TRƯỞNG ĐƠN VỊ');
  });
});
