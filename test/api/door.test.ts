import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  CannotRun,
  check,
  communeList,
  compare,
  compareScores,
  criteriaMove,
  criteriaNew,
  criteriaQuestions,
  evaluate,
  explain,
  fixedCopy,
  inMemory,
  letters,
  onDisk,
  papers,
  refusalJson,
  report,
  reportInPdf,
  reproduce,
  saveFiles,
  template,
} from '../../src/api/node.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';

const DEMO = readFileSync('fixtures/demo/minh-chung.csv');
const BYTES = Uint8Array.from(DEMO);
const demo = () => inMemory([{ name: 'minh-chung.csv', contents: BYTES }]);
const text = (file: Parameters<typeof bytesOf>[0] | undefined) =>
  file === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(file));

const refused = async (run: Promise<unknown>) => {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CannotRun)) throw error ?? new Error('nothing was refused');
  return refusalJson(error, 'en').error;
};

describe('a job from outside', () => {
  test('gives the same bytes from memory as from the disk and as the command', async () => {
    const asked = {
      year: 2022,
      criteria: 'tt44-2014@1.0.0',
      reports: ['csv', 'html'] as const,
      language: 'vi' as const,
    };
    const fromMemory = await evaluate({ ...asked, evidence: ['minh-chung.csv'] }, await demo());
    const fromDisk = await evaluate({ ...asked, evidence: ['fixtures/demo/minh-chung.csv'] });
    const names = fromMemory.files.map(({ name }) => name);
    expect(names).toEqual(['bang-xep-hang.csv', 'con-thieu.csv', 'bao-cao.html']);
    for (const [index, file] of fromMemory.files.entries()) {
      const other = text(fromDisk.files[index]).replaceAll('fixtures/demo/minh-chung.csv', 'minh-chung.csv');
      expect(text(file)).toBe(other);
    }
    expect(text((await evaluate({ ...asked, evidence: ['minh-chung.csv'] }, await demo())).files[0])).toBe(
      readFileSync('fixtures/demo/expected/bang-xep-hang.csv', 'utf8'),
    );
  });

  test('tells what it decided on the way, as a code, particulars and a sentence; a listener hears it at once', async () => {
    const heard: string[] = [];
    const world = { ...(await demo()), notice: ({ code }: { readonly code: string }) => heard.push(code) };
    const asked = { evidence: ['minh-chung.csv'], year: 2022, reports: [] };
    const { notices, warnings } = await evaluate({ ...asked, language: 'en' }, world);
    expect(notices).toEqual([
      {
        code: 'criteria-in-force',
        details: { set: 'tt44-2014@1.1.0', law: 'Thông tư 44/2014/TT-BGDĐT', year: 2022 },
        message: 'No criteria set was named: using tt44-2014@1.1.0 (Thông tư 44/2014/TT-BGDĐT), in force for 2022.',
      },
    ]);
    expect(warnings).toEqual([]);
    expect(heard).toEqual(['criteria-in-force']);
  });

  test('is refused with a code, words, particulars and the problems that led to it', async () => {
    const evidence = ['minh-chung.csv'];
    expect(await refused(check({ evidence: ['khong-co.csv'], criteria: 'tt44-2014' }, await demo()))).toMatchObject({
      code: 'file-not-found',
      details: { path: 'khong-co.csv' },
    });
    expect(await refused(check({ evidence, criteria: 'khong-co' }, await demo()))).toMatchObject({
      code: 'criteria-unknown',
      message: 'There is no criteria set “khong-co”.',
      details: { named: 'khong-co' },
    });
    const broken = await inMemory([{ name: 'a.csv', contents: '"Mã đơn vị;' }]);
    expect(await refused(evaluate({ evidence: ['a.csv'], criteria: 'tt44-2014', reports: [] }, broken))).toMatchObject({
      code: 'evidence-unreadable',
      problems: [{ code: 'quote-not-closed', file: 'a.csv' }],
    });
  });

  test('a list of units and a folder of documents can lie in memory, too', async () => {
    const world = await inMemory([
      { name: 'minh-chung.csv', contents: BYTES },
      { name: 'don-vi.csv', contents: 'Mã đơn vị;Tên đơn vị\n30001;Xã A\n99999;Xã B\n' },
      { name: 'ho-so/NQ 01.pdf', contents: 'x' },
    ]);
    const checked = await check(
      { evidence: ['minh-chung.csv'], criteria: 'tt44-2014', year: 2022, units: 'don-vi.csv', evidenceDir: 'ho-so' },
      world,
    );
    if (checked.kind !== 'checked') throw checked.refusal;
    expect(checked.result.coverage?.counts.nothing).toBe(1);
    expect(checked.result.documents?.folder).toBe('ho-so');
    expect(checked.tables.map(({ name }) => name)).toEqual(['con-thieu.csv', 'tinh-hinh-gui.csv']);
  });

  test('what is written is read again: explain, report, compare, both scores, a corrected copy', async () => {
    const folder = aFolder({ 'a.csv': DEMO });
    const { files, result } = await evaluate(
      { evidence: ['a.csv'], year: 2022, reports: ['json'] },
      await inMemory([{ name: 'a.csv', contents: BYTES }]),
    );
    expect(await saveFiles(folder, files)).toHaveLength(1);
    expect(namesIn(folder)).toEqual(['a.csv', 'result.json']);
    const code = result.units[0]?.code ?? '';
    expect((await explain({ result: folder, unit: code })).unit.code).toBe(code);
    const drawn = await report({ result: folder, reports: ['html'], language: 'en' });
    expect(text(drawn.files[0])).toContain('<html lang="en"');
    const { comparison } = await compare({ of: 'results', before: folder, after: folder });
    expect(comparison.summary.same).toBe(result.units.length);
    expect((await compareScores({ result: folder })).found.units.length).toBeGreaterThan(0);
    const checked = await check({ evidence: [`${folder}/a.csv`], criteria: 'tt44-2014', year: 2022 }, onDisk());
    if (checked.kind !== 'checked') throw checked.refusal;
    const copy = await fixedCopy({
      evidence: [`${folder}/a.csv`],
      set: checked.set,
      year: 2022,
      fix: `${folder}/b.csv`,
    });
    expect(copy.files.map(({ name }) => name)).toEqual([`${folder}/b.csv`, `${folder}/b-nhat-ky-sua.csv`]);
  });
});

