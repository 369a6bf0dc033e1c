import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runNew } from '../../src/cli/criteria/new.ts';
import type { Ask } from '../../src/cli/menu/ask.ts';
import { draftingProblems } from '../../src/problems/drafting-problems.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { aTerminal, hoctap } from '../support/a-terminal.ts';

function inFolder(...fixtures: readonly string[]): string {
  const sources = fixtures.map((name) => [name, join(process.cwd(), 'fixtures/rubric', name)] as const);
  const folder = aFolder();
  for (const [name, source] of sources) copyFileSync(source, join(folder, name));
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  return folder;
}

const create = (...argv: readonly string[]) => hoctap('criteria', 'new', ...argv);
const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const HEADING = ['--id', 'phong-gd-a', '--law', 'QĐ 1', '--award', 'Cộng đồng học tập', '--unit', 'xã', '-y', '2026'];
const FIFTEEN = 'muoi-lam-tieu-chi.csv';

describe('from a rubric', () => {
  test('fifteen criteria become a sound set by which evidence is scored', async () => {
    const folder = inFolder(FIFTEEN);
    const made = await create('--rubric', FIFTEEN, ...HEADING, '--classes-of', 'tt44-2014');
    expect(made.exitCode).toBe(0);
    expect(made.out).toContain('Không đạt mức nào: 0 điểm');
    expect(made.err).toContain('hoctap template -c phong-gd-a.json');
    const set = json(folder, 'phong-gd-a.json');
    expect(set).toMatchObject({ version: '1.0.0', provenance: 'office', maximum: 100, applies: { from: 2026 } });
    expect(set.items).toHaveLength(15);
    expect(JSON.stringify(set.classification)).not.toContain('clause');
    const lint = await hoctap('criteria', 'lint', 'phong-gd-a.json', '--json');
    expect(lint.exitCode).toBe(0);
    expect(
      JSON.parse(lint.out).data.problems.every(({ severity }: { severity: string }) => severity === 'notice'),
    ).toBe(true);
  });

  test('a workbook: the sheet with the rubric is found, the class bound filled in', async () => {
    const folder = inFolder('trung-tam.xlsx');
    const { exitCode } = await create(
      '--rubric',
      'trung-tam.xlsx',
      ...HEADING,
      '--fill',
      'dat.from=50,5',
      '-o',
      'tt.json',
    );
    expect(exitCode).toBe(0);
    const { items, classification } = json(folder, 'tt.json');
    expect(items.map(({ maximum }: { maximum: number }) => maximum)).toEqual([20, 30, 20, 30]);
    expect(classification.classes[0].from).toBe(50.5);
  });

  test('without a set to classify by that is left open, and said', async () => {
    inFolder(FIFTEEN);
    const { exitCode, err } = await create('--rubric', FIFTEEN, ...HEADING);
    expect(exitCode).toBe(0);
    expect(err).toContain('xếp loại “Đạt”: tổng điểm từ bao nhiêu (dat.from)');
  });

  test('what is printed for Excel is read back as the same criteria', async () => {
    const folder = inFolder(FIFTEEN);
    await create('--rubric', FIFTEEN, ...HEADING);
    await hoctap('criteria', 'show', 'phong-gd-a.json', '--csv', 'in.csv');
    const { exitCode, err } = await create('--rubric', 'in.csv', ...HEADING, '--title', 'Lại', '-o', 'lai.json');
    expect([exitCode, err]).toEqual([0, expect.not.stringContaining('chưa đủ rõ')]);
    const withoutLevelIds = (name: string) =>
      JSON.parse(JSON.stringify(json(folder, name).items), (key, value) => (key === 'levels' ? value.length : value));
    expect(withoutLevelIds('lai.json')).toEqual(withoutLevelIds('phong-gd-a.json'));
  });

  test('laid over a set it fills in what is known by name, and says what is near, new or absent', async () => {
    const folder = inFolder(FIFTEEN);
    const { exitCode, err } = await create(
      '--rubric',
      FIFTEEN,
      '--from',
      'tt44-2014',
      '--id',
      'a',
      '--title',
      'A',
      '--why',
      'QĐ 2',
    );
    expect(exitCode).toBe(0);
    expect(err).toContain('TC15 (“Đảm bảo an ninh trật tự, an toàn xã hội”)');
    const { changes, maximum } = json(folder, 'a.json');
    expect(maximum).toBeUndefined();
    expect(changes).toContainEqual({ op: 'reword', item: 'TC15', label: 'Đảm bảo an ninh, trật tự', why: 'QĐ 2' });
    expect(changes).toContainEqual({ op: 'set', item: 'TC1', maximum: 10, why: 'QĐ 2' });
  });

  test('with an error makes nothing', async () => {
    const table = readFileSync('fixtures/rubric/problems/rubric-sum-differs.csv');
    const folder = inFolder();
    writeFileSync('a.csv', table);
    const { exitCode, err } = await create('--rubric', 'a.csv', ...HEADING);
    expect([exitCode, namesIn(folder)]).toEqual([2, ['a.csv']]);
    expect(err).toContain('ô D2');
  });
});

