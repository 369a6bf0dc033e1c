import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORDS } from '../../src/cli/menu/words.ts';
import type { Screen } from './a-screen.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const words = WORDS.vi;
export const PASSPHRASE = 'bốn từ rất dài';

/** A question of the menu: what is answered wrongly and what is said to that, then the right answer (a line of a list, or what is typed). */
interface Step {
  readonly asks: string;
  readonly wrong?: readonly (readonly [answer: string, complaint: string])[];
  readonly type?: string;
  readonly choose?: string;
  /** The line of the list before it by which it is reached again. */
  readonly by?: string;
  /** What is asked when one goes back from it, where that is not the step before. */
  readonly backTo?: string;
}

interface Work {
  readonly task: string;
  readonly steps: readonly Step[];
  readonly command: string;
  /** What is said when it is tried first; then nothing that was asked is asked again. */
  readonly tried?: string;
  /** Asked while it runs; a line that begins with `!` is a list. */
  readonly running?: readonly (readonly [asked: string, answer: string])[];
  readonly says?: string;
  /** Asked when it is done, in this order. */
  readonly next?: readonly (readonly [asked: string, answer: string])[];
}

const resultHere: Step = { asks: words.resultHere, choose: '3-ket-qua' };
const passphrase = ['Mật khẩu của khóa:', PASSPHRASE] as const;
const notNow = (file: string) => [`Mở ${file} bây giờ?`, 'Không'] as const;

