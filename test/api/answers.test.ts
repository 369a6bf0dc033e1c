import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AnswerJson } from '../../src/cli/answer.ts';
import { ANSWER_DATA } from '../../src/cli/answer-data.ts';
import { outcomeOf, outcomeText } from '../../src/page/outcome.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOfUnits } from '../support/a-result.ts';
import { hoctap } from '../support/a-terminal.ts';
import { publishedText, schemaNamed } from '../support/published-schema.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const DEMO = 'fixtures/demo/minh-chung.csv';
const RICH = 'fixtures/huyen-day-du-tinh-huong';
const SET = ['-c', 'tt44-2014', '-y', '2022'];
const BROKEN = 'fixtures/broken-criteria';

const folder = mkdtempSync(join(tmpdir(), 'hoctap-answers-'));
const inside = (...names: string[]) => join(folder, ...names);
const key = inside('khoa/office-key.private.pem');
const publicKey = inside('khoa/office-key.public.json');
const register = inside('so.jsonl');

/** One sent in time, one too late, one that is on no list. */
const DATED = `Mã đơn vị,Tên đơn vị,Mã tiêu chí,Điểm,Minh chứng,Ngày gửi
30001,Thị trấn Tràm Chim,TC1,6,NQ 1,05/12/2022
30005,Xã Phú Đức,TC1,6,NQ 2,05/01/2023
30077,Xã Phú Lợi,TC1,6,NQ 3,
`;

const answers: [line: string, answer: AnswerJson][] = [];

const otherwise: string[] = [];

/** What a line answers, with the code it ends with. */
async function run(exitCode: number, ...argv: readonly string[]): Promise<AnswerJson> {
  const ran = await hoctap(...argv, '--json');
  if (ran.exitCode !== exitCode) otherwise.push(`${ran.exitCode} ${argv.join(' ')} ${ran.err}`);
  const answer: AnswerJson = JSON.parse(ran.out);
  answers.push([argv.join(' '), answer]);
  return answer;
}

const write = (name: string, text: string) => writeFileSync(inside(name), text);

