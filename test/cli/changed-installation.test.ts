import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';

const IDS = Array.from({ length: 15 }, (_, index) => `TC${index + 1}`);
const evidence = `Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;Minh chứng\n${IDS.map((id) => `01;Xã A;${id};5;NQ\n`).join('')}`;

/** An installation of its own, and what its program says. */
function installed() {
  const folder = aFolder({ 'a.csv': evidence });
  for (const part of ['bin', 'dist', 'criteria']) cpSync(part, join(folder, 'p', part), { recursive: true });
  cpSync('package.json', join(folder, 'p', 'package.json'));
  const run = (...argv: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'p/bin/hoctap.js'), ...argv], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, out: stdout, err: stderr };
  };
  const classOf = () => {
    const { status, err } = run('evaluate', 'a.csv', '-c', 'tt44-2014', '-y', '2022', '-o', 'kq');
    expect([status, err]).toEqual([expect.toSatisfy((code: number) => code < 2), expect.any(String)]);
    const text = readFileSync(join(folder, 'kq/result.json'), 'utf8');
    return text.slice(text.indexOf('"units"'));
  };
  const change = (name: string, edit: (text: string) => string) => {
    const path = join(folder, 'p', name);
    const was = readFileSync(path, 'utf8');
    writeFileSync(path, edit(was));
    expect(readFileSync(path, 'utf8')).not.toBe(was);
  };
  return { folder, run, classOf, change };
}

let newest = '';
beforeAll(() => {
  newest =
    readdirSync('criteria/tt44-2014')
      .filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name))
      .sort()
      .at(-1) ?? '';
});

describe('a set as the build made it', () => {
  test('that was changed on this machine is not taken: its file is read', () => {
    const { classOf, change } = installed();
    const right = classOf();
    expect(right).toContain('"fair"');
    // 75 points would be “Tốt” from 70 on.
    change(`dist/sets/tt44-2014/${newest}`, (text) => text.replaceAll('"from":85', '"from":70'));
    expect(classOf()).toBe(right);
    change(`dist/sets/tt44-2014/${newest}`, () => 'x');
    expect(classOf()).toBe(right);
  });

  test('of which a file of the law was changed gives no law to the papers', () => {
    const { folder, run, classOf, change } = installed();
    classOf();
    mkdirSync(join(folder, 'giay'));
    run('evaluate', 'a.csv', '-c', 'tt44-2014@1.0.0', '-y', '2022', '-o', 'cu');
    change(`criteria/tt44-2014/${newest}`, (text) => text.replace('công nhận', 'cong nhan'));
    const { status, err } = run('documents', 'cu', '-o', 'giay');
    expect([status, err]).toEqual([2, expect.stringContaining('đã bị sửa hoặc hỏng trên máy này')]);
  });
});