/** The year of an office in the order of the menu, each question once wrongly, once gone back from, and once rightly. */
const YEAR: readonly Work[] = [
  {
    task: words.demo,
    steps: [{ asks: words.demoFolder, type: '' }],
    command: 'hoctap demo hoctap-demo',
    next: [notNow('hoctap-demo/ket-qua/bao-cao.html')],
  },
  {
    task: words.office,
    steps: [
      { asks: 'Cơ quan quyết định', wrong: [['', words.needed]], type: 'Chủ tịch Ủy ban nhân dân huyện Tam Nông' },
      { asks: 'Địa danh trước ngày ký', type: 'Tam Nông' },
      { asks: 'Chức vụ người ký', type: 'KT. CHỦ TỊCH | PHÓ CHỦ TỊCH' },
      { asks: 'Họ tên người ký', type: '' },
      { asks: 'Cơ quan gửi công văn', type: '' },
      { asks: 'Cơ quan trình công nhận', type: '' },
      { asks: 'Thường đánh giá theo bộ tiêu chí nào?', choose: 'tt44-2014' },
      {
        asks: 'Năm đang đánh giá',
        wrong: [
          ['22', words.yearWrong],
          ['năm nay', words.yearWrong],
        ],
        type: '2022',
      },
      {
        asks: words.units,
        wrong: [
          ['Đồng Tre', words.noUnits('Đồng Tre')],
          ['ds.xlsx', words.notThere('ds.xlsx')],
        ],
        type: 'Đồng Tháp',
      },
      { asks: 'Chỉ của huyện nào', type: 'Tam Nông' },
      {
        asks: 'Hạn gửi hồ sơ',
        wrong: [
          ['31/02/2022', words.dayWrong],
          ['cuối năm', words.dayWrong],
        ],
        type: '15/12/2022',
      },
    ],
    command:
      'hoctap office --authority "Chủ tịch Ủy ban nhân dân huyện Tam Nông" --place "Tam Nông" --signer-title "KT. CHỦ TỊCH" "PHÓ CHỦ TỊCH" -c tt44-2014 -y 2022 --units "Đồng Tháp" --district "Tam Nông" --due 15/12/2022',
    says: 'Đã ghi: hoctap.json',
  },
  {
    task: words.yearFolder,
    steps: [
      { asks: 'Năm đánh giá: (2022)', wrong: [['20222', words.yearWrong]], type: '' },
      { asks: words.sentBy, wrong: [['15/13/2022', words.dayWrong]], type: '' },
    ],
    command: 'hoctap year 2022',
    says: 'phiếu, minh chứng các đơn vị gửi về',
  },
  {
    task: words.unitsTask,
    steps: [
      {
        asks: words.province,
        wrong: [
          ['', words.needed],
          ['Sài Gòn 2', words.noUnits('Sài Gòn 2')],
        ],
        type: 'Đồng Tháp',
      },
      { asks: words.district, type: 'Tam Nông' },
      { asks: words.listFile, type: '' },
    ],
    command: 'hoctap units "Đồng Tháp" --district "Tam Nông" -y 2022 -o 1-mau/danh-sach.xlsx',
    next: [[words.useList, 'Có'], notNow('1-mau/danh-sach.xlsx')],
  },
  {
    task: words.template,
    steps: [
      { asks: words.templateForm, choose: words.each },
      { asks: words.templateFile, type: '' },
    ],
    command: 'hoctap template --one-file-per-unit -o 1-mau',
    next: [notNow('1-mau')],
  },
  {
    task: words.selfCheckPage,
    steps: [{ asks: words.pageFile, type: '' }],
    command: 'hoctap page check -o 1-mau/kiem-tra.html',
    next: [notNow('1-mau/kiem-tra.html')],
  },
  {
    task: words.check,
    steps: [
      { asks: words.evidenceHere, choose: words.allIn('2-nhan-ve') },
      { asks: words.marked, choose: words.markedYes },
    ],
    command: 'hoctap check 2-nhan-ve --problems can-sua.xlsx',
    says: '10/12 đơn vị đã gửi đủ và đúng',
    next: [notNow('can-sua.xlsx')],
  },
  {
    task: words.evaluate,
    steps: [
      { asks: words.evidenceHere, choose: words.allIn('2-nhan-ve') },
      { asks: words.folder, type: '' },
    ],
    command: 'hoctap evaluate 2-nhan-ve -o 3-ket-qua',
    says: '12 đơn vị: Tốt 5 · Khá 3 · Trung bình 1 · Chưa đạt 3',
    next: [notNow('3-ket-qua/bao-cao.html')],
  },
  {
    task: words.report,
    steps: [resultHere, { asks: words.format, choose: words.formatAll }],
    command: 'hoctap report 3-ket-qua -f html,csv,xlsx',
    next: [notNow('3-ket-qua/bao-cao.html')],
  },
  {
    task: words.explain,
    steps: [resultHere, { asks: words.unit, wrong: [['', words.needed]], type: 'phu hiep' }],
    command: 'hoctap explain 3-ket-qua "phu hiep"',
    says: 'Xã Phú Hiệp',
  },
  {
    task: words.letters,
    steps: [
      resultHere,
      { asks: words.due, wrong: [['32/12/2022', words.dayWrong]], type: '25/12/2022' },
      { asks: words.lettersFolder, type: '' },
    ],
    command: 'hoctap letters 3-ket-qua --due 25/12/2022 -o 4-van-ban/cong-van',
    says: '2 công văn trong thư mục 4-van-ban/cong-van',
    next: [notNow('4-van-ban/cong-van')],
  },
  {
    task: words.documents,
    steps: [resultHere, { asks: words.documentsFolder, type: '' }],
    command: 'hoctap documents 3-ket-qua -o 4-van-ban',
    next: [notNow('4-van-ban')],
  },
  {
    task: words.countsTask,
    steps: [{ asks: words.countsFile, type: '' }],
    command: 'hoctap counts -y 2022 -o 4-van-ban/so-lieu.xlsx',
    next: [notNow('4-van-ban/so-lieu.xlsx')],
  },
  {
    task: words.upward,
    steps: [
      resultHere,
      { asks: words.before, choose: words.noBefore },
      { asks: words.countsHere, choose: words.noCounts },
      { asks: words.documentsFolder, type: '' },
    ],
    command: 'hoctap documents 3-ket-qua --only report --pdf -o 4-van-ban/bao-cao',
    next: [notNow('4-van-ban/bao-cao')],
  },
  {
    task: words.sheets,
    steps: [resultHere, { asks: words.format, choose: words.sheetPdf }, { asks: words.sheetFolder, type: '' }],
    command: 'hoctap sheets 3-ket-qua -f pdf -o 4-van-ban/phieu-ket-qua',
    next: [notNow('4-van-ban/phieu-ket-qua')],
  },
  {
    task: words.dossier,
    steps: [
      resultHere,
      {
        asks: words.evidenceDir,
        wrong: [
          ['', words.needed],
          ['ổ D', words.notThere('ổ D')],
        ],
        type: '2-nhan-ve',
      },
      { asks: words.dossierFolder, type: '' },
    ],
    command: 'hoctap dossier 3-ket-qua --evidence-dir 2-nhan-ve -o 4-van-ban/ho-so',
    next: [notNow('4-van-ban/ho-so')],
  },
  {
    task: words.keysTask,
    steps: [
      { asks: words.keyOffice, type: '' },
      { asks: words.validFrom, wrong: [['2022', words.dayWrong]], type: '' },
      { asks: words.keyFolder, type: '' },
    ],
    command: 'hoctap keys new --office "Ủy ban nhân dân huyện Tam Nông" --valid-from 01/01/2022 -o ../khoa',
    running: [
      ['Mật khẩu mới cho khóa bí mật', PASSPHRASE],
      ['Gõ lại mật khẩu:', PASSPHRASE],
    ],
    next: [[words.useKey, 'Có']],
  },
  {
    task: words.registerInit,
    steps: [
      { asks: words.registerOffice, type: '' },
      { asks: words.openedOn, wrong: [['hôm nay', words.dayWrong]], type: '' },
      { asks: words.newRegister, type: '' },
    ],
    command: 'hoctap register init ../so-cap.jsonl --office "Ủy ban nhân dân huyện Tam Nông" --on 01/01/2022',
    running: [passphrase],
    next: [[words.useRegister, 'Có']],
  },
  {
    task: words.certify,
    steps: [
      resultHere,
      { asks: words.issuedOn, wrong: [['20-12', words.dayWrong]], type: '20/12/2022' },
      { asks: words.form, choose: words.separate },
      { asks: words.certificateFolder, type: '' },
    ],
    command: 'hoctap certify 3-ket-qua -o 5-giay-chung-nhan --issued-on 20/12/2022',
    tried: 'Sẽ cấp 9 giấy chứng nhận, trong đó 9 số mới; chưa ghi gì.',
    running: [passphrase],
    says: 'Sổ: thêm 9 số mới',
    next: [notNow('5-giay-chung-nhan')],
  },
  {
    task: words.registerCheck,
    steps: [],
    command: 'hoctap register list ../so-cap.jsonl',
    says: '09/GCN-UBND',
  },
  {
    task: words.registerAct,
    steps: [
      { asks: words.actWhat, choose: words.actVoid },
      {
        asks: words.issued,
        wrong: [
          ['', words.needed],
          ['Sài Gòn', words.noPaper('Sài Gòn')],
        ],
        type: 'hoa binh',
      },
      { asks: words.reason, wrong: [['', words.needed]], type: 'In sai mẫu' },
      { asks: words.by, wrong: [['', words.needed]], type: 'Văn thư' },
      { asks: words.actOn, wrong: [['hôm qua', words.dayWrong]], type: '22/12/2022' },
    ],
    command: 'hoctap register void ../so-cap.jsonl 09/GCN-UBND --reason "In sai mẫu" --by "Văn thư" --on 22/12/2022',
    tried: 'Đã hủy số 09/GCN-UBND: Xã Hòa Bình, Trung bình, cấp ngày 20/12/2022.',
    running: [passphrase],
  },
  {
    task: words.registerAct,
    steps: [
      { asks: words.actWhat, choose: words.actReplace },
      { asks: words.issued, type: '9' },
      resultHere,
      { asks: words.reason, wrong: [['', words.needed]], type: 'Cấp lại giấy in sai mẫu' },
      { asks: words.by, type: '' },
      { asks: words.actOn, type: '' },
    ],
    command:
      'hoctap register replace ../so-cap.jsonl 09/GCN-UBND --result 3-ket-qua --reason "Cấp lại giấy in sai mẫu" --by "Văn thư" --on 22/12/2022',
    tried: 'Đã thay số 09/GCN-UBND bằng số 10/GCN-UBND: Xã Hòa Bình, Trung bình, cấp ngày 22/12/2022.',
    running: [passphrase],
    next: [[words.printNow, 'Có'], notNow('5-giay-chung-nhan')],
    says: 'Sổ: thêm 0 số mới, 1 giấy đã có số từ trước',
  },
  {
    task: words.registerAct,
    steps: [
      { asks: words.actWhat, choose: words.actReprint },
      {
        asks: words.issued,
        wrong: [['09/GCN-UBND', words.paperEnded('09/GCN-UBND · Xã Hòa Bình · Trung bình · 20/12/2022 · đã thay thế')]],
        type: 'phu',
      },
      { asks: words.whichPaper, choose: '02/GCN-UBND · Xã Phú Cường' },
      { asks: words.reason, type: 'Bị ướt' },
      { asks: words.by, type: '' },
      { asks: words.actOn, type: '' },
    ],
    command: 'hoctap register reprint ../so-cap.jsonl 02/GCN-UBND --reason "Bị ướt" --by "Văn thư" --on 22/12/2022',
    tried: 'Đã ghi việc in lại số 02/GCN-UBND: Xã Phú Cường',
    running: [passphrase],
  },
  {
    task: words.registerCopies,
    steps: [
      { asks: words.copyWhat, choose: words.copyWorkbook },
      { asks: words.copyFolder, type: '' },
    ],
    command: 'hoctap register export ../so-cap.jsonl -o 5-giay-chung-nhan/so-cap',
    says: 'so-cap-giay-chung-nhan.xlsx',
    next: [notNow('5-giay-chung-nhan/so-cap')],
  },
  {
    task: words.registerCopies,
    steps: [
      { asks: words.copyWhat, choose: words.copyList },
      { asks: words.copyFolder, type: '' },
    ],
    command: 'hoctap register publish ../so-cap.jsonl -o 5-giay-chung-nhan/so-cap',
    running: [passphrase],
    says: 'danh-sach-giay-chung-nhan.json',
    next: [notNow('5-giay-chung-nhan/so-cap')],
  },
  {
    task: words.verify,
    steps: [{ asks: words.paperHere, choose: '5-giay-chung-nhan/30001' }],
    command: 'hoctap verify 5-giay-chung-nhan/30001-thi-tran-tram-chim.pdf',
    says: 'GIẤY ĐÚNG',
  },
  {
    task: words.compare,
    steps: [
      resultHere,
      {
        asks: words.secondResult,
        choose: words.otherResultFolder,
      },
      {
        asks: words.result,
        wrong: [['1-mau', words.noResult('1-mau')]],
        type: '../hoctap-demo/ket-qua',
        by: words.otherResultFolder,
      },
      { asks: words.compareFolder, type: '', backTo: words.secondResult },
    ],
    command: 'hoctap compare 3-ket-qua ../hoctap-demo/ket-qua -o so-sanh',
    next: [notNow('so-sanh/so-sanh.html')],
  },
  {
    task: words.combine,
    steps: [
      {
        asks: words.results,
        wrong: [
          ['3-ket-qua; không có', words.notThere('không có')],
          ['3-ket-qua; 1-mau', words.noResult('1-mau')],
        ],
        type: '3-ket-qua; ../hoctap-demo/ket-qua',
      },
      { asks: words.combineFolder, type: '' },
    ],
    command: 'hoctap combine 3-ket-qua ../hoctap-demo/ket-qua -o ket-qua-ghep',
    says: 'Không chạy được:',
  },
  {
    task: words.timeline,
    steps: [
      { asks: words.results, type: '3-ket-qua' },
      { asks: words.timelineFolder, type: '' },
    ],
    command: 'hoctap timeline 3-ket-qua -o nhieu-nam',
  },
  {
    task: words.criteriaTask,
    steps: [{ asks: words.criteriaWhat, choose: words.criteriaList }],
    command: 'hoctap criteria list',
    says: 'tt44-2014',
  },
];

