import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { unzip, zip } from '../../src/documents/word/zip.ts';
import { aResult, bytesOf, opened, withUnit } from './opened.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the sheet', () => {
  test('is A4 with the margins of the decree, and lies on its side for the table of scores', async () => {
    const { xml } = await opened(aResult(), 'minutes');
    const sizes = [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size]) => size);
    expect(sizes).toEqual([
      'w:w="11906" w:h="16838" w:orient="portrait"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
    ]);
    const margins = [...xml.matchAll(/<w:pgMar ([^>]*)\/>/g)].map(([, margin]) => margin);
    expect(margins).toHaveLength(2);
    for (const margin of margins) {
      expect(margin).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    }
  });

  test('counts pages from 1 in each part, in the top margin, and shows none on the first', async () => {
    const { xml, part } = await opened(aResult(), 'decision');
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
    const headers = [1, 2, 3, 4].map((number) => part(`word/header${number}.xml`));
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(2);
  });

  test('is in Times New Roman and in Vietnamese, so that Word does not underline it', async () => {
    const { part } = await opened(aResult(), 'decision');
    expect(part('word/styles.xml')).toContain('w:ascii="Times New Roman"');
    expect(part('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="vi-VN"/);
  });

  test('repeats the head of a table and splits no row', async () => {
    const { xml } = await opened(aResult(), 'minutes');
    const rows = xml.match(/<w:tr>/g)?.length;
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows ?? 0);
  });

  test.each(['decision', 'minutes', 'submission'] as const)('has no empty line for spacing in the %s', async (kind) => {
    const { xml } = await opened(aResult(), kind);
    const empty = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].filter(([, inner = '']) => !inner.includes('<w:t '));
    const styles = new Set(empty.map(([, inner]) => /w:pStyle w:val="(\w+)"/.exec(inner ?? '')?.[1]));
    // Cells may be empty; lines and ends of parts take no room.
    for (const style of styles)
      expect(['Rule', 'End', 'ListText', 'ListCentre', 'GridText', 'GridCentre']).toContain(style);
  });

  test('says in its properties what it is, and neither a person nor the clock', async () => {
    const { part } = await opened(aResult(), 'decision');
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>Quyết định về việc công nhận kết quả đánh giá');
    expect(core).toContain('<dc:creator>Ủy ban nhân dân huyện Tam Nông</dc:creator>');
    expect(core.match(/2022-12-31T00:00:00Z/g)).toHaveLength(2);
    expect(core).not.toContain('Un-named');
  });
});

describe('the same result gives the same bytes', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  test.each(['decision', 'minutes', 'submission'] as const)('%s', async (kind) => {
    const hashes = new Set<string>();
    for (const timeZone of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh']) {
      process.env['TZ'] = timeZone;
      hashes.add(sha256(await bytesOf(aResult(), kind)));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(hashes.size).toBe(1);
  });
});

describe('a name cannot hurt the file', () => {
  test.each([
    ['marks of XML', 'Xã <b>A & "B"</b>', 'Xã <b>A & "B"</b>'],
    ['control characters', 'Xã\u0000 Tân\u0007 Hội\u001b\ufffe', 'Xã Tân Hội'],
    ['marks of direction and nothing', 'Xã \u202eTân\u200b Hội\u2066', 'Xã Tân Hội'],
    ['half a character', 'Xã Tân \ud800Hội', 'Xã Tân Hội'],
    ['line breaks and tabulators', 'Xã\r\n Tân\tHội', 'Xã Tân Hội'],
    ['letters apart from their marks', 'Xã Tân Hội'.normalize('NFD'), 'Xã Tân Hội'],
    ['a mark of ours', '@@SECTION 0@@ @@SECTION 1@@', '@@SECTION 0@@ @@SECTION 1@@'],
    ['a pattern of replacement', "Xã $& $1 $'", "Xã $& $1 $'"],
    ['a very long name', `Xã ${'Tân '.repeat(2000)}Hội`, `Xã ${'Tân '.repeat(2000)}Hội`],
  ])('%s', async (_, name, shown) => {
    for (const kind of ['decision', 'minutes', 'submission'] as const) {
      const { tables, xml } = await opened(withUnit({ name }), kind);
      expect(tables.at(-1)?.flat()).toContain(shown);
      expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
  });

  test('nor can what the office says of itself', async () => {
    const { part, texts } = await opened(aResult(), 'decision', {
      office: { authority: ['Sở A & B <C>'], place: 'T&N' },
      submitter: 'Hội\u0000 <D>',
    });
    expect(texts[0]).toBe('SỞ A & B <C>');
    expect(part('docProps/core.xml')).toContain('<dc:creator>Sở A &amp; B &lt;C&gt;</dc:creator>');
  });
});

test('an archive read back holds what was put in, in order', () => {
  const parts = new Map([
    ['a/đ.xml', Buffer.from('x'.repeat(5000))],
    ['b', Buffer.alloc(0)],
  ]);
  expect([...unzip(zip(parts))].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['a/đ.xml', 'x'.repeat(5000)],
    ['b', ''],
  ]);
});

test('a country takes seconds', async () => {
  const { units } = aResult('huyen-day-du-tinh-huong');
  const country = Array.from({ length: 3321 }, (_, index) => {
    const unit = units[index % units.length];
    if (unit === undefined) throw new Error('no unit');
    return { ...unit, code: String(index), name: `${unit.name} ${index}` };
  });
  const { tables } = await opened(aResult('huyen-day-du-tinh-huong', { units: country }), 'minutes');
  expect(tables.at(-1)).toHaveLength(3323);
}, 10_000);
