import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CriteriaSet, Item } from '../../src/model/criteria-set.ts';
import { criteriaView } from '../../src/report/criteria/criteria-view.ts';
import { libraryGroups } from '../../src/report/criteria/library-list.ts';
import { libraryView } from '../../src/report/criteria/library-view.ts';
import { printedSet } from '../../src/report/criteria/printed-set.ts';
import { rubricCsv } from '../../src/report/criteria/rubric-csv.ts';
import { rubricHtml } from '../../src/report/criteria/rubric-html.ts';
import { aBrowser, WITHOUT_BROWSER } from '../support/a-browser.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { aClass, aSet, d } from '../support/a-set.ts';
import { hoctap, rawControls } from '../support/a-terminal.ts';

const CATEGORIES = [
  { id: 'a', label: { vi: 'Thường', en: 'Ordinary' }, aliases: [] },
  { id: 'b', label: { vi: 'Khó khăn', en: 'Difficult' }, aliases: [] },
];

/** A set in which everything that can be printed is there once. */
function aFullSet(changes: Partial<CriteriaSet> = {}): CriteriaSet {
  const set = aSet({
    categories: CATEGORIES,
    items: [
      {
        id: 'G',
        items: [
          {
            id: 'G.1',
            method: {
              kind: 'share',
              part: { vi: 'trẻ đến lớp' },
              whole: { vi: 'trẻ em' },
              direction: 'at-least',
              steps: [],
              emptyWhole: 'refused',
            },
          },
        ],
        attainment: {
          levels: [
            {
              id: 'm1',
              label: { vi: 'Mức 1' },
              conditions: [
                {
                  kind: 'value',
                  item: 'G.1',
                  direction: 'at-least',
                  bound: { a: d(80), b: d(70.5) },
                  article: 'Điều 9',
                },
              ],
            },
          ],
          otherwise: { vi: 'Chưa đạt' },
        },
      },
      { id: 'T', maximum: 7.5, mayBeNotApplicable: true },
    ],
    classes: [
      aClass('tot', 'Tốt', { from: { a: d(85), b: d(80) }, to: d(100), requires: ['no-zero'] }),
      aClass('kha', 'Khá', { from: d(70), to: d(85), toExclusive: true }),
      aClass('con-lai', 'Còn lại', { earnsAward: false }),
    ],
    areas: [
      {
        id: 'huyen',
        label: { vi: 'Huyện đạt chuẩn' },
        area: 'district',
        counts: { kind: 'level', item: 'G', level: 'm1' },
        share: d(90),
      },
    ],
  });
  const reported = (item: Item) =>
    item.id === 'T' ? { ...item, reported: true, evidenceKinds: [{ vi: 'Biên bản' }] } : item;
  return {
    ...set,
    items: set.items.map(reported),
    facts: [
      { what: { vi: 'Hạn nộp' }, says: { vi: 'trước 28/02' }, from: '2025-07-01', article: 'Điều 3', reported: true },
    ],
    notes: [{ vi: 'Một ghi chú' }],
    ...changes,
  };
}

describe('a set in words', () => {
  const printed = printedSet(aFullSet(), 'vi');
  const section = (id: string) => printed.sections.find((each) => each.id === id)?.lines;

  test('has its rows with points, levels by category, evidence and what was not read in the law', () => {
    expect(printed.rows.map(({ number, id, points, remarks }) => [number, id, points, ...remarks])).toEqual([
      ['1', 'G', 'không nêu'],
      ['1.1', 'G.1', 'không nêu'],
      ['2', 'T', '7,5', 'chưa đối chiếu nguyên văn', 'được ghi “không áp dụng”'],
    ]);
    expect(printed.rows[0]?.levels).toEqual([
      {
        label: 'Mức 1',
        conditions: ['G.1 Tiêu chí G.1: từ 80% trở lên (Thường), từ 70,5% trở lên (Khó khăn) (Điều 9)'],
      },
      { label: 'Không đạt mức nào: Chưa đạt', conditions: [] },
    ]);
    expect(printed.rows[2]?.evidenceKinds).toEqual(['Biên bản']);
  });

  test('has its classes with bands for each category, gates, areas, procedure and notes', () => {
    expect(section('classes')?.map(({ name, says }) => [name, ...says])).toEqual([
      [
        'Tốt',
        'tổng điểm từ 85 đến 100 (Thường)',
        'tổng điểm từ 80 đến 100 (Khó khăn)',
        'không có tiêu chí bị điểm 0',
        'Giấy chứng nhận (do bộ tiêu chí đặt): có',
      ],
      ['Khá', 'tổng điểm từ 70 đến dưới 85', 'Giấy chứng nhận (do bộ tiêu chí đặt): có'],
      ['Còn lại', 'các trường hợp còn lại', 'Giấy chứng nhận (do bộ tiêu chí đặt): không'],
    ]);
    expect(section('gates')).toHaveLength(1);
    expect(section('areas')?.[0]?.says).toEqual(['ít nhất 90% số đơn vị: G: đạt mức “Mức 1”']);
    expect(section('facts')?.[0]).toEqual({
      name: 'Hạn nộp',
      says: ['trước 28/02'],
      basis: 'Điều 3; từ ngày 01/07/2025; theo phản ánh, chưa đối chiếu nguyên văn',
    });
    expect(section('notes')?.[0]?.says).toEqual(['Một ghi chú']);
  });

  test('ends with what identifies it', () => expect(printed.foot).toBe(`thu@1.0.0 · SHA-256 ${'00'.repeat(32)}`));

  test('leaves blanks where a template leaves them, and warns', () => {
    const open = [
      { what: 'item-maximum', id: 'G', label: { vi: 'Tiêu chí G' }, file: 'x.json' },
      { what: 'class-from', id: 'kha', label: { vi: 'Khá' }, file: 'x.json' },
    ] as const;
    const set = aFullSet({ open });
    const template = printedSet(set, 'vi');
    expect(template.warnings[0]).toContain('còn 2 nội dung');
    expect(template.rows[0]?.points).toBe('…… (đơn vị điền)');
    const words = template.sections.find(({ id }) => id === 'open')?.lines.map(({ name }) => name);
    expect(words).toEqual(['G Tiêu chí G', 'Khá']);
  });

  test('a set without points has no column of points', () => {
    const set = aSet({
      maximum: 'none',
      gates: [],
      levels: [{ id: 'x', label: { vi: 'X' }, conditions: [], requires: [], earnsAward: false }],
    });
    expect(printedSet(set, 'vi').hasPoints).toBe(false);
    expect(criteriaView(set, { language: 'vi', width: 80, colours: false })).not.toContain('Tối đa');
  });
});

