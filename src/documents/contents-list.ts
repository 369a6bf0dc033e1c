import { count } from '../labels/documents.ts';
import { ABSENCE, DOSSIER } from '../labels/dossier.ts';
import { midSentence } from '../labels/phrases.ts';
import { SPEECH } from '../labels/speech.ts';
import type { AbsentDocument } from '../model/dossier.ts';
import { printableOnPaper } from '../model/printable.ts';
import { type Block, cell, type OfficeDocument, paragraph, type Table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { titleLines } from './letterhead.ts';
import { LANDSCAPE_TEXT_WIDTH } from './word/page.ts';

export interface ListedDocument {
  readonly item: string;
  readonly reference: string;
  readonly to: string;
  readonly pages: number | undefined;
  readonly sha256: string;
}

export interface UnitContents {
  readonly unit: {
    readonly code: string;
    readonly name: string;
    readonly district: string | null;
    readonly province: string | null;
  };
  readonly documents: readonly ListedDocument[];
  readonly absent: readonly AbsentDocument[];
  readonly unnamed: readonly string[];
  /** Paths in the evidence folder. */
  readonly unclaimed: readonly string[];
}

/** The list that lies on top of a unit's ordered documents. */
export function contentsList(contents: UnitContents, facts: Facts): OfficeDocument {
  const { unit, documents, absent, unnamed, unclaimed } = contents;
  const subject = DOSSIER.subject(facts.assessed, facts.year);
  const name = facts.nameOf(unit);
  const blocks: Block[] = [
    ...titleLines(DOSSIER.kind, subject, LANDSCAPE_TEXT_WIDTH),
    paragraph('Body', DOSSIER.unit(name, printableOnPaper(unit.code))),
    paragraph('Body', DOSSIER.counts(documents.length, absent.length, unclaimed.length)),
    paragraph('Heading', DOSSIER.present),
    ...(documents.length === 0 ? [paragraph('Body', DOSSIER.nothing)] : [present(documents), note(DOSSIER.hashNote)]),
    paragraph('Heading', DOSSIER.absent),
    ...(absent.length === 0
      ? [paragraph('Body', DOSSIER.none)]
      : [
          ruled(
            [14, 26, 122, 90],
            [DOSSIER.ordinal, DOSSIER.item, DOSSIER.document, DOSSIER.why],
            absent.map(({ item, reference, why }) => [item, reference, ABSENCE[why]]),
          ),
        ]),
    ...(unnamed.length === 0
      ? []
      : [paragraph('Body', DOSSIER.unnamed(SPEECH.vi.list(unnamed.map(printableOnPaper))))]),
    paragraph('Heading', DOSSIER.unclaimed),
    ...(unclaimed.length === 0
      ? [paragraph('Body', DOSSIER.none)]
      : [
          ruled(
            [14, 238],
            [DOSSIER.ordinal, DOSSIER.source],
            unclaimed.map((path) => [path]),
          ),
        ]),
  ];
  return {
    fileName: 'muc-luc.docx',
    title: `Mục lục hồ sơ minh chứng ${midSentence(subject)}: ${name}`,
    subject,
    author: name,
    year: facts.year,
    sections: [{ landscape: true, blocks }],
  };
}

const note = (text: string) => paragraph('GridNote', text);

/** As much of a hash as a person compares. */
const SHOWN = 12;

function present(documents: readonly ListedDocument[]): Table {
  const heads = [DOSSIER.ordinal, DOSSIER.item, DOSSIER.document, DOSSIER.file, DOSSIER.pages, DOSSIER.hash];
  const rows = documents.map(({ item, reference, to, pages, sha256 }) => [
    item,
    reference,
    to,
    pages === undefined ? '' : String(pages),
    sha256.slice(0, SHOWN),
  ]);
  return ruled([12, 22, 84, 84, 18, 32], heads, rows);
}

function ruled(widths: readonly number[], heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    widths,
    ruled: true,
    padding: 1,
    header: [heads.map((text) => cell('SmallHead', text))],
    rows: rows.map((texts, index) => [
      cell('SmallCentre', count(index + 1)),
      ...texts.map((text) => cell('SmallText', printableOnPaper(text))),
    ]),
  };
}
