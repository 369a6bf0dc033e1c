import type { Location } from '../model/location.ts';

/** Way to a value inside a JSON file. */
export type Path = readonly (string | number)[];

/** Line of every key of a file, by the key as `keyOf` writes it. */
export type Positions = ReadonlyMap<string, number>;

/** A criteria file as far as places in it are concerned. */
export interface Source {
  readonly file: string;
  readonly sha256: string;
  readonly positions: Positions;
}

/** Where a part of a set is written: its own file, or that of the set it extends. */
export interface Place {
  readonly source: Source;
  readonly path: Path;
}

/**
 * Where every part of a set was written: `set`, `maximum`, `classification`, ..., and items by their `itemPart`. `items`, and
 * the field `items` of an item, stand for the change that last took one out of the list.
 */
export type Places = ReadonlyMap<string, Place>;

/** Name of an item among the parts, or of a field of it that a change wrote elsewhere. No part can be named so. */
export function itemPart(id: string, field?: string | number): string {
  return field === undefined ? `item ${id}` : `item ${id} ${field}`;
}

/** `items[3].method.levels[0].points` */
export function keyOf(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

export function below(place: Place, ...path: Path): Place {
  return { source: place.source, path: [...place.path, ...path] };
}

/** The place in the words of a problem: the key itself or, where it is not written, the nearest one around it. */
export function locationOf({ source, path }: Place): Location {
  for (let length = path.length; length > 0; length -= 1) {
    const key = keyOf(path.slice(0, length));
    const line = source.positions.get(key);
    if (line !== undefined) return { file: source.file, line, key };
  }
  return { file: source.file, line: source.positions.get('') ?? 1 };
}

/** Location of a part of a set, e.g. `partAt(places, 'classification', 'classes', 1, 'from')`. */
export function partAt(places: Places, part: string, ...path: Path): Location {
  return locationOf(placeOfPart(places, part, ...path));
}

/** Whether the files say it themselves, as against a default filled in. */
export function isWritten(places: Places, part: string, ...path: Path): boolean {
  const { source, path: whole } = placeOfPart(places, part, ...path);
  return source.positions.has(keyOf(whole));
}

/** Location of a field of an item, which a change may have written far from the item itself. */
export function itemAt(places: Places, id: string, ...path: Path): Location {
  return locationOf(placeOfItem(places, id, ...path));
}

export function placeOfItem(places: Places, id: string, ...path: Path): Place {
  const [field, ...rest] = path;
  const changed = field === undefined ? undefined : places.get(itemPart(id, field));
  return changed === undefined ? placeOfPart(places, itemPart(id), ...path) : below(changed, ...rest);
}

export function placeOfPart(places: Places, part: string, ...path: Path): Place {
  const place = places.get(part) ?? places.get('set');
  if (place === undefined) throw new Error(`No place is known for "${part}"`);
  return places.has(part) ? below(place, ...path) : place;
}
