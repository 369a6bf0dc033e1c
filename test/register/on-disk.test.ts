import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withLock } from '../../src/io/lock.ts';
import { thisProcess } from '../../src/io/process-identity.ts';
import { changeRegister, createRegister, openRegister } from '../../src/io/register-file.ts';
import { writePending } from '../../src/io/register-pending.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { openingLine } from '../../src/register/entry-line.ts';
import { planVoid } from '../../src/register/plan-change.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { AN_ACT, AN_OPENING, facts, units } from './a-register.ts';
import { issueInRegister } from './issuing.ts';

const run = promisify(execFile);
const issue = { on: '2022-12-20' };
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof CannotRun ? error.words.en : error),
  );

let built = '';
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'hoctap-child-'));
  const bundle = await rolldown({ input: 'test/register/issuing-child.ts', platform: 'node', logLevel: 'silent' });
  await bundle.write({ file: join(built, 'child.mjs'), format: 'esm', codeSplitting: false });
  await bundle.close();
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

interface ChildRun {
  readonly killed: boolean;
  readonly added?: number;
  readonly calls?: string[];
  readonly given?: [string, string][];
}

async function child(...args: readonly (string | number)[]): Promise<ChildRun> {
  try {
    const { stdout } = await run(process.execPath, [join(built, 'child.mjs'), ...args.map(String)]);
    return { killed: false, ...JSON.parse(stdout) };
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return { killed: true };
    throw error;
  }
}

async function aRegister(issued = 0): Promise<string> {
  const path = join(aFolder(), 'sổ cấp.jsonl');
  await createRegister(path, AN_OPENING);
  if (issued > 0) await issueInRegister(path, units(issued), issue);
  return path;
}

const numbersIn = (path: string) =>
  [...(openRegister(path).register?.certificates.values() ?? [])].map(({ facts }) => facts.number);
const upTo = (count: number) =>
  Array.from({ length: count }, (_, index) => `${String(index + 1).padStart(2, '0')}/GCN-UBND`);

describe('issuing', () => {
  test('puts the numbers on the disk, and again adds not a byte', async () => {
    const path = await aRegister();
    expect(await issueInRegister(path, units(3), issue)).toMatchObject({ added: 3, refused: [], notices: [] });
    const before = readFileSync(path);
    const again = await issueInRegister(path, units(3), { on: '2023-03-03' });
    expect([again.added, again.numbers.get('00003')?.issuedOn]).toEqual([0, '2022-12-20']);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(numbersIn(path)).toEqual(upTo(3));
    expect(namesIn(join(path, '..'))).toEqual(['sổ cấp.jsonl']);
  });

  test('dry says the numbers and writes nothing', async () => {
    const path = await aRegister();
    const { added, numbers } = await issueInRegister(path, units(2), { ...issue, dryRun: true });
    expect([added, numbers.get('00002')?.number]).toEqual([2, '02/GCN-UBND']);
    expect(readFileSync(path, 'utf8')).toBe(openingLine(AN_OPENING));
  });

  test('one refused does not stop the others', async () => {
    const path = await aRegister(1);
    const { refused, added } = await issueInRegister(path, [facts(1, { className: 'Khá' }), facts(2)], issue);
    expect([refused.length, added, numbersIn(path)]).toEqual([1, 1, upTo(2)]);
  });

  test('a plan that throws leaves register and lock as they were', async () => {
    const path = await aRegister(1);
    const before = readFileSync(path, 'utf8');
    const change = changeRegister(path, (register) => {
      const entry = planVoid(register, { number: '77' }, AN_ACT);
      return { entries: [entry], value: entry };
    });
    expect(await failure(change)).toBe('The register has no number 77.');
    expect([readFileSync(path, 'utf8'), namesIn(join(path, '..'))]).toEqual([before, ['sổ cấp.jsonl']]);
  });
});

describe('a register is never begun again by itself', () => {
  const whole = openingLine(AN_OPENING);
  test.each([
    ['empty', '', 'There is not a line'],
    ['damaged in its first line', whole.replace('Hồng', 'Hong'), 'line 1'],
    ['cut in its first line', whole.slice(0, 50), 'line 1'],
    ['something else', 'xin chào\n', 'line 1'],
  ])('when it is %s', async (_, text) => {
    const path = join(aFolder({ 'so.jsonl': text }), 'so.jsonl');
    expect(await failure(issueInRegister(path, units(1), issue))).toContain('not whole, nothing was written');
    expect(await failure(createRegister(path, AN_OPENING))).toContain('there already');
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(namesIn(join(path, '..'))).toEqual(['so.jsonl']);
  });

  test('when it is missing', async () => {
    const folder = aFolder();
    expect(await failure(issueInRegister(join(folder, 'so.jsonl'), units(1), issue))).toContain('There is no register');
    expect(namesIn(folder)).toEqual([]);
  });

  test('when it is a link or a folder', async () => {
    const path = await aRegister(1);
    const folder = aFolder();
    symlinkSync(path, join(folder, 'so.jsonl'));
    expect(await failure(issueInRegister(join(folder, 'so.jsonl'), units(2), issue))).toContain('A folder or a link');
    expect(await failure(issueInRegister(folder, units(2), issue))).toContain('A folder or a link');
    expect(numbersIn(path)).toEqual(upTo(1));
  });

  test.each([
    "so (máy A's conflicted copy 2022-12-20).jsonl",
    'so.sync-conflict-20221220-101010-ABCDEFG.jsonl',
    'so (Bản sao xung đột của máy B).jsonl',
  ])('when a sync folder has put “%s” beside it', async (name) => {
    const text = openingLine(AN_OPENING);
    const folder = aFolder({ 'so.jsonl': text, [name]: text });
    expect(openRegister(join(folder, 'so.jsonl')).problems.map(({ code }) => code)).toEqual(['register-conflict-copy']);
    expect(await failure(issueInRegister(join(folder, 'so.jsonl'), units(1), issue))).toContain('conflicting copy');
    expect(await failure(issueInRegister(join(folder, name), units(1), issue))).toContain('conflicting copy');
    expect(readFileSync(join(folder, 'so.jsonl'), 'utf8')).toBe(text);
  });
});

