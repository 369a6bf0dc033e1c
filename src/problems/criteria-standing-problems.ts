import { askingCommand, fillCommand } from '../labels/open-places.ts';
import { ROLES } from '../labels/recognition.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

type Open = { what: string; id: string; label: string; place: string; set: string; own: string; base: string };

/** Problems of what a set leaves open, of the law it quotes, and of other sets beside it. */
export const criteriaStandingProblems = lazy(() => ({
  /** `own` is its file, empty where it is shipped; `base` is empty where it stands alone; `place` is what --fill calls it. */
  'criteria-open': define<Open>('missing', {
    vi: {
      message: ({ what, id, label }) => `Để địa phương điền: ${openIn(what, id, label, 'vi')}.`,
      fix: ({ place, set, own, base }) => {
        if (base !== '') {
          return `Chưa đánh giá được bằng bộ này. Chạy lệnh sau để được hỏi từng nội dung rồi ghi thành bộ đã điền: ${askingCommand(own === '' ? set : own)} Hoặc ghi vào chính tệp này bằng các thay đổi "op": "set" (xem criteria/README.md). Chỗ trống nằm ở bộ gốc ${base}, không sửa bộ gốc.`;
        }
        return own === ''
          ? `Chưa đánh giá được bằng bộ này. Tạo bộ của cơ quan rồi điền: ${fillCommand(set, place)}`
          : `Chưa đánh giá được bằng bộ này. Tạo bộ mới đã điền, giữ tệp này làm mẫu (chạy không có --fill thì được hỏi từng nội dung); hoặc ghi thẳng vào dòng này thay cho null: ${fillCommand(own, place)}`;
      },
    },
    en: {
      message: ({ what, id, label }) => `For the office to fill in: ${openIn(what, id, label, 'en')}.`,
      fix: ({ place, set, own, base }) => {
        if (base !== '') {
          return `Nothing is evaluated by this set yet. This command asks place by place and writes a set with them filled in: ${askingCommand(own === '' ? set : own)} Or write them into this file as changes "op": "set" (see criteria/README.md). What is open is in the base ${base}, which is not edited.`;
        }
        return own === ''
          ? `Nothing is evaluated by this set yet. Make your own and fill it in: ${fillCommand(set, place)}`
          : `Nothing is evaluated by this set yet. Make a set with it filled in and keep this file as a template (without --fill you are asked place by place); or write what is needed in place of the null: ${fillCommand(own, place)}`;
      },
    },
  }),
  'fact-dates-reversed': define<{ what: string; from: string; to: string }>('error', {
    vi: {
      message: ({ what, from, to }) => `“${what}”: ngày cuối ${to} đứng trước ngày đầu ${from}.`,
      fix: () => 'Sửa ngày đầu (“from”) hoặc ngày cuối (“to”).',
    },
    en: {
      message: ({ what, from, to }) => `“${what}”: the last day ${to} comes before the first day ${from}.`,
      fix: () => 'Correct the first day (“from”) or the last (“to”).',
    },
  }),
  'authority-doubled': define<{ role: string; who: string }>('error', {
    vi: {
      message: ({ role, who }) =>
        `“${roleIn(role, 'vi')}” đã có câu trả lời trong cùng thời gian, ở cùng nơi; ghi thêm “${who}” thì giấy tờ không biết ghi ai.`,
      fix: () =>
        'Ghi từ ngày nào (“from”), đến ngày nào (“to”) để mỗi ngày chỉ có một, hoặc ghi riêng từng tỉnh (“provinces”).',
    },
    en: {
      message: ({ role, who }) =>
        `“${roleIn(role, 'en')}” has an answer at the same time and place already; with “${who}” beside it a paper could not say which.`,
      fix: () =>
        'Write from when (“from”) and until when (“to”), so that each day has one, or for which provinces (“provinces”).',
    },
  }),
  'article-not-listed': define<{ article: string }>('error', {
    vi: {
      message: ({ article }) => `Bộ này viện dẫn ${article}, nhưng danh sách các điều của văn bản không có điều ấy.`,
      fix: () => 'Sửa lại số của điều, hoặc ghi điều ấy vào danh sách các điều của văn bản (“law.articles”).',
    },
    en: {
      message: ({ article }) => `The set cites ${article}, which is not among the articles listed of its document.`,
      fix: () => 'Correct the number, or list the article among those of the document (“law.articles”).',
    },
  }),
  'article-not-cited': define<{ article: string }>('error', {
    vi: {
      message: ({ article }) => `${article} ghi là được thể hiện trong bộ này, nhưng không mục nào viện dẫn điều ấy.`,
      fix: () => 'Ghi điều ấy ở mục thể hiện nó, hoặc ghi là không đưa vào (“left-out”) kèm lý do.',
    },
    en: {
      message: ({ article }) => `${article} is listed as modelled, but nothing in the set cites it.`,
      fix: () => 'Cite the article where it is modelled, or say that it is left out (“left-out”) and why.',
    },
  }),
  'article-without-reason': define<{ article: string }>('error', {
    vi: {
      message: ({ article }) => `${article} không được đưa vào bộ này mà chưa ghi vì sao.`,
      fix: () => 'Ghi lý do (“why”), ví dụ “thủ tục, không dùng để tính”.',
    },
    en: {
      message: ({ article }) => `${article} is left out of the set, and it is not said why.`,
      fix: () => 'Give the reason (“why”), e.g. “procedure, not computed with”.',
    },
  }),
  'official-reported': define<{ what: string }>('error', {
    vi: {
      message: ({ what }) =>
        `Bộ này ghi là trích nguyên văn luật (“official”), nhưng “${what}” chỉ biết qua tin bài, chưa đọc trong văn bản.`,
      fix: () =>
        'Trích đúng văn bản rồi bỏ dấu chỉ biết qua tin bài (“reported”), hoặc đổi nguồn của bộ (“provenance”) thành của cơ quan (“office”).',
    },
    en: {
      message: ({ what }) => `The set says it is official, but “${what}” is known from reports only.`,
      fix: () =>
        'Quote the text and drop that it is reported (“reported”), or make it a set of the office (“provenance”: “office”).',
    },
  }),
  'official-open': define<{ what: string; id: string; label: string }>('error', {
    vi: {
      message: ({ what, id, label }) =>
        `Bộ này ghi là trích nguyên văn luật (“official”) mà còn để trống ${openIn(what, id, label, 'vi')}: chỗ trống không phải là luật.`,
      fix: () => 'Ghi con số của văn bản, hoặc đổi nguồn của bộ (“provenance”) thành của cơ quan (“office”).',
    },
    en: {
      message: ({ what, id, label }) =>
        `The set says it is official, but leaves open ${openIn(what, id, label, 'en')}: what is blank is not law.`,
      fix: () => 'Write the number of the law, or make it a set of the office (“provenance”: “office”).',
    },
  }),
  'evidence-kinds-missing': define<{ items: string; count: number }>('notice', {
    vi: {
      message: ({ items, count }) => `${count} nội dung chưa nêu loại minh chứng: ${items}.`,
      fix: () =>
        'Ghi các loại minh chứng thường có (“evidenceKinds”), ví dụ “Kế hoạch”, “Báo cáo”, để các đơn vị biết phải nộp gì.',
    },
    en: {
      message: ({ items, count }) => `These items (${count}) do not say what evidence is usual: ${items}.`,
      fix: () => 'Name the usual evidence (“evidenceKinds”), so that the units know what to send.',
    },
  }),
  'years-overlap': define<{ other: string; subject: string; from: number; to: number; file: string }>('warning', {
    vi: {
      message: ({ other, from, to }) =>
        to === 0
          ? `Bộ ${other} đánh giá cùng một việc cũng áp dụng từ năm ${from}.`
          : `Bộ ${other} đánh giá cùng một việc cũng áp dụng cho ${from === to ? `năm ${from}` : `các năm ${from}-${to}`}.`,
      fix: () =>
        'Ghi hoặc sửa các năm áp dụng (“applies”) để mỗi năm chỉ có một bộ áp dụng; nếu không, khi đánh giá phải ghi rõ tên bộ.',
    },
    en: {
      message: ({ other, from, to }) =>
        to === 0
          ? `The set ${other} evaluates the same thing and applies from ${from} too.`
          : `The set ${other} evaluates the same thing and applies to ${from === to ? from : `${from}-${to}`} too.`,
      fix: () =>
        'Write or correct the years it applies to (“applies”) so that each year has one set; otherwise the set must be named when evaluating.',
    },
  }),
}));

