import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Found, findDocument } from '../../src/evidence-folder/find-document.ts';
import { foldedPath, withoutExtension } from '../../src/evidence-folder/folded-path.ts';
import { readReference } from '../../src/evidence-folder/read-reference.ts';
import { anIndex } from './a-folder-index.ts';

/** What was found in short: the files, or the kind with the file that is near. */
function inShort(found: Found): string {
  if (found.kind === 'files') return found.files.map(({ path }) => path).join(' + ');
  if (found.kind === 'several') return `several: ${found.files.map(({ path }) => path).join(' + ')}`;
  if (found.kind === 'title') return 'title';
  const what = found.kind === 'outside' ? `outside (${found.why})` : 'missing';
  return found.near === undefined ? what : `${what}, near ${found.near.path}`;
}

const find = (reference: string, ...paths: readonly string[]) =>
  inShort(findDocument(reference, '31117', anIndex(...paths)));

describe('a reference is a file when it', () => {
  test.each([
    ['ends as files of offices do', 'Kế hoạch.pdf', 'file'],
    ['ends so in capitals', 'BAO CAO.DOCX', 'file'],
    ['has a backslash', 'TC1\\ke hoach', 'file'],
    ['has a slash and a small ending', 'TC1/so do.dwg', 'file'],
    ['has blanks after its ending', 'a.pdf ', 'file'],
  ])('%s', (_, written, kind) => expect(readReference(written).kind).toBe(kind));

  test.each([
    'QĐ 12/QĐ-UBND',
    '1234/UBND-VX',
    '1234/UBND.VX',
    'Số 05/2022/NQ-HĐND',
    '12/SGDĐT.GDTX',
    'Báo cáo năm 2022',
    'Biên bản ngày 15.12.2022',
    'Điều 4.1',
    'https://hoctap.vn/van-ban.pdf',
    'www.hoctap.vn/a.pdf',
    'Công văn số: 12',
    '.',
    '',
  ])('and “%s” is a number, title or address', (written) => expect(readReference(written).kind).toBe('title'));
});

describe('what leads out of the folder is refused', () => {
  test.each([
    ['../a.pdf', 'outside (up)'],
    ['..\\..\\Windows\\win.ini', 'outside (up)'],
    ['TC1/../../a.pdf', 'outside (up)'],
    ['TC1/.. /a.pdf', 'outside (up)'],
    ['..', 'outside (up)'],
    ['../..', 'outside (up)'],
    ['/etc/passwd.txt', 'outside (absolute)'],
    ['\\\\may-chu\\chia-se\\a.pdf', 'outside (absolute)'],
    ['//may-chu/chia-se/a.pdf', 'outside (absolute)'],
    ['\\\\?\\C:\\a.pdf', 'outside (absolute)'],
    ['\\\\.\\PhysicalDrive0', 'outside (absolute)'],
    ['C:\\Ho so\\a.pdf', 'outside (absolute)'],
    ['d:a.pdf', 'outside (absolute)'],
    ['file:///C:/a.pdf', 'outside (absolute)'],
    ['CON.pdf', 'outside (reserved)'],
    ['TC1\\nul.txt', 'outside (reserved)'],
    ['com¹.pdf', 'outside (reserved)'],
    ['LPT1 .doc', 'outside (reserved)'],
    ['a.pdf:an.txt', 'outside (reserved)'],
  ])('%s', (reference, expected) => expect(find(reference, 'TC1/x.pdf')).toBe(expected));

  test('also where a file of that name lies inside, which is offered', () => {
    expect(find('C:\\Ho so 2022\\Kế hoạch.pdf', '31117/Ke hoach.pdf')).toBe(
      'outside (absolute), near 31117/Ke hoach.pdf',
    );
  });

  test('a name that only begins like a device is a name', () => {
    expect(find('CONG VAN.pdf', 'Cong van.pdf')).toBe('Cong van.pdf');
    expect(find('com10.pdf', 'COM10.pdf')).toBe('COM10.pdf');
  });
});

