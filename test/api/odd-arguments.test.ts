import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import * as node from '../../src/api/node.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';

vi.setConfig({ testTimeout: 240_000 });

const { CannotRun, criteriaShow, keys, refusalJson, register } = node;

const opening = {
  office: 'UBND huyện A',
  numberPattern: '{seq:02}/GCN',
  registerPattern: '{seq:02}/{year}',
  start: 1,
  restart: 'yearly',
  on: '2022-12-01',
};
const act = { on: '2022-12-20', by: 'Văn thư', reason: 'In sai' };
const certificate = { number: '01/GCN' };
const key = { path: 'khoa.pem', passphrase: 'mùa xuân trên sông Tiền' };
const evidence = {
  evidence: ['a.csv'],
  year: 2022,
  checkedOn: '2022-12-20',
  criteria: 'tt44-2014',
  reading: { sheet: 'A' },
};
const office = { authority: ['UBND huyện A'] };
const NEW_SET = {
  ...{ from: 'khong-co', rubric: 'bang.csv', sheet: 'A', classesOf: 'tt44-2014', id: 'bo-moi', title: 'Bộ mới' },
  ...{ years: '2026', law: 'QĐ 1', award: 'Cộng đồng học tập', unit: 'xã', evidence: 'required', why: 'QĐ 1' },
  fill: [{ place: 'TC1.maximum', value: '10' }],
  output: 'bo-moi.json',
};

/** Every function with arguments of its form, all of which it takes; the files they name are not there. */
const CALLS: Readonly<Record<string, object>> = {
  check: { ...evidence, problems: ['p.json'], prospect: true },
  evaluate: { ...evidence, reports: ['json'], into: 'kq', categories: { '01': 'a' }, others: ['x'] },
  explain: { result: 'kq', unit: '01' },
  report: { result: 'kq', reports: ['html'], before: 'cu' },
  combine: { results: ['a', 'b'], reports: ['csv'], into: 'c' },
  timeline: { results: ['a', 'b'] },
  compare: { of: 'sets', sets: ['tt44-2014', 'tt25-2023'], evidence: ['a.csv'], year: 2022 },
  compareScores: { result: 'kq' },
  fixedCopy: { evidence: ['a.csv'], set: {}, fix: 'b.csv', year: 2022 },
  verifyCode: {
    code: 'HOCTAP2:A',
    keys: ['k.json'],
    list: 'l.json',
    known: { seal: 'a', atLeast: 2 },
    comparedByEye: true,
  },
  criteriaList: { year: 2022, subject: 'x', all: true },
  criteriaShow: { criteria: 'khong-co' },
  criteriaLint: { criteria: ['khong-co'] },
  criteriaTest: { criteria: 'khong-co', cases: 'c.csv', year: 2022, checkedOn: '2022-12-20' },
  criteriaSql: { criteria: 'khong-co', dialect: 'duckdb', query: 'units', class: 'tot', checkedOn: '2022-12-20' },
  criteriaDiff: { before: 'khong-co', after: 'khong-co-2', crosswalk: 'x.csv' },
  criteriaNew: NEW_SET,
  criteriaQuestions: NEW_SET,
  criteriaMove: { from: 'khong-co.json', base: '1.0.0', output: 'moi.json' },
  template: { criteria: 'khong-co', form: 'long', year: 2022, due: '2022-12-31', as: { kind: 'csv', name: 'a.csv' } },
  communeList: { units: 'khong-co.csv', province: 'A', year: 2022, as: { kind: 'csv', name: 'a.csv' } },
  papers: {
    result: 'kq',
    office,
    order: 'rank',
    withNotAchieved: true,
    kinds: ['minutes'],
    before: ['cu', 'cu-hon'],
    perDay: 2,
    day: '2022-12-20',
  },
  certificatePreview: { office, template: 'portrait' },
  dossier: { result: 'kq', evidenceDir: 'hs', units: ['01'], into: 'xep' },
  letters: { result: 'kq', office, formats: ['pdf'], due: '2022-12-31', units: ['01'], merge: true },
  reportInPdf: { result: 'kq', before: 'cu' },
  sheets: { result: 'kq', office, formats: ['md'], assume: [{ item: 'TC1', value: '5' }], units: ['01'] },
  reproduce: { path: 'kq', criteria: 'c.json', inputs: 'vao' },
  officeFile: {
    before: 'hoctap.json',
    office: { ...office, place: 'A', signer: { title: ['Chủ tịch'], name: 'B' }, sender: { agency: ['C'] } },
    ...{ criteria: 'tt44-2014', year: 2022, units: 'Đồng Tháp', district: 'Tam Nông', due: '2022-12-15' },
    ...{ checkedOn: '2022-12-20', register: 'so.jsonl', key: 'khoa.pem', publicKey: 'khoa.json' },
  },
  doctor: { today: '2026-12-01' },
  yearFolder: { year: 2026, due: '2026-12-15' },
  certify: {
    path: 'kq',
    office,
    template: 'portrait',
    issuedOn: '2022-12-20',
    units: ['01'],
    register: { path: 's', by: 'A' },
    key,
    dryRun: true,
  },
  verify: {
    what: 'khong-co.pdf',
    keys: ['k.json'],
    trusted: 't',
    register: 's',
    known: { atLeast: 1 },
    criteria: ['c.json'],
  },
  'register.begin': { path: 'khong/so.jsonl', key, opening },
  'register.check': { path: 's', keys: ['k'], seal: 'a', atLeast: 2 },
  'register.compare': { a: 'a', b: 'b' },
  'register.void': { path: 's', key, certificate, act },
  'register.reprint': { path: 's', key, certificate, act },
  'register.replace': { path: 's', key, certificate, act, result: 'kq' },
  'register.sign': { path: 's', key },
  'register.repair': { path: 's', key, act },
  'register.export': { path: 's', formats: ['csv'] },
  'register.publish': { path: 's', key, on: '2022-12-31' },
  'keys.make': {
    into: 'k',
    office: 'UBND huyện A',
    authorities: ['UBND huyện A'],
    validFrom: '2022-01-01',
    passphrase: 'ngắn',
  },
  'keys.rotate': { into: 'k', old: key, validFrom: '2022-01-01', passphrase: key.passphrase },
  'keys.show': { path: 'k.json' },
  'keys.revoke': { revoked: 'k.json', from: '2022-01-01', reason: 'Mất máy', by: key, into: 'k' },
};

