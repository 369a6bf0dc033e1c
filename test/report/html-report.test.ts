import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { reportHtmlLabels } from '../../src/labels/report-html.ts';
import type { Provenance } from '../../src/model/criteria-set.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import type { Result } from '../../src/model/result.ts';
import { htmlReport } from '../../src/report/html/html-report.ts';
import {
  aDistrictResult,
  anIndicatorResult,
  aProblem,
  aResult,
  at92WithoutEvidence,
  aUnit,
  CRITERIA,
  ITEMS,
} from './a-result.ts';

const draw = (result: Result, language: Language = 'vi') =>
  [...(htmlReport(result, { language })[0]?.contents ?? [])].join('');

/** The words of a piece of the page, without tags and as a reader sees them. */
function words(markup: string): string {
  return markup
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

function part(page: string, id: string): string {
  const from = page.search(new RegExp(`<(section|footer|details)[^>]* id="${id}"`));
  expect(from, `there is a part ${id}`).toBeGreaterThan(-1);
  const rest = page.slice(from + 1);
  const to = rest.search(/<section |<\/main>|<footer |<details /);
  return rest.slice(0, to === -1 ? undefined : to);
}

function rows(markup: string): string[][] {
  return [...markup.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => words(cell).trim()),
  );
}

describe('a unit at 92 whose TC6 has no evidence', () => {
  const page = draw(aResult([at92WithoutEvidence()]));
  const unit = words(part(page, 'u1'));

  test('is “chưa đạt”, with the criterion and the article that make it so', () => {
    expect(unit).toContain('chưa đạt');
    expect(unit).toContain('87/100 điểm');
    expect(unit).toContain('TC6 không có minh chứng nên không được tính 5 điểm đã chấm (khoản 2 Điều 4)');
  });

  test('would be “tốt” with that evidence', () => {
    expect(unit).toContain(
      'Bổ sung minh chứng của TC6 (Công bằng xã hội trong giáo dục) thì tổng điểm là 92 và xếp loại tốt.',
    );
  });

  test('says so in the list of what needs attention and in the ranking too', () => {
    const attention = words(part(page, 'attention'));
    expect(attention).toContain('TC6 (Công bằng xã hội trong giáo dục)');
    expect(attention).toContain('khoản 2 Điều 4, Thông tư 44/2014/TT-BGDĐT');
    expect(rows(part(page, 'ranking'))[1]?.at(-1)).toBe('Chưa có minh chứng: TC6. Đủ minh chứng thì xếp loại tốt');
  });

  test('the road to the next class names what stands in the way', () => {
    expect(unit).toContain('Đã đủ điểm cho loại tốt, nhưng TC6 (Công bằng xã hội trong giáo dục) đang bị điểm 0');
  });

  test('the item says its state in words, its points that wait and the cell', () => {
    const item = rows(part(page, 'u1')).find(([name]) => name?.startsWith('TC6'));
    expect(item).toEqual([
      'TC6 Công bằng xã hội trong giáo dục',
      '5',
      '0',
      '▲ Chưa có minh chứng 5 điểm chờ minh chứng',
      'Đã chấm 5 điểm nhưng không có minh chứng nên không được tính điểm (khoản 2 Điều 4).',
      'chưa có',
      'H7',
    ]);
  });

  test('the gate is shut, with its article and the item that shuts it', () => {
    expect(unit).toContain('Không có tiêu chí bị điểm 0: chưa đạt , do TC6 (khoản 3 Điều 4)');
  });
});

