import { spawn, spawnSync } from 'node:child_process';
import { linkSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withLock } from '../../src/io/lock.ts';
import { machineNameOn, thisProcess } from '../../src/io/process-identity.ts';
import { changeRegister, createRegister, openRegister } from '../../src/io/register-file.ts';
import { REGISTERS } from '../../src/io/register-or-list.ts';
import { writePending } from '../../src/io/register-pending.ts';
import { beginRegister, repairRegister, signRegister, voidCertificate } from '../../src/jobs/register-change.ts';
import { checkRegister, compareCopies } from '../../src/jobs/register-check.ts';
import { changeSigned } from '../../src/jobs/signed-register.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { entryLines, openingLine } from '../../src/register/entry-line.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { type KnownKey, keyRing, type SigningKey } from '../../src/verification/key-ring.ts';
import { publicKeyText } from '../../src/verification/public-key.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { aDeclaration, aKey } from '../verification/some-certificates.ts';
import { AN_ACT, AN_OPENING, facts, read, units } from './a-register.ts';
import { issueInRegister } from './issuing.ts';

const warned: Problem[] = [];
const world = {
  registers: REGISTERS,
  warnings: (problems: readonly Problem[]) => void warned.push(...problems),
  notice: () => {},
};

function signing(seed: number, office = AN_OPENING.office): SigningKey {
  const { pem, signer } = aKey(seed);
  const text = publicKeyText(pem, aDeclaration({ office, authorities: [`Chủ tịch ${office}`] }), signer);
  const { keys } = keyRing([{ file: 'khoa.json', text, trusted: false }]);
  return { signer, own: keys[0], keys };
}

const ours = signing(1);
const keysOf = ({ keys }: SigningKey): readonly KnownKey[] => keys;

/** A register with a signed end and three certificates. */
async function aSignedRegister(key = ours): Promise<string> {
  const path = join(aFolder(), 'so.jsonl');
  await beginRegister({ path, signing: key }, AN_OPENING, world);
  await issued(path, 3, key);
  return path;
}

function issued(path: string, count: number, key: SigningKey | undefined) {
  const options = { on: '2022-12-20', file: path, key: key?.signer.keyId };
  const plan = (register: ReturnType<typeof read>) => {
    const { entries, numbers } = planIssue(register, units(count), options);
    return { entries, value: numbers };
  };
  return changeSigned(path, key, plan, world);
}

async function refusalOf(work: Promise<unknown> | (() => unknown)): Promise<string | undefined> {
  try {
    await (typeof work === 'function' ? work() : work);
    return undefined;
  } catch (error) {
    if (error instanceof CannotRun) return error.facts?.code;
    throw error;
  }
}

const stateOf = (path: string, keys = keysOf(ours)) => {
  const { found, holds } = checkRegister({ path, keys }, world);
  return [found?.head.state, holds];
};
const withoutLastLine = (path: string) =>
  writeFileSync(path, `${readFileSync(path, 'utf8').split('\n').slice(0, -2).join('\n')}\n`);

