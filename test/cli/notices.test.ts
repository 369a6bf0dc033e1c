import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Written by the build: every package that is really inside what is given away, with the text its licence asks for. */
const NOTICES = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
const sections = NOTICES.split(/^-{80}$/m).slice(1);

describe('the notices of what is bundled', () => {
  test('say how many packages there are, and have a section for each', () => {
    expect(NOTICES).toContain(`parts of these ${sections.length} packages`);
    expect(sections.length).toBeGreaterThan(40);
  });

  test.each(['zod', 'commander', 'csv-parse', 'docx', 'pdfkit', 'inquirer', 'write-excel-file', '@embedpdf/pdfium'])(
    'name %s, which the program stands on, with its version',
    (name) => {
      expect(sections.some((section) => section.startsWith(`\n${name} `) && /^\n\S+ \d+\.\d+\.\d+/.test(section))).toBe(
        true,
      );
    },
  );

  test('hold a text or the name of a licence in every section, and nothing that has to be given back', () => {
    for (const section of sections) expect(section.trim().split('\n').length).toBeGreaterThan(2);
    expect(NOTICES).toContain('Permission is hereby granted, free of charge');
    expect(sections.filter((section) => /\((?:A?GPL|LGPL|UNLICENSED|SSPL)/.test(section))).toEqual([]);
  });
});