/** What is then ready to be signed and sent, in the folder of the year. */
export const READY = [
  '1-mau/danh-sach.xlsx',
  '1-mau/kiem-tra.html',
  '3-ket-qua/bang-tong-hop.xlsx',
  '3-ket-qua/bao-cao.html',
  '4-van-ban/bien-ban.docx',
  '4-van-ban/quyet-dinh.docx',
  '4-van-ban/to-trinh.docx',
  'can-sua.xlsx',
];

/** Whether each question is answered wrongly and gone back from first: slow, and tried once. */
export interface HowAnswered {
  readonly wronglyFirst: boolean;
}

/** Everything an office does in a year, by the menu, beginning in an empty folder `office`. */
export async function wholeYear(screen: Screen, office: string, how: HowAnswered): Promise<void> {
  for (const work of YEAR) {
    if (work.task === words.check) {
      await nothingCameYet(screen);
      cpSync(join(ROOT, 'fixtures/demo/minh-chung.csv'), join(office, 'nam-2022/2-nhan-ve/minh-chung.csv'));
    }
    await doWork(screen, work, how);
  }
}

/** The list of evidence is empty until something came back. */
async function nothingCameYet(screen: Screen): Promise<void> {
  await screen.asked(words.task);
  await screen.choose(words.check);
  await screen.asked(words.nothingReceived);
  screen.type('nhan ve');
  await screen.asked(words.notThere('nhan ve'));
  screen.press('C-u');
  screen.type('<');
}

