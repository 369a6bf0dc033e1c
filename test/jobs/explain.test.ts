import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES } from '../../src/api/disk-world.ts';
import { explain } from '../../src/jobs/explain.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { rewordResult } from '../../src/result/reword-result.ts';
import { StoredFile } from '../../src/result/stored/stored-file.ts';
import { aFolder } from '../support/a-folder.ts';
import { storedResultIn } from '../support/a-stored-result.ts';

const CASES = ['huyen-day-du-tinh-huong', 'pho-cap-giao-duc-2022', 'tu-danh-gia', 'demo', 'loai-cua-trung-tam-2022'];
const fileOf = (name: string) => `fixtures/${name}/expected/result.json`;

describe.each(CASES)('%s', (name) => {
  const whole = storedResultIn(fileOf(name));

  test('every unit read from its line is the unit of the whole, with its problems, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const { units, problems, ...head } = rewordResult(whole, language);
      for (const unit of units) {
        const said = explain({ result: fileOf(name), unit: unit.code, language }, { files: FILES });
        expect(said.unit).toEqual(unit);
        const own = problems.filter(({ unit: code }) => code === unit.code);
        expect(said.result).toEqual({ ...head, units: [unit], problems: own });
      }
    }
  });

  test('no more of the file is read than it takes', () => {
    const { bytesIn } = FILES;
    const bytes = bytesIn(fileOf(name));
    let read = 0;
    const counted = {
      ...bytes,
      read(from: number, to: number) {
        read += to - from;
        return bytes.read(from, to);
      },
    };
    const [unit] = whole.units;
    expect(StoredFile.open(counted)?.unit(unit?.code ?? '')).toMatchObject({ unit: { code: unit?.code } });
    const text = readFileSync(fileOf(name), 'utf8');
    const head = Buffer.byteLength(text.slice(0, text.indexOf('\n  "units": [')));
    const own = whole.problems.filter(({ unit: code }) => code === unit?.code).length;
    expect(read).toBeLessThan(head + 10_000 + own * 70_000);
    expect(StoredFile.open(bytes)?.unit('none of them')).toBe('none');
    expect([...(StoredFile.open(bytes)?.units() ?? [])]).toEqual(
      whole.units.map(({ code, name: called }) => ({ code, name: called })),
    );
  });
});

describe('a result that was changed', () => {
  const refusal = (change: (text: string) => string, unit = '02287') => {
    const folder = aFolder({});
    const path = join(folder, 'result.json');
    cpSync(fileOf('huyen-day-du-tinh-huong'), path);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    try {
      return explain({ result: folder, unit, language: 'en' }, { files: FILES }).unit.code;
    } catch (error) {
      if (error instanceof CannotRun) return error.words.en;
      throw error;
    }
  };

  test.each<[string, (text: string) => string, string]>([
    ['in the unit: its total', (text) => text.replace('"total":100,', '"total":99,'), 'at “units.0.total”'],
    ['in the unit: a key twice', (text) => text.replace('"total":100,', '"total":100,"total":100,'), 'at “total”'],
    ['in the unit: its form', (text) => text.replace('"total":100,', '"total":"100",'), 'at “units.0.total”'],
    ['in the head', (text) => text.replace('"scoredBy": "checked"', '"scoredBy": "him"'), 'at “scoredBy”'],
    ['by being cut short', (text) => text.slice(0, -5), 'cut short'],
  ])('%s is refused as when all of it is read', (_, change, said) => {
    expect(refusal(change)).toContain(said);
  });

  test('in its layout alone is read whole', () => {
    expect(refusal((text) => JSON.stringify(JSON.parse(text)))).toBe('02287');
    expect(refusal((text) => JSON.stringify(JSON.parse(text), null, 4))).toBe('02287');
  });

  test('format 1 is read whole', () => {
    const old = readFileSync('test/result/expected/version-1/huyen-day-du-tinh-huong.json', 'utf8');
    expect(refusal(() => old)).toBe('02287');
  });
});
