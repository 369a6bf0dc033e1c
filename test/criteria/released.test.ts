import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseReleased, releasedFileProblems } from '../../src/criteria/released.ts';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';
import { checkFoundCriteria, findCriteria } from '../support/criteria-here.ts';
import { readCriteria, readText } from './files.ts';

const CRITERIA = fileURLToPath(new URL('../../criteria', import.meta.url));
const LIST = join(CRITERIA, 'released.json');
const released = parseReleased(readFileSync(LIST, 'utf8'));

const checksum = (name: string) =>
  createHash('sha256')
    .update(readFileSync(join(CRITERIA, name)))
    .digest('hex');
const shipped = readdirSync(CRITERIA, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(CRITERIA, name)).map((file) => `${name}/${file}`))
  .filter((name) => !name.endsWith('.cases.json'))
  .sort();

describe('released files', () => {
  test.each(Object.entries(released))('%s is as it was released', (name, sha256) => {
    expect(existsSync(join(CRITERIA, name)), `${name} was released and must stay: results name it`).toBe(true);
    expect(checksum(name), `${name} was released and never changes: write a new version beside it`).toBe(sha256);
  });

  /**
   * `--update`, written behind the file's name (in front it would update every golden), adds what
   * is new. What is listed keeps the checksum it was released with, so that it cannot be updated.
   */
  test('every shipped file is listed', async () => {
    const lines = [...new Set([...Object.keys(released), ...shipped])]
      .sort()
      .map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(released[name] ?? checksum(name))}`);
    const unlisted = shipped.filter((name) => released[name] === undefined);
    const help = `thêm dòng này vào criteria/released.json (hoặc: npx vitest run test/criteria/released.test.ts --update):\n${unlisted.map((name) => lines.find((line) => line.includes(`"${name}"`))).join('\n')}`;
    await expect(`{\n${lines.join(',\n')}\n}\n`, help).toMatchFileSnapshot(LIST);
  });
});

describe('released-file-changed', () => {
  const original = readText('criteria/tt44-2014/1.0.0.json');
  const found = (path: string) =>
    checkFoundCriteria(findCriteria(path)).problems.filter(({ code }) => code === 'released-file-changed');

  test('a copy edited by hand still goes by the name of the released set: it is said', () => {
    const folder = aFolder({ 'sua.json': original.replace('"from": 85', '"from": 80') });
    expect(found(join(folder, 'sua.json')).map(({ details }) => details)).toEqual([
      { id: 'tt44-2014', version: '1.0.0' },
    ]);
  });

  test('lint says it, with id and version; so does every command that uses the set', async () => {
    const path = join(aFolder({ 'sua.json': original.replace('"from": 85', '"from": 80') }), 'sua.json');
    const [lint, show] = [await hoctap('criteria', 'lint', path), await hoctap('criteria', 'show', path)];
    expect(lint.out).toContain('bộ tiêu chí tt44-2014, phiên bản 1.0.0');
    expect(show.err).toContain('bộ tiêu chí tt44-2014, phiên bản 1.0.0');
  });

  test('an untouched copy, and a set of the office’s own, are left in peace', () => {
    const own = original.replace('"id": "tt44-2014"', '"id": "huyen-a"').replace('"from": 85', '"from": 80');
    const folder = aFolder({ 'copy.json': original, 'own.json': own });
    expect([found(join(folder, 'copy.json')), found(join(folder, 'own.json'))]).toEqual([[], []]);
  });

  test('a base that was changed is named by the set built on it', () => {
    const bases = [{ id: 'tt44-2014', version: '1.0.0', sha256: '00'.repeat(32) }];
    const problems = releasedFileProblems(readCriteria('fixtures/office-rubric/criteria.json'), bases, released);
    expect(problems.map(({ details }) => details)).toEqual([{ id: 'tt44-2014', version: '1.0.0' }]);
  });
});