/** An answer by itself: a line of a list where the question is one. */
export async function answer(screen: Screen, asked: string, given: string): Promise<void> {
  await screen.asked(asked);
  if (asked.endsWith('?')) await screen.choose(given);
  else screen.type(given);
}

async function doWork(screen: Screen, work: Work, { wronglyFirst }: HowAnswered): Promise<void> {
  const { task, steps, command, tried, running = [], says, next = [] } = work;
  await screen.asked(words.task);
  await screen.choose(task);
  for (const [at, step] of steps.entries()) {
    await screen.asked(step.asks);
    if (wronglyFirst) await answerWrongly(screen, step, step.backTo ?? steps[at - 1]?.asks ?? words.task);
    await give(screen, step);
  }
  await screen.asked(words.confirm);
  const last = steps.at(-1);
  if (wronglyFirst && last !== undefined) {
    await screen.choose(words.change);
    await screen.asked(last.asks);
    screen.press('Enter');
    await screen.asked(words.confirm);
  }
  await screen.until(command);
  if (tried !== undefined) {
    await screen.choose(words.tryFirst);
    for (const [asked, given] of running) await answer(screen, asked, given);
    await screen.asked(words.confirm);
    await screen.until(tried);
    await screen.until(words.tried);
  }
  await screen.choose(words.start);
  for (const [asked, given] of [...(tried === undefined ? running : []), ...next]) await answer(screen, asked, given);
  await screen.asked(words.task);
  if (says !== undefined) await screen.until(says);
}

async function answerWrongly(screen: Screen, step: Step, before: string): Promise<void> {
  for (const [given, complaint] of step.wrong ?? []) {
    screen.type(given);
    await screen.asked(complaint);
    screen.press('C-u');
  }
  // Back to the one before, or out of the task; there the cursor stands on what was said, and Enter keeps it.
  if (step.choose === undefined) screen.type('<');
  else await screen.choose(words.back);
  await screen.asked(before);
  if (step.by === undefined) screen.press('Enter');
  else await screen.choose(step.by);
  await screen.asked(step.asks);
}

async function give(screen: Screen, { choose, type = '' }: Step): Promise<void> {
  if (choose === undefined) screen.type(type);
  else await screen.choose(choose);
}
