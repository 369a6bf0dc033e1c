import { z } from 'zod';
import type { AuthorityRole, DossierKind, PaperKind, RecognitionForm } from '../../model/recognition.ts';
import { article, clause, count, date, dayOfYear, listOf, record, text, words } from './scalars.ts';

const held = {
  from: date.describe('Đúng với giấy tờ ký từ ngày nào.').optional(),
  to: date.describe('Đúng với giấy tờ ký đến hết ngày nào.').optional(),
  provinces: listOf(text).describe('Chỉ những tỉnh này, ví dụ ["Phú Thọ"]; không ghi là cả nước.').optional(),
  article: article.describe('Căn cứ, ví dụ “điểm đ khoản 2 Điều 9”.').optional(),
  reported: z
    .boolean()
    .describe('true: chỉ biết qua tin bài; chương trình báo cho cán bộ biết, không in vào giấy tờ. Mặc định false.')
    .optional(),
};

const FORMS = ['classified', 'level', 'title'] as const satisfies readonly RecognitionForm[];
const DOSSIERS = ['application', 'recognition', 'answer'] as const satisfies readonly DossierKind[];
const ROLES = [
  'applies',
  'receives',
  'plans',
  'approves',
  'appoints',
  'submits',
  'decides',
  'answers',
] as const satisfies readonly AuthorityRole[];
const PAPERS = [
  'application',
  'self-report',
  'self-minutes',
  'summary',
  'minutes',
  'appraisal',
  'submission',
  'decision',
  'answer',
] as const satisfies readonly PaperKind[];

const authority = record({
  role: z
    .enum(ROLES)
    .describe(
      'applies: gửi hồ sơ; receives: nhận hồ sơ; plans: lập kế hoạch kiểm tra; approves: duyệt kế hoạch; appoints: lập hội đồng, đoàn kiểm tra; submits: trình công nhận; decides: quyết định công nhận; answers: trả lời đơn vị không được công nhận.',
    ),
  who: words.describe('Chức danh hoặc cơ quan, không ghi địa danh, ví dụ “Trưởng phòng Giáo dục và Đào tạo”.'),
  ...held,
}).meta({ id: 'authority', description: 'Ai làm việc gì trong việc công nhận.' });

const body = record({
  name: words.describe('Tên hội đồng, đoàn kiểm tra.'),
  members: record({
    atLeast: count.describe('Ít nhất bao nhiêu người.'),
    odd: z.boolean().describe('true: số người phải lẻ.'),
  })
    .describe('Số thành viên.')
    .optional(),
  seats: listOf(text).describe('Chức danh, người đứng đầu ghi trước: ["chủ tịch", "thư ký", "ủy viên"].').optional(),
  composition: listOf(text).describe('Thành phần, mỗi nơi cử người một mục.').optional(),
  ...held,
}).meta({ id: 'checkingBody', description: 'Hội đồng, đoàn do văn bản quy định để đánh giá.' });

const dossier = record({
  of: z
    .enum(DOSSIERS)
    .describe(
      'application: đơn vị gửi; recognition: trình người quyết định; answer: trả lời đơn vị không được công nhận.',
    ),
  papers: listOf(
    record({
      paper: z.enum(PAPERS).describe('Loại giấy tờ chương trình lập được.'),
      name: words.describe('Tên giấy tờ theo lời văn bản.'),
    }),
  ).describe('Các giấy tờ của hồ sơ.'),
  ...held,
}).meta({ id: 'dossier', description: 'Một bộ hồ sơ.' });

const deadline = record({
  of: z.enum(DOSSIERS).describe('application: hạn gửi hồ sơ; recognition: hạn công nhận; answer: hạn trả lời.'),
  before: dayOfYear.describe('Trước ngày nào (ngày ấy đã là muộn), dạng “28/02”.'),
  yearsLater: count.describe('Sau năm đánh giá mấy năm; năm sau liền kề là 1; trong năm thì không ghi.').optional(),
  ...held,
}).meta({ id: 'deadline', description: 'Một thời hạn của quy trình.' });

export const recognition = record({
  form: z
    .enum(FORMS)
    .describe(
      'classified: công nhận kết quả, xếp loại ghi riêng; level: công nhận đạt … mức độ n; title: công nhận một danh hiệu.',
    ),
  evaluates: text.describe('Việc làm với đơn vị, tên danh hiệu ghi tiếp sau: “đánh giá, công nhận”.'),
  recognises: text.describe('Việc quyết định làm, tên danh hiệu ghi tiếp sau: “công nhận xã đạt”.'),
  granted: text.describe('Lời trên giấy chứng nhận, tên danh hiệu ghi tiếp sau: “được công nhận đạt”.'),
  scale: text.describe('Phần ghi sau tên danh hiệu: “cấp xã”.').optional(),
  clause: clause.describe('Điều khoản mà các lời trên trích từ đó.').optional(),
  authorities: listOf(authority).describe('Ai gửi, ai trình, ai quyết định, theo ngày.').optional(),
  bodies: listOf(body).describe('Hội đồng, đoàn kiểm tra mà văn bản quy định.').optional(),
  dossiers: listOf(dossier).describe('Các bộ hồ sơ.').optional(),
  deadlines: listOf(deadline).describe('Các thời hạn.').optional(),
}).meta({
  id: 'recognition',
  description: 'Lời văn, thẩm quyền và hồ sơ của việc công nhận: giấy tờ và giấy chứng nhận lấy từ đây.',
});
