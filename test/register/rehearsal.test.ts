import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { thisProcess } from '../../src/io/process-identity.ts';
import { changeRegister, createRegister, openRegister, repairRegister } from '../../src/io/register-file.ts';
import { pendingPath, writePending } from '../../src/io/register-pending.ts';
import { forgetWritten, startDryRun, writtenFiles } from '../../src/io/this-run.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { entryLines } from '../../src/register/entry-line.ts';
import { planReprint } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { planRepair } from '../../src/register/repair.ts';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';
import { AN_ACT, AN_OPENING, units } from './a-register.ts';
import { issueInRegister } from './issuing.ts';

const patience = 60;
const elsewhere = { ...thisProcess(), host: 'may-b' };
const gone = { ...thisProcess(), pid: Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' })) };

/** Reprints 01 and issues for the fourth unit: two acts, so that numbers are seen too. */
const change = (path: string) =>
  changeRegister(
    path,
    (register) => {
      const reprint = planReprint(register, { number: '01/GCN-UBND' }, AN_ACT);
      const { entries, numbers } = planIssue(register, units(1, 4), { on: AN_ACT.on, file: 'x' });
      return { entries: [reprint, ...entries], value: numbers.get('00004')?.number };
    },
    { patience },
  );
const repair = (path: string) =>
  repairRegister(
    path,
    ({ bytes, head }) => {
      const planned = planRepair(bytes, head, AN_ACT);
      return 'text' in planned ? { text: planned.text } : undefined;
    },
    { patience },
  );
const begin = (path: string) => createRegister(join(path, '..', 'khac.jsonl'), AN_OPENING, undefined, { patience });

/** What comes of it; of a refusal its code and its words, of anything else that it was done. */
const outcome = (work: Promise<unknown>) =>
  work.then(
    (value) => ({ done: value }),
    (error: unknown) => (error instanceof CannotRun ? { code: error.facts.code, words: error.words.vi } : { error }),
  );

const everything = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'latin1') : '']),
  );

const nextLines = (path: string, count: number, from: number) => {
  const { register } = openRegister(path);
  if (register === undefined) throw new Error('not whole');
  return entryLines(planIssue(register, units(count, from), { on: '2022-12-21', file: 'x' }).entries, register);
};

/** A note by whoever `holder` is, of which `there` bytes are in the register. */
const noted = (path: string, there: number, holder = gone) => {
  const at = statSync(path).size;
  const text = nextLines(path, 2, 2);
  writePending(path, { at, text, head: null, holder });
  appendFileSync(path, Buffer.from(text).subarray(0, there));
};

const noteThatSays = (path: string, body: object) => {
  const text = JSON.stringify(body);
  writeFileSync(pendingPath(path), `${hash('sha256', text, 'hex')}\n${text}\n`);
};

const NOTE = { format: 'hoctap-register-pending', formatVersion: 1, at: 0, text: '', head: null, ...gone };

const SITUATIONS: readonly (readonly [string, (path: string) => void])[] = [
  ['nothing in its way', () => {}],
  [
    'a lock of a run that goes on',
    (path) => writeFileSync(`${path}.lock`, JSON.stringify({ ...thisProcess(), turn: 0 })),
  ],
  ['a lock of another computer', (path) => writeFileSync(`${path}.lock`, JSON.stringify(elsewhere))],
  ['a lock that says nothing', (path) => writeFileSync(`${path}.lock`, '')],
  ['a folder in place of the lock', (path) => mkdirSync(`${path}.lock`)],
  ['a lock of a run that is gone', (path) => writeFileSync(`${path}.lock`, JSON.stringify(gone))],
  [
    'a dead lock that another computer takes over',
    (path) => {
      writeFileSync(`${path}.lock`, JSON.stringify(gone));
      writeFileSync(`${path}.lock.1-1-1.takeover`, JSON.stringify(elsewhere));
    },
  ],
  ['a note of what another computer is writing', (path) => noted(path, 10, elsewhere)],
  ['a note of which nothing is written', (path) => noted(path, 0)],
  ['a writing cut in its first line', (path) => noted(path, 40)],
  ['a writing cut behind its first line', (path) => noted(path, Buffer.byteLength(nextLines(path, 1, 2)) + 9)],
  ['a writing that was done', (path) => noted(path, 1e6)],
  [
    'other lines where the note says it writes',
    (path) => {
      noted(path, 0);
      appendFileSync(path, nextLines(path, 1, 9));
    },
  ],
  ['a damaged note', (path) => writeFileSync(pendingPath(path), 'x\n{"format":"hoctap-register-pending"}\n')],
  ['a folder in place of the note', (path) => mkdirSync(pendingPath(path))],
  ['a note of a newer program', (path) => noteThatSays(path, { ...NOTE, formatVersion: 2, parts: [] })],
  ['a note without a version', (path) => noteThatSays(path, { ...NOTE, formatVersion: undefined })],
  ['a note of another format', (path) => noteThatSays(path, { ...NOTE, format: 'hoctap-register-head' })],
  ['a note whose place is none', (path) => noteThatSays(path, { ...NOTE, at: -3 })],
  ['a note whose place is a text', (path) => noteThatSays(path, { ...NOTE, at: '12' })],
  ['a note without lines', (path) => noteThatSays(path, { ...NOTE, text: undefined })],
  ['a note of half a line', (path) => noteThatSays(path, { ...NOTE, text: '{"no":' })],
  ['a note whose signed end is a number', (path) => noteThatSays(path, { ...NOTE, head: 7 })],
  ['a damaged end', (path) => appendFileSync(path, '{"no":2,"kind":"issue","on":"2022')],
  ['a whole line that is wrong', (path) => appendFileSync(path, 'xin chào\n')],
  ['no register', (path) => execFileSync('rm', [path])],
  ['a second name', (path) => execFileSync('ln', [path, `${path}.2`])],
];

