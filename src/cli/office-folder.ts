import { dirname } from 'node:path';
import type { Command } from 'commander';
import { OFFICES } from '../io/office-files-above.ts';
import { exists } from '../io/read-files.ts';
import { type FolderHere, officeHere } from '../jobs/office-here.ts';
import { readOfficeFolder } from '../jobs/read-office-json.ts';
import type { OfficeFolder } from '../office/office-folder.ts';
import type { Cli } from './cli.ts';
import { checked, TEXTS } from './office-files.ts';

/** What the folder of this run and those above it say of the office, as a command line in this folder would say it. */
export function officeFolderHere(cli: Cli): FolderHere | undefined {
  const found = OFFICES.above().map((file) => ({ file, folder: officeFolderIn(file, cli) }));
  return officeHere(found, { offices: OFFICES, files: { isThere: exists, folderOf: dirname } });
}

export function officeFolderIn(file: string, cli: Cli): OfficeFolder {
  const { folder, problems } = readOfficeFolder(file, TEXTS);
  return checked(folder, problems, cli);
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
