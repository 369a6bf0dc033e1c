import type { EvidenceWorld } from './evidence-world.ts';

/** Where a file of a result is now: the same, or only one of its name that is another. */
export interface FoundInput {
  readonly path: string;
  readonly isSame: boolean;
}

/** So far above the result its files are still looked for. */
const FOLDERS_ABOVE = 6;

/** Places where a path of a result may lead: from here, from the result's own folder and those above it, from a folder named. */
export function candidatePaths(
  recorded: string,
  { resultPath, inputs }: { readonly resultPath: string; readonly inputs?: string | undefined },
  { files }: Pick<EvidenceWorld, 'files'>,
): string[] {
  const folder = files.isFolder(resultPath) ? resultPath : files.folderOf(resultPath);
  const above = Array.from({ length: FOLDERS_ABOVE + 1 }, (_, steps) => Array.from({ length: steps }, () => '..'));
  const name = files.nameOf(recorded);
  const places = [
    ...(inputs === undefined ? [] : [files.join(inputs, recorded), files.join(inputs, name)]),
    recorded,
    ...above.flatMap((steps) => [files.join(folder, ...steps, recorded), files.join(folder, ...steps, name)]),
  ];
  // However the letters of the name are composed on this disk.
  return [...new Set(places.flatMap((place) => [place, place.normalize('NFD')]))];
}

/** The file with these very bytes, wherever it lies; else one of its name; undefined when there is none. */
export async function findInput(
  { file, sha256 }: { readonly file: string; readonly sha256: string },
  from: { readonly resultPath: string; readonly inputs?: string | undefined },
  world: Pick<EvidenceWorld, 'files'>,
): Promise<FoundInput | undefined> {
  let other: string | undefined;
  for (const path of candidatePaths(file, from, world)) {
    const found = await world.files.sha256(path);
    if (found === sha256) return { path, isSame: true };
    if (found !== undefined) other ??= path;
  }
  return other === undefined ? undefined : { path: other, isSame: false };
}
