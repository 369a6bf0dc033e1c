import { dirname, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { officeFilesAbove } from '../io/office-files-above.ts';
import { exists } from '../io/read-files.ts';
import { readOfficeFolder } from '../jobs/read-office-json.ts';
import { type OfficeFolder, PATHS } from '../office/office-folder.ts';
import type { Cli } from './cli.ts';
import { checked, TEXTS } from './office-files.ts';

/** What the folder of this run and those above it say of the office, as a command line in this folder would say it. */
export interface FolderHere extends OfficeFolder {
  /** The nearest of the files that were read. */
  readonly file: string;
  /** The nearest of them that says what the office is. */
  readonly profile?: string;
}

/**
 * The nearest `hoctap.json`, completed by those above it: the year's folder says the year, the office's the office. Paths are those from
 * where the program runs.
 */
export function officeFolderHere(cli: Cli): FolderHere | undefined {
  const found = officeFilesAbove('.').map((file) => ({ file, folder: officeFolderIn(file, cli) }));
  if (!isFilled(found)) return undefined;
  const whole: OfficeFolder = Object.assign(
    {},
    ...found.toReversed().map(({ file, folder }) => fromHere(folder, dirname(file))),
  );
  const [nearest] = found;
  const office = found.find(({ folder }) => folder.office !== undefined);
  return {
    ...whole,
    file: relative('.', nearest.file),
    ...(office === undefined ? {} : { profile: relative('.', office.file) }),
  };
}

function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

export function officeFolderIn(file: string, cli: Cli): OfficeFolder {
  const { folder, problems } = readOfficeFolder(file, TEXTS);
  return checked(folder, problems, cli);
}

function fromHere(folder: OfficeFolder, place: string): OfficeFolder {
  const path = (written: string) => relative('.', resolve(place, written)) || '.';
  const paths = PATHS.flatMap((key) => (folder[key] === undefined ? [] : [[key, path(folder[key])]]));
  const { criteria, units } = folder;
  return {
    ...folder,
    ...Object.fromEntries(paths),
    ...(criteria?.toLowerCase().endsWith('.json') === true ? { criteria: path(criteria) } : {}),
    ...(units !== undefined && exists(resolve(place, units)) ? { units: path(units) } : {}),
  };
}

type Known = Exclude<keyof FolderHere, 'office' | 'file'>;

const EVALUATING = { criteria: 'criteria', year: 'year', units: 'units', district: 'district', due: 'due' } as const;

/**
 * Which option of which command takes what the folder knows; a command that is not here takes nothing by itself. What `register check` and
 * `page verify` call --key is the public one.
 */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  template: EVALUATING,
  check: { ...EVALUATING, checkedOn: 'checkedOn' },
  evaluate: { ...EVALUATING, checkedOn: 'checkedOn' },
  certify: { profile: 'profile', register: 'register', key: 'key' },
  verify: { register: 'register', key: 'publicKey' },
  documents: { profile: 'profile' },
  counts: { year: 'year' },
  letters: { profile: 'profile', due: 'due' },
  sheets: { profile: 'profile' },
  page: { ...EVALUATING, profile: 'profile' },
  'page verify': { key: 'publicKey', profile: 'profile' },
  register: { key: 'key' },
  'register check': { key: 'publicKey' },
};

/** Gives a command, and those below it, what its folder knows, before its line is read: whatever the line says goes before. */
export function applyFolder(command: Command, name: string, folder: FolderHere): void {
  for (const each of [command, ...command.commands]) {
    const path = each === command ? name : `${name} ${each.name()}`;
    for (const [attribute, key] of Object.entries(DEFAULTS[path] ?? DEFAULTS[name] ?? {})) {
      const option = each.options.find((known) => known.attributeName() === attribute);
      const value = folder[key];
      if (option === undefined || value === undefined) continue;
      each.setOptionValueWithSource(attribute, option.variadic ? [String(value)] : String(value), FROM_FOLDER);
    }
  }
}

const FROM_FOLDER = 'config';

/** The key of another office is not asked of the register of this one, which would call that office's papers unknown. */
const OTHER_OFFICES: readonly string[] = ['key', 'trust'];

/** A day by which all is to be sent is compared with a list of units; the form alone prints it without one. */
const DUE_NEEDS_UNITS: ReadonlySet<string> = new Set(['check', 'evaluate']);

/** What the folder gave in the end, as it would be typed; nothing when the line said it all. */
export function takenFromFolder(command: Command): string[] {
  const isFromFolder = (attribute: string) => command.getOptionValueSource(attribute) === FROM_FOLDER;
  const leaveOut = (attribute: string) => command.setOptionValueWithSource(attribute, undefined, undefined);
  const isSaid = (attribute: string) => command.getOptionValueSource(attribute) === 'cli';
  if (command.name() === 'verify' && isFromFolder('register') && OTHER_OFFICES.some(isSaid)) leaveOut('register');
  // A list of units named on the line has nothing to do with the district of the folder.
  if (isFromFolder('district') && !isFromFolder('units')) leaveOut('district');
  if (command.getOptionValue('units') === undefined && isFromFolder('due') && DUE_NEEDS_UNITS.has(command.name())) {
    leaveOut('due');
  }
  return command.options.flatMap((option) => {
    const attribute = option.attributeName();
    if (!isFromFolder(attribute) || attribute === 'profile') return [];
    const value = asTyped(String(command.getOptionValue(attribute)));
    return [`${option.short ?? option.long} ${/\s/.test(value) ? `"${value}"` : value}`];
  });
}

function asTyped(value: string): string {
  return value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
}