describe('the page', () => {
  test('escapes what the file says and asks for nothing beside itself', () => {
    const set = aFullSet({ title: { vi: '<script>alert(1)</script> & "tên"' } });
    const page = [...rubricHtml(set, 'vi')].join('');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;tên&quot;');
    expect(page).not.toMatch(/<script|src=|https?:/);
    expect(page).toContain('chưa đối chiếu nguyên văn');
  });

  test.skipIf(WITHOUT_BROWSER)('fits the screen and A4', async () => {
    const path = join(aFolder({ 'bo.html': [...rubricHtml(aFullSet(), 'vi')].join('') }), 'bo.html');
    const browser = await aBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
      await page.goto(pathToFileURL(path).href);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    } finally {
      await browser.close();
    }
  });
});

test('the table opens in Excel: byte order mark, quoted texts, a number with the decimal mark of its reader', () => {
  const table = [...rubricCsv(aFullSet(), 'vi')].join('');
  const [header, , , last] = table.split('\r\n');
  expect(header).toBe('\uFEFF"TT","Mã","Tiêu chí, nội dung","Điểm tối đa","Cách chấm","Minh chứng","Căn cứ","Ghi chú"');
  expect(last).toBe(
    '"2","T","Tiêu chí T","7,5","người kiểm tra chấm từ 0 đến 7,5 điểm","Biên bản",,"chưa đối chiếu nguyên văn; được ghi “không áp dụng”"',
  );
  // "1.1" alone would be a date.
  expect(table).toContain('"\t1.1"');
});

describe('criteria show', () => {
  test('prints on the screen, or writes files and says where', async () => {
    const shown = await hoctap('criteria', 'show', 'tt44-2014');
    expect([shown.exitCode, shown.err, rawControls(shown.out)]).toEqual([0, '', []]);
    expect(shown.out).toContain('khoản 15 Điều 3');
    const folder = aFolder();
    const [page, table] = [join(folder, 'bo.html'), join(folder, 'bo.csv')];
    const written = await hoctap('criteria', 'show', 'tt44-2014', '--html', page, '--csv', table);
    expect([written.exitCode, written.out, namesIn(folder)]).toEqual([0, '', ['bo.csv', 'bo.html']]);
    expect(readFileSync(table, 'utf8').split('\r\n')).toHaveLength(17);
  });

  test('gives the composed set as JSON, with what identifies it', async () => {
    const { exitCode, out } = await hoctap('criteria', 'show', 'vi-du-trung-tam', '--json');
    const said = JSON.parse(out).data;
    const released = JSON.parse(readFileSync('criteria/released.json', 'utf8'));
    expect([exitCode, said.status, said.open]).toEqual([0, 'complete', []]);
    expect(said).toMatchObject({ id: 'vi-du-trung-tam', version: '1.0.0', provenance: 'illustrative', maximum: 100 });
    expect(said.sha256).toBe(released['vi-du-trung-tam/1.0.0.json']);
    expect(said.bases).toEqual([{ id: 'tthtcd', version: '1.0.0', sha256: released['tthtcd/1.0.0.json'] }]);
    // Changed by the set, and taken over from its base.
    const ids = said.items.map(({ id }: { id: string }) => id);
    expect([ids.includes('N1.1'), said.subject.id]).toEqual([true, 'trung-tam-hoc-tap-cong-dong']);
  });

  test('nothing of a condition is cut off on a narrow screen', () => {
    const shown = criteriaView(aFullSet(), { language: 'vi', width: 60, colours: false });
    expect(shown.replace(/\s+/g, ' ')).toContain('từ 80% trở lên (Thường), từ 70,5% trở lên (Khó khăn)');
    expect(shown).not.toContain('…');
  });
});