const NODE = node as unknown as Readonly<Record<string, unknown>>;
const NO_DOORS = new Set([
  'CannotRun',
  'bytesOf',
  'describeNotice',
  'inMemory',
  'inWords',
  'onDisk',
  'refusalJson',
  'saveFiles',
  'criteriaSchema',
]);

const ODD: readonly unknown[] = [
  null,
  7,
  -1,
  2.5,
  Number.NaN,
  '',
  ' ',
  'a\0b',
  'a\nb',
  '2022-02-30',
  true,
  [],
  {},
  [null],
  [[]],
  { a: 1 },
  () => 1,
  Symbol.iterator,
  10n,
];

type Door = (asked: unknown, world?: unknown) => Promise<unknown>;

function doorOf(name: string): Door {
  const [group = '', inner] = name.split('.');
  const found = inner === undefined ? NODE[group] : (NODE[group] as Record<string, unknown>)[inner];
  return found as Door;
}

/** Undefined where it went through; else the code of the refusal. Anything else that is thrown is thrown on. */
async function outcome(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return refusalJson(error, 'en').error.code;
  }
}

/** The arguments with one of them, however deep, in place of which something else stands; or with one that is not known. */
function* disturbed(asked: object, within = ''): Generator<readonly [where: string, asked: object]> {
  for (const [name, value] of Object.entries(asked)) {
    for (const odd of ODD) yield [`${within}${name}`, { ...asked, [name]: odd }];
    const { [name as keyof typeof asked]: _, ...without } = asked;
    yield [`${within}${name}`, without];
    if (typeof value !== 'object' || value === null || Array.isArray(value) || name === 'set') continue;
    for (const [where, inner] of disturbed(value, `${within}${name}.`)) yield [where, { ...asked, [name]: inner }];
  }
}

describe('whatever a program says is done, or refused with a code', () => {
  test('every function is tried', () => {
    const names = Object.entries(NODE).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
    );
    expect(names.filter((name) => !NO_DOORS.has(name)).sort()).toEqual(Object.keys(CALLS).sort());
  });

  test.each(Object.entries(CALLS))('%s', async (name, asked) => {
    const call = doorOf(name);
    const inMemory = await node.inMemory([]);
    // What writes at once is called in a folder of its own, where nothing is.
    const at = (path: string) => join(aFolder(), path);
    const within = (given: object) =>
      Object.fromEntries(
        Object.entries(given).map(([part, value]) =>
          ['into', 'path'].includes(part) && typeof value === 'string' && value.trim() !== '' && !value.includes('\0')
            ? [part, at(value)]
            : [part, value],
        ),
      );
    const world =
      ['register', 'keys'].includes(name.split('.')[0] ?? '') ||
      ['papers', 'letters', 'sheets', 'reportInPdf', 'certify', 'certificatePreview', 'verify', 'doctor'].includes(name)
        ? undefined
        : inMemory;
    // The arguments as they stand get through the form: what is refused then is a file that is not there.
    expect(String(await outcome(call(within(asked), world)))).not.toMatch(/^argument-|^option-/);
    for (const odd of [undefined, ...ODD]) await outcome(call(odd, world));
    for (const [where, given] of disturbed(asked)) {
      const code = await outcome(call(within(given), world)).catch((error: unknown) => {
        throw new Error(
          `${name} with ${where}: ${String(Object.entries(given).map(([k, v]) => `${k}=${String(v)}`))}`,
          { cause: error },
        );
      });
      expect(code === undefined || /^[a-z0-9-]+$/.test(code)).toBe(true);
    }
    expect(await outcome(call({ ...asked, khongCo: 1 }, world))).toBe('argument-unknown');
    expect(await outcome(call(asked, 'world'))).toMatch(/^argument-/);
  });

  test('in a browser too, where it is another program', async () => {
    const built = new URL('../../dist/browser/index.js', import.meta.url).href;
    const browser = (await import(built)) as Readonly<Record<string, Door>>;
    const code = async (work: Promise<unknown> | undefined) => {
      try {
        await work;
        return undefined;
      } catch (error) {
        const { name, facts } = error as { name: string; facts: { code: string } };
        if (name !== 'CannotRun') throw error;
        return facts.code;
      }
    };
    const names = [
      'check',
      'evaluate',
      'explain',
      'report',
      'combine',
      'timeline',
      'compare',
      'compareScores',
      'fixedCopy',
    ];
    for (const name of names) {
      expect([name, await code(browser[name]?.({ ...CALLS[name], khongCo: 1 }))]).toEqual([name, 'argument-unknown']);
      for (const odd of [undefined, ...ODD]) await code(browser[name]?.(odd));
    }
  });

  test('files to be saved, read or put in memory', async () => {
    const folder = aFolder();
    for (const odd of [undefined, ...ODD]) {
      await outcome((node.saveFiles as Door)(odd, []));
      await outcome((node.saveFiles as Door)(folder, odd));
      await outcome((node.saveFiles as Door)(folder, [odd]));
      await outcome((node.inMemory as Door)(odd));
      await outcome((node.inMemory as Door)([odd]));
      await outcome((async () => (node.bytesOf as unknown as Door)(odd))());
    }
    expect(namesIn(folder)).toEqual([]);
  });
});

