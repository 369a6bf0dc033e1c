import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/problems/problem.ts';
import { aFolder } from '../support/a-folder.ts';
import { checkFoundCriteria, findCriteria, shippedCriteria } from '../support/criteria-here.ts';

const GUIDE = readFileSync(fileURLToPath(new URL('../../criteria/README.md', import.meta.url)), 'utf8');
const EXAMPLES = [...GUIDE.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const METHODS = [...GUIDE.matchAll(/^\| `[a-z-]+`\s+\|[^|]+\| `(\{ "kind".*\})`\s+\|$/gm)].map(([, text = '']) => text);

const findings = (text: string) => {
  const folder = aFolder({ 'bo.json': text });
  const { set, problems } = checkFoundCriteria(findCriteria(`${folder}/bo.json`));
  return { set, codes: problems.filter(({ code }) => severityOf(code) !== 'notice').map(({ code }) => code) };
};

describe('the guide for people who write criteria', () => {
  test('its complete example is a set without a finding', () => {
    expect(findings(EXAMPLES[0] ?? '')).toMatchObject({ set: { id: 'xa-a-thu-vien', maximum: 10 }, codes: [] });
  });

  test('its extending example is what a beginner has on the way: maxima for some criteria only', () => {
    expect(findings(EXAMPLES[1] ?? '').codes).toEqual(['maxima-incomplete']);
  });

  test('every way of scoring has an example that can be read', () => {
    const kinds = METHODS.map((text) => {
      const method = JSON.parse(text) as { kind: string };
      const set = JSON.parse(EXAMPLES[0] ?? '') as { items: { method: object; maximum?: number }[] };
      const [first, second] = set.items;
      if (first === undefined || second === undefined) throw new Error('the example has two items');
      const { codes } = findings(JSON.stringify({ ...set, items: [{ ...first, method }, second] }));
      expect(
        codes.filter((code) => ['choice-unknown', 'key-unknown', 'key-missing', 'form-wrong'].includes(code)),
      ).toEqual([]);
      return method.kind;
    });
    expect(kinds).toEqual([
      'awarded',
      'levels',
      'thresholds',
      'share',
      'linear',
      'checklist',
      'met',
      'since',
      'class-of',
    ]);
  });

  test('its class-of names the last class of the centres too, since some centre is in it', () => {
    const classOf = JSON.parse(METHODS.at(-1) ?? '') as { classes: { id: string; points: number }[] };
    const centres = checkFoundCriteria(findCriteria('tthtcd')).set?.classification.classes;
    expect(classOf.classes.at(-1)).toMatchObject({ id: centres?.at(-1)?.id, points: 0 });
  });

  test('it names every folder of the library', () => {
    const named = (id: string) =>
      GUIDE.includes(`\`${id}\``) ||
      GUIDE.includes(`\`${id.replace(/-(?:gia-dinh|dong-ho|cong-dong|don-vi)$/, '-…')}\``);
    const unnamed = shippedCriteria().flatMap(({ parsed }) => (named(parsed.written?.id ?? '') ? [] : [parsed.file]));
    expect(unnamed).toEqual([]);
  });
});