describe('what comes of a result is a job too', () => {
  const RESULT = 'fixtures/demo/expected/result.json';
  const magic = (file: Parameters<typeof bytesOf>[0]) => new TextDecoder('latin1').decode(bytesOf(file).slice(0, 4));

  test('letters, one after the other, in both formats', async () => {
    const { count, files, unknown, notices } = await letters({
      result: RESULT,
      office: {},
      formats: ['pdf', 'docx'],
      units: ['30007', 'x'],
    });
    const made: string[] = [];
    for await (const file of files) made.push(`${file.name.split('.').at(-1)} ${magic(file)}`);
    expect(unknown).toEqual(['x']);
    expect(made).toEqual([...Array(count).fill('pdf %PDF'), ...Array(count).fill('docx PK\u0003\u0004')]);
    expect(count).toBe(1);
    expect(notices.every(({ message }) => message.length > 10)).toBe(true);
  });

  test('the report on A4, with a language and without', async () => {
    for (const asked of [{ result: RESULT }, { result: RESULT, language: 'en' as const }]) {
      const { files } = await reportInPdf(asked);
      expect(files.map(magic)).toEqual(['%PDF']);
    }
    expect(await refused(reportInPdf({ result: 'khong-co' }))).toMatchObject({ code: 'file-not-found' });
  });

  test('papers, an empty form, a list of communes, and the result computed again', async () => {
    const office = {};
    const drafts = await papers({ result: RESULT, office, order: 'rank', withNotAchieved: false, kinds: ['minutes'] });
    expect([drafts.files.map(magic), drafts.clean]).toEqual([['PK\u0003\u0004'], true]);
    const form = await template({
      criteria: 'tt44-2014',
      form: 'wide',
      as: { kind: 'csv', name: 'mau.csv' },
      year: 2022,
    });
    expect(text(form.files[0])).toContain('Mã đơn vị');
    const communes = await communeList({
      units: 'Đồng Tháp',
      district: 'Tam Nông',
      year: 2022,
      language: 'en',
      as: { kind: 'csv', name: 'xa.csv' },
    });
    expect([communes.count, text(communes.file).split('\r\n')[0]]).toEqual([
      12,
      '\uFEFF"unit_code","unit_name","district","province"',
    ]);
    expect(await reproduce({ path: RESULT })).toMatchObject({ missing: [], differences: [], clean: true });
  });

  test('a paper that was asked for by name and cannot be made is refused, as the command does', async () => {
    const asked = { office: {}, order: 'rank' as const, withNotAchieved: false };
    const self = { ...asked, result: 'fixtures/tu-danh-gia/expected/result.json' };
    const code = async (run: Promise<unknown>) => (await refused(run)).code;
    expect(await code(papers({ ...self, kinds: ['minutes', 'decision'] }))).toBe('papers-of-self-evaluation');
    expect((await papers({ ...self, kinds: ['minutes'] })).files).toHaveLength(1);
    const ofChecked = { ...asked, result: RESULT };
    expect(await code(papers({ ...ofChecked, kinds: ['minutes', 'application'] }))).toBe('papers-of-a-check');
    expect(await code(papers({ ...ofChecked, dossier: 'application', kinds: ['decision'] }))).toBe(
      'papers-of-self-evaluation',
    );
  });
});

