import { type Encoding, isEncoding } from '../evidence/text/encoding/encodings.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Result } from '../model/result.ts';
import { refusal } from '../problems/refusal.ts';
import { type Difference, differencesBetween } from '../result/differences.ts';
import { assess, withYear } from './assess.ts';
import { compareDocuments } from './compare-documents.ts';
import { namedCriteria } from './criteria-named.ts';
import { checkFoundCriteria, findCriteria } from './criteria-store.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { candidatePaths, findInput } from './find-inputs.ts';

export interface ReproduceOptions {
  /** The result, by its folder or file. */
  readonly path: string;
  /** The criteria file of an office's own set. */
  readonly criteria?: string | undefined;
  /** A folder in which the evidence is looked for first. */
  readonly inputs?: string | undefined;
}

export interface Reproduction {
  /** Files of the result that are not there any more: where one is missing nothing was computed again. */
  readonly missing: readonly string[];
  /** What the result says otherwise than its inputs; absent where it could not be computed. */
  readonly differences?: readonly Difference[];
  /** It was computed again, and nothing differs. */
  readonly clean: boolean;
}

/**
 * Evaluates the recorded inputs again by the recorded set and says what differs. What has changed since, by its SHA-256, is
 * refused: nothing can be said of the result then.
 */
export async function reproduce(
  result: Result,
  { path: resultPath, criteria, inputs }: ReproduceOptions,
  world: EvidenceWorld,
): Promise<Reproduction> {
  const found = await foundInputs(result, { resultPath, inputs }, world);
  const set = sameSet(result, criteria, world);
  const missing = [...(set === undefined ? [nameOf(result)] : []), ...found.missing];
  const documents = compareDocuments(result, { resultPath, inputs }, world);
  if (documents.notCompared !== undefined) missing.push(documents.notCompared);
  const [change] = documents.changes;
  if (change !== undefined) throw refusal('input-changed', { file: change.file, more: documents.changes.length - 1 });
  if (set === undefined || missing.length > 0) return { missing, clean: false };
  const computed = await computedAgain(result, set, found.places, world);
  const differences = differencesBetween(result, computed);
  return { missing, differences, clean: differences.length === 0 };
}

interface FoundInputs {
  /** Where each recorded path is now. */
  readonly places: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
}

async function foundInputs(
  { inputs: recorded, overrides, asked, documents }: Result,
  from: { readonly resultPath: string; readonly inputs: string | undefined },
  world: EvidenceWorld,
): Promise<FoundInputs> {
  const places = new Map<string, string>();
  const missing: string[] = [];
  const hashed = [...recorded, ...(overrides === undefined ? [] : [overrides]), ...(asked?.others ?? [])];
  for (const each of hashed) {
    const found = await findInput(each, from, world);
    if (found === undefined) missing.push(each.file);
    else if (!found.isSame) throw refusal('input-changed', { file: each.file, more: 0 });
    else places.set(each.file, found.path);
  }
  // A list of units may be the name of a province, which is no file.
  const unhashed = [asked?.units, documents?.folder, asked?.since].filter((path) => path !== undefined);
  for (const path of unhashed) {
    const there = candidatePaths(path, from, world).find((place) => world.files.isThere(place));
    if (there !== undefined) places.set(path, there);
  }
  return { places, missing };
}

async function computedAgain(
  { inputs, evaluationYear, checkedOn, language, overrides, documents, asked = {} }: Result,
  set: CriteriaSet,
  places: ReadonlyMap<string, string>,
  world: EvidenceWorld,
): Promise<Result> {
  const place = (path: string) => places.get(path) ?? path;
  const assessed = await assess(
    {
      evidence: inputs.map(({ file }) => file),
      year: evaluationYear,
      reading: { sheet: asked.sheet, encoding: encodingNamed(asked.encoding) },
      checkedOn: checkedOn ?? undefined,
      others: asked.others?.map(({ file }) => place(file)),
      overrides: overrides?.file,
      evidenceDir: documents?.folder,
      strictEvidence: documents?.strict,
      since: asked.since === undefined ? undefined : place(asked.since),
      units: asked.units,
      district: asked.district,
      checkUnits: asked.checkUnits,
      due: asked.due,
      category: asked.category,
      categories: asked.categories,
      language,
    },
    set,
    quietly(world, place),
    true,
  );
  if (assessed instanceof CannotRun) throw assessed;
  return withYear(assessed);
}

/** One that this version does not know was not the one it was read with either. */
function encodingNamed(name: string | undefined): Encoding | undefined {
  return name !== undefined && isEncoding(name) ? name : undefined;
}

/** The same world, in which recorded paths lead to where the files are now and keep their names, and nothing is told. */
function quietly(world: EvidenceWorld, place: (path: string) => string): EvidenceWorld {
  const { files } = world;
  return {
    ...world,
    files: {
      ...files,
      evidence: (path) => ({ ...files.evidence(place(path)), file: path }),
      isThere: (path) => files.isThere(place(path)),
      isFolder: (path) => files.isFolder(place(path)),
    },
    documents(folder) {
      const opened = world.documents(place(folder));
      return { ...opened, folder, holds: (paths) => opened.holds(paths.map(place)) };
    },
    notice: () => {},
    warnings: () => {},
  };
}

/** The set a result was made with, as it is now: shipped, or the file that was named. Undefined where it is not available. */
function sameSet(result: Result, criteria: string | undefined, world: EvidenceWorld): CriteriaSet | undefined {
  const set = criteria === undefined ? shipped(nameOf(result), world) : namedCriteria(criteria, world);
  if (set !== undefined && identities(set) !== identities(result.criteria)) {
    throw refusal('input-changed', { file: nameOf(result), more: 0 });
  }
  return set;
}

function shipped(name: string, world: EvidenceWorld): CriteriaSet | undefined {
  try {
    return checkFoundCriteria(findCriteria(name, world), world).set;
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}

function nameOf({ criteria: { id, version } }: Pick<Result, 'criteria'>): string {
  return `${id}@${version}`;
}

function identities({ sha256, bases }: Pick<CriteriaSet, 'sha256' | 'bases'>): string {
  return [sha256, ...bases.map((base) => base.sha256)].join(' ');
}
