import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** `npm test` builds first; a bare run of the tests may have nothing to pack. */
const built = existsSync(join(ROOT, 'dist/index.js')) && existsSync(join(ROOT, 'dist/browser/index.js'));

describe.skipIf(!built && process.env['CI'] === undefined)('the packed program, installed without a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoctap-package-'));
  const npm = (argv: readonly string[], cwd: string) =>
    execFileSync(NPM, [...argv], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const node = (file: string) =>
    spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', timeout: 60_000 });

  beforeAll(() => {
    npm(['run', '--silent', 'build:types'], ROOT);
    // The build made before the tests is what is packed: another would pull it away from under those that start it.
    const [packed] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT));
    writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
    npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${packed.filename}`], folder);
    cpSync(join(ROOT, 'fixtures/demo/minh-chung.csv'), join(folder, 'minh-chung.csv'));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('runs the example of docs/api.md as it stands', () => {
    const example =
      /```js\n(import \{ bytesOf[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/api.md'), 'utf8'))?.[1] ?? '';
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(36);
    writeFileSync(join(folder, 'example.js'), example);
    const { status, stdout, stderr } = node('example.js');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('No criteria set was named: using tt44-2014@1.1.0');
    expect(stdout).toMatch(/^1 Thị trấn Tràm Chim 94.5 Good$/m);
    expect(stdout).toMatch(/bang-xep-hang\.csv \d+ bytes/);
  });

  test('runs the example of what an office keeps behind it, in the same folder', () => {
    const example =
      /```js\n(import \{ certify[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/api.md'), 'utf8'))?.[1] ?? '';
    writeFileSync(join(folder, 'office.js'), example);
    const env = { ...process.env, OFFICE_PASSPHRASE: 'mùa xuân trên sông Tiền' };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['office.js'], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('true right');
  });

  test('has types that a strict program compiles against, for Node and for a browser', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { certify, evaluate, keys, letters, papers, register, template, verify, verifyCode, type Act, type KeyByFile, type Result, refusalJson, CannotRun } from 'hoctap';
import { check, inMemory, verify as verifyHere } from 'hoctap/browser';
export async function keep(key: KeyByFile, act: Act) {
  const { files } = await certify({ path: 'kq', office: {}, template: 'portrait', key, register: { path: 'so' } });
  await register.void({ path: 'so', key, certificate: { number: '1' }, act });
  const made = await keys.make({ into: 'k', office: 'a', validFrom: '2022-01-01', passphrase: undefined });
  const { certificates } = await verify({ what: files[0]?.name ?? '', keys: [made.publicPath] });
  const chosen = await inMemory([{ name: 'giay.pdf', contents: new Uint8Array() }]);
  const here = await verifyHere({ what: 'giay.pdf', keys: ['khoa.json'], list: 'ds.json' }, chosen);
  return [certificates[0]?.verdict, here.clean, (await verifyCode({ code: '', keys: [] })).clean];
}
export async function first(): Promise<Result['units'][number] | undefined> {
  const { result, notices } = await evaluate({ evidence: ['a.csv'], year: 2022, reports: ['html'] });
  const code: 'criteria-in-force' | undefined = notices.flatMap((each) => each.code === 'criteria-in-force' ? [each.code] : [])[0];
  if (code !== undefined) console.log(code);
  return result.units[0];
}
export async function look(error: unknown) {
  if (error instanceof CannotRun) return refusalJson(error, 'vi').error.code;
  const checked = await check({ evidence: ['a'], criteria: 'tt44-2014' }, await inMemory([{ name: 'a', contents: '' }]));
  return checked.kind === 'checked' ? checked.result.problems.length : checked.refusal.message;
}
export async function write() {
  const made = await letters({ result: 'kq', office: { place: 'Tam Nông' }, formats: ['pdf'] });
  for await (const file of made.files) console.log(file.name);
  const { files } = await template({ criteria: 'tt44-2014', form: 'wide', as: { kind: 'csv', name: 'mau.csv' } });
  return [...files, ...(await papers({ result: 'kq', office: {}, order: 'rank', withNotAchieved: false })).files];
}
// @ts-expect-error a year is a number
await evaluate({ evidence: ['a.csv'], year: '2022', reports: [] });
`,
    );
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const flags = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
      '--types',
      '',
    ];
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...flags, 'use.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '']);
  });

  test('publishes the schema of every file it reads or writes, each with its name', () => {
    writeFileSync(
      join(folder, 'schemas.js'),
      `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
for (const name of ['criteria', 'result', 'profile', 'certificate-template', 'register-line', 'register-head', 'published-list', 'public-key', 'key-revocation']) {
  console.log(JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('hoctap/schemas/' + name + '.json')), 'utf8')).$id);
}
`,
    );
    const { stdout, stderr } = node('schemas.js');
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual(
      expect.arrayContaining(['hoctap/schemas/criteria.json', 'hoctap/schemas/register-line.json']),
    );
    expect(stdout.trim().split('\n')).toHaveLength(9);
  });

  test('makes a certificate and looks a province up: its fonts, programs and tables come along', () => {
    const bin = join(folder, 'node_modules/hoctap/bin/hoctap.js');
    const run = (...argv: readonly string[]) =>
      spawnSync(process.execPath, [bin, ...argv], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
    expect(run('evaluate', 'minh-chung.csv', '-y', '2022', '--units', 'Đồng Tháp', '-o', 'kq').stderr).toContain(
      'kq/tinh-hinh-gui.csv',
    );
    expect(run('certify', 'kq', '--unit', '30001', '-o', 'gcn').status).toBe(0);
  });
});