/** Each command that answers in data, also where something is wrong, refused or missing. */
beforeAll(async () => {
  await results();
  await criteria();
  await papers();
  await issued();
  const before = process.cwd();
  process.chdir(folder);
  await run(0, 'doctor');
  write('hoctap.json', '{ "format": "hoctap-folder", "formatVersion": 1, "register": "khong-co.jsonl" }');
  await run(1, 'doctor', '--lang', 'en');
  process.chdir(before);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function results(): Promise<void> {
  write(
    'dieu-chinh.csv',
    'Mã đơn vị;Mã tiêu chí;Điểm mới;Lý do;Người điều chỉnh;Ngày điều chỉnh\n30004;TC5;7,5;Xem lại;Trưởng đoàn;15/12/2022\n',
  );
  mkdirSync(inside('ho-so'));
  write('ho-so/NQ 12.pdf', '%PDF-1.4');
  write('ho-so/khong-ai-neu.pdf', '%PDF-1.4');
  const named = readFileSync(DEMO, 'utf8')
    .replace(/Nghị quyết của Đảng ủy[^,"]*/, 'NQ 12.pdf')
    .replace('Quyết định kiện toàn ban chỉ đạo; Biên bản họp', 'QĐ 7.pdf')
    .replace('Đoàn kiểm tra 1,', 'Đoàn kiểm tra 1,Xem lại');
  write('ten-tep.csv', named);
  write('ngay-gui.csv', DATED);
  write('danh-sach.csv', 'Mã đơn vị,Tên đơn vị\n30001,Thị trấn Tràm Chim\n30005,Xã Phú Đức\n');
  const with2022 = ['--overrides', inside('dieu-chinh.csv'), '--units', 'Đồng Tháp', '--due', '31/12/2022'];
  await run(0, 'evaluate', DEMO, ...SET, '-o', inside('demo'), ...with2022);
  await run(1, 'evaluate', `${RICH}/cum-1.csv`, `${RICH}/cum-2.csv`, ...SET, '-o', inside('rich'), '--lang', 'en');
  await run(1, 'check', DEMO, ...SET, '--units', 'Đồng Tháp', '--due', '31/12/2022');
  await run(1, 'check', inside('ten-tep.csv'), ...SET, '--evidence-dir', inside('ho-so'), '--lang', 'en');
  await run(1, 'check', `${RICH}/cum-1.csv`, `${RICH}/cum-2.csv`, ...SET);

  const listed = ['--units', inside('danh-sach.csv'), '--due', '31/12/2022'];
  await run(1, 'check', inside('ngay-gui.csv'), ...SET, ...listed);

  await run(0, 'explain', inside('demo'), '30004');
  await run(0, 'explain', inside('demo'), '30010', '--assume', 'TC9=7');
  const { data } = await run(0, 'compare', inside('demo'), inside('rich'));
  expect(data).toMatchObject({ format: 'hoctap-comparison' });
  const rich = JSON.parse(readFileSync(inside('rich/result.json'), 'utf8'));
  for (const { code } of rich.units) await run(0, 'explain', inside('rich'), code, '--lang', 'en');
  await run(0, 'explain', 'score-above-maximum');
  await run(0, 'explain', 'option-not-a-date', '--lang', 'en');
  await run(2, 'explain', 'no-such-code');
  await run(0, 'compare', inside('demo'), '--self');

  const years = [2021, 2022].map((year) => {
    write(`${year}.csv`, readFileSync(DEMO, 'utf8').replaceAll(',2022,', `,${year},`));
    return String(year);
  });
  for (const year of years)
    await hoctap('evaluate', inside(`${year}.csv`), '-c', 'tt44-2014', '-y', year, '-o', inside(year));
  await run(0, 'timeline', ...years.map((year) => inside(year)), '-o', inside('nhieu-nam'));
  // Former communes under those of today.
  write('2026.csv', 'Mã đơn vị,Tên đơn vị,Tỉnh,Mã tiêu chí,Điểm\n30001,Xã Tràm Chim,Tỉnh Đồng Tháp,TC1.1,2\n');
  const now = ['-c', 'tt25-2023', '-y', '2026', '--category', 'thường', '-o', inside('2026')];
  await run(1, 'evaluate', inside('2026.csv'), ...now);
  await run(0, 'timeline', inside('2022'), inside('2026'), '-o', inside('qua-sap-xep'));
  for (const [name, set] of [
    ['pho-cap-giao-duc-2022/so-lieu.csv', 'nd20-2014'],
    ['trung-tam-2022/trung-tam.csv', 'vi-du-trung-tam'],
  ] as const) {
    await hoctap('evaluate', `fixtures/${name}`, '-c', set, '-y', '2022', '-o', inside(set));
    const { units } = JSON.parse(readFileSync(inside(set, 'result.json'), 'utf8'));
    for (const { code } of units) await run(0, 'explain', inside(set), code);
  }

  write('so-lieu.csv', 'Mã,Nội dung,Tổng số,Đăng ký,Đạt,Năm,Chỉ tiêu riêng (%)\nGD,,10,9,8,2022,75\n');
  await run(0, 'counts', inside('so-lieu.csv'));
  await run(0, 'reproduce', inside('2022'));
  const changed = readFileSync(inside('2021/result.json'), 'utf8').replace('Xã Phú Ninh', 'Xã Phú Vinh');
  write('2021/result.json', changed);
  await run(1, 'reproduce', inside('2021'));
  const [head, ...rows] = readFileSync(DEMO, 'utf8').split('\n');
  for (const [name, units] of [
    ['bac', /^3000/],
    ['nam', /^3001/],
  ] as const) {
    write(`${name}.csv`, [head, ...rows.filter((row) => units.test(row))].join('\n'));
    await hoctap('evaluate', inside(`${name}.csv`), ...SET, '-o', inside(name));
  }
  await run(0, 'combine', inside('bac'), inside('nam'), '-o', inside('ghep'));
}

async function criteria(): Promise<void> {
  const { data } = await run(0, 'criteria', 'list', '--all');
  const { sets } = data as { sets: { id: string; version: string }[] };
  expect(sets.length).toBeGreaterThan(25);
  for (const { id, version } of sets) await run(0, 'criteria', 'show', `${id}@${version}`);
  await run(0, 'criteria', 'sql', 'tt44-2014', '--dialect', 'duckdb');
  const wrong = readdirSync(BROKEN).filter((name) => name.endsWith('.json'));
  for (const name of wrong.slice(0, 12))
    await hoctap('criteria', 'lint', join(BROKEN, name), '--json').then(kept(name));
  for (const [before, after] of [
    ['tt44-2014', 'tt25-2023'],
    ['tt25-2023@1.0.0', 'tt25-2023@2.0.0'],
    ['nd20-2014', 'tt25-2023-huyen'],
    ['qd448-2015-don-vi', 'qd387-2022-don-vi'],
    ['tt22-2020', 'tt24-2023-don-vi'],
    ['vi-du-thanh-pho', 'vi-du-trung-tam'],
    ['nd20-2014@1.0.0', 'nd20-2014@1.1.0'],
    ['tt24-2023-don-vi@1.0.0', 'tthtcd'],
  ] as const)
    await run(0, 'criteria', 'diff', before, after);
  const city = readFileSync('criteria/vi-du-thanh-pho/1.0.0.json', 'utf8');
  write('thanh-pho.json', city.replace('"thuong": 40', '"thuong": 45').replace('"half-up"', '"down"'));
  await run(0, 'criteria', 'diff', 'vi-du-thanh-pho', inside('thanh-pho.json'));
  await run(0, 'criteria', 'test', 'tt44-2014');
  const cases = JSON.parse(readFileSync('criteria/tt25-2023/2.0.0.cases.json', 'utf8'));
  cases.cases = cases.cases
    .slice(0, 2)
    .map((each: object) => ({ ...each, expect: { class: 'no-such', total: 1, points: { 'TC1.1': 99 } } }));
  write('sai.cases.json', JSON.stringify(cases));
  await run(1, 'criteria', 'test', 'tt25-2023', '--cases', inside('sai.cases.json'), '--lang', 'en');
  for (const set of ['tt44-2014', 'nd20-2014'] as const) {
    const few = JSON.parse(readFileSync(`criteria/${set}/1.0.0.cases.json`, 'utf8'));
    write('it.cases.json', JSON.stringify({ ...few, cases: few.cases.slice(0, 1), areas: [] }));
    await run(0, 'criteria', 'test', set, '--cases', inside('it.cases.json'));
  }
}

function kept(line: string) {
  return ({ out }: { readonly out: string }) => answers.push([line, JSON.parse(out)]);
}

async function papers(): Promise<void> {
  await run(0, 'report', inside('demo'), '-f', 'md', '-o', inside('md'));
  await run(1, 'sheets', inside('demo'), '-f', 'txt', '--unit', '30007', '99999', '-o', inside('phieu'));
  await run(0, 'letters', inside('demo'), '-f', 'docx', '-o', inside('cong-van'));
  const office = ['--profile', 'fixtures/demo/co-quan.json'];
  await run(0, 'documents', inside('demo'), ...office, '-o', inside('giay-to'));
  await run(1, 'documents', inside('rich'), ...office, '-o', inside('giay-to-2'));
  await run(1, 'documents', inside('2026'), ...office, '-o', inside('giay-to-3'));
  await hoctap('evaluate', inside('ten-tep.csv'), ...SET, '-o', inside('co-tep'));
  await run(0, 'explain', inside('co-tep'), '30001');
  await run(1, 'dossier', inside('co-tep'), '--evidence-dir', inside('ho-so'), '-o', inside('xep'));

  const page = {
    program: { version: '1.0.0', sha256: 'a'.repeat(64) },
    criteria: { id: 'tt44-2014', version: '1.1.0', sha256: 'b'.repeat(64) },
    year: 2022,
  } as Parameters<typeof outcomeOf>[1];
  const note = outcomeOf(resultOfUnits([aUnit({ TC1: 80 })]), page, 'c'.repeat(64));
  write('xa.tu-kiem-tra.json', outcomeText({ ...note, files: [{ file: 'a.csv', sha256: 'd'.repeat(64), bytes: 1 }] }));
  await run(1, 'page', 'read', inside('xa.tu-kiem-tra.json'));
}

interface Paper {
  readonly number: string;
  readonly unitCode: string;
}

async function issued(): Promise<void> {
  const office = ['--profile', 'fixtures/demo/co-quan.json'];
  const act = ['--reason', 'Sai tên', '--by', 'Văn thư', '--on', '21/12/2022'];
  await run(0, 'keys', 'new', '-o', inside('khoa'), ...named(), '--valid-from', '01/01/2022', '--without-passphrase');
  await run(0, 'keys', 'new', '-o', inside('khoa-thu'), ...named(), '--without-passphrase', '--dry-run');
  await run(0, 'register', 'init', register, '--office', 'UBND huyện Tam Nông', '--on', '01/12/2022');
  await run(1, 'register', 'check', register);

  await run(0, 'certify', inside('demo'), ...office, '-o', inside('khong-so'), '--unit', '30001');
  await run(1, 'certify', inside('demo'), ...office, '-o', inside('khong-so'), '--unit', '30007', '99999');
  const into = ['--register', register, '--issued-on', '20/12/2022', '--key', key];
  const issuing = ['certify', inside('2022'), ...office, ...into];
  await run(0, ...issuing, '-o', inside('thu'), '--dry-run');
  await run(0, ...issuing, '-o', inside('giay'));
  await run(0, 'keys', 'rotate', key, '-o', inside('khoa-moi'), '--valid-from', '01/12/2022', '--without-passphrase');
  const newKey = readdirSync(inside('khoa-moi')).find((name) => name.endsWith('.private.pem')) ?? '';
  await run(0, ...issuing.slice(0, -1), inside('khoa-moi', newKey), '-o', inside('giay-2'));

  // A unit whose certificate stands while it earns none any more.
  write('xuong.csv', readFileSync(inside('dieu-chinh.csv'), 'utf8').replace('TC5;7,5', 'TC5;0'));
  await hoctap('evaluate', inside('2022.csv'), ...SET, '-o', inside('xuong'), '--overrides', inside('xuong.csv'));
  await run(0, 'certify', inside('xuong'), ...office, ...into, '-o', inside('giay-3'));

  copyFileSync(register, inside('ban-sao.jsonl'));
  await run(0, 'register', 'sign', register, '--key', key);
  await run(1, 'register', 'check', register, '--key', publicKey, '--seal', '0'.repeat(64));
  await run(0, 'register', 'compare', register, inside('ban-sao.jsonl'));
  const { data } = await run(0, 'register', 'list', register);
  const [first, second] = data as [Paper, Paper];
  await run(0, 'register', 'void', register, first.number, '--key', key, ...act);
  const replaced = ['--unit-name', 'Xã Tên Mới'];
  await run(0, 'register', 'replace', register, second.number, '--key', key, ...act, ...replaced);
  await run(0, 'register', 'compare', register, inside('ban-sao.jsonl'));
  await run(0, 'register', 'list', register);
  expect((await run(0, 'register', 'list', register, '-y', '2021')).data).toEqual([]);

  const known = ['--key', publicKey, '--register', register];
  const paper = (code: string) => inside('giay', readdirSync(inside('giay')).find((name) => name.includes(code)) ?? '');
  await run(0, 'verify', paper('30004'), ...known);
  for (const { unitCode } of [first, second]) await run(1, 'verify', paper(unitCode), ...known);
  await run(1, 'verify', paper('30004'), '--lang', 'en');
  const broken = readFileSync(register, 'utf8').split('\n').slice(1).join('\n');
  write('hong.jsonl', broken);
  await run(1, 'register', 'check', inside('hong.jsonl'));
  write('khong-ma.txt', 'không có mã');
  await run(2, 'verify', inside('khong-ma.txt'), ...known);
}

function named(): string[] {
  return ['--office', 'UBND huyện Tam Nông', '--authority', 'Chủ tịch Ủy ban nhân dân huyện Tam Nông'];
}

test('every command that answers in data was asked', () => {
  expect(otherwise).toEqual([]);
  const asked = new Set(answers.filter(([, { data }]) => data !== undefined).map(([, { command }]) => command));
  expect([...asked].sort()).toEqual(Object.keys(ANSWER_DATA).sort());
});

test('what each says is what the published schema has for it', () => {
  for (const [line, answer] of answers) {
    expect(schemaNamed('answer').safeParse(answer).error, line).toBeUndefined();
    const { command, data } = answer;
    if (data === undefined) continue;
    expect(schemaNamed('answer-data').safeParse({ [command]: data }).error, line).toBeUndefined();
  }
});

test('a key more or a key less is not', () => {
  for (const [line, { command, data }] of answers) {
    if (data === undefined || Array.isArray(data)) continue;
    const takes = (given: object) => schemaNamed('answer-data').safeParse({ [command]: given }).success;
    expect(takes({ ...data, more: 1 }), line).toBe(false);
    expect(takes({}), line).toBe(false);
  }
});

interface Form {
  readonly $ref?: string;
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
  readonly items?: Form;
  readonly properties?: Readonly<Record<string, Form>>;
}

/** What none of these answers has, and where it is shown. */
const ELSEWHERE: readonly string[] = [
  // Said of papers that are not what they were: test/verification/.
  'verify.certificates[].address',
  'verify.certificates[].paper.because',
  'verify.certificates[].paper.otherwise',
  'verify.certificates[].paper.page',
  'verify.certificates[].register.different',
  'verify.certificates[].register.facts',
  // Of workbooks: the form of a problem is the one of `problem-list`.
  'problem.related[].sheet',
  'problem.sheet',
  // A criteria file may say it, and no shipped one does.
  'criteria show.items[].method.atMostMonths',
  'criteria show.items[].method.needed',
  'criteria show.law.grounds',
  'criteria show.recognition.bodies[].from',
  'criteria show.recognition.bodies[].provinces',
  'criteria show.recognition.deadlines[].from',
  'criteria show.recognition.deadlines[].provinces',
  'criteria show.recognition.deadlines[].to',
  'criteria show.recognition.dossiers[].from',
  'criteria show.recognition.dossiers[].provinces',
  'criteria show.recognition.dossiers[].to',
  'criteria show.rounding',
  'timeline.years[].classes[].toExclusive',
];

/** What the schema has and no answer of these had would be promised unseen. */
test('and all that the schema has is in one of them', () => {
  const schema: Form & { readonly $defs: Readonly<Record<string, Form>> } = JSON.parse(publishedText('answer-data'));
  const [all, seen] = [new Set<string>(), new Set<string>()];
  const walk = (form: Form, values: readonly unknown[], path: string) => {
    const { $ref, anyOf, oneOf, items, properties } = form;
    if ($ref !== undefined) {
      const shared = /^#\/\$defs\/(.+)$/.exec($ref)?.[1];
      // What a unit may have, `explain` shows in full.
      if (shared !== undefined && shared !== 'unit') walk(schema.$defs[shared] ?? {}, values, shared);
      return;
    }
    for (const each of anyOf ?? oneOf ?? []) walk(each, values, path);
    if (items !== undefined)
      walk(
        items,
        values.flatMap((value) => (Array.isArray(value) ? value : [])),
        `${path}[]`,
      );
    for (const [name, below] of Object.entries(properties ?? {})) {
      const inner = values.flatMap((value) => own(value, name));
      all.add(`${path}.${name}`);
      if (inner.length === 0) continue;
      seen.add(`${path}.${name}`);
      walk(below, inner, `${path}.${name}`);
    }
  };
  for (const [command, form] of Object.entries(schema.properties ?? {})) {
    const data = answers.filter(([, answer]) => answer.command === command).map(([, answer]) => answer.data);
    walk(form, data, command);
  }
  expect([...all].filter((each) => !seen.has(each)).sort()).toEqual([...ELSEWHERE].sort());
});

function own(value: unknown, name: string): unknown[] {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? [(value as Record<string, unknown>)[name]]
    : [];
}