describe("an office's own set", () => {
  const none = () => inMemory([]);
  const said = { from: 'tthtcd@1.0.0', id: 'tinh-a', title: 'Bộ của tỉnh A', years: '2026-2030', why: '' };

  test('is asked for question by question, as data, and made of the answers', async () => {
    const first = await criteriaQuestions({ from: 'tthtcd@1.0.0', id: 'tinh-a' }, await none());
    expect(first.questions.map(({ option, optional = false }) => [option, optional])).toEqual([
      ['title', false],
      ['years', true],
      ['why', true],
    ]);
    const output = await criteriaQuestions(said, await none());
    expect(output.questions).toEqual([{ option: 'output', asked: 'Ghi vào tệp:', initial: 'tinh-a.json' }]);
    const open = await criteriaQuestions({ ...said, output: 'tinh-a.json' }, await none());
    expect(open.questions.map(({ place }) => place)).toContain('maximum');
    const fill = open.questions.map(({ place = '' }) => ({ place, value: place === 'maximum' ? '100' : null }));
    expect((await criteriaQuestions({ ...said, output: 'tinh-a.json', fill }, await none())).questions).toEqual([]);

    const made = await criteriaNew({ ...said, fill }, await none());
    const [file] = made.files;
    expect([made.path, file?.name, made.base]).toEqual(['tinh-a.json', 'tinh-a.json', 'tthtcd@1.0.0']);
    expect(JSON.parse(text(file))).toMatchObject({
      ...{ id: 'tinh-a', title: 'Bộ của tỉnh A', maximum: 100, applies: { from: 2026, to: 2030 } },
      extends: { id: 'tthtcd', version: '1.0.0' },
    });
    expect(made.set?.maximum).toBe(100);
    expect(made.set?.open.length).toBe(open.questions.length - 1);
  });

  test('without a needed answer it is refused, every one named; a wrong one by its option', async () => {
    const lacking = await refused(criteriaNew({ from: 'tthtcd@1.0.0' }, await none()));
    expect([lacking.code, lacking.details]).toEqual(['drafting-options-missing', { options: ['--id', '--title'] }]);
    const wrong = await refused(criteriaNew({ ...said, years: '2030-2026' }, await none()));
    expect([wrong.code, wrong.details]).toEqual([
      'drafting-years-malformed',
      { option: '--years', written: '2030-2026' },
    ]);
    expect((await refused(criteriaNew({}, await none()))).code).toBe('drafting-nothing-to-start-from');
  });

  test('numbers that do not agree make no file: what is wrong comes with the refusal', async () => {
    const fill = [
      { place: 'tot.from', value: '50' },
      { place: 'kha.from', value: '80' },
    ];
    const error = await refused(criteriaNew({ ...said, fill }, await none()));
    expect(error.code).toBe('criteria-draft-refused');
    expect(error.problems?.length).toBeGreaterThan(0);
  });

  test('is moved onto another version of its base as a file of its own', async () => {
    const own = await criteriaNew(
      { ...said, from: 'tt44-2014@1.0.0', title: 'Bộ của huyện A', years: '2026' },
      await none(),
    );
    const world = await inMemory([{ name: 'tinh-a.json', contents: text(own.files[0]) }]);
    const moved = await criteriaMove({ from: 'tinh-a.json', base: '1.1.0' }, world);
    expect(moved.path).not.toBe('tinh-a.json');
    expect(JSON.parse(text(moved.files[0]))).toMatchObject({ extends: { id: 'tt44-2014', version: '1.1.0' } });
  });
});
