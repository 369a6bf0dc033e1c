import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { WORDS } from '../../src/cli/menu/words.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hasTmux, Screen } from '../support/a-screen.ts';
import { answer, PASSPHRASE, READY, wholeYear } from '../support/a-year-by-menu.ts';
import { table } from '../support/an-evidence-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const words = WORDS.vi;

/** A real terminal with a person's keys; needs Debian's tmux, and the program as it was built. */
describe.skipIf(!hasTmux && process.env['CI'] === undefined)('the menu in a real terminal (needs tmux)', () => {
  let screen: Screen;
  afterEach(() => screen.close());

  function openIn(folder: string): void {
    screen = new Screen();
    screen.open(`cd '${folder}' && '${process.execPath}' '${join(ROOT, 'bin/hoctap.js')}'`);
  }

  test('a year of an office by the menu alone: each question answered wrongly, gone back from, and answered', async () => {
    const folder = aFolder();
    const year = join(folder, 'nam-2022');
    openIn(folder);
    await wholeYear(screen, folder, { wronglyFirst: true });
    await screen.choose(words.quit);
    await screen.until('ended with');
    // What serves for years is known to the office, not to this year alone.
    const office = readFileSync(join(folder, 'hoctap.json'), 'utf8');
    expect(office).toContain('"key": "khoa/office-key.private.pem"');
    expect(office).toContain('"register": "so-cap.jsonl"');
    expect(JSON.parse(readFileSync(join(year, 'hoctap.json'), 'utf8')).units).toBe('1-mau/danh-sach.xlsx');
    expect(readdirSync(join(year, '5-giay-chung-nhan')).filter((name) => name.endsWith('.pdf'))).toHaveLength(9);
    expect(namesIn(year)).toEqual(expect.arrayContaining([...READY]));
    // What was only tried is not in the register: nine were issued, one of them ended and replaced, one printed again.
    const entries = readFileSync(join(folder, 'so-cap.jsonl'), 'utf8').trimEnd().split('\n').slice(1);
    const kinds = entries.map((line) => JSON.parse(line).kind);
    expect(kinds).toEqual([...Array(9).fill('issue'), 'void', 'replace', 'reprint']);
  });

  test('makes a key: a weak passphrase and a second one that differs are not taken', async () => {
    openIn(aFolder());
    await answer(screen, words.task, words.keysTask);
    await answer(screen, words.keyOffice, 'UBND huyện A');
    await answer(screen, words.validFrom, '01/01/2022');
    await answer(screen, words.keyFolder, '');
    await answer(screen, words.confirm, words.start);
    await answer(screen, 'Mật khẩu mới', '123');
    await screen.asked('Mật khẩu phải có ít nhất 12 ký tự');
    screen.press('C-u');
    screen.type(PASSPHRASE);
    await answer(screen, 'Gõ lại mật khẩu:', 'bốn từ khác hẳn');
    await screen.asked('Hai lần gõ không giống nhau');
    screen.press('C-u');
    screen.type(PASSPHRASE);
    await answer(screen, words.useKey, 'Không');
    await screen.asked(words.task);
  });

  /** Where Ctrl+C is pressed: the answers that lead there. */
  test.each<readonly [string, readonly (readonly [string, string])[], string]>([
    ['the first list', [], words.task],
    ['a list of a task', [[words.task, words.check]], words.evidenceHere],
    ['a line to be typed', [[words.task, words.yearFolder]], words.year],
    [
      'the question whether to start',
      [
        [words.task, words.yearFolder],
        [words.year, '2022'],
        [words.sentBy, ''],
      ],
      words.confirm,
    ],
    [
      'a passphrase',
      [
        [words.task, words.keysTask],
        [words.keyOffice, 'A'],
        [words.validFrom, ''],
        [words.keyFolder, ''],
        [words.confirm, words.start],
      ],
      'Mật khẩu mới',
    ],
    ['the list of what is done with a certificate', [[words.task, words.registerAct]], words.actWhat],
    [
      'a question of a command',
      [
        [words.task, words.criteriaTask],
        [words.criteriaWhat, words.criteriaNew],
        [words.confirm, words.start],
      ],
      'Tạo bộ tiêu chí của cơ quan từ đâu?',
    ],
  ])('Ctrl+C at %s stops in words and leaves nothing behind', async (_, way, asked) => {
    const folder = aFolder({ 'minh chứng.csv': table('00123;Xã Đa Tốn;TC1;8;NQ') });
    openIn(folder);
    for (const [question, given] of way) {
      await answer(screen, question, given);
    }
    await screen.asked(asked);
    screen.press('C-c');
    await screen.until('ended with 0');
    await screen.until(words.stopped);
    expect(readdirSync(folder)).toEqual(['minh chứng.csv']);
  });
});
