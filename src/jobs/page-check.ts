import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { TextFile } from '../model/text-file.ts';
import { type CheckPageData, OFFICE_FOLDER, toBase64 } from '../page/check-data.ts';
import { fillShell, sha256OfText } from '../page/shell.ts';
import { refuseOpenPlaces } from './complete-criteria.ts';
import { chosenCriteria } from './criteria-in-force.ts';
import { withSetsRead } from './criteria-store.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { nameOf, shippedNames } from './shipped-sets.ts';
import { openUnits } from './units.ts';
import type { World } from './world.ts';

export interface PageCheckOptions {
  /** The set; without it the one in force in the year. */
  readonly criteria?: string | undefined;
  readonly year: number;
  readonly units?: string | undefined;
  readonly district?: string | undefined;
  readonly checkUnits?: boolean | undefined;
  /** YYYY-MM-DD */
  readonly due?: string | undefined;
  /** Who gives the page away, and where what was checked is sent. */
  readonly office?: string | undefined;
  readonly sendTo?: string | undefined;
  readonly language: Language;
  /** The file to be made. */
  readonly into: string;
}

export interface MadePage {
  readonly file: OutputFile;
  /** SHA-256 (hex) of the whole file, to be published. */
  readonly sha256: string;
}

/** A page with which a unit checks its evidence before it sends it: the program and what the office wants checked. */
export async function pageCheck(
  asked: PageCheckOptions,
  world: EvidenceWorld & Pick<World, 'pages'>,
): Promise<MadePage> {
  const { year, units, district, checkUnits = false, due, office, sendTo, language, into } = asked;
  const read = recording(world);
  const chosen = { criteria: asked.criteria, year, evidence: [], reading: {} };
  const set = await chosenCriteria(chosen, read.world);
  refuseOpenPlaces(set, world);
  await openUnits({ units, district, checkUnits }, world);
  const isShipped = shippedNames(world).has(nameOf(set));
  const { files } = world;
  const listFile = units !== undefined && files.isThere(units) ? `${OFFICE_FOLDER}/${files.nameOf(units)}` : undefined;
  const own = isShipped ? [] : [...read.texts].map(([path, { text }]) => ownFile(files.nameOf(path), encoded(text)));
  const list = listFile === undefined ? [] : [{ name: listFile, base64: toBase64(files.bytes(units ?? '')) }];
  const [ownSet] = read.texts.keys();
  const named = isShipped || ownSet === undefined ? nameOf(set) : `${OFFICE_FOLDER}/${files.nameOf(ownSet)}`;
  const data = (program: string): CheckPageData => ({
    format: 'hoctap-check-page',
    formatVersion: 1,
    program: { version: world.shipped.version, sha256: program },
    language,
    office: office ?? null,
    sendTo: sendTo ?? office ?? null,
    year,
    criteria: {
      ...{ named, id: set.id, version: set.version, sha256: set.sha256 },
      ...{ title: set.title, document: set.law.document },
    },
    due: due ?? null,
    units: listFile ?? units ?? null,
    district: district ?? null,
    checkUnits,
    shipped: {
      criteria: Object.fromEntries([...read.shipped].sort(([a], [b]) => (a < b ? -1 : 1))),
      released: world.shipped.released(),
    },
    files: [...own, ...list],
  });
  const page = fillShell(world.pages.shell('check'), data);
  return { file: { name: into, contents: [page] }, sha256: sha256OfText(page) };
}

function ownFile(name: string, base64: string) {
  return { name: `${OFFICE_FOLDER}/${name}`, base64 };
}

function encoded(text: string): string {
  return toBase64(new TextEncoder().encode(text));
}

/** What reading a set takes of the world: all that is asked for goes into the page, and nothing else. */
function recording(world: EvidenceWorld) {
  const texts = new Map<string, TextFile>();
  const shipped = new Map<string, { readonly text: string; readonly sha256: string }>();
  const watched: EvidenceWorld = {
    ...world,
    files: {
      ...world.files,
      text(path) {
        const found = world.files.text(path);
        texts.set(path, found);
        return found;
      },
    },
    shipped: withSetsRead({
      version: world.shipped.version,
      criteria: () => world.shipped.criteria(),
      criteriaText(name) {
        const found = world.shipped.criteriaText(name);
        shipped.set(name, { text: found.text, sha256: found.sha256 });
        return found;
      },
      released: () => world.shipped.released(),
      communes: () => world.shipped.communes(),
    }),
  };
  return { world: watched, texts, shipped };
}