const OPEN = {
  'set-maximum': { vi: 'tổng điểm tối đa của bộ', en: 'the maximum of the set' },
  'item-maximum': { vi: 'điểm tối đa của', en: 'the maximum of' },
  'item-method': { vi: 'cách chấm của', en: 'the way of scoring of' },
  'class-from': { vi: 'từ bao nhiêu điểm được xếp loại', en: 'from how many points a unit is' },
  'class-to': { vi: 'đến bao nhiêu điểm được xếp loại', en: 'up to how many points a unit is' },
  'gate-minimum': { vi: 'số điểm ít nhất của điều kiện', en: 'the minimum of the gate' },
  'condition-bound': { vi: 'ngưỡng trong điều kiện của', en: 'a bound in the conditions of' },
} as const;

function roleIn(role: string, language: 'vi' | 'en'): string {
  return ROLES[role as keyof typeof ROLES]?.[language] ?? role;
}

/** "điểm tối đa của TC1 (Tên tiêu chí)" */
function openIn(what: string, id: string, label: string, language: 'vi' | 'en'): string {
  const said = OPEN[what as keyof typeof OPEN]?.[language] ?? what;
  if (what === 'set-maximum') return said;
  const isItem = what.startsWith('item') || what === 'condition-bound';
  return isItem ? `${said} ${id} (${label})` : `${said} “${label}”`;
}