describe('a register whose end somebody cut off, rewrote or continued', () => {
  test('shows its own end as long as nobody did', async () => {
    const path = await aSignedRegister();
    expect(stateOf(path)).toEqual(['signed', true]);
    await voidCertificate({ path, signing: ours }, { number: '02/GCN-UBND' }, AN_ACT, world);
    expect(stateOf(path)).toEqual(['signed', true]);
    expect(namesIn(join(path, '..'))).toEqual(['so.jsonl', 'so.jsonl.head.json']);
  });

  test('a void cut from the end is seen, and nothing is written behind it', async () => {
    const path = await aSignedRegister();
    await voidCertificate({ path, signing: ours }, { number: '02/GCN-UBND' }, AN_ACT, world);
    withoutLastLine(path);
    expect(stateOf(path)).toEqual(['cut', false]);
    const cut = readFileSync(path);
    expect(await refusalOf(issued(path, 4, ours))).toBe('register-end-not-signed');
    expect(readFileSync(path).equals(cut)).toBe(true);
  });

  test('lines computed anew are seen, though every sum is right', async () => {
    const path = await aSignedRegister();
    const { register } = openRegister(path);
    const others = planIssue(read(openingLine(AN_OPENING)), units(3, 7), { on: '2022-12-20', file: 'x' }).entries;
    writeFileSync(path, openingLine(AN_OPENING) + entryLines(others, read(openingLine(AN_OPENING))));
    expect(register?.entries).toBe(3);
    expect(openRegister(path).problems).toEqual([]);
    expect(stateOf(path)).toEqual(['rewritten', false]);
  });

  test('entries that nobody signed are seen, and cannot be signed by going on', async () => {
    const path = await aSignedRegister();
    const { register } = openRegister(path);
    if (register === undefined) throw new Error('not whole');
    const { entries } = planIssue(register, units(4), { on: '2022-12-21', file: 'x' });
    writeFileSync(path, readFileSync(path, 'utf8') + entryLines(entries, register));
    expect(stateOf(path)).toEqual(['goes-on', false]);
    expect(await refusalOf(issued(path, 5, ours))).toBe('register-end-not-signed');
    // Whoever looked at them and accepts them says so.
    expect(await signRegister(path, ours, world)).toEqual({ before: 'goes-on', unsigned: 1, entries: 4 });
    expect(stateOf(path)).toEqual(['signed', true]);
  });

  test('the signed end thrown away together with the last lines is missed', async () => {
    const path = await aSignedRegister();
    withoutLastLine(path);
    rmSync(`${path}.head.json`);
    expect(stateOf(path)).toEqual(['none', false]);
    expect(await refusalOf(issued(path, 3, ours))).toBe('register-head-missing');
    expect(await refusalOf(issued(path, 3, undefined))).toBe('register-key-needed');
  });

  test('an old copy with the end of its time is seen as old by whoever knows a later paper', async () => {
    const path = await aSignedRegister();
    const [text, head] = [readFileSync(path), readFileSync(`${path}.head.json`)];
    const { value } = await issued(path, 5, ours);
    const { witness } = value.get('00005') ?? {};
    writeFileSync(path, text);
    writeFileSync(`${path}.head.json`, head);
    expect(stateOf(path)).toEqual(['signed', true]);
    expect(checkRegister({ path, keys: keysOf(ours), atLeast: witness?.entries }, world).holds).toBe(false);
    expect(checkRegister({ path, keys: keysOf(ours), seal: witness?.seal }, world)).toMatchObject({
      holds: false,
      found: { sealAt: null },
    });
  });

  test.each([
    ['the key of another office', signing(2, 'UBND xã Phú Thọ'), 'key-of-other-register'],
    ['a key of the same name that did not sign it', signing(3), 'register-end-not-signed'],
    ['a key without its public file', { ...ours, own: undefined }, 'key-without-public-file'],
    ['no key', undefined, 'register-key-needed'],
  ])('%s changes nothing', async (_, key, code) => {
    const path = await aSignedRegister();
    const before = readFileSync(path);
    expect(await refusalOf(issued(path, 4, key))).toBe(code);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('two copies that went on apart are told from one that only goes on', async () => {
    const path = await aSignedRegister();
    const copy = join(aFolder(), 'so.jsonl');
    writeFileSync(copy, readFileSync(path));
    expect(compareCopies(path, copy, world)).toMatchObject({ comparison: { kind: 'same' }, clean: true });
    await issued(path, 4, ours);
    expect(compareCopies(path, copy, world)).toMatchObject({
      comparison: { kind: 'prefix', longer: 'a', shared: 3 },
      clean: true,
    });
    await issueInRegister(copy, [facts(9)], { on: '2022-12-22' });
    expect(compareCopies(path, copy, world)).toMatchObject({ comparison: { kind: 'fork', shared: 3 }, clean: false });
    const other = join(aFolder(), 'so.jsonl');
    await createRegister(other, { ...AN_OPENING, office: 'UBND huyện khác' });
    expect(compareCopies(path, other, world)).toMatchObject({ comparison: { kind: 'other' }, clean: false });
  });
});

describe('a last line that lost some bytes', () => {
  const lost = (path: string, bytes: number) => writeFileSync(path, readFileSync(path).subarray(0, -bytes));

  test('gives its number to nobody else', async () => {
    const path = await aSignedRegister();
    lost(path, 20);
    const before = readFileSync(path);
    expect(await refusalOf(issueInRegister(path, [facts(8)], { on: '2022-12-21' }))).toBe('register-not-whole');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.each([1, 20, 70, 80, 150, 155])(
    'is restored to the letter where its words are all there (%i bytes)',
    async (bytes) => {
      const path = await aSignedRegister();
      const [whole, head] = [readFileSync(path), readFileSync(`${path}.head.json`)];
      lost(path, bytes);
      const damaged = readFileSync(path);
      const { repair, kept } = await repairRegister({ path, signing: undefined }, AN_ACT, world);
      expect(repair.kind).toBe('restored');
      expect(readFileSync(path).equals(whole)).toBe(true);
      expect(readFileSync(`${path}.head.json`).equals(head)).toBe(true);
      expect(readFileSync(kept ?? '').equals(damaged)).toBe(true);
    },
  );

  test('whose words are gone holds its number back for ever', async () => {
    const path = await aSignedRegister();
    lost(path, 400);
    expect(await refusalOf(repairRegister({ path, signing: undefined }, AN_ACT, world))).toBe('register-key-needed');
    const act = { ...AN_ACT, on: '2022-12-20' };
    const { repair } = await repairRegister({ path, signing: ours }, act, world);
    expect(repair).toMatchObject({ kind: 'held', seqs: [3] });
    expect(stateOf(path)).toEqual(['signed', true]);
    const { value } = await issued(path, 3, ours);
    expect(value.get('00003')?.number).toBe('04/GCN-UBND');
    expect(openRegister(path).register?.held).toMatchObject([{ number: '03/GCN-UBND', reason: AN_ACT.reason }]);
    expect(openRegister(path).problems).toEqual([]);
  });

  test('with two whole lines gone as well, as the signed end knows, holds three numbers back', async () => {
    const path = await aSignedRegister();
    await issued(path, 5, ours);
    withoutLastLine(path);
    withoutLastLine(path);
    lost(path, 400);
    const { repair } = await repairRegister({ path, signing: ours }, AN_ACT, world);
    expect(repair).toMatchObject({ kind: 'held', seqs: [3, 4, 5] });
  });

  test('damage in the middle is not mended by guessing', async () => {
    const path = await aSignedRegister();
    const text = readFileSync(path, 'utf8').replace('Xã Thử 2', 'Xã Thử 9');
    writeFileSync(path, text);
    expect(await refusalOf(repairRegister({ path, signing: ours }, AN_ACT, world))).toBe(
      'register-damaged-in-the-middle',
    );
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('what was about to be written', () => {
  const begun = async (cut: (text: string) => string) => {
    const path = join(aFolder(), 'so.jsonl');
    await createRegister(path, AN_OPENING);
    const before = readFileSync(path);
    await issueInRegister(path, units(3), { on: '2022-12-20' });
    const whole = readFileSync(path, 'utf8');
    const text = readFileSync(path).subarray(before.length).toString();
    writeFileSync(path, before.toString() + cut(text));
    return { path, whole, pending: { at: before.length, text, head: null } };
  };
  const gone = { ...thisProcess(), pid: spawnSync(process.execPath, ['-e', '']).pid };

  test('is finished by the next run when its own is gone', async () => {
    const { path, whole, pending } = await begun((text) => text.slice(0, 700));
    writePending(path, { ...pending, holder: gone });
    expect(openRegister(path).problems.map(({ code }) => code)).toEqual(['register-cut-short']);
    const { notices } = await issueInRegister(path, units(3), { on: '2022-12-21' });
    expect(notices.map(({ code }) => code)).toEqual(['register-writing-finished']);
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });

  test('is nobody’s to finish while its own may still run, here or elsewhere', async () => {
    for (const holder of [
      { ...thisProcess(), pid: process.ppid, started: '' },
      { ...gone, host: 'may-b' },
      // In containers every program may be the process of the same number.
      { ...thisProcess(), host: 'may-b' },
      { ...thisProcess(), machine: 'container-b' },
    ]) {
      const { path, pending } = await begun((text) => text.slice(0, 700));
      writePending(path, { ...pending, holder });
      const before = readFileSync(path);
      expect(await refusalOf(issueInRegister(path, units(4), { on: '2022-12-21' }))).toMatch(/^register-busy-/);
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  test('is never written where something else stands', async () => {
    const { path, pending } = await begun(() => '');
    const { register } = openRegister(path);
    if (register === undefined) throw new Error('not whole');
    const others = planIssue(register, [facts(9)], { on: '2022-12-20', file: 'x' }).entries;
    writeFileSync(path, readFileSync(path, 'utf8') + entryLines(others, register));
    const before = readFileSync(path);
    writePending(path, { ...pending, holder: gone });
    expect(await refusalOf(issueInRegister(path, units(4), { on: '2022-12-21' }))).toBe('register-written-by-others');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('is waited for by who only reads: the register is never seen with the signed end of before', async () => {
    const { path, pending } = await begun((text) => text);
    const head = `${path}.head.json`;
    writeFileSync(head, 'before');
    const finish = `const fs = require('node:fs'); setTimeout(() => {
      fs.writeFileSync(process.argv[1], 'after'); fs.rmSync(process.argv[2]); }, 300)`;
    const writer = spawn(process.execPath, ['-e', finish, head, `${path}.pending`]);
    writePending(path, { ...pending, holder: { ...thisProcess(), pid: writer.pid ?? 0, started: '' } });
    expect(openRegister(path).head).toBe('after');
  });

  test('that is damaged itself is said', async () => {
    const { path } = await begun((text) => text);
    writeFileSync(`${path}.pending`, 'x');
    expect(openRegister(path).problems.map(({ code }) => code)).toEqual(['register-pending-unreadable']);
  });
});

describe('a lock that is got round', () => {
  test('by a second name of the file: neither name is written', async () => {
    const path = await aSignedRegister();
    linkSync(path, join(path, '..', 'cung.jsonl'));
    const before = readFileSync(path);
    for (const name of [path, join(path, '..', 'cung.jsonl')]) {
      expect(await refusalOf(issued(name, 9, ours))).toBe('register-has-links');
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('by somebody who keeps deleting it: what was acknowledged is in the file', async () => {
    const path = join(aFolder(), 'so.jsonl');
    await createRegister(path, AN_OPENING);
    let busy = true;
    const saboteur = (async () => {
      while (busy) {
        rmSync(`${path}.lock`, { force: true });
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const acknowledged: string[] = [];
    const run = async (from: number) => {
      for (let at = 0; at < 15; at++) {
        try {
          const { numbers } = await issueInRegister(path, [facts(from + at)], { on: '2022-12-20', patience: 500 });
          acknowledged.push(...[...numbers].map(([code, { number }]) => `${number} ${code}`));
        } catch (error) {
          if (!(error instanceof CannotRun)) throw error;
        }
      }
    };
    await Promise.all([run(100), run(200), run(300)]);
    busy = false;
    await saboteur;
    const { register, problems } = openRegister(path);
    const inFile = [...(register?.certificates.values() ?? [])].map(
      ({ facts: { number, unitCode } }) => `${number} ${unitCode}`,
    );
    expect(problems).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(inFile).toEqual(expect.arrayContaining(acknowledged));
  });

  test('what another one wrote meanwhile is never cut off, whatever fails', async () => {
    const path = join(aFolder(), 'so.jsonl');
    await createRegister(path, AN_OPENING);
    let stolen = '';
    const change = changeRegister(path, (register) => {
      const { entries } = planIssue(register, [facts(1)], { on: '2022-12-20', file: 'x' });
      // Another program, without a lock, between reading and writing.
      stolen = entryLines(planIssue(register, [facts(2)], { on: '2022-12-20', file: 'x' }).entries, register);
      writeFileSync(path, stolen, { flag: 'a' });
      return { entries, value: undefined };
    });
    expect(await refusalOf(change)).toBe('register-changed-meanwhile');
    expect(readFileSync(path, 'utf8')).toBe(openingLine(AN_OPENING) + stolen);
  });
});

describe('what is left of a lock', () => {
  const old = new Date('2020-01-01');

  test('that says nothing and is older than a day blocks nobody; a fresh one does, and is named', async () => {
    const file = join(aFolder(), 'x');
    for (const name of ['.lock', '.lock.7-1-1.takeover', '.lock.7-1-2']) {
      writeFileSync(`${file}${name}`, '');
      utimesSync(`${file}${name}`, old, old);
    }
    expect(await withLock(file, () => 'done', { patience: 500 })).toBe('done');
    expect(namesIn(join(file, '..'))).toEqual([]);
    writeFileSync(`${file}.lock`, '');
    const refused = await withLock(file, () => 'done', { patience: 30 }).catch((error: unknown) => error);
    expect(String(refused)).toContain('x.lock');
  });

  test('a takeover that nobody can judge is named as what blocks', async () => {
    const file = join(aFolder(), 'x');
    const gone = { ...thisProcess(), pid: spawnSync(process.execPath, ['-e', '']).pid };
    writeFileSync(`${file}.lock`, JSON.stringify(gone));
    writeFileSync(`${file}.lock.7-1-1.takeover`, 'x');
    const refused = await withLock(file, () => 'done', { patience: 30 }).catch((error: unknown) => error);
    expect(refused instanceof CannotRun && refused.words.en).toContain('x.lock.7-1-1.takeover');
    utimesSync(`${file}.lock.7-1-1.takeover`, old, old);
    expect(await withLock(file, () => 'done', { patience: 500 })).toBe('done');
  });
});

test.each([
  [
    'win32',
    '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\r\n    MachineGuid    REG_SZ    0f1e2d3c-aaaa-bbbb-cccc-1234567890ab\r\n',
    '0f1e2d3c-aaaa-bbbb-cccc-1234567890ab',
  ],
  ['darwin', '    "IOPlatformUUID" = "564D1F2A-0000-1111-2222-ABCDEF012345"\n', '564D1F2A-0000-1111-2222-ABCDEF012345'],
  ['win32', 'ERROR: Access is denied.', ''],
  ['linux', '', 'abc/pid:[1]'],
])('the machine is known on %s by what its system answers', (platform, answer, expected) => {
  const name = machineNameOn(
    platform,
    () => answer,
    () => 'abc\n',
    () => 'pid:[1]',
  );
  expect(name).toBe(expected);
});

test('facts that no run of this program would have written are no entries', () => {
  const register = read(openingLine(AN_OPENING));
  const { entries } = planIssue(register, units(1), { on: '2022-12-20', file: 'x' });
  const [one] = entries;
  if (one?.kind !== 'issue') throw new Error('no entry');
  for (const wrong of [
    { year: -5 },
    { criteriaSha256: 'zz' },
    { unitName: 'A'.repeat(501) },
    { unitName: 'Xã \u001b[31m' },
    { unitName: 'Xã \u202e' },
    { unitName: 'Xã'.normalize('NFD') },
    { unitCode: '00001 ' },
  ]) {
    expect(
      () => entryLines([{ ...one, facts: { ...one.facts, ...wrong } }], register),
      JSON.stringify(wrong),
    ).toThrow();
  }
  expect(entryLines([one], register)).toContain('Xã Thử 1');
});
