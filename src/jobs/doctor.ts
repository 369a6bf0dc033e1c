import { DOCTOR, type DoctorCode, type DoctorDetails, type Examined } from '../labels/doctor.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Language } from '../model/language.ts';
import { inWords } from '../problems/problem.ts';
import { type FolderHere, officeHere, type ReadOfficeFile } from './office-here.ts';
import { readOfficeFolder } from './read-office-json.ts';
import { checkRegister } from './register-check.ts';
import type { World } from './world.ts';

export interface DoctorOptions {
  readonly language: Language;
  /** What the computer takes for today, YYYY-MM-DD. */
  readonly today: string;
}

export interface DoctorResult {
  /** Of the program. */
  readonly version: string;
  readonly findings: readonly DoctorFinding[];
  /** Nothing of it is bad. */
  readonly clean: boolean;
}

/** One thing that was looked at. */
export interface DoctorFinding {
  readonly about: Examined;
  readonly state: 'good' | 'look' | 'bad';
  /** What was found; of a file that cannot be used, the code of the problem or refusal. */
  readonly code: string;
  readonly details: object;
  readonly says: string;
}

type Examination = Pick<World, 'files' | 'shipped' | 'fonts' | 'registers' | 'computer' | 'offices'>;

/** Looks at a computer and at the folder the program runs in, and changes nothing. */
export function doctor({ today, language }: DoctorOptions, world: Examination): DoctorResult {
  const findings = [...computer(today, world, language), ...folder(world, language)];
  return { version: world.shipped.version, findings, clean: findings.every(({ state }) => state !== 'bad') };
}

/** Before the program was written: the clock has lost its date. */
const TOO_EARLY = '2025-01-01';

function computer(today: string, { shipped, fonts, computer }: Examination, language: Language): DoctorFinding[] {
  const says = findingIn(language);
  const [major = 0, minor = 0] = computer.node.split('.').map(Number);
  const isNewEnough = major > 20 || (major === 20 && minor >= 19);
  const { node: version, platform, architecture } = computer;
  const hasFonts = Object.values(fonts()).every(({ length }) => length > 0);
  return [
    says('program', 'good', 'program', { version: shipped.version }),
    says('node', isNewEnough ? 'good' : 'bad', 'node', { version, platform, architecture }),
    says('letters', 'good', 'letters', {}),
    says('fonts', hasFonts ? 'good' : 'bad', 'fonts', {}),
    computer.canWriteHere() ? says('writing', 'good', 'can-write', {}) : says('writing', 'bad', 'cannot-write', {}),
    says('clock', today >= TOO_EARLY ? 'good' : 'bad', 'clock', { today }),
  ];
}

function folder(world: Examination, language: Language): DoctorFinding[] {
  const says = findingIn(language);
  const read = world.offices.above().map((file) => readOrSaid(world.offices.fromHere('.', file), world, language));
  const broken = read.flatMap((each) => ('findings' in each ? each.findings : []));
  // What a broken file says of register and keys nobody knows, and it may be other than what one above it says.
  if (broken.length > 0) return broken;
  const here = officeHere(
    read.flatMap((each) => ('folder' in each ? [each] : [])),
    world,
  );
  if (here === undefined) return [says('office', 'look', 'no-office', {})];
  const { file } = here;
  return [
    says('office', 'good', 'office', { file }),
    ...register(here, world, language),
    ...keys(here, world, language),
  ];
}

/** A file of the office, or all that is wrong in it. */
function readOrSaid(
  file: string,
  world: Examination,
  language: Language,
): ReadOfficeFile | { readonly findings: readonly DoctorFinding[] } {
  try {
    const { folder, problems } = readOfficeFolder(file, world);
    if (folder !== undefined) return { file, folder };
    const findings = problems.map((found): DoctorFinding => {
      const { code, message, fix } = inWords(found, language);
      return { about: 'office', state: 'bad', code, details: found.details, says: `${file}: ${message} ${fix}` };
    });
    return { findings };
  } catch (error) {
    return { findings: [refused('office', error, language)] };
  }
}

function register({ register: path }: FolderHere, world: Examination, language: Language): DoctorFinding[] {
  const says = findingIn(language);
  if (path === undefined) return [];
  if (!world.files.isThere(path)) return [says('register', 'bad', 'file-missing', { path })];
  const lock = `${path}.lock`;
  const locked = world.files.isThere(lock) ? [says('register', 'look', 'register-locked', { path: lock })] : [];
  try {
    const { problems, found } = checkRegister({ path, keys: [] }, world);
    if (found === undefined) return [says('register', 'bad', 'register-damaged', { path }), ...locked];
    const { issued, next } = found;
    return [
      says('register', problems.length > 0 ? 'look' : 'good', 'register-whole', { path, issued, next }),
      ...locked,
    ];
  } catch (error) {
    return [refused('register', error, language), ...locked];
  }
}

function keys({ key, publicKey }: FolderHere, { files }: Examination, language: Language): DoctorFinding[] {
  const says = findingIn(language);
  return [key, publicKey].flatMap((path) => {
    if (path === undefined) return [];
    return [files.isThere(path) ? says('key', 'good', 'key', { path }) : says('key', 'bad', 'file-missing', { path })];
  });
}

/** What keeps a file from being read, and what to do. */
function refused(about: Examined, error: unknown, language: Language): DoctorFinding {
  if (!(error instanceof CannotRun)) throw error;
  const { words, fix, facts } = error;
  const says = [words[language], fix?.[language]].filter((sentence) => sentence !== undefined).join(' ');
  return { about, state: 'bad', code: facts.code, details: facts.details, says };
}

function findingIn(language: Language) {
  return <C extends DoctorCode>(
    about: Examined,
    state: DoctorFinding['state'],
    code: C,
    details: DoctorDetails<C>,
  ): DoctorFinding => ({ about, state, code, details, says: DOCTOR[language].says[code](details) });
}