describe('a file is found', () => {
  test.each([
    ['in any case and with either slash', 'TC1\\Ke hoach.PDF', 'tc1/ke hoach.pdf'],
    ['with Vietnamese capitals', 'KẾ HOẠCH ĐÀO TẠO.pdf', 'Kế hoạch đào tạo.pdf'],
    ['with letters that are decomposed on the disk', 'Kế hoạch.pdf', 'Kế hoạch.pdf'.normalize('NFD')],
    ['with letters that are decomposed in the cell', 'Kế hoạch.pdf'.normalize('NFD'), 'Kế hoạch.pdf'],
    ['with blanks and dots at the end of a name', 'TC1 /a.pdf.', 'TC1/a.pdf'],
    ['from here', './TC1/a.pdf', 'TC1/a.pdf'],
    ['without its ending', 'Báo cáo 12.2022', 'Báo cáo 12.2022.pdf'],
    ['in a subfolder without its ending', 'TC1\\ke hoach', 'TC1/Ke hoach.docx'],
    ['by the number of a document that is its name', '12-QĐ-UBND', '12-QĐ-UBND.pdf'],
  ])('%s', (_, reference, path) => expect(find(reference, path)).toBe(path.normalize('NFC')));

  test('in the folder of the unit before the root', () => {
    expect(find('a.pdf', 'a.pdf', '31117/a.pdf', '31118/a.pdf')).toBe('31117/a.pdf');
    expect(find('a.pdf', 'a.pdf', '31118/a.pdf')).toBe('a.pdf');
    expect(find('31117/a.pdf', '31117/a.pdf')).toBe('31117/a.pdf');
  });

  test('in a folder that begins with the code of the unit, when there is one', () => {
    expect(find('a.pdf', '31117 - Xã Thanh Lân/a.pdf')).toBe('31117 - Xã Thanh Lân/a.pdf');
    expect(find('a.pdf', '311170/a.pdf')).toBe('missing, near 311170/a.pdf');
    expect(find('a.pdf', '31117 A/a.pdf', '31117 B/a.pdf')).toBe('missing');
  });

  test('as all the files of a folder', () => {
    expect(find('TC1', '31117/TC1/a.jpg', '31117/TC1/b/c.jpg', 'TC1/z.jpg')).toBe(
      '31117/TC1/a.jpg + 31117/TC1/b/c.jpg',
    );
  });
});

describe('a file is not found', () => {
  test('by a name that fits several', () => {
    expect(find('ke hoach', 'Ke hoach.pdf', 'Ke hoach.docx')).toBe('several: Ke hoach.pdf + Ke hoach.docx');
    expect(find('a.pdf', 'a.pdf', 'A.PDF')).toBe('several: a.pdf + A.PDF');
  });

  test('by nearly its name, but it is offered', () => {
    expect(find('Kế hoạch 2022.pdf', '31117/ke_hoach-2022.pdf')).toBe('missing, near 31117/ke_hoach-2022.pdf');
    expect(find('Kế hoạch.docx', 'TC3/Kế hoạch.pdf')).toBe('missing, near TC3/Kế hoạch.pdf');
    expect(find('Kế hoạch.pdf', 'TC3/ke hoach.pdf', 'TC4/ke hoach.pdf')).toBe('missing');
  });

  test('by a name with another ending after its own', () => expect(find('a.pdf', 'a.pdf.docx')).toBe('missing'));

  test('in the folder of another unit by its name alone', () => {
    expect(find('a.pdf', '31118/a.pdf')).toBe('missing, near 31118/a.pdf');
  });

  test('among what programs leave behind', () => {
    expect(find('~$ke hoach.docx', '~$ke hoach.docx')).toBe('missing');
    expect(find('Thumbs.db', 'Thumbs.db')).toBe('title');
  });

  test('and a number of a document asks for none', () => expect(find('QĐ 12/QĐ-UBND', 'a.pdf')).toBe('title'));
});

test('names made to be slow are folded all the same', () => {
  const hostile = `${' '.repeat(200_000)}a${' .'.repeat(200_000)}b${'/'.repeat(200_000)}${'.'.repeat(200_000)}`;
  foldedPath(hostile);
  withoutExtension(foldedPath(hostile));
  readReference(hostile);
  readReference(`${'1-'.repeat(200_000)}.pdf`);
});

test('whatever a cell says, only files of the folder are found, and nothing is thrown', () => {
  const parts = fc.constantFrom(
    '..',
    '.',
    '/',
    '\\',
    'C:',
    'a',
    'TC1',
    '.pdf',
    ' ',
    'con',
    '\0',
    '31117',
    '%2e%2e',
    '~',
    'ế',
  );
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 8 }).map((all) => all.join('')),
  );
  const index = anIndex('a.pdf', '31117/TC1/a.pdf', '31117/a.docx');
  const known = new Set([...index.byPath.values()].flat());
  fc.assert(
    fc.property(written, (reference) => {
      const found = findDocument(reference, '31117', index);
      const files = 'files' in found ? found.files : 'near' in found && found.near !== undefined ? [found.near] : [];
      return files.every((file) => known.has(file));
    }),
    { numRuns: 2000 },
  );
});
