import { join } from 'node:path';
import { DOCUMENT_KINDS, DOSSIER_KINDS, type DocumentKind } from '../../documents/kinds.ts';
import type { Order } from '../../documents/sorted-units.ts';
import { checkFolder, refuseExisting, writeFiles } from '../../io/write-files.ts';
import { papers } from '../../jobs/documents.ts';
import { KIND_NAMES, withheldWords } from '../../labels/documents.ts';
import { SPEECH } from '../../labels/speech.ts';
import { refusal } from '../../problems/refusal.ts';
import type { CommandModule } from '../cli.ts';
import { readDate } from '../dates.ts';
import { listPaths } from '../list-paths.ts';
import { profileFrom, showProblems } from '../office-files.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

interface DocumentsOptions {
  readonly output: string;
  readonly profile?: string;
  readonly only?: string;
  readonly order: string;
  readonly withNotAchieved?: boolean;
  readonly parent?: readonly string[];
  readonly submitter?: string;
  readonly date?: string;
  readonly lawNotInForce?: boolean;
  readonly dossier?: string;
  readonly from?: string;
  readonly perDay?: string;
  readonly members?: string;
  readonly before?: readonly string[];
  readonly half?: boolean;
  readonly counts?: string;
  readonly countsBefore?: string;
  readonly pdf?: boolean;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const words = { ...OPTION_WORDS[language], ...WORDS[language] };
    command
      .argument('<result>', words.result)
      .requiredOption('-o, --output <folder>', words.folder)
      .option('--profile <file>', words.profile)
      .option('--only <kinds>', `${words.only}: ${DOCUMENT_KINDS.join(',')}`)
      .option('--dossier <kind>', `${words.dossier}: ${SPEECH[language].list(DOSSIER_KINDS)}`)
      .option('--order <rank|name>', words.order, 'rank')
      .option('--with-not-achieved', words.withNotAchieved)
      .option('--parent <line...>', words.parent)
      .option('--submitter <name>', words.submitter)
      .option('--date <date>', words.date)
      .option('--from <date>', words.from)
      .option('--per-day <count>', words.perDay)
      .option('--members <count>', words.members)
      .option('--before <result...>', words.before)
      .option('--half', words.half)
      .option('--counts <file>', words.counts)
      .option('--counts-before <file>', words.countsBefore)
      .option('--pdf', words.pdf)
      .option('--law-not-in-force', words.lawNotInForce)
      .action(async (path: string, options: DocumentsOptions) => {
        const kinds = options.only === undefined ? undefined : [...new Set(options.only.split(',').map(readKind))];
        const order = readOrder(options.order);
        const office = profileFrom(options.profile, cli);
        const day = options.date === undefined ? undefined : readDate(options.date, '--date');
        checkFolder(options.output);

        const { parent, submitter, withNotAchieved = false, lawNotInForce } = options;
        const dossier = options.dossier === undefined ? undefined : readDossier(options.dossier);
        const from = options.from === undefined ? undefined : readDate(options.from, '--from');
        const perDay = options.perDay === undefined ? undefined : readCount(options.perDay, '--per-day');
        const members = options.members === undefined ? undefined : readCount(options.members, '--members');
        const named = { office, parent, submitter, day, from, perDay, members };
        const { before, half, pdf, counts, countsBefore } = options;
        const asked = {
          result: path,
          kinds,
          dossier,
          ...named,
          before,
          half,
          counts,
          countsBefore,
          pdf,
          order,
          withNotAchieved,
          lawNotInForce,
        };
        const drafts = await papers(asked, worldOf(cli));

        cli.answer?.give('documents', { withheld: drafts.withheld, leftOut: drafts.leftOut });
        refuseExisting(drafts.files.map(({ name }) => join(options.output, name)));
        const written = await writeFiles(options.output, drafts.files);

        for (const { kind, reason } of drafts.withheld) {
          // Nobody asked for it, and it is good news.
          if (reason === 'nobody-refused' && options.only === undefined) continue;
          terminal.err(`- ${KIND_NAMES[kind][language]}: ${withheldWords[reason][language]}\n`);
        }
        if (drafts.problems.length > 0) showProblems(drafts.problems, cli);
        if (drafts.leftOut.length > 0) terminal.err(`- ${words.leftOut(drafts.leftOut.length)}\n`);
        terminal.note(`${words.written}: ${listPaths(written, language)}\n${words.next}\n`);
        finish(drafts.clean ? 0 : 1);
      });
  },
};