describe('from a set', () => {
  const fills = ['maximum=100', 'tot.from=80', 'kha.from=65', 'trung-binh.from=50'];
  const items = ['N1', 'N2', 'N3', 'N4'].flatMap((id) => [`${id}.maximum=25`, `${id}.method=awarded:0,5`]);
  const options = [...fills, ...items].flatMap((each) => ['--fill', each]);

  test('a template with everything filled in is complete', async () => {
    const folder = inFolder();
    const { exitCode, err } = await create('--from', 'tthtcd', '--id', 'tinh-a', '--title', 'A', ...options);
    expect([exitCode, err]).toEqual([0, expect.stringContaining('Tệp vừa ghi không có lỗi')]);
    const made = json(folder, 'tinh-a.json');
    expect(made.changes[0]).toEqual({ op: 'set', item: 'N1', maximum: 25, method: { kind: 'awarded', step: 0.5 } });
    expect(Object.keys(made).slice(0, 8)).toEqual([
      '$schema',
      'format',
      'formatVersion',
      'id',
      'version',
      'title',
      'provenance',
      'extends',
    ]);
  });

  test('a set with errors is not written: what does not agree is told', async () => {
    const folder = inFolder();
    const wrong = options.map((each) => (each === 'N1.maximum=25' ? 'N1.maximum=30' : each));
    const { exitCode, err } = await create('--from', 'tthtcd', '--id', 'a', '--title', 'A', ...wrong);
    expect([exitCode, namesIn(folder)]).toEqual([2, []]);
    expect(err).toContain('[Lỗi] Bộ đang lập, điểm tối đa (maximum): Điểm tối đa các tiêu chí cộng lại là 105');
  });

  test.each([
    ['everything that is missing, at once', [], 'Cần --from hoặc --rubric'],
    ['the names', ['--from', 'tt44-2014'], '--id, --title'],
    ['a shipped id', ['--from', 'tt44-2014', '--title', 'A', '--id', 'tt22-2020'], 'của một bộ có sẵn'],
    ['an id that is none', ['--from', 'tt44-2014', '--title', 'A', '--id', 'Phòng A'], 'chữ thường không dấu'],
    ['years turned round', ['--from', 'tt44-2014', '--title', 'A', '--id', 'a', '-y', '2030-2026'], '2026-2030'],
    ['an unknown place', ['--from', 'tthtcd', '--title', 'A', '--id', 'a', '--fill', 'N9.maximum=1'], 'N4.maximum'],
    ['no number', ['--from', 'tthtcd', '--title', 'A', '--id', 'a', '--fill', 'N1.maximum=x'], '“x”'],
    ['a file of another kind', ['--from', 'tt44-2014', '--title', 'A', '--id', 'a', '-o', 'a.xlsx'], '.json'],
  ])('without a terminal it names %s', async (_, argv, words) => {
    const folder = inFolder();
    const { exitCode, err } = await create(...argv);
    expect([exitCode, namesIn(folder)]).toEqual([2, []]);
    expect(err).toContain(words);
  });

  test('a file that is there stays, but for --force', async () => {
    const folder = inFolder();
    const argv = ['--from', 'tt44-2014', '--id', 'a', '--title', 'Một'];
    await create(...argv);
    expect((await create(...argv, '--title', 'Hai')).exitCode).toBe(2);
    expect(json(folder, 'a.json').title).toBe('Một');
    expect((await create(...argv, '--title', 'Hai', '--force')).exitCode).toBe(0);
    expect(json(folder, 'a.json').title).toBe('Hai');
  });
});