async function aRegister(): Promise<string> {
  const path = join(aFolder(), 'so.jsonl');
  await createRegister(path, AN_OPENING);
  await issueInRegister(path, units(1), { on: '2022-12-20' });
  return path;
}

async function inRehearsal<T>(work: () => Promise<T>): Promise<T> {
  const ended = startDryRun(true);
  try {
    return await work();
  } finally {
    ended();
  }
}

describe('a rehearsal of a register', () => {
  describe.each([
    ['changed', change],
    ['mended', repair],
    ['begun', begin],
  ] as const)('%s', (_, act) => {
    test.each(SITUATIONS)('says what comes of it in earnest, and leaves every byte: %s', async (_name, ready) => {
      const path = await aRegister();
      ready(path);
      const folder = join(path, '..');
      const was = everything(folder);
      forgetWritten();
      const tried = await inRehearsal(() => outcome(act(path)));
      const wouldWrite = writtenFiles();
      expect(everything(folder)).toEqual(was);
      forgetWritten();
      expect(tried).toEqual(await outcome(act(path)));
      // In earnest also the register that was only mended before it is written further.
      expect(wouldWrite.filter((name) => !writtenFiles().includes(name))).toEqual([]);
    });
  });

  test('of a note that is not ours says so, and a newer one is not thrown away by mending', async () => {
    const path = await aRegister();
    noteThatSays(path, { ...NOTE, formatVersion: 2 });
    expect(openRegister(path).problems.map(({ code }) => code)).toEqual(['register-pending-newer-version']);
    expect(await outcome(repair(path))).toMatchObject({ code: 'register-pending-newer' });
    expect(existsSync(pendingPath(path))).toBe(true);
    noteThatSays(path, { ...NOTE, at: '12' });
    expect(openRegister(path).problems.map(({ code }) => code)).toEqual(['register-pending-unreadable']);
  });

  test('behind an interrupted writing gives the number that comes after it', async () => {
    const path = await aRegister();
    noted(path, 40);
    expect(await inRehearsal(() => outcome(change(path)))).toMatchObject({ done: { value: '04/GCN-UBND', added: 2 } });
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(isRoot || process.platform === 'win32')('in a folder that only may be read is refused', async () => {
    const path = await aRegister();
    const folder = join(path, '..');
    onTestFinished(() => chmodSync(folder, 0o700));
    chmodSync(folder, 0o500);
    for (const act of [change, repair, begin]) {
      expect(await inRehearsal(() => outcome(act(path)))).toMatchObject({ code: 'file-not-opened' });
      expect(await outcome(act(path))).toMatchObject({ code: 'file-not-opened' });
    }
    chmodSync(folder, 0o700);
    chmodSync(path, 0o400);
    const tried = await inRehearsal(() => outcome(change(path)));
    expect(tried).toMatchObject({ code: 'file-not-opened' });
    expect(tried).toEqual(await outcome(change(path)));
  });
});

describe('a rehearsal where nobody may write', () => {
  // Not even root makes a file there.
  const closed = '/sys/kernel';
  test.skipIf(!existsSync(closed)).each([
    ['register', 'init', `${closed}/so.jsonl`, '--office', 'UBND huyện A', '--on', '01/12/2022'],
    ['register', 'init', `${closed}/moi/so.jsonl`, '--office', 'UBND huyện A', '--on', '01/12/2022'],
    ['keys', 'new', '-o', closed, '--office', 'UBND huyện A', '--without-passphrase'],
    ['keys', 'new', '-o', `${closed}/khoa`, '--office', 'UBND huyện A', '--without-passphrase'],
    ['year', '2022', '-o', `${closed}/nam`],
    ['certify', '--preview', '-o', closed, '--profile', 'fixtures/demo/co-quan.json'],
  ])('%s %s %s', async (...argv) => {
    const tried = await hoctap(...argv, '--dry-run');
    const earnest = await hoctap(...argv);
    expect(tried.exitCode).toBe(2);
    expect(tried.err.split('\n').slice(-earnest.err.split('\n').length)).toEqual(earnest.err.split('\n'));
  });
});

test('a pair of keys that is only tried has no id, which would never be', async () => {
  const folder = aFolder();
  const argv = [
    'keys',
    'new',
    '-o',
    join(folder, 'k'),
    '--office',
    'UBND huyện A',
    '--without-passphrase',
    '--dry-run',
  ];
  const { exitCode, out, err } = await hoctap(...argv);
  expect([exitCode, out]).toEqual([0, expect.stringContaining('Sẽ tạo một cặp khóa mới')]);
  expect(`${out}${err}`).not.toMatch(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/);
  const { data } = JSON.parse((await hoctap(...argv, '--json')).out);
  expect(data).toEqual({
    privatePath: join(folder, 'k', 'office-key.private.pem'),
    publicPath: join(folder, 'k', 'office-key.public.json'),
    guarded: true,
    underPassphrase: false,
  });
});