function readKind(written: string): DocumentKind {
  const kind = DOCUMENT_KINDS.find((known) => known === written.trim().toLowerCase());
  if (kind !== undefined) return kind;
  throw refusal('document-unknown', { written, known: DOCUMENT_KINDS });
}

function readDossier(written: string) {
  const dossier = DOSSIER_KINDS.find((known) => known === written.trim().toLowerCase());
  if (dossier !== undefined) return dossier;
  throw refusal('dossier-unknown', { written, known: DOSSIER_KINDS });
}

/** A count of units or people: at least 1, and not beyond what anybody could mean. */
function readCount(written: string, option: string): number {
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  throw refusal('option-not-a-small-count', { option, written });
}

function readOrder(written: string): Order {
  if (written === 'rank' || written === 'name') return written;
  throw refusal('order-unknown', { written });
}

const WORDS = {
  vi: {
    profile: 'tệp JSON của cơ quan: cơ quan quyết định, địa danh, người ký',
    only: 'chỉ lập các văn bản này, ngăn bằng dấu phẩy',
    dossier:
      'bộ hồ sơ: application (đơn vị tự đánh giá gửi lên), recognition (trình công nhận), answer (trả lời đơn vị không đạt)',
    order: 'thứ tự trong danh sách: rank (theo hạng) hoặc name (theo tên)',
    withNotAchieved: 'thêm phụ lục các đơn vị được đánh giá nhưng chưa được công nhận',
    parent: 'cơ quan chủ quản ghi trên cơ quan ban hành, mỗi dòng một giá trị',
    date: 'ngày ghi trên giấy tờ, ví dụ 15/03/2025: thẩm quyền lấy theo ngày này',
    from: 'kế hoạch kiểm tra: ngày đầu tiên; lịch từng đơn vị xếp từ ngày ấy, bỏ thứ bảy, chủ nhật',
    perDay: 'kế hoạch kiểm tra: số đơn vị một ngày (không ghi là 2)',
    before: 'báo cáo: kết quả kỳ trước để so sánh, một hay nhiều năm (thư mục hoặc tệp)',
    half: 'báo cáo: của 06 tháng đầu năm',
    counts: 'báo cáo: biểu số liệu mô hình, trung tâm, người học (lập bằng “hoctap counts”)',
    countsBefore: 'báo cáo: biểu số liệu của kỳ trước để so sánh',
    pdf: 'báo cáo: thêm bản PDF',
    members: 'quyết định thành lập: số ủy viên, thành viên',
    submitter: 'cơ quan lập biên bản và trình, ví dụ "Hội Khuyến học huyện Tam Nông"',
    leftOut: (count: number) => `${count} đơn vị số liệu còn lỗi, không có trong danh sách công nhận; biên bản có ghi.`,
    next: 'Mở bằng Word, điền các chỗ để trống; số và ngày ghi sau khi ký.',
  },
  en: {
    profile: 'JSON file of the office: who decides, place, signer',
    only: 'only these documents, separated by commas',
    dossier: 'the dossier: application (of the unit), recognition (for the decision), answer (to units refused)',
    order: 'order of the list: rank or name',
    withNotAchieved: 'add an annex of the units evaluated and not recognised',
    parent: 'agency above the issuing one, a value for each line',
    date: 'day of the papers, e.g. 15/03/2025: by it goes who decides',
    from: 'plan: the first day; each unit gets a day from it, Mondays to Fridays',
    perDay: 'plan: units a day, 2 if nothing is said',
    before: 'report: the result of the period before, or of several years, to compare with',
    half: 'report: of the first half of the year',
    counts: 'report: the table of models, centres and learners (made by “hoctap counts”)',
    countsBefore: 'report: that table of the period before, to compare with',
    pdf: 'report: as PDF too',
    members: 'decision that sets up the checking body: its ordinary members',
    submitter: 'who keeps the minutes and submits, e.g. "Hội Khuyến học huyện Tam Nông"',
    leftOut: (count: number) =>
      `${SPEECH.en.count(count, 'unit with wrong data is not in the list; the minutes name it.', 'units with wrong data are not in the list; the minutes name them.')}`,
    next: 'Open them in Word and fill in the blanks; number and date are given after signature.',
  },
};
