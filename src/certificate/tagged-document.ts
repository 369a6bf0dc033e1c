import type { Language } from '../model/language.ts';
import { CertificateDocument } from './certificate-document.ts';
import { toPoints } from './operators.ts';

interface DocumentFacts {
  /** Of a page, in millimetres. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly author: string | undefined;
  /** Vietnamese where nothing is said. */
  readonly language?: Language | undefined;
  /** YYYY-MM-DD. Never the clock: the same sheet has the same bytes whenever it is printed. */
  readonly created: string;
}

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en' };

/** An empty document that a screen reader can follow. */
export function taggedDocument({
  width,
  height,
  title,
  author,
  language,
  created,
}: DocumentFacts): CertificateDocument {
  const document = new CertificateDocument({
    autoFirstPage: false,
    size: [width, height].map((length) => Math.round(toPoints(length) * 100) / 100),
    margin: 0,
    pdfVersion: '1.7',
    lang: LANGUAGE_TAGS[language ?? 'vi'],
    displayTitle: true,
    tagged: true,
    // Not undefined, for which pdfkit would load Helvetica.
    font: '',
    info: {
      Title: title,
      ...(author === undefined ? {} : { Author: author }),
      Creator: 'hoctap',
      Producer: 'hoctap',
      CreationDate: new Date(`${created}T00:00:00Z`),
    },
  });
  // pdfkit writes names into its XMP packet without escaping `&` and `<`; a document said to be 1.3 gets no packet. The
  // header with 1.7 is written already, and the information dictionary says the same.
  document.version = 1.3;
  return document;
}
