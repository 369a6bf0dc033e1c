import { FILES, SHIPPED } from '../../src/api/disk-world.ts';
import type { WordsOfSet } from '../../src/certificate/certificates-from.ts';
import { prepareBatch } from '../../src/certificate/prepare-batch.ts';
import type { Profile } from '../../src/certificate/profile.ts';
import { renderMerged, renderSeparate } from '../../src/certificate/render.ts';
import type { Template } from '../../src/certificate/template-schema.ts';
import { builtInTemplate } from '../../src/certificate/templates.ts';
import { PaperFile } from '../../src/io/paper/read-paper.ts';
import type { VerifyWorld } from '../../src/jobs/verify.ts';
import type { OpenPaper } from '../../src/jobs/world.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { RegisterOrList } from '../../src/register/store.ts';
import { shortCodeOf } from '../../src/verification/short-code.ts';
import { squareOf } from '../../src/verification/square.ts';
import { tinos } from '../certificate/a-result.ts';

/** Of a set that comes with the program, so that it is known what else has to stand on the paper. */
export const OF_A_SHIPPED_SET = {
  criteria: 'tt44-2014@1.0.0',
  criteriaSha256: '7e6d8454467e5a7f7999bb45887414a478bd6f1847946096fc155b320c6ec0a2',
};

/** What stands on a certificate beside the facts of its code. */
export const AN_OFFICE: Profile = {
  place: 'Tam Nông',
  decision: { number: '120/QĐ-UBND', date: '2022-12-19' },
  signer: { title: ['Chủ tịch'] },
};

interface Printed {
  /** What is in words, where it is something else than the code says. */
  readonly words?: Partial<CertificateFacts>;
  readonly office?: Profile;
  readonly template?: Template;
  /** What the criteria set has printed, where it is something else than it says. */
  readonly ofSet?: Partial<WordsOfSet>;
}

/** A certificate as `certify` prints it, with this code on it. */
export async function aPaper(facts: CertificateFacts, code: string, printed: Printed = {}): Promise<Uint8Array> {
  const { batch } = await batchOf([[facts, code]], printed);
  const [file] = [...renderSeparate(batch)];
  if (file === undefined) throw new Error('nothing was printed');
  return file.bytes;
}

export async function mergedPapers(
  certificates: readonly (readonly [CertificateFacts, string])[],
  printed: Printed = {},
): Promise<Uint8Array> {
  const { batch } = await batchOf(certificates, printed);
  return Buffer.concat([...renderMerged(batch)]);
}

async function batchOf(certificates: readonly (readonly [CertificateFacts, string])[], printed: Printed) {
  const { words = {}, office = AN_OFFICE, template = builtInTemplate(), ofSet } = printed;
  const contents = certificates.map(([facts, code], index) => {
    const said = { ...facts, ...words };
    return {
      unit: { code: said.unitCode, name: said.unitName, district: said.area, province: null, at: { file: 'x.csv' } },
      ...{ form: 'classified' as const, document: 'Thông tư 44/2014/TT-BGDĐT', sample: false },
      ...ofSet,
      ...{ award: said.award, className: said.className, year: said.year, issuedOn: said.issuedOn },
      ...{ number: said.number, registerNumber: said.registerNumber },
      office: { authority: [said.authority], ...office },
      proof: { square: squareOf(code), shortCode: shortCodeOf(facts), text: code },
      fileName: `${index}.pdf`,
    };
  });
  const prepared = await prepareBatch(contents, template, tinos());
  if (prepared.problems.length > 0) throw new Error(JSON.stringify(prepared.problems));
  return prepared;
}

/** A world with these files and no others; papers are read in this very process. */
export function aWorld(
  files: Readonly<Record<string, Uint8Array | string>>,
  registers: Readonly<Record<string, RegisterOrList>> = {},
): VerifyWorld {
  const text = (path: string) => {
    const file = files[path];
    if (file === undefined) return FILES.text(path);
    return { file: path, text: new TextDecoder().decode(bytesOf(file)) };
  };
  return {
    files: {
      text,
      list: (folder: string) =>
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1)),
      join: (...parts: string[]) => parts.join('/'),
      isFolder: FILES.isFolder,
    } as unknown as VerifyWorld['files'],
    papers: {
      bytes: (path) => (files[path] === undefined ? undefined : bytesOf(files[path])),
      open: openHere,
    },
    registers: {
      openOrList(path) {
        const opened = registers[path];
        if (opened === undefined) throw new Error(`no register ${path}`);
        return opened;
      },
    },
    shipped: SHIPPED,
    fonts: tinos,
    progress: (items) => items,
  };
}

async function openHere(bytes: Uint8Array): Promise<OpenPaper> {
  const paper = new PaperFile();
  const opening = await paper.open(bytes);
  return {
    opening,
    mostMegapixels: 120,
    page: (index) => paper.page(index),
    differing: (index, sheet, without) => paper.differing(index, sheet, without),
    close: async () => paper.close(),
  };
}

function bytesOf(file: Uint8Array | string): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}