describe('what is said of it', () => {
  const said = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      if (error instanceof CannotRun) return [refusalJson(error, 'vi').error.code, error.words.vi];
      throw error;
    }
    return [];
  };
  const wrong = (value: unknown) => value as never;

  test('names the argument and what is wanted', async () => {
    expect(await said(register.void(wrong({ path: 's', certificate, act: { ...act, reason: '  ' } })))).toEqual([
      'option-not-a-line',
      'act.reason ghi “  ”: cần nội dung trên một dòng, không để trống, không quá 500 ký tự.',
    ]);
    expect(await said(register.void(wrong({ path: 's', certificate, act: { ...act, on: '2022-02-30' } })))).toEqual([
      'option-not-a-date',
      expect.stringContaining('act.on'),
    ]);
    expect(await said(register.export(wrong({ path: 's', formats: ['pdf'] })))).toEqual([
      'argument-not-a-choice',
      'Đối số “formats.0” không dùng được: chọn csv hoặc xlsx.',
    ]);
    expect(await said(criteriaShow(wrong({ criteria: 7 })))).toEqual([
      'argument-unusable',
      'Đối số “criteria” không dùng được: cần một chuỗi chữ.',
    ]);
    // A misspelt one would be left out in silence, and all units get a certificate.
    expect(await said(node.certify(wrong({ path: 'kq', office, unit: ['01'] })))).toEqual([
      'argument-unknown',
      'Hàm không có đối số “unit”.',
    ]);
  });

  test('a register is begun with what a register can say', async () => {
    const path = join(aFolder(), 'so.jsonl');
    const begin = (different: object) => said(register.begin(wrong({ path, opening: { ...opening, ...different } })));
    expect((await begin({ numberPattern: 'GCN' }))[0]).toBe('number-pattern-wrong');
    expect((await begin({ registerPattern: '{seq}{x}' }))[0]).toBe('number-pattern-wrong');
    expect((await begin({ start: 0 }))[0]).toBe('argument-unusable');
    expect((await begin({ office: '' }))[0]).toBe('option-not-a-line');
    expect((await begin({ on: '0022-12-01' }))[0]).toBe('option-not-a-date');
    expect(await begin({})).toEqual([]);
    expect(JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '')).toMatchObject(opening);
  });

  test('a key is made under a passphrase that is one, and for authorities that fit into its file', async () => {
    const folder = aFolder();
    const asked = {
      into: join(folder, 'k'),
      office: 'UBND huyện A',
      validFrom: '2022-01-01',
      passphrase: key.passphrase,
    };
    const make = (different: object) => said(keys.make(wrong({ ...asked, ...different })));
    expect((await make({ passphrase: 'ngắn' }))[0]).toBe('passphrase-too-weak');
    const { passphrase: _, ...forgotten } = asked;
    expect(await said(keys.make(wrong(forgotten)))).toEqual([
      'argument-unusable',
      'Đối số “passphrase” không dùng được: cần nêu rõ, kể cả khi là undefined.',
    ]);
    expect((await make({ authorities: [] }))[0]).toBe('key-name-unusable');
    expect((await make({ authorities: Array.from({ length: 21 }, (_each, index) => `UBND ${index}`) }))[0]).toBe(
      'key-of-too-many',
    );
    expect((await make({ validTo: '2021-01-01' }))[0]).toBe('key-ends-before-it-begins');
    expect(namesIn(folder)).toEqual([]);
    expect(await make({ authorities: undefined, validTo: undefined })).toEqual([]);
  });
});
