import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import type { Encoding } from '../../src/evidence/text/encoding/encodings.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { inWords, isError, severityOf } from '../../src/problems/problem.ts';
import { aSet, awarded, d } from '../support/a-set.ts';
import { aFile } from '../support/an-evidence-file.ts';
import { madeFiles } from './make-files.ts';

const FOLDER = 'fixtures/intake';

interface IntakeCase {
  readonly file: string;
  readonly what: string;
  /** Accepted as it is; read after a repair that is said, or a guess that is shown on the screen; asked about at a cell; refused as a whole. */
  readonly outcome: 'accepted' | 'repaired' | 'warned' | 'asked' | 'refused';
  /** Every code that is said, once each. */
  readonly codes: readonly string[];
  /** The plain file whose entries it must give. */
  readonly twin?: string;
  /** Given to --encoding. */
  readonly encoding?: Encoding;
}

const cases = JSON.parse(readFileSync(`${FOLDER}/cases.json`, 'utf8')) as IntakeCase[];

const set = aSet({
  items: [
    { id: 'TC1' },
    { id: 'TC2', method: awarded() },
    {
      id: 'TC3',
      method: {
        kind: 'thresholds',
        measure: { vi: 'Tỷ lệ' },
        unit: '%',
        direction: 'at-least',
        steps: [],
        otherwise: d(0),
      },
    },
  ],
});

const readFile = (file: string, encoding?: Encoding) =>
  readEvidence([aFile(readFileSync(`${FOLDER}/${file}`), { file })], set, undefined, { encoding });

test('files whose bytes cannot be typed are those the script makes; a missing one is made', () => {
  const made = madeFiles(readFileSync(`${FOLDER}/goc.csv`, 'utf8'));
  const different: string[] = [];
  for (const [name, bytes] of made) {
    const path = `${FOLDER}/${name}`;
    if (!existsSync(path)) writeFileSync(path, bytes);
    if (!readFileSync(path).equals(Buffer.from(bytes))) different.push(name);
  }
  expect(different).toEqual([]);
});

test('every file has its case, and every case its file', () => {
  const files = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:csv|txt)$/.test(entry.name))
    .map(({ name }) => name);
  expect(cases.map(({ file }) => file).sort()).toEqual(files.sort());
  expect(cases.length).toBeGreaterThanOrEqual(80);
});

describe.each(cases)('$file: $what', ({ file, outcome, codes, twin, encoding }) => {
  test(`is ${outcome}`, async () => {
    const { problems, readable, book } = await readFile(file, encoding);
    const said = [...new Set(problems.map(({ code }) => code))];
    expect(said.sort()).toEqual([...codes].sort());
    expect(readable).toBe(outcome !== 'refused');
    const severities = new Set(said.map(severityOf));
    if (outcome === 'accepted') expect([...severities]).toEqual([]);
    if (outcome === 'repaired') expect([...severities]).toEqual(['notice']);
    if (outcome === 'warned') expect([...severities]).toEqual(['warning']);
    if (outcome === 'asked') expect(problems.some(isError)).toBe(true);
    for (const found of problems) {
      expect(found.at.file).toBe(file);
      // A file as a whole has no row; everything in it has.
      if (!OF_THE_FILE.has(found.code)) expect(found.at.row ?? found.at.line).toBeGreaterThan(0);
      for (const language of ['vi', 'en'] as const) {
        const { message, fix } = inWords(found, language);
        expect(`${message} ${fix}`).not.toMatch(/\bat \w+ \(|Error:|undefined|NaN/);
      }
    }
    if (twin !== undefined) expect(contents(book.units)).toEqual(contents((await readFile(twin)).book.units));
  });
});

const OF_THE_FILE = new Set([
  'encoding-recognised',
  'encoding-unclear',
  'letters-lost',
  'file-empty',
  'file-not-a-table',
  'file-without-rows',
  'spreadsheet-not-csv',
]);

/** What the units say, without where it stands. Percentages are compared as numbers. */
function contents(units: readonly UnitEvidence[]) {
  return units.map(({ code, name, broken, entries }) => ({
    code,
    name,
    broken,
    entries: [...entries.values()].map(
      ({ item, score, selfScore, measured, counts, notApplicable, evidence, broken }) => ({
        item,
        score,
        selfScore,
        measured,
        counts,
        notApplicable,
        evidence: evidence.texts(),
        broken,
      }),
    ),
  }));
}
