import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import {
  bytesOf,
  CannotRun,
  certificatePreview,
  certify,
  evaluate,
  inMemory,
  keys,
  refusalJson,
  register,
  saveFiles,
  verify,
  verifyCode,
} from '../../src/api/node.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';

vi.setConfig({ testTimeout: 240_000 });

const OFFICE = JSON.parse(readFileSync('fixtures/demo/co-quan.json', 'utf8')) as object;
const passphrase = 'mùa xuân trên sông Tiền';

const refused = async (run: Promise<unknown>) => {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CannotRun)) throw error ?? new Error('nothing was refused');
  return refusalJson(error, 'en').error.code;
};

test('a program issues certificates, verifies, voids and posts them, with no command', async () => {
  const folder = aFolder();
  const at = (...names: string[]) => join(folder, ...names);
  const { files } = await evaluate({
    evidence: ['fixtures/demo/minh-chung.csv'],
    criteria: 'tt44-2014',
    year: 2022,
    reports: ['json'],
  });
  await saveFiles(at('kq'), files);

  const made = await keys.make({
    into: at('khoa'),
    office: 'UBND huyện Tam Nông',
    validFrom: '2022-01-01',
    passphrase,
  });
  const key = { path: made.privatePath, passphrase };
  const opening = {
    office: 'UBND huyện Tam Nông',
    numberPattern: '{seq:02}/GCN-UBND',
    registerPattern: '{seq:02}/{year}',
    start: 1,
    restart: 'yearly' as const,
    on: '2022-12-01',
  };
  await register.begin({ path: at('so.jsonl'), key, opening });

  const asked = {
    path: at('kq'),
    office: OFFICE,
    issuedOn: '2022-12-20',
    inputs: 'fixtures/demo',
    units: ['30001', '30004'],
  };
  const place = { register: { path: at('so.jsonl'), by: 'Người thử' }, key };
  expect(await refused(certify({ ...asked, key }))).toBe('certify-key-without-register');
  expect(await refused(certify({ ...asked, ...place, key: { ...key, passphrase: 'sai mật khẩu rồi' } }))).toBe(
    'private-key-wrong-passphrase',
  );
  expect(await refused(certify({ ...asked, ...place, office: { authority: 3 } }))).toBe('profile-with-errors');
  const planned = await certify({ ...asked, ...place, dryRun: true });
  expect([planned.files, planned.added]).toEqual([[], 2]);
  const issued = await certify({ ...asked, ...place });
  expect([issued.added, issued.clean, issued.files.map(({ name }) => name)]).toEqual([
    2,
    true,
    ['30001-thi-tran-tram-chim.pdf', '30004-xa-hoa-binh.pdf'],
  ]);
  await saveFiles(at('giay'), issued.files);
  const later = await certify({ ...asked, ...place, issuedOn: '2022-12-21', dryRun: true });
  expect([issued.keptDate, later.keptDate, later.added]).toEqual([0, 2, 0]);

  const question = { what: at('giay', '30001-thi-tran-tram-chim.pdf'), keys: [made.publicPath] };
  const right = await verify({ ...question, register: at('so.jsonl') });
  expect([right.clean, right.certificates.map(({ verdict }) => verdict)]).toEqual([true, ['right']]);
  expect(await verify({ what: question.what })).toMatchObject({ clean: false, unreadable: false });
  expect(await verify({ what: 'HOCTAP2:KHONG' })).toMatchObject({ certificates: [], clean: false, unreadable: true });

  const before = await register.check({ path: at('so.jsonl'), keys: [made.publicPath] });
  expect([before.holds, before.found?.issued, before.found?.next]).toEqual([true, 2, '03/GCN-UBND']);
  const copy = at('ban-sao.jsonl');
  await saveFiles(folder, [{ name: 'ban-sao.jsonl', contents: [readFileSync(at('so.jsonl'))] }]);

  const certificate = { number: '01/GCN-UBND' };
  const act = { on: '2022-12-25', by: 'Người thử', reason: 'In sai tên' };
  expect(await refused(register.void({ path: at('so.jsonl'), certificate, act }))).toBe('register-key-needed');
  // A day that is none is refused; one as people write it is that day.
  const never = { ...act, on: 'hôm nay' };
  expect(await refused(register.void({ path: at('so.jsonl'), key, certificate, act: never }))).toBe(
    'option-not-a-date',
  );
  await register.void({ path: at('so.jsonl'), key, certificate, act: { ...act, on: '25/12/2022' } });
  expect((await verify({ ...question, register: at('so.jsonl') })).certificates[0]?.verdict).toBe('void');
  await register.reprint({ path: at('so.jsonl'), key, certificate: { number: '02/GCN-UBND' }, act });
  const { entry } = await register.replace({ path: at('so.jsonl'), key, certificate, act, result: at('kq') });
  expect(entry).toMatchObject({ of: 1, facts: { number: '03/GCN-UBND', unitCode: '30001' } });
  expect(await register.compare({ a: copy, b: at('so.jsonl') })).toMatchObject({
    comparison: { kind: 'prefix', longer: 'b', shared: 2 },
    clean: true,
  });

  const { file } = await register.publish({ path: at('so.jsonl'), key, on: '2022-12-31' });
  await saveFiles(at('dang'), [file]);
  const listed = await verify({ ...question, register: at('dang', file.name) });
  expect([listed.clean, listed.certificates[0]?.verdict]).toEqual([false, 'replaced']);
  // As a page does it: what a camera read, the keys and the posted list, all of them in memory.
  const held = await inMemory([
    { name: 'khoa.json', contents: readFileSync(made.publicPath, 'utf8') },
    { name: 'danh-sach.json', contents: readFileSync(at('dang', file.name), 'utf8') },
  ]);
  const code = /HoctapCode \(([^)]+)\)/.exec(readFileSync(at('giay', '30004-xa-hoa-binh.pdf'), 'latin1'))?.[1] ?? '';
  const byCode = { code, keys: ['khoa.json'], list: 'danh-sach.json' };
  expect((await verifyCode(byCode, held)).clean).toBe(false);
  expect((await verifyCode({ ...byCode, comparedByEye: true }, held)).certificates[0]?.verdict).toBe('right');
  expect(await refused(verifyCode({ ...byCode, code: 'x' }, held))).toBe('nothing-to-verify');
  expect(await refused(verifyCode({ ...byCode, list: 'khoa.json' }, held))).toBe('published-list-unreadable');

  const { files: tables } = await register.export({ path: at('so.jsonl'), formats: ['csv', 'xlsx'] });
  expect(tables.map(({ name }) => name)).toEqual(['so-cap-giay-chung-nhan.csv', 'so-cap-giay-chung-nhan.xlsx']);
  expect((await register.repair({ path: at('so.jsonl'), key, act })).repair.kind).toBe('whole');
  expect((await register.sign({ path: at('so.jsonl'), key })).before).toBe('signed');

  const next = await keys.rotate({ old: key, into: at('khoa-moi'), validFrom: '2023-01-01', passphrase });
  const by = { path: next.privatePath, passphrase };
  const { path } = await keys.revoke({
    revoked: made.publicPath,
    from: '2023-02-01',
    reason: 'Mất máy',
    by,
    into: at('khoa-moi'),
  });
  expect(namesIn(at('khoa-moi'))).toContain(path.slice(at('khoa-moi').length + 1));
});

