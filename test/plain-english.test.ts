import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`);

/** Words the code said before `docs/glossary.md` was agreed; each with what to say. */
const OLD_WORDS: Readonly<Record<string, RegExp>> = {
  'is in': /\bst(?:ands?|ood) in (?!the way|for\b|its place|with\b)/,
  'refers to': /\bsp(?:eaks?|oken|oke) of\b/,
  'compared with, checked against': /\bheld against\b/,
  'can reach': /\bcan (?:still |each )?come to\b/,
  skipped: /\bpass(?:es|ed)? over\b/,
  again: /\banew\b/,
  also: /\blikewise\b/,
  'available, current': /\bat hand\b/,
  'computed, counted': /(?<!column-)\breckon/,
};

/** The same of comments alone: what people read of the program keeps its words. */
const OLD_IN_COMMENTS: Readonly<Record<string, RegExp>> = {
  'compares with, checks against': /\b(?:held|holds?|holding) (?:[\w’' ]{1,40} )?against\b/i,
  'can be reached, can be taken': /\bbe had\b/,
  'applied to': /\blaid over (?:a|the) (?:set|base)\b/,
};

const COMMENT = /^\s*(?:\/\/|\/\*|\*)/;

/** Names that are a past participle with no noun: what it is of, nobody can say. */
const PARTICIPLES =
  /^export (?:interface|type) (?:Asked|Busy|Certified|Changed|Checked|Chosen|Classified|Combined|Compared|Decoded|Described|Ended|Evaluated|Expected|Explained|Filled|Fitted|Fixed|Given|Heard|Held|Inspected|Judged|Made|Mended|Named|Overridden|Quoted|Ranked|Recognised|Reconciled|Released|Renamed|Repaired|Reported|Said|Saved|Scored|Sent|Shaped|Shipped|Signed|Sorted|Supplied|Tokenised|Unanswered|Unreached|Verified|\w+(?:Asked|Diffed|Linted|Listed|Made|Tested))\b/;

const EXPORTED = /^export (?:async )?(?:abstract )?(?:const|function\*?|class|interface|type) (\w+)/;

/** The second columns of the tables of names in `docs/glossary.md`. */
const OLD_NAMES = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name = '', was = ''] = line.split('|');
    return name.includes('`') ? [...was.matchAll(/`(\w+)`/g)].map(([, old = '']) => old) : [];
  });

const SAY = /^export (?:async )?(?:const|function\*?) (?:say[A-Z]|tellOf|heldAgainst|\w+InWords\b)/;

const linesOf = (file: string): readonly [string, string][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => [`${file}:${index + 1}`, line]);

const LINES = SOURCES.flatMap(linesOf);

test('there is source to look at', () => {
  expect(SOURCES.length).toBeGreaterThan(500);
});

test.each(Object.entries(OLD_WORDS))('the code says “%s”', (_, old) => {
  expect(LINES.filter(([, line]) => old.test(line)).map(([place, line]) => `${place} ${line.trim()}`)).toEqual([]);
});

test.each(Object.entries(OLD_IN_COMMENTS))('comments say “%s”', (_, old) => {
  expect(
    LINES.filter(([, line]) => COMMENT.test(line) && old.test(line)).map(([place, line]) => `${place} ${line.trim()}`),
  ).toEqual([]);
});

test('a type is named by a noun', () => {
  expect(LINES.filter(([, line]) => PARTICIPLES.test(line)).map(([place, line]) => `${place} ${line.trim()}`)).toEqual(
    [],
  );
});

test('the glossary has names to look for', () => {
  expect(OLD_NAMES).toEqual(expect.arrayContaining(['Reconciled', 'whenAsked']));
});

test('no export has a name that the glossary replaced', () => {
  const found = LINES.flatMap(([place, line]) => {
    const [, name = ''] = EXPORTED.exec(line) ?? [];
    return OLD_NAMES.includes(name) ? [`${place} ${name}`] : [];
  });
  expect(found).toEqual([]);
});

test('a function that puts data into words is named describe…, one that sends notices notify…', () => {
  expect(LINES.filter(([, line]) => SAY.test(line)).map(([place, line]) => `${place} ${line.trim()}`)).toEqual([]);
});

/** Words in s behind a value that are no number's noun: verbs of what the value names, and nouns of a fixed limit. */
const NO_PLURAL =
  /^(?:is|was|has|as|its|this|less|lies|does|says|leaves|needs|wants|goes|keeps|holds|refers|begins|stands|gives|knows|names|comes|ends|fits|signs|means|contains|takes|uses|shows|follows|differs|lacks|years|applies|evaluates|earns|belongs|counts|falls|rises|depends|asks|remains|reaches|repeats)$/;

test('a number and its noun agree in English: SPEECH.en.count says “1 unit”', () => {
  const counted =
    /\$\{(?!SPEECH|en\.count)[^{}]+\} (?:(?:other|more|new|self|checked|empty|different|such) )*([a-z]+s|criteria|people)\b/g;
  const wrong = LINES.filter(
    ([place, line]) => !place.startsWith('src/sql/') && !/^\s*(?:\/\/|\*|\/\*)|new (?:Range)?Error\(/.test(line),
  ).flatMap(([place, line]) =>
    [...line.matchAll(counted)].filter(([, noun = '']) => !NO_PLURAL.test(noun)).map(([found]) => `${place} ${found}`),
  );
  expect(wrong).toEqual([]);
});