describe('ranking', () => {
  const tied = aResult([
    aUnit({ code: '03', name: 'Xã Cổ Loa', items: { TC1: { points: 9 } } }),
    aUnit({ code: '01', name: 'Xã Bát Tràng', items: { TC2: { points: 4 } } }),
    aUnit({ code: '02', name: 'Xã Kim Sơn', items: { TC1: { points: 8 } } }),
    aUnit({ code: '04', name: 'Xã Đa Tốn', items: { TC5: { state: 'invalid' } }, invalid: true }),
  ]);
  const table = rows(part(draw(tied), 'ranking'));

  test('equal totals share a rank and the next one moves down', () => {
    expect(table.slice(1, 4).map(([rank, code]) => [rank, code])).toEqual([
      ['1 đồng hạng', '01'],
      ['1 đồng hạng', '03'],
      ['3', '02'],
    ]);
  });

  test('a unit with invalid data is named after the others, without rank, total and class', () => {
    expect(words(part(draw(tied), 'ranking'))).toContain('Không xếp hạng: 1 đơn vị có dữ liệu sai');
    expect(table[5]?.slice(0, 6)).toEqual(['–', '04', 'Xã Đa Tốn', 'Gia Lâm', '–', 'Dữ liệu sai']);
  });

  test('what is wrong with it stands with file, cell and remedy', () => {
    const result = { ...tied, problems: [aProblem({ unit: '04' })] };
    const list = rows(part(draw(result), 'attention')).find(([name]) => name === 'Xã Đa Tốn');
    expect(list).toEqual([
      'Xã Đa Tốn',
      'minh-chung-2023.csv, ô H21',
      '“tám” không phải là điểm số.',
      'Chỉ ghi số, ví dụ 8 hoặc 7,5; nếu chưa chấm thì để trống.',
    ]);
    expect(words(part(draw(result), 'u4'))).toContain('minh-chung-2023.csv, ô H21 : “tám” không phải là điểm số.');
  });

  test('the difference from the self total is exact, where self totals are known', () => {
    const items = { TC1: { points: 9.7, self: 9.6 }, TC2: { points: 4, self: 5 } };
    const [head, row] = rows(part(draw(aResult([aUnit({ code: '1', name: 'A', items, withSelf: true })])), 'ranking'));
    expect(head).toContain('Chênh lệch');
    expect(row).toContain('−0,9');
    expect(table[0]).not.toContain('Chênh lệch');
  });
});

describe('what must be said about the run', () => {
  test('a self-evaluation is said on the page and in the margin of every sheet', () => {
    const page = draw(aResult([aUnit({ code: '1', name: 'A' })], { scoredBy: 'self' }));
    expect(words(page)).toContain('Kết quả tự đánh giá');
    expect(words(page)).toContain('điểm tự chấm (tự đánh giá)');
    expect(page).toContain('@top-center{content:"TỰ ĐÁNH GIÁ"');
    expect(draw(aResult([aUnit({ code: '1', name: 'A' })]))).not.toContain('Kết quả tự đánh giá');
  });

  test.each<[Provenance, boolean, string]>([
    ['illustrative', true, 'Bộ tiêu chí minh họa, không có giá trị chính thức'],
    ['office', true, 'Bộ tiêu chí do cơ quan cung cấp'],
    ['official', false, 'theo văn bản pháp luật được trích dẫn'],
  ])('provenance %s: banner %s', (provenance, banner, text) => {
    const page = draw(aResult([], { criteria: { ...CRITERIA, provenance } }));
    expect(page.includes(`<div class="banner ${provenance}"`)).toBe(banner);
    expect(words(page)).toContain(text);
  });

  test('the set, its version, the year, the date of check and every hash', () => {
    const page = draw(aDistrictResult());
    const text = words(page);
    for (const said of [
      'tt44-2014-vi-du@1.2.0',
      'Thông tư 44/2014/TT-BGDĐT',
      'năm 2023',
      '15/12/2023',
      'hoctap 0.1.0',
    ]) {
      expect(text).toContain(said);
    }
    expect(words(part(page, 'made-from'))).toContain('a7c4'.repeat(16));
    expect(page).toContain(`title="${CRITERIA.sha256}"`);
  });

  test('a total between two bands is listed with how it was read', () => {
    const items = { TC1: { points: 4.5 }, TC4: { points: 5 }, TC5: { points: 5 } };
    const page = draw(aResult([aUnit({ code: '1', name: 'Xã Phú Thị', items })]));
    expect(words(part(page, 'attention'))).toContain('Xã Phú Thị : Tổng 84,5 điểm nằm giữa');
  });
});

