import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { inWords, isError, type Problem, problem } from '../problems/problem.ts';
import { entryLines, openingLine } from '../register/entry-line.ts';
import { type CertificateToIssue, type GivenNumbers, planIssue } from '../register/plan-issue.ts';
import { type RegisterReading, readRegister } from '../register/read-register.ts';
import type { Entry, Opening, Register } from '../register/register.ts';
import { explainIoError } from './io-error.ts';
import { type HeldLock, type LockOptions, withLock } from './lock.ts';
import { makeFolder, writeFiles } from './write-files.ts';

export interface IssueOptions extends LockOptions {
  /** Date of issue, YYYY-MM-DD. */
  readonly on: string;
  readonly by?: string | undefined;
  /** Says what would be given and writes nothing. */
  readonly dryRun?: boolean;
}

export interface Issued {
  /** By unit code. */
  readonly numbers: ReadonlyMap<string, GivenNumbers>;
  /** How many numbers are new. */
  readonly added: number;
  /** Units that get no number, with the reason. */
  readonly refused: readonly Problem[];
  /** Notices of the register itself, e.g. that the scrap of an interrupted run was dropped. */
  readonly notices: readonly Problem[];
}

/** Numbers for a batch. When it returns, they are on the disk: only then may a certificate be drawn. */
export async function issueInRegister(
  path: string,
  batch: readonly CertificateToIssue[],
  { on, by, dryRun = false, ...lock }: IssueOptions,
): Promise<Issued> {
  const plan = (register: Register) => {
    const { entries, ...value } = planIssue(register, batch, { on, by, file: shownName(path) });
    return { entries, value };
  };
  if (dryRun) {
    const { register, problems } = wholeRegister(path, openRegister(path));
    const { entries, value } = plan(register);
    return { ...value, added: entries.length, notices: problems };
  }
  const { value, added, notices } = await changeRegister(path, plan, lock);
  return { ...value, added, notices };
}

/** Makes a new register. One that is there is never touched, whatever stands in it. */
export async function createRegister(path: string, opening: Opening, lock: LockOptions = {}): Promise<void> {
  const folder = dirname(path);
  makeFolder(folder);
  await withLock(
    path,
    async () => {
      if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw alreadyThere(path);
      await writeFiles(folder, [{ name: basename(path), contents: [openingLine(opening)] }]);
    },
    lock,
  );
}

/** Reads a register with all that is wrong in it and around it. A missing one is not a new one. */
export function openRegister(path: string): RegisterReading {
  const reading = readRegister(readWhole(path), shownName(path));
  const copies = conflictCopies(path).map((name) =>
    problem('register-conflict-copy', { file: shownName(path) }, { name }),
  );
  if (copies.length === 0) return reading;
  const { register: _, ...rest } = reading;
  return { ...rest, problems: [...copies, ...reading.problems] };
}

export interface ChangePlan<T> {
  readonly entries: readonly Entry[];
  readonly value: T;
}

export interface Changed<T> {
  readonly value: T;
  readonly added: number;
  readonly notices: readonly Problem[];
}

/** Plans on what the register says under the lock, and appends: all entries are on the disk, or none. */
export async function changeRegister<T>(
  path: string,
  plan: (register: Register) => ChangePlan<T>,
  lock: LockOptions = {},
): Promise<Changed<T>> {
  // Before the lock, so that a missing register does not leave a lock file's trace in some folder.
  refuseOddFile(path);
  return withLock(
    path,
    (held) => {
      const reading = openRegister(path);
      const { register, problems } = wholeRegister(path, reading);
      const { entries, value } = plan(register);
      if (entries.length > 0) append(path, entryLines(entries, register), reading, held);
      return { value, added: entries.length, notices: problems };
    },
    lock,
  );
}

function wholeRegister(path: string, { register, problems }: RegisterReading) {
  const errors = problems.filter(isError);
  const [first] = errors;
  if (register !== undefined && first === undefined) {
    return { register, problems: problems.filter(({ code }) => code !== 'register-date-goes-back') };
  }
  const said = (language: 'vi' | 'en') => (first === undefined ? '' : inWords(first, language).message);
  const line = first?.at.line;
  throw new CannotRun(
    {
      vi: `Sổ không nguyên vẹn, chưa ghi gì vào: ${path}${line === undefined ? '' : `, dòng ${line}`}. ${said('vi')}`,
      en: `The register is not whole, nothing was written: ${path}${line === undefined ? '' : `, line ${line}`}. ${said('en')}`,
    },
    { vi: `Xem tất cả chỗ sai: hoctap register check ${path}`, en: `See all: hoctap register check ${path}` },
  );
}

