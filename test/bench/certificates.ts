import PDFDocument from 'pdfkit';
import type { CertificateContent } from '../../src/certificate/certificates-from.ts';
import { type Draft, draftOf } from '../../src/certificate/draft.ts';
import type { FaceFiles, FaceRole } from '../../src/certificate/faces.ts';
import { prepareBatch } from '../../src/certificate/prepare-batch.ts';
import { renderMerged, renderSeparate } from '../../src/certificate/render.ts';
import type { CodeBlock, Ornament, OrnamentPath, Template } from '../../src/certificate/template-schema.ts';
import { builtInTemplate } from '../../src/certificate/templates.ts';
import { aProof } from '../certificate/a-proof.ts';
import { tinos } from '../certificate/a-result.ts';

export interface BenchRow {
  readonly name: string;
  readonly baselineMs: number;
  readonly oursMs: number;
  readonly ratio: number;
  readonly goal: string;
  /** Largest file, respectively page, in bytes. */
  readonly bytes: number;
}

const SEPARATE = 500;
const MERGED = 1000;
/** The naive way is slow: it is timed on a sample and computed up. */
const SAMPLE = 30;
const ROUNDS = 3;

/** Ours, checking and laying out included, against pdfkit used in the plain way for the same visible content. */
export async function benchCertificates(): Promise<BenchRow[]> {
  const template = builtInTemplate();
  const files = tinos();
  const contents = Array.from({ length: MERGED }, (_, index) => content(index));
  const few = contents.slice(0, SEPARATE);
  const drafts = contents.map((each) => draftOf(each, template));

  const naive = await median(async () => {
    for (const draft of drafts.slice(0, SAMPLE)) await plainDocument([draft], template, files);
  });
  let largest = 0;
  const separate = await median(async () => {
    const { batch } = await prepareBatch(few, template, files);
    for (const { bytes } of renderSeparate(batch)) largest = Math.max(largest, bytes.length);
  });
  const plain = await median(() => plainDocument(drafts, template, files));
  let whole = 0;
  const merged = await median(async () => {
    const { batch } = await prepareBatch(contents, template, files);
    whole = weigh(renderMerged(batch));
  });
  return [
    row(
      `${SEPARATE} separate certificates`,
      (naive / SAMPLE) * SEPARATE,
      separate,
      '>= 25x naive pdfkit, <= 32768 bytes',
      largest,
    ),
    row(
      `${MERGED} certificates merged`,
      plain,
      merged,
      '>= 2x one plain pdfkit document, <= 4096 bytes a page',
      whole / MERGED,
    ),
  ];
}

function row(name: string, baselineMs: number, oursMs: number, goal: string, bytes: number): BenchRow {
  return { name, baselineMs, oursMs, ratio: baselineMs / oursMs, goal, bytes: Math.round(bytes) };
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Takes every piece and lets it go, as a writer does. */
function weigh(pieces: Iterable<Uint8Array>): number {
  let weight = 0;
  for (const piece of pieces) weight += piece.length;
  return weight;
}

/** Squares made before the clock starts: neither way is charged for them. */
const PROOFS = Array.from({ length: 10 }, (_, index) => {
  const proof = aProof(String(index));
  return { ...proof, square: proof.square };
});

const NAMES = [
  'Xã Tân Hội',
  'Phường Nguyễn Thị Minh Khai',
  'Thị trấn Nông trường Việt Trung',
  'Xã Ẳng Nưa',
  'Xã Đắk Ơ',
];

function content(index: number): CertificateContent {
  const code = String(index).padStart(5, '0');
  const name = `${NAMES[index % NAMES.length]} ${index}`;
  return {
    unit: { code, name, district: 'Huyện Hồng Ngự', province: 'Tỉnh Đồng Tháp', at: { file: 'a.csv', row: index + 2 } },
    award: 'Cộng đồng học tập',
    className: index % 3 === 0 ? 'Khá' : 'Tốt',
    form: 'classified',
    year: 2022,
    document: 'Thông tư 44/2014/TT-BGDĐT',
    sample: false,
    office: {
      authority: ['Chủ tịch Ủy ban nhân dân huyện Hồng Ngự'],
      place: 'Hồng Ngự',
      signer: { title: ['KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Người ký thử' },
    },
    issuedOn: '2022-12-05',
    number: `${index}/GCN-UBND`,
    registerNumber: String(index),
    proof: PROOFS[index % PROOFS.length] ?? aProof(),
    fileName: `${code}.pdf`,
  };
}

/** One document as the manual of pdfkit shows it: fonts registered by their bytes, text and paths by its own calls. */
function plainDocument(drafts: readonly Draft[], template: Template, files: FaceFiles): Promise<number> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ autoFirstPage: false, size: 'A4', layout: 'landscape', margin: 0 });
    let size = 0;
    document.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
    });
    document.on('end', () => resolve(size));
    document.on('error', reject);
    for (const role of ['regular', 'bold', 'italic'] satisfies FaceRole[]) {
      document.registerFont(role, Buffer.from(files[role]));
    }
    for (const draft of drafts) {
      document.addPage();
      document.save().scale(72 / 25.4);
      for (const ornament of template.ornaments) plainOrnament(document, ornament, template);
      document.restore();
      plainTexts(document, draft, template);
      for (const block of template.blocks) if (block.kind === 'code') plainCode(document, block, draft);
    }
    document.end();
  });
}