describe('on an office’s own template', () => {
  async function withTemplate() {
    const folder = inFolder(FIFTEEN);
    await create('--rubric', FIFTEEN, ...HEADING, '--id', 'thu-vien', '-o', 'tv.json');
    return folder;
  }
  const onTemplate = (...more: readonly string[]) =>
    create('--from', 'tv.json', '--id', 'thu-vien-2', '--title', 'TV', ...more, '-o', 'tv2.json');

  test('what is filled in is written, and nothing is open any more', async () => {
    const folder = await withTemplate();
    const { exitCode, err } = await onTemplate('--fill', 'dat.from=70');
    expect([exitCode, err]).toEqual([0, expect.not.stringContaining('Còn để trống')]);
    expect(json(folder, 'tv2.json').classification.classes[0].from).toBe(70);
  });

  test('what is printed of it says how to fill it in, by its file', async () => {
    await withTemplate();
    const command = 'hoctap criteria new --from tv.json --fill dat.from=...';
    expect((await hoctap('criteria', 'lint', 'tv.json')).out).toContain(command);
    expect((await hoctap('criteria', 'show', 'tv.json')).out.replace(/\s+/g, ' ')).toContain(command);
    copyFileSync('tv.json', 'thư viện.json');
    expect((await hoctap('criteria', 'lint', 'thư viện.json')).out).toContain('"thư viện.json" --fill dat.from');
    const shipped = 'hoctap criteria new --from tthtcd@1.0.0 --fill maximum=...';
    expect((await hoctap('criteria', 'lint', 'tthtcd')).out).toContain(shipped);
    expect((await hoctap('criteria', 'show', 'tthtcd')).out.replace(/\s+/g, ' ')).toContain(shipped);
  });

  test.each([
    ['a place that is not there is refused', ['--fill', 'dat.form=70'], 'dat.from'],
    ['a place filled in twice is refused', ['--fill', 'dat.from=70', '--fill', 'DAT.from=60'], 'hai lần'],
  ])('%s', async (_, more, words) => {
    const folder = await withTemplate();
    const { exitCode, err } = await onTemplate(...more);
    expect([exitCode, namesIn(folder)]).toEqual([2, [FIFTEEN, 'tv.json']]);
    expect(err).toContain(words);
  });

  test('where the base has errors nothing is filled in, and that is said', async () => {
    const folder = inFolder();
    const change = { op: 'remove', item: 'TC99' };
    const own = { format: 'hoctap-criteria', formatVersion: 1, id: 'goc', version: '1.0.0', provenance: 'office' };
    const base = { ...own, title: 'G', extends: { id: 'tthtcd', version: '1.0.0' }, changes: [change] };
    writeFileSync('goc.json', JSON.stringify(base));
    const { exitCode, err } = await create('--from', 'goc.json', '--id', 'b', '--title', 'B', '--fill', 'maximum=100');
    expect([exitCode, namesIn(folder)]).toEqual([2, ['goc.json']]);
    expect(err).toMatch(/TC99.*--fill/s);
  });
});

test('what moving onto a version does not do is refused, not left out', async () => {
  inFolder();
  const { exitCode, err } = await create('--from', 'a.json', '--base', '1.1.0', '--fill', 'dat.from=70', '-y', '2026');
  expect(exitCode).toBe(2);
  expect(err).toContain('--base: --years, --fill.');
});

test('an office’s file moves onto another version of its base, and nothing of it is lost', async () => {
  const folder = inFolder(FIFTEEN);
  await create('--rubric', FIFTEEN, ...HEADING, '--id', 'goc', '--classes-of', 'tt44-2014');
  const newer = readFileSync('goc.json', 'utf8')
    .replace('"version": "1.0.0"', '"version": "1.1.0"')
    .replace('Phân công người phụ trách', 'Phân công')
    .replace('"from": 85', '"from": 86')
    .replace('"id": "TC15"', '"id": "TC16"');
  writeFileSync('goc-1.1.0.json', newer);
  const { classification } = json(folder, 'goc.json');
  const own = {
    ...{ format: 'hoctap-criteria', formatVersion: 1, id: 'con', version: '1.0.9', provenance: 'office', title: 'Con' },
    extends: { id: 'goc', version: '1.0.0' },
    classification,
    changes: [
      { op: 'set', item: 'TC1.2', method: { kind: 'awarded', step: 0.5 } },
      { op: 'reword', item: 'TC15', label: 'Sức khỏe' },
    ],
  };
  writeFileSync('con.json', JSON.stringify(own));

  const { exitCode, err } = await create('--from', 'con.json', '--base', '1.1.0');

  expect(exitCode).toBe(1);
  expect(json(folder, 'con-1.0.10.json')).toMatchObject({
    version: '1.0.10',
    extends: { version: '1.1.0' },
    changes: own.changes,
  });
  expect(Object.keys(draftingProblems())).toEqual(['base-item-changed', 'base-part-changed', 'base-items-new']);
  expect(err).toContain('đã đổi tên của TC1.2, mà');
  expect(err).toContain('đã đổi cách xếp loại (“classification”)');
  expect(err).toContain('có thêm: TC16');
  expect(err).toContain('“TC15”');
});