const NO_LINKS = constants.O_NOFOLLOW ?? 0;

/** Appends behind the whole lines. Whatever fails, the file goes back to the length it had. */
function append(path: string, text: string, reading: RegisterReading, held: HeldLock): void {
  const { bytesRead, wholeBytes, lineEndMissing } = reading;
  const bytes = Buffer.from(lineEndMissing ? `\n${text}` : text);
  if (!held.isStillHeld() || lstatSync(path).size !== bytesRead) throw changedMeanwhile(path);
  if (bytesRead !== wholeBytes) cutTo(path, wholeBytes);
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | NO_LINKS);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
    // A full disk may take part of the bytes and say nothing until here.
    const { size } = fstatSync(file);
    if (size !== wholeBytes + bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
  } catch (error) {
    takeBack(path, wholeBytes);
    throw explainIoError(error, path);
  } finally {
    closeSync(file);
  }
}

/** What cannot be taken back now is a scrap, which the next writing drops. */
function takeBack(path: string, length: number): void {
  try {
    cutTo(path, length);
  } catch {
    // The first error is the one to be said.
  }
}

/** By a handle of its own: on Windows one that appends may not shorten. */
function cutTo(path: string, length: number): void {
  const file = openSync(path, constants.O_RDWR | NO_LINKS);
  try {
    ftruncateSync(file, length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function readWhole(path: string): Uint8Array {
  refuseOddFile(path);
  try {
    const file = openSync(path, constants.O_RDONLY | NO_LINKS);
    try {
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw explainIoError(error, path);
  }
}

/** A link would let the register grow somewhere else than where its lock is. */
function refuseOddFile(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw missing(path);
  if (CONFLICT_COPY.test(basename(path))) throw isConflictCopy(path);
  if (found.isFile()) return;
  throw new CannotRun(
    {
      vi: `Đây là thư mục hoặc liên kết, không phải tệp sổ: ${path}`,
      en: `A folder or a link, not a register: ${path}`,
    },
    { vi: 'Ghi đường dẫn thật của tệp sổ.', en: 'Give the real path of the register.' },
  );
}

/** As Dropbox, Nextcloud, Syncthing and others name the version that lost. */
const CONFLICT_COPY = /conflicted[ _-]copy|sync-conflict|\(conflict|case conflict|bản sao xung đột|xung đột\)/iu;

/** Conflicting versions of this register that a sync folder has put beside it. */
function conflictCopies(path: string): string[] {
  const stem = basename(path, extname(path)).normalize('NFC');
  return readdirSync(dirname(path))
    .map((name) => name.normalize('NFC'))
    .filter((name) => name.startsWith(stem) && CONFLICT_COPY.test(name.slice(stem.length)))
    .sort();
}

function shownName(path: string): string {
  return path.normalize('NFC').replaceAll('\\', '/');
}

function missing(path: string): CannotRun {
  return new CannotRun(
    { vi: `Không tìm thấy sổ: ${path}`, en: `There is no register: ${path}` },
    {
      vi: 'Nếu sổ đã có, tìm lại tệp (kiểm tra tên, thư mục, bản sao lưu). Chỉ khi cơ quan chưa từng có sổ mới tạo mới: hoctap register init',
      en: 'If there was one, find it (name, folder, backup). Only if the office never had one, make it: hoctap register init',
    },
  );
}

function alreadyThere(path: string): CannotRun {
  return new CannotRun(
    { vi: `Đã có tệp này, không tạo sổ mới: ${path}`, en: `The file is there already, no register was made: ${path}` },
    {
      vi: 'Dùng sổ đang có; muốn mở sổ khác thì ghi tên tệp khác.',
      en: 'Use it; for another register give another name.',
    },
  );
}

function isConflictCopy(path: string): CannotRun {
  return new CannotRun(
    {
      vi: `Đây là bản xung đột do thư mục đồng bộ tạo ra: ${path}`,
      en: `A conflicting copy of a sync folder: ${path}`,
    },
    { vi: 'Dùng tệp sổ chính; so hai bản trước khi bỏ bản này.', en: 'Use the register itself; compare them first.' },
  );
}

function changedMeanwhile(path: string): CannotRun {
  return new CannotRun(
    {
      vi: `Sổ hoặc tệp khóa của sổ đã bị thay đổi từ bên ngoài trong khi đang chạy, chưa ghi gì: ${path}`,
      en: `The register or its lock was changed from outside during the run, nothing was written: ${path}`,
    },
    { vi: 'Đóng chương trình khác đang mở sổ rồi chạy lại.', en: 'Close other programs that use it and run again.' },
  );
}