type Document = InstanceType<typeof PDFDocument>;

function plainTexts(document: Document, { texts }: Draft, { colours }: Template): void {
  const points = (millimetres: number) => (millimetres * 72) / 25.4;
  for (const { block, text } of texts) {
    document
      .font(block.font)
      .fontSize(block.size)
      .fillColor(colours[block.colour] ?? '#000000')
      .text(text, points(block.box.x), points(block.box.y), {
        width: points(block.box.width),
        align: block.align,
        characterSpacing: block.letterSpacing ?? 0,
      });
  }
}

/** A rectangle for every run of dark modules, filled at once. */
function plainCode(document: Document, { x, y, size, quietZone }: CodeBlock, { content }: Draft): void {
  if (content.proof === undefined) return;
  const { square } = content.proof;
  const points = 72 / 25.4;
  const module = (size * points) / (square.size + 2 * quietZone);
  const [left, top] = [x * points + quietZone * module, y * points + quietZone * module];
  for (const [row, modules] of square.dark.entries()) {
    for (let at = 0; at < modules.length; at++) {
      const start = at;
      while (modules[at]) at++;
      if (at > start) document.rect(left + start * module, top + row * module, (at - start) * module, module);
    }
  }
  document.fill('#000000');
}

function plainOrnament(document: Document, ornament: Ornament, { page, colours }: Template): void {
  const paint = ({ fill, stroke, width }: Partial<OrnamentPath>) => {
    if (width !== undefined) document.lineWidth(width);
    const [filled, stroked] = [fill && colours[fill], stroke && colours[stroke]];
    if (filled && stroked) document.fillAndStroke(filled, stroked);
    else if (filled) document.fill(filled);
    else if (stroked) document.stroke(stroked);
  };
  const paths = (all: readonly OrnamentPath[]) => {
    for (const each of all) {
      document.path(each.d);
      paint(each);
    }
  };
  const placed = (matrix: [number, number, number, number, number, number], draw: () => void) => {
    document.save().transform(...matrix);
    draw();
    document.restore();
  };
  if (ornament.kind === 'frame') {
    const { inset } = ornament;
    document.rect(inset, inset, page.width - 2 * inset, page.height - 2 * inset);
    paint(ornament as Partial<OrnamentPath>);
  } else if (ornament.kind === 'ring') {
    document.circle(ornament.x, ornament.y, ornament.radius);
    paint(ornament);
  } else if (ornament.kind === 'rays') {
    for (let index = 0; index < ornament.count; index++) {
      const angle = (2 * Math.PI * index) / ornament.count;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      placed([cos, sin, -sin, cos, ornament.x, ornament.y], () => paths(ornament.paths));
    }
  } else if (ornament.kind === 'corner') {
    const [near, right, bottom] = [ornament.inset, page.width - ornament.inset, page.height - ornament.inset];
    for (const [a, d, e, f] of [
      [1, 1, near, near],
      [-1, 1, right, near],
      [1, -1, near, bottom],
      [-1, -1, right, bottom],
    ] as const) {
      placed([a, 0, 0, d, e, f], () => {
        paths(ornament.paths);
        if (ornament.symmetric) placed([0, 1, 1, 0, 0, 0], () => paths(ornament.paths));
      });
    }
  } else {
    const near = ornament.inset + ornament.corner;
    const [right, bottom] = [page.width - ornament.inset, page.height - ornament.inset];
    for (const side of ['across', 'down'] as const) {
      const length = (side === 'across' ? page.width : page.height) - 2 * near;
      const count = Math.round(length / ornament.length);
      for (let index = 0; index < count; index++) {
        const at = near + (index * length) / count;
        if (side === 'across') {
          placed([1, 0, 0, 1, at, ornament.inset], () => paths(ornament.paths));
          placed([-1, 0, 0, -1, page.width - at, bottom], () => paths(ornament.paths));
        } else {
          placed([0, 1, -1, 0, right, at], () => paths(ornament.paths));
          placed([0, -1, 1, 0, ornament.inset, page.height - at], () => paths(ornament.paths));
        }
      }
    }
  }
}