describe('a killed run', () => {
  test.each([['free'], ['held by a dead process']])(
    'at every call that changes the disk, the lock being %s: the register is whole, the next run completes it with the same numbers',
    async (lock) => {
      const ready = async () => {
        const path = await aRegister(2);
        if (lock !== 'free') writeFileSync(`${path}.lock`, JSON.stringify({ ...thisProcess(), pid: deadPid() }));
        return path;
      };
      const all = await child(await ready(), 6, 1, 1_000_000, 'before');
      expect([all.killed, all.added]).toEqual([false, 4]);
      const calls = all.calls ?? [];
      expect(calls.length).toBeGreaterThan(12);
      const points = calls.flatMap((name, index) =>
        (name === 'writeSync' ? ['before', 'amid', 'after'] : ['before', 'after']).map((when) => ({
          at: index + 1,
          when,
        })),
      );
      const check = async ({ at, when }: (typeof points)[number]) => {
        const path = await ready();
        const name = `killed ${when} call ${at}`;
        expect((await child(path, 6, 1, at, when)).killed, name).toBe(true);
        const { register, problems } = openRegister(path);
        expect(register, name).toBeDefined();
        const left = numbersIn(path);
        expect(left, name).toEqual(upTo(left.length));
        const { numbers, notices } = await issueInRegister(path, units(6), { ...issue, on: '2022-12-21' });
        const unfinished = problems.map(({ code }) => code);
        expect(['', 'register-cut-short'], name).toContain(unfinished.join());
        if (unfinished.length > 0)
          expect(
            notices.map(({ code }) => code),
            name,
          ).toEqual(['register-writing-finished']);
        expect(
          [...numbers.values()].map(({ number }) => number),
          name,
        ).toEqual(upTo(6));
        expect(openRegister(path).problems, name).toEqual([]);
        expect(
          namesIn(join(path, '..')).filter((file) => !/\.lock\.\d+-/.test(file)),
          name,
        ).toEqual(['sổ cấp.jsonl']);
        return problems.length;
      };
      let scraps = 0;
      for (let at = 0; at < points.length; at += 4) {
        const found = await Promise.all(points.slice(at, at + 4).map(check));
        scraps += found.filter((count) => count > 0).length;
      }
      // The writing of the entries was among them, and was cut in half once.
      expect(scraps).toBeGreaterThan(0);
    },
    240_000,
  );

  test('at every length of an interrupted append', { timeout: 120_000 }, async () => {
    const path = await aRegister(2);
    const before = readFileSync(path).length;
    await issueInRegister(path, units(4), issue);
    const whole = readFileSync(path);
    for (let length = before; length < whole.length; length += 17) {
      writeFileSync(path, whole.subarray(0, length));
      const text = whole.subarray(before).toString();
      writePending(path, { at: before, text, head: null, holder: { ...thisProcess(), pid: deadPid() } });
      await issueInRegister(path, units(4), issue);
      expect(readFileSync(path).equals(whole), `${length}`).toBe(true);
    }
    // But for the line end the last entry is whole: a later batch adds it and goes on.
    writeFileSync(path, whole.subarray(0, -1));
    expect((await issueInRegister(path, units(5), issue)).notices[0]?.code).toBe('register-line-end-missing');
    expect([numbersIn(path), openRegister(path).problems]).toEqual([upTo(5), []]);
  });
});

