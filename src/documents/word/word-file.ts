import {
  AlignmentType,
  Document,
  Header,
  type IParagraphStyleOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { OfficeDocument, Section } from '../blocks.ts';
import { bodyXml } from './body-xml.ts';
import { PAGE } from './page.ts';
import { type Look, STYLES, twips } from './styles.ts';
import { unzip, zip } from './zip.ts';

/** The only file that knows the library: it makes the parts around the text, into which the text is then put. */
export async function wordFile(document: OfficeDocument): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(frameOf(document));
  const parts = unzip(packed);
  edit('word/document.xml', (xml) => withText(xml, document.sections));
  edit('docProps/core.xml', (xml) => withoutClock(xml, document.year));
  return zip(parts);

  function edit(name: string, change: (xml: string) => string): void {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`the library wrote no ${name}`);
    parts.set(name, Buffer.from(change(Buffer.from(part).toString('utf8'))));
  }
}

function frameOf({ title, subject, author, sections }: OfficeDocument): Document {
  return new Document({
    // The library escapes these itself, but does not leave out what XML cannot hold.
    title: legal(title),
    subject: legal(subject),
    creator: legal(author),
    lastModifiedBy: legal(author),
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: 28,
            color: '000000',
            language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' },
          },
        },
      },
      paragraphStyles: paragraphStyles(),
    },
    sections: sections.map(({ landscape }, index) => ({
      properties: {
        titlePage: true,
        page: {
          size: {
            width: twips(PAGE.width),
            height: twips(PAGE.height),
            orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: twips(PAGE.top),
            bottom: twips(PAGE.bottom),
            left: twips(PAGE.left),
            right: twips(PAGE.right),
            header: twips(10),
            footer: twips(10),
          },
          pageNumbers: { start: 1 },
        },
      },
      headers: { first: new Header({ children: [new Paragraph({ style: 'PageNumber' })] }), default: pageNumber() },
      children: [
        new Paragraph({ children: [new TextRun(placeholder(index))] }),
        // The last paragraph of a section carries its page, but for the last section, and must not be the one replaced.
        ...(index < sections.length - 1 ? [new Paragraph({})] : []),
      ],
    })),
  });
}

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, both: AlignmentType.BOTH } as const;
const TWENTIETHS_IN_POINT = 20;

function paragraphStyles(): IParagraphStyleOptions[] {
  return Object.entries<Look>(STYLES).map(([id, look]) => ({
    id,
    name: look.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: look.size * 2, bold: look.bold === true, italics: look.italic === true },
    paragraph: {
      alignment: ALIGNMENTS[look.align],
      ...(look.keepNext === true ? { keepNext: true } : {}),
      ...(look.firstLine === undefined ? {} : { indent: { firstLine: twips(look.firstLine) } }),
      spacing: {
        before: (look.before ?? 0) * TWENTIETHS_IN_POINT,
        after: (look.after ?? 0) * TWENTIETHS_IN_POINT,
        // A rule is a line and takes no room of its own.
        ...(look.size === 1 ? { line: 40, lineRule: LineRuleType.EXACT } : {}),
      },
    },
  }));
}

/** In the middle of the top margin; page 1 shows none (quoted from the same annex). */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({
    children: [new Paragraph({ style: 'PageNumber', alignment: AlignmentType.CENTER, children: [number] })],
  });
}

const placeholder = (index: number): string => `@@SECTION ${index}@@`;

function withText(xml: string, sections: readonly Section[]): string {
  // From the last: a name in the text that looks like a mark then always stands behind the mark itself.
  const filled = sections.reduceRight((text, section, index) => {
    const mark = text.indexOf(placeholder(index));
    if (mark === -1) throw new Error(`the library lost section ${index}`);
    const start = text.lastIndexOf('<w:p>', mark);
    const end = text.indexOf('</w:p>', mark) + '</w:p>'.length;
    return text.slice(0, start) + bodyXml(section) + text.slice(end);
  }, xml);
  // The paragraph that ends a section would be an empty line of the body's size.
  return filled.replaceAll('<w:p><w:pPr><w:sectPr', '<w:p><w:pPr><w:pStyle w:val="End"/><w:sectPr');
}

function withoutClock(xml: string, year: number): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${year}-12-31T00:00:00Z`);
}

function legal(text: string): string {
  return text.replace(/\p{C}/gu, '');
}