describe('counts', () => {
  test('every class has a bar, its count and its share of all units', () => {
    const classes = rows(part(draw(aDistrictResult()), 'classes')).slice(1);
    expect(classes.map(([name, , count, share]) => [name, count, share])).toEqual([
      ['tốt', '8', '40%'],
      ['khá', '3', '15%'],
      ['trung bình', '0', '0%'],
      ['× chưa đạt', '8', '40%'],
      ['Chưa xếp loại (dữ liệu sai)', '1', '5%'],
    ]);
  });

  test('areas of several provinces are gathered under a line for each, and all at the end', () => {
    const unit = (code: string, district: string | null, province: string | null) =>
      aUnit({ code, name: `Xã ${code}`, district, province });
    const result = aResult([unit('1', 'A1', 'A'), unit('2', 'A2', 'A'), unit('3', null, 'B'), unit('4', null, null)]);
    const areas = rows(part(draw(result), 'areas')).slice(1);
    expect(areas.map(([name, , count]) => [name, count])).toEqual([
      ['Không ghi địa phương', '1'],
      ['A', '2'],
      ['A1', '1'],
      ['A2', '1'],
      ['B', '1'],
      ['Tổng cộng', '4'],
    ]);
  });

  test('the look of a class follows its place and whether it earns the award, not its id', () => {
    const [best, ...others] = CRITERIA.classes;
    const renamed = {
      ...CRITERIA,
      classes: [{ ...best, id: 'x', label: { vi: 'Mức 1' }, earnsAward: true }, ...others],
    };
    const page = draw(aResult([aUnit({ code: '1', name: 'A' })], { criteria: renamed }));
    expect(part(page, 'classes')).toContain('<span class="chip c0">Mức 1</span>');
    expect(part(page, 'classes')).toContain('<span class="chip n0"><b aria-hidden="true">× </b>chưa đạt</span>');
  });
});

test('indicators stand under their criterion, which is shown as their sum', () => {
  const unit = part(draw(anIndicatorResult()), 'u1');
  expect(unit).toMatch(/<tr class="d0 sum"><th scope="row"><b>TC5<\/b>/);
  expect(unit).toMatch(/<tr class="d1"><th scope="row"><b>TC5\.1<\/b>/);
});

test('a set without points per criterion has no empty column for them', () => {
  const items = ITEMS.map((item) => ({ ...item, maximum: null }));
  const page = draw(aResult([aUnit({ code: '1', name: 'A' })], { criteria: { ...CRITERIA, items } }));
  expect(rows(part(page, 'u1'))[0]).not.toContain('Tối đa');
});

describe('problems', () => {
  test('stand by severity, and a long list of one kind is cut with a word on the rest', () => {
    const many = Array.from({ length: 1234 }, (_, index) =>
      aProblem({ row: index + 2, cell: `H${index + 2}`, unit: '1' }),
    );
    const notice = aProblem({ code: 'evidence-says-none', severity: 'notice', message: 'Ô ghi “không”.' });
    const page = draw(aResult([aUnit({ code: '1', name: 'A' })], { problems: [...many, notice] }));
    const shown = rows(part(page, 'problems'));
    expect(shown.filter(([, , message]) => message?.startsWith('“tám”'))).toHaveLength(200);
    expect(words(part(page, 'problems'))).toContain('Còn 1034 chỗ nữa cùng loại, xem đầy đủ trong result.json.');
    expect(words(part(page, 'problems'))).toMatch(/Lỗi cần sửa 1234 chỗ.*Để biết 1 chỗ/);
  });

  test('of a file as a whole are placed as well as they can be', () => {
    const places: [Parameters<typeof aProblem>[0], string][] = [
      [{ cell: null }, 'minh-chung-2023.csv, dòng 21, cột Điểm kiểm tra'],
      [{ cell: null, column: null }, 'minh-chung-2023.csv, dòng 21'],
      [{ cell: null, column: null, row: null, line: 7 }, 'minh-chung-2023.csv, dòng văn bản 7'],
      [{ cell: null, column: null, row: null, key: 'classes[0]' }, 'minh-chung-2023.csv, khóa classes[0]'],
      [{ cell: null, column: null, row: null }, 'minh-chung-2023.csv'],
    ];
    for (const [changes, place] of places) {
      const page = draw(aResult([], { problems: [aProblem({ ...changes, unit: null })] }));
      expect(rows(part(page, 'problems'))[1]?.[0]).toBe(place);
    }
  });
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(1)</script>',
    '</title></head>',
    '<!--',
    '&lt;b&gt;',
    'javascript:alert(1) https://example.org/',
  ];

  test.each(hostile)('%s is printed and nothing more, wherever it stands', (text) => {
    const page = draw(everywhere(text));
    expect(tags(page)).toEqual(tags(draw(everywhere('x'))));
    expect(words(page).split(text).length).toBeGreaterThan(25);
  });

  test('control characters, bidi overrides and invisible ones are shown by number', () => {
    const page = draw(everywhere('a\u0000b\u001b[31m\u202ec\u200bd\u0085\ud800e\u{e0041}\ufeff'));
    expect(page).toContain('a[U+0000]b[U+001B][31m[U+202E]c[U+200B]d[U+0085][U+D800]e[U+E0041][U+FEFF]');
    expect(page).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
  });

  test('line breaks stay, other letters are left as they are', () => {
    expect(draw(everywhere('Đắk Lắk\r\nxã Ea Ô 😀'))).toContain('Đắk Lắk\nxã Ea Ô 😀');
  });

  test('the page allows one script that is always the same, no request and no link but into itself', () => {
    const whole = draw(everywhere('https://example.org/'));
    const script = /<script>([\s\S]*?)<\/script>/.exec(whole)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(script).toBe(/<script>([\s\S]*?)<\/script>/.exec(draw(aDistrictResult(), 'en'))?.[1]);
    const page = withoutScript(whole);
    expect(page.indexOf('<meta charset="utf-8">')).toBeLessThan(60);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'"`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\ssrc=|@import|url\((?!#)/);
    for (const [, target = ''] of page.matchAll(/href="([^"]*)"/g)) expect(page).toContain(`id="${target.slice(1)}"`);
  });
});