describe('the library', () => {
  const set = (id: string, version: string, from: number, changes: Partial<CriteriaSet> = {}): CriteriaSet => ({
    ...aSet(),
    id,
    version,
    applies: { from },
    ...changes,
  });
  const law = (document: string, supersededBy?: string) => ({
    law: { document, title: { vi: document }, ...(supersededBy === undefined ? {} : { supersededBy }) },
  });
  const names = (...args: Parameters<typeof libraryGroups>) =>
    libraryGroups(...args).flatMap(({ sets }) =>
      sets.map((each) => `${each.set.id}@${each.set.version} ${each.replacedBy ?? '-'}`),
    );
  const sets = [
    set('moi', '1.0.0', 2024, law('TT 25')),
    set('cu', '1.10.0', 2015, { ...law('TT 44', 'TT 25'), applies: { from: 2015, to: 2023 } }),
    set('cu', '1.9.0', 2015, { ...law('TT 44', 'TT 25'), applies: { from: 2015, to: 2023 } }),
    set('khac', '1.0.0', 2010, {
      ...law('QĐ 1', 'QĐ 2'),
      subject: { id: 'b', award: { vi: 'Gia đình học tập' }, unit: { vi: 'hộ' } },
    }),
  ];

  test('by subject, in the order of time, each with what took its place', () => {
    expect(names(sets, { all: true })).toEqual([
      'khac@1.0.0 QĐ 2',
      'cu@1.9.0 cu@1.10.0',
      'cu@1.10.0 moi@1.0.0',
      'moi@1.0.0 -',
    ]);
  });

  test('of a year, of a subject however it is written', () => {
    expect(names(sets, { year: 2024 })).toEqual(['khac@1.0.0 QĐ 2', 'moi@1.0.0 -']);
    expect(names(sets, { subject: 'GIA DINH' })).toEqual(['khac@1.0.0 QĐ 2']);
    expect(names(sets, { subject: 'không có' })).toEqual([]);
  });

  test('twenty sets with long names fit 80 columns', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      set(`qd387-2022-cong-dong-${index}`, '1.0.0', 2022, {
        title: {
          vi: 'Mẫu: đánh giá, công nhận “Cộng đồng học tập” giai đoạn 2021-2030 theo Quyết định 387/QĐ-TTg '.repeat(2),
        },
        open: Array.from(
          { length: 12 },
          () => ({ what: 'set-maximum', id: 'x', label: { vi: 'x' }, file: 'x' }) as const,
        ),
      }),
    );
    const lines = libraryView(libraryGroups(many), { language: 'vi', width: 80, colours: false }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.includes('mẫu, còn 12 nội dung'))).toHaveLength(20);
  });

  test('--json says status, years, provenance and successor of every shipped set', async () => {
    const { exitCode, out } = await hoctap('criteria', 'list', '--json', '--subject', 'cong-dong-hoc-tap-cap-xa');
    const said = JSON.parse(out).data.sets.find(
      ({ id, version }: { id: string; version: string }) => id === 'tt44-2014' && version === '1.1.0',
    );
    expect(exitCode).toBe(0);
    expect(said).toMatchObject({
      version: '1.1.0',
      years: { from: 2015, to: 2023 },
      provenance: 'official',
      status: 'complete',
      open: [],
      maximum: 100,
      replacedBy: { name: 'tt25-2023@2.0.0', inLibrary: true },
    });
  });

  test('of each set its newest version, and all of them where they are asked for', async () => {
    const named = async (...options: readonly string[]) => {
      const { out } = await hoctap('criteria', 'list', '--json', '--subject', 'cong-dong-hoc-tap-cap-xa', ...options);
      return JSON.parse(out).data.sets.map(({ id, version }: { id: string; version: string }) => `${id}@${version}`);
    };
    expect(await named()).toEqual(['tt44-2014@1.1.0', 'vi-du-thanh-pho@1.0.0', 'tt25-2023@2.0.0']);
    expect(await named('--all')).toEqual([
      'tt44-2014@1.0.0',
      'tt44-2014@1.1.0',
      'vi-du-thanh-pho@1.0.0',
      'tt25-2023@1.0.0',
      'tt25-2023@2.0.0',
    ]);
    // A correction took the years after 2024 from the set of units of a district, and its old version does not give them back.
    const units = await hoctap('criteria', 'list', '--json', '-y', '2026');
    expect(units.out).not.toContain('"tt24-2023-don-vi"');
  });

  test('a year that is none is refused', async () => {
    expect((await hoctap('criteria', 'list', '-y', 'năm nay')).exitCode).toBe(2);
  });
});