describe('at once', () => {
  test.each([2, 8])('%i processes: no number twice, none left out', async (count) => {
    const path = await aRegister();
    // Each has three units of its own and one in common with the next.
    const runs = await Promise.all(Array.from({ length: count }, (_, index) => child(path, 4, index * 3)));
    expect(runs.reduce((sum, { added = 0 }) => sum + added, 0)).toBe(count * 3 + 1);
    expect(numbersIn(path)).toEqual(upTo(count * 3 + 1));
    const byUnit = new Map(runs.flatMap(({ given = [] }) => given));
    expect(runs.flatMap(({ given = [] }) => given).every(([code, number]) => byUnit.get(code) === number)).toBe(true);
    expect(namesIn(join(path, '..'))).toEqual(['sổ cấp.jsonl']);
  });

  test('eight processes behind a dead lock: only one takes it over at a time', async () => {
    const path = await aRegister();
    for (let round = 0; round < 3; round += 1) {
      writeFileSync(`${path}.lock`, JSON.stringify({ ...thisProcess(), pid: deadPid() }));
      await Promise.all(Array.from({ length: 8 }, (_, index) => child(path, 1, round * 8 + index)));
      expect(numbersIn(path)).toEqual(upTo((round + 1) * 8));
    }
    expect(namesIn(join(path, '..'))).toEqual(['sổ cấp.jsonl']);
  });

  test('several in one process wait for each other', async () => {
    const path = await aRegister();
    await Promise.all(Array.from({ length: 5 }, (_, index) => issueInRegister(path, units(2, index * 2), issue)));
    expect(numbersIn(path)).toEqual(upTo(10));
  });
});

describe('a lock', () => {
  const taken = async (holder: object | string) => {
    const path = await aRegister();
    const text = typeof holder === 'string' ? holder : JSON.stringify(holder);
    writeFileSync(`${path}.lock`, text);
    const outcome = await failure(issueInRegister(path, units(1), { ...issue, patience: 60 }));
    const added = numbersIn(path).length;
    return { outcome, added, lockStays: namesIn(join(path, '..')).length === 2 };
  };

  test('of a process that is gone is taken over', async () => {
    expect(await taken({ ...thisProcess(), pid: deadPid() })).toEqual({ outcome: 'done', added: 1, lockStays: false });
  });
  test('of a pid that is another process now is taken over, where the system tells', async () => {
    const self = thisProcess();
    const { outcome } = await taken({ ...self, started: 'another boot:1' });
    expect(outcome).toBe(self.started === '' ? expect.stringContaining('Another run') : 'done');
  });
  test('of a running process is not', async () => {
    const { outcome, added, lockStays } = await taken(thisProcess());
    expect(outcome).toContain(`Another run is writing the register (${hostname()}, pid ${process.pid})`);
    expect([added, lockStays]).toEqual([0, true]);
  });
  test('of another computer is not, and it is said', async () => {
    const { outcome, added, lockStays } = await taken({ ...thisProcess(), host: 'may-b', pid: deadPid() });
    expect(outcome).toContain(`Another computer is writing the register (may-b`);
    expect([added, lockStays]).toEqual([0, true]);
  });
  test.each([['nothing'], ['{"pid":"1"}'], ['{"pid":-1,"host":"a","machine":"","started":""}']])(
    'that says %s is not',
    async (text) => {
      const { outcome, lockStays } = await taken(text === 'nothing' ? '' : text);
      expect([String(outcome).startsWith('Another run'), lockStays]).toEqual([true, true]);
    },
  );
  test('removed by hand during the work: nothing is written, and a lock of somebody else stays', async () => {
    const path = await aRegister();
    const change = changeRegister(path, (register) => {
      writeFileSync(`${path}.lock`, 'of somebody else');
      const entry = { kind: 'issue' as const, on: '2022-12-20', seq: 1, facts: firstFacts };
      return { entries: [entry], value: register };
    });
    expect(await failure(change)).toContain('changed from outside');
    expect([numbersIn(path), readFileSync(`${path}.lock`, 'utf8')]).toEqual([[], 'of somebody else']);
  });
  test('is given back when the work fails', async () => {
    const path = join(aFolder(), 'x');
    expect(await failure(withLock(path, () => Promise.reject(new Error('no'))))).toEqual(new Error('no'));
    expect(namesIn(join(path, '..'))).toEqual([]);
  });
});

const firstFacts = { ...facts(1), number: '01/GCN-UBND', registerNumber: '01/2022', issuedOn: '2022-12-20' };

describe('on a full disk', () => {
  const disks: string[] = [];
  const aSmallDisk = (kilobytes: number): string | undefined => {
    const folder = mkdtempSync(join(tmpdir(), 'hoctap-disk-'));
    disks.push(folder);
    return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).status === 0
      ? folder
      : undefined;
  };
  afterAll(() => {
    for (const disk of disks) {
      spawnSync('umount', [disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  });

  test.for([16, 20, 24, 28, 32, 40, 48, 64])(
    'of %i KB nothing is damaged and nothing said to be done',
    async (size, { skip }) => {
      const disk = aSmallDisk(size);
      if (disk === undefined) return skip('a small disk cannot be mounted here');
      const path = join(disk, 'so.jsonl');
      await createRegister(path, AN_OPENING);
      await issueInRegister(path, units(2), issue);
      const before = readFileSync(path);
      expect(await failure(issueInRegister(path, units(300), issue))).toMatch(/^The disk is full, not written: /);
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(namesIn(disk)).toEqual(['so.jsonl']);
      expect((await issueInRegister(path, units(3), issue)).added).toBe(1);
      expect(numbersIn(path)).toEqual(upTo(3));
    },
  );
});

let dead: number | undefined;
function deadPid(): number {
  dead ??= spawnSync(process.execPath, ['-e', '']).pid;
  return dead;
}