/** The same text in every field that a file or a criteria set can fill. */
function everywhere(text: string): Result {
  const said = { vi: text };
  const unit = aUnit({
    code: text,
    name: text,
    district: text,
    province: text,
    items: { TC6: { state: 'no-evidence' } },
  });
  const broken = aUnit({ code: `${text}2`, name: text, invalid: true, district: text, province: text });
  const at = { file: text, cell: text, column: text };
  const item = { evidence: [text, text], value: text, assessor: text, note: text, reason: text, at };
  const result = aResult([
    {
      ...unit,
      items: unit.items.map((each) => ({ ...each, ...item })),
      notices: [{ text, because: { code: 'invalid-data' } }],
    },
    broken,
  ]);
  return {
    ...result,
    criteria: {
      ...CRITERIA,
      id: text,
      version: text,
      title: said,
      award: said,
      unitKind: said,
      document: text,
      items: ITEMS.map((each) => ({ ...each, label: said })),
      classes: CRITERIA.classes.map((each) => ({ ...each, label: said })),
    },
    summary: {
      ...result.summary,
      byClass: result.summary.byClass.map((each) => ({ ...each, label: text })),
      byArea: result.summary.byArea.map((area) => ({
        ...area,
        byClass: area.byClass.map((each) => ({ ...each, label: text })),
      })),
    },
    inputs: [
      { file: text, sha256: text, bytes: 1, rows: 1, form: 'long', delimiter: ',' },
      { file: 'b', sha256: 'b', bytes: 1, rows: 1, form: 'long', delimiter: ',' },
    ],
    problems: [
      aProblem({ unit: `${text}2`, code: text, message: text, fix: text, file: text, cell: text, related: [at] }),
      aProblem({ unit: text, severity: 'warning', message: text, fix: text, cell: null, row: null, key: text }),
    ],
  };
}

/** Names of all elements in order: what a text of the data must never change. */
function tags(page: string): string[] {
  return [...page.matchAll(/<[!/]?[a-z-]+/gi)].map(([tag]) => tag);
}

