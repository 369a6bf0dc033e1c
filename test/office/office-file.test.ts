import { describe, expect, test } from 'vitest';
import { bytesOf, CannotRun, inMemory, officeFile, refusalJson, yearFolder } from '../../src/api/node.ts';

const MARK = { format: 'hoctap-folder', formatVersion: 1 };

async function inFolder(files: Readonly<Record<string, string>>) {
  return inMemory(Object.entries(files).map(([name, text]) => ({ name, contents: new TextEncoder().encode(text) })));
}

async function refusedAs(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const { code, problems = [] } = refusalJson(error, 'vi').error;
    return [code, ...problems.map((problem) => problem.message)];
  }
  return [];
}

const written = async (asked: Parameters<typeof officeFile>[0], files: Readonly<Record<string, string>> = {}) => {
  const found = await officeFile(asked, await inFolder(files));
  return found.files.map((file) => [file.name, new TextDecoder().decode(bytesOf(file))]);
};

describe('the file by which a folder knows its office', () => {
  test('says what was said, in one order, with its mark first', async () => {
    const office = { authority: ['Chủ tịch UBND xã A'], signer: { name: 'Trần Thị B' } };
    expect(await written({ publicKey: 'khoa.json', due: '2022-12-05', year: 2022, office })).toEqual([
      [
        'hoctap.json',
        `{
  "format": "hoctap-folder",
  "formatVersion": 1,
  "$schema": "hoctap/schemas/office-folder.json",
  "office": {
    "authority": [
      "Chủ tịch UBND xã A"
    ],
    "signer": {
      "name": "Trần Thị B"
    }
  },
  "year": 2022,
  "due": "2022-12-05",
  "publicKey": "khoa.json"
}
`,
      ],
    ]);
  });

  test('keeps what is not said again, of who signs, sends and submits too', async () => {
    const before = {
      ...MARK,
      note: 'Sửa ngày 2/12 cho đúng tên',
      office: {
        authority: ['UBND xã A'],
        parent: ['UBND huyện'],
        signer: { title: ['Chủ tịch'], name: 'B' },
        sender: { agency: ['C'], symbol: 'PVH' },
      },
      criteria: 'tt44-2014',
      year: 2021,
      register: 'so.jsonl',
    };
    const world = await inFolder({ 'cu.json': JSON.stringify(before) });
    const office = { place: 'A', signer: { name: 'D' }, sender: { agency: ['E', 'F'] }, submitter: { agency: ['G'] } };
    const { folder, files } = await officeFile({ before: 'cu.json', year: 2022, office }, world);
    expect(files[0]?.contents).toEqual([expect.stringContaining('"note": "Sửa ngày 2/12 cho đúng tên"')]);
    expect(folder).toEqual({
      note: 'Sửa ngày 2/12 cho đúng tên',
      office: {
        authority: ['UBND xã A'],
        parent: ['UBND huyện'],
        place: 'A',
        signer: { title: ['Chủ tịch'], name: 'D' },
        sender: { agency: ['E', 'F'], symbol: 'PVH' },
        submitter: { agency: ['G'] },
      },
      criteria: 'tt44-2014',
      year: 2022,
      register: 'so.jsonl',
    });
  });

  test('says nothing of an office of which nothing was said, and keeps what there was', async () => {
    expect((await officeFile({ office: { place: undefined, signer: undefined }, criteria: undefined })).folder).toEqual(
      {},
    );
    const world = await inFolder({ 'cu.json': JSON.stringify({ ...MARK, office: { place: 'A' } }) });
    expect((await officeFile({ before: 'cu.json', office: {}, year: 2022 }, world)).folder).toEqual({
      office: { place: 'A' },
      year: 2022,
    });
  });

  test('is not made where every command would be refused for it', async () => {
    const wrong = (office: unknown) => refusedAs(officeFile({ office: office as object }));
    expect(await wrong({ authority: ['1', '2', '3', '4'] })).toEqual([
      'profile-with-errors',
      expect.stringContaining('office.authority'),
    ]);
    expect(await wrong({ signer: 7 })).toEqual(['profile-with-errors', expect.stringContaining('office.signer')]);
    expect(await wrong({ chucVu: 'A' })).toEqual(['profile-with-errors', expect.stringContaining('office.chucVu')]);
    expect(await refusedAs(officeFile({ units: '' }))).toEqual([
      'profile-with-errors',
      expect.stringContaining('units'),
    ]);
  });

  test.each([
    ['is not there', {}, ['file-not-found']],
    ['is no JSON', { 'cu.json': '{' }, ['office-file-not-json']],
    ['has errors', { 'cu.json': '{}' }, ['file-has-errors', expect.any(String), expect.any(String)]],
  ])('is not made of one that %s', async (_, files, refused) => {
    expect(await refusedAs(officeFile({ before: 'cu.json', year: 2022 }, await inFolder(files)))).toEqual(refused);
  });
});

describe('the folder of a year', () => {
  test('is said as data, with the file that goes into it', async () => {
    const { folder, folders, files } = await yearFolder({ year: 2026, due: '2026-12-15' }, await inFolder({}));
    expect([folder, folders]).toEqual([
      'nam-2026',
      ['1-mau', '2-nhan-ve', '3-ket-qua', '4-van-ban', '5-giay-chung-nhan'],
    ]);
    expect(files.map(({ name }) => name)).toEqual(['hoctap.json']);
    const said = JSON.parse(files.map((file) => new TextDecoder().decode(bytesOf(file))).join(''));
    expect(said).toEqual({
      ...MARK,
      $schema: 'hoctap/schemas/office-folder.json',
      year: 2026,
      due: '2026-12-15',
    });
  });

  test('is laid out once', async () => {
    const world = await inFolder({ 'nam-2026/hoctap.json': '{}' });
    expect(await refusedAs(yearFolder({ year: 2026 }, world))).toEqual(['year-folder-there']);
    expect(await refusedAs(yearFolder({ year: 2027 }, world))).toEqual([]);
    // No file may say a year that no file is read with.
    expect(await refusedAs(yearFolder({ year: 2100 }, world))).toEqual(['argument-unusable']);
  });
});