describe('in a terminal', () => {
  /** Answers by rote; '' takes what is offered. */
  function scripted(answers: readonly string[]) {
    const left = [...answers];
    const next = (message: string) => {
      const answer = left.shift();
      if (answer === undefined) throw new Error(`one question too many: ${message}`);
      return answer;
    };
    const ask: Ask = {
      async choose(message, choices) {
        const answer = next(message);
        const chosen = choices.find(({ value }) => value === answer);
        if (chosen === undefined) throw new Error(`“${answer}” is no answer to ${message}`);
        return chosen.value;
      },
      async text(message, { initial, check } = {}) {
        const written = next(message);
        const answer = written === '' && initial !== undefined ? initial : written;
        const verdict = check?.(answer) ?? true;
        if (verdict !== true) throw new Error(`refused: ${verdict}`);
        return answer;
      },
      yes: async () => true,
    };
    return { ask, left };
  }

  async function guided(...answers: readonly string[]) {
    const { terminal, said } = aTerminal({ interactive: true });
    const { ask, left } = scripted(answers);
    const exitCode = await runNew({}, { terminal, language: 'vi', debug: false }, ask);
    return { exitCode, left, ...said };
  }

  test('a template is filled in question by question; what is not known stays open', async () => {
    const folder = inFolder();
    const first = ['set', 'tthtcd@1.0.0', 'tinh-a', 'Bộ của tỉnh A', '2026-2030', 'QĐ 3', ''];
    const places = ['100', '25', 'awarded', '25', 'awarded', '25', 'awarded', '', '', '80', '65', '50'];
    const { exitCode, left } = await guided(...first, ...places);
    expect([exitCode, left]).toEqual([0, []]);
    expect(json(folder, 'tinh-a.json')).toMatchObject({ maximum: 100, applies: { from: 2026, to: 2030 } });
  });

  test('numbers that do not agree are said and asked for again, and nothing is written before they do', async () => {
    const folder = inFolder();
    const first = ['set', 'tthtcd@1.0.0', 'tinh-a', 'Bộ của tỉnh A', '2026-2030', 'QĐ 3', ''];
    const wrong = ['100', '25', 'awarded', '25', 'awarded', '25', 'awarded', '20', 'awarded', '80', '65', '50'];
    const right = ['100', '25', 'awarded', '25', 'awarded', '25', 'awarded', '25', 'awarded', '80', '65', '50'];
    const { exitCode, left, err } = await guided(...first, ...['', ...wrong].slice(1), ...right);
    expect([exitCode, left]).toEqual([0, []]);
    expect(err).toContain('100');
    expect(JSON.stringify(json(folder, 'tinh-a.json'))).not.toContain('"maximum":20');
  });

  test('a set without points is asked for what its levels can use: met or not met, and no points', async () => {
    inFolder();
    const { terminal } = aTerminal({ interactive: true });
    const offered: string[][] = [];
    const ask: Ask = {
      async choose(_, choices) {
        offered.push(choices.map(({ value }) => value));
        return (choices[0] as (typeof choices)[number]).value;
      },
      text: async (_, { initial = '' } = {}) => initial,
      yes: async () => false,
    };
    const said = { from: 'tt25-2023@1.0.0', id: 'xa-a', title: 'Bộ của xã A', years: '2026', law: 'QĐ 3', why: 'Thử' };
    expect(await runNew(said, { terminal, language: 'vi', debug: false }, ask)).toBe(0);
    expect(offered).toEqual(Array.from({ length: 5 }, () => ['met', '']));
  });

  test('a rubric asks for what a table cannot say', async () => {
    const folder = inFolder(FIFTEEN);
    const answers = [
      'rubric',
      FIFTEEN,
      'a',
      '',
      '2026',
      'QĐ 1',
      'Cộng đồng học tập',
      'xã, phường',
      'tt44-2014@1.1.0',
      'bộ.json',
    ];
    const { exitCode, left } = await guided(...answers);
    expect([exitCode, left]).toEqual([0, []]);
    expect(json(folder, 'bộ.json').title).toMatch(/^BẢNG TIÊU CHÍ/);
  });

  test('a wrong answer is refused at once', async () => {
    inFolder();
    await expect(guided('set', 'tt44-2014@1.1.0', 'Mã Sai')).rejects.toThrow('refused: Mã chỉ gồm');
    await expect(guided('set', 'tt44-2014@1.1.0', '')).rejects.toThrow('refused: Cần điền');
  });
});
