import type { Recognition } from '../../src/model/recognition.ts';
import type { ResultCriteria } from '../../src/model/result.ts';

type Said = Required<Pick<ResultCriteria, 'citation' | 'recognition'>>;

const read = { reported: false } as const;

/** Circular 44/2014, Điều 5 and 6: who decides is the chairman of the district's people's committee. */
export const TT44: Said = {
  citation:
    'Thông tư số 44/2014/TT-BGDĐT ngày 12 tháng 12 năm 2014 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về đánh giá, xếp loại “Cộng đồng học tập” cấp xã',
  recognition: {
    form: 'classified',
    evaluates: 'đánh giá, xếp loại',
    recognises: 'công nhận kết quả đánh giá, xếp loại',
    granted: 'được công nhận kết quả đánh giá, xếp loại',
    scale: 'cấp xã',
    authorities: [
      { role: 'decides', who: { vi: 'Chủ tịch Ủy ban nhân dân cấp huyện' }, article: 'khoản 5 Điều 6', ...read },
      { role: 'submits', who: { vi: 'Hội Khuyến học cấp huyện' }, article: 'khoản 5 Điều 6', ...read },
      { role: 'plans', who: { vi: 'Hội Khuyến học cấp huyện' }, article: 'khoản 3 Điều 6', ...read },
      { role: 'approves', who: { vi: 'Chủ tịch Ủy ban nhân dân cấp huyện' }, article: 'khoản 3 Điều 6', ...read },
    ],
    bodies: [],
    dossiers: [
      {
        of: 'recognition',
        papers: [
          { paper: 'submission', name: { vi: 'Tờ trình của hội khuyến học cấp huyện' } },
          { paper: 'minutes', name: { vi: 'Biên bản kiểm tra, đánh giá, xếp loại' } },
        ],
        article: 'khoản 2 Điều 5',
        ...read,
      },
    ],
    deadlines: [],
  },
};

const LEARNING_COMMUNITY = '“Cộng đồng học tập” cấp xã';

/** Circular 25/2023, Điều 9; who decides after 30 June 2025 is known of one province, and from reports beyond it. */
export const TT25: Said = {
  citation:
    'Thông tư số 25/2023/TT-BGDĐT ngày 27 tháng 12 năm 2023 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về đánh giá, công nhận “Cộng đồng học tập” cấp xã, huyện, tỉnh',
  recognition: {
    form: 'level',
    evaluates: 'đánh giá, công nhận',
    recognises: 'công nhận xã đạt',
    granted: 'được công nhận đạt',
    scale: 'cấp xã',
    authorities: [
      {
        role: 'decides',
        who: { vi: 'Trưởng phòng Giáo dục và Đào tạo' },
        to: '2025-06-30',
        article: 'điểm đ khoản 2 Điều 9',
        ...read,
      },
      {
        role: 'decides',
        who: { vi: 'Giám đốc Sở Giáo dục và Đào tạo' },
        from: '2025-07-01',
        provinces: ['Phú Thọ'],
        article: 'thủ tục 5.003867 (Quyết định 2086/QĐ-UBND)',
        ...read,
      },
      { role: 'decides', who: { vi: 'Giám đốc Sở Giáo dục và Đào tạo' }, from: '2025-07-01', reported: true },
      {
        role: 'appoints',
        who: { vi: 'Trưởng phòng Giáo dục và Đào tạo' },
        to: '2025-06-30',
        article: 'điểm b khoản 2 Điều 9',
        ...read,
      },
      {
        role: 'submits',
        who: { vi: `Hội đồng đánh giá, công nhận ${LEARNING_COMMUNITY}` },
        article: 'điểm đ khoản 2 Điều 9',
        ...read,
      },
      {
        role: 'answers',
        who: { vi: 'Trưởng phòng Giáo dục và Đào tạo' },
        to: '2025-06-30',
        article: 'điểm d khoản 2 Điều 9',
        ...read,
      },
      { role: 'applies', who: { vi: 'Ủy ban nhân dân cấp xã' }, article: 'điểm d khoản 1 Điều 9', ...read },
      {
        role: 'receives',
        who: { vi: 'Phòng Giáo dục và Đào tạo' },
        to: '2025-06-30',
        article: 'điểm d khoản 1 Điều 9',
        ...read,
      },
    ],
    bodies: [
      {
        name: { vi: `Hội đồng đánh giá, công nhận ${LEARNING_COMMUNITY}` },
        members: { atLeast: 5, odd: true },
        seats: ['Chủ tịch', 'Thư ký', 'Ủy viên'],
        composition: [
          'đại diện các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện có liên quan',
          'đại diện Hội Khuyến học huyện',
          'đại diện Ủy ban Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội cấp huyện',
        ],
        article: 'điểm b khoản 2 Điều 9',
        to: '2025-06-30',
        ...read,
      },
    ],
    dossiers: [
      {
        of: 'application',
        papers: [
          { paper: 'application', name: { vi: `Tờ trình đề nghị đánh giá, công nhận ${LEARNING_COMMUNITY}` } },
          { paper: 'self-report', name: { vi: `báo cáo tự đánh giá, công nhận ${LEARNING_COMMUNITY}` } },
          { paper: 'summary', name: { vi: 'bản tổng hợp kết quả đánh giá các tiêu chí, chỉ tiêu' } },
        ],
        article: 'điểm d khoản 1 Điều 9',
        ...read,
      },
      {
        of: 'recognition',
        papers: [
          { paper: 'submission', name: { vi: `Tờ trình đề nghị công nhận ${LEARNING_COMMUNITY}` } },
          { paper: 'appraisal', name: { vi: 'báo cáo thẩm định của Hội đồng đánh giá cấp huyện' } },
          {
            paper: 'summary',
            name: {
              vi: 'bản tổng hợp kết quả đánh giá các tiêu chí, chỉ tiêu của xã do Hội đồng đánh giá cấp huyện thẩm định',
            },
          },
          { paper: 'decision', name: { vi: `dự thảo Quyết định công nhận xã đạt ${LEARNING_COMMUNITY}` } },
        ],
        article: 'điểm đ khoản 2 Điều 9',
        ...read,
      },
      {
        of: 'answer',
        papers: [{ paper: 'answer', name: { vi: 'văn bản trả lời Ủy ban nhân dân cấp xã và nêu rõ lý do không đạt' } }],
        article: 'điểm d khoản 2 Điều 9',
        ...read,
      },
    ],
    deadlines: [
      { of: 'application', before: '28/02', yearsLater: 1, article: 'điểm d khoản 1 Điều 9', ...read },
      { of: 'recognition', before: '31/03', yearsLater: 1, article: 'khoản 3 Điều 9', ...read },
    ],
  } satisfies Recognition,
};