test('keys are shown with what revokes them, and a folder of trusted ones proves the end of a register', async () => {
  const folder = aFolder();
  const at = (...names: string[]) => join(folder, ...names);
  const days = { validFrom: '2022-01-01', passphrase };
  const made = await keys.make({ into: at('khoa'), office: 'UBND huyện Tam Nông', ...days });
  const key = { path: made.privatePath, passphrase };
  const patterns = { numberPattern: '{seq:02}/GCN-UBND', registerPattern: '{seq:02}/{year}' };
  const opening = {
    office: 'UBND huyện Tam Nông',
    ...patterns,
    start: 1,
    restart: 'yearly' as const,
    on: '2022-12-01',
  };
  const whole = { path: at('so.jsonl') };
  await register.begin({ ...whole, key, opening });
  expect((await register.check(whole)).holds).toBe(false);
  expect((await register.check({ ...whole, keys: [made.publicPath] })).holds).toBe(true);
  expect((await register.check({ ...whole, trusted: at('khoa') })).holds).toBe(true);
  expect(await refused(register.check({ ...whole, keys: [at('so.jsonl')] }))).toBe('keys-unreadable');

  const next = await keys.rotate({ old: key, into: at('khoa-moi'), ...days });
  const by = { path: next.privatePath, passphrase };
  const lost = { revoked: made.publicPath, from: '2023-02-01', reason: 'Mất máy' };
  await keys.revoke({ ...lost, by, into: at('khoa-moi') });
  const shown = await keys.show({ path: at('khoa-moi') });
  expect(new Map(shown.keys.map(({ keyId, revoked }) => [keyId, revoked?.reason]))).toEqual(
    new Map([
      [made.keyId, 'Mất máy'],
      [next.keyId, undefined],
    ]),
  );
  expect((await keys.show({ path: made.publicPath })).keys.map(({ office }) => office)).toEqual([
    'UBND huyện Tam Nông',
  ]);
  expect(await refused(keys.show({ path: folder }))).toBe('keys-unreadable');
});

test('a sheet is looked at before there is a result', async () => {
  const { files, problems, clean } = await certificatePreview({ office: OFFICE, template: 'portrait' });
  expect([files.map(({ name }) => name), problems, clean]).toEqual([['xem-truoc.pdf'], [], true]);
  expect(new TextDecoder('latin1').decode(files[0] && bytesOf(files[0])).slice(0, 5)).toBe('%PDF-');
  expect(await refused(certificatePreview({ office: { authority: 3 } }))).toBe('profile-with-errors');
});