describe('every page', () => {
  const pages: [string, Result][] = [
    ['a district', aDistrictResult()],
    ['a self-evaluation', aDistrictResult(20, { scoredBy: 'self' })],
    ['nothing', aResult([])],
    ['indicators', anIndicatorResult()],
    ['hostile text', everywhere('<&"')],
    ['no area', aResult([aUnit({ code: '1', name: 'A', district: null, province: null })])],
  ];
  const cases = pages.flatMap(([name, result]) => LANGUAGES.map((language) => ({ name, language, result })));

  test.each(cases)('$name in $language: well nested, ids once, no hole in the text', ({ result, language }) => {
    const page = draw(result, language);
    expect(unclosed(page)).toEqual([]);
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(withoutScript(page)).not.toMatch(/\b(undefined|null|NaN|Infinity)\b|\[object |function|=>/);
    expect(page).toContain(`<html lang="${language}">`);
  });

  test('columns of every table agree with its head', () => {
    for (const [table] of draw(aDistrictResult()).matchAll(/<table.*?<\/table>/gs)) {
      const lengths = rows(table).map((row) => row.length);
      for (const length of lengths) expect([lengths[0], 1]).toContain(length);
    }
  });

  test('is the same bytes for the same result', () => {
    expect(draw(aDistrictResult())).toBe(draw(aDistrictResult()));
  });
});

const withoutScript = (page: string) => page.replace(/<script>[\s\S]*?<\/script>/, '');

/** Elements that were opened and not closed in their order. */
function unclosed(page: string): string[] {
  const open: string[] = [];
  const markup = withoutScript(page)
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<(meta|col|input)\b[^>]*>|<!doctype html>/g, '');
  for (const [, slash, name = '', end] of markup.matchAll(/<(\/?)([a-z0-9-]+)[^>]*?(\/?)>/g)) {
    if (end === '/') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

test('the English page has English headings and plain numbers', () => {
  const page = words(draw(aResult([at92WithoutEvidence('en')], { language: 'en' }), 'en'));
  expect(page).toContain('Evaluation and classification for “Learning community”, 2023');
  expect(page).toContain('the total is 92 and the class is good.');
  expect(page).not.toMatch(/Xếp loại|Tổng điểm|Minh chứng/);
});

test('no label is empty, and those with places for words use all of them', () => {
  for (const language of LANGUAGES) checkLabels(reportHtmlLabels[language], language);
});

function checkLabels(labels: object, path: string): void {
  for (const [key, label] of Object.entries(labels) as [string, unknown][]) {
    const at = `${path}.${key}`;
    if (typeof label === 'function') {
      const given = Array.from({ length: label.length }, (_, index) => `2023-0${index + 1}`);
      const said = String(label(...given));
      const parts = key === 'date' ? ['2023', '01'] : given;
      for (const text of parts) expect(said, at).toContain(text);
    } else if (typeof label === 'object' && label !== null) checkLabels(label, at);
    else if (label !== null) expect(label, at).toMatch(/\S/);
  }
}

test('3,321 units: a light first page, every unit on a page of its area, all of it in pieces', () => {
  const result = aDistrictResult(3321);
  const [first, ...pages] = htmlReport(result, { language: 'vi' });
  const links = new Set<string>();
  let size = 0;
  for (const piece of first?.contents ?? []) {
    expect(piece.length).toBeLessThan(500_000);
    size += Buffer.byteLength(piece);
    for (const [, link = ''] of String(piece).matchAll(/href="(don-vi[^"]*#[^"]*)"/g)) links.add(link);
  }
  expect(size).toBeLessThan(1_500_000);
  const places = pages.flatMap(({ name, contents }) =>
    [...contents].flatMap((piece) =>
      [...String(piece).matchAll(/<details[^>]* id="([^"]*)"/g)].map(([, id]) => `${name}#${id}`),
    ),
  );
  expect(places).toHaveLength(3321);
  expect(links.size).toBe(3321);
  expect(places.filter((place) => !links.has(place))).toEqual([]);
});

describe('the names beside the heat map', () => {
  const namesOf = (names: readonly string[]) => {
    const page = draw(aResult(names.map((name, index) => aUnit({ code: `0${index}`, name }))));
    const [, map = ''] = /<svg class="heat[^>]*>(.*?)<\/svg>/s.exec(page) ?? [];
    const shown = [...map.matchAll(/class="name"[^>]*>([^<]*)<title>([^<]*)/g)].map(([, text, whole]) => [text, whole]);
    return { shown, first: /M(\d+) 24h/.exec(map)?.[1] };
  };

  test('end at a word where they are long, and are whole in their title', () => {
    const long = 'Đặc khu Trường Sa và các đảo ngoài khơi';
    expect(namesOf(['Xã A', long]).shown).toEqual([
      ['Xã A', 'Xã A'],
      ['Đặc khu Trường Sa và các đảo…', long],
    ]);
    // Without a word to end at there is nothing but to cut.
    expect(namesOf(['X'.repeat(40)]).shown).toEqual([[`${'X'.repeat(29)}…`, 'X'.repeat(40)]]);
  });

  test('take no more room than they need', () => {
    expect([namesOf(['Xã A']).first, namesOf(['Xã Phú Thành A']).first]).toEqual(['80', '105']);
  });
});
