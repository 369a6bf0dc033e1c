import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, named precisely enough to prove that it is gone. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** The machine (and container) the pid counts on; empty where the system does not tell. */
  readonly machine: string;
  /** When the process started, as the system says, since pids are used again; empty where it does not tell. */
  readonly started: string;
}

let self: ProcessIdentity | undefined;

export function thisProcess(): ProcessIdentity {
  self ??= { pid: process.pid, host: hostname(), machine: machineName(), started: startOf(process.pid) ?? '' };
  return self;
}

/** Numbers of processes are used by every machine and container: alone they say nothing. */
export function isSameProcess(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return (
    one.pid === other.pid && one.host === other.host && one.machine === other.machine && one.started === other.started
  );
}

/** Only what can be proved: the same machine, and no such process there or one that started at another time. */
export function isGone({ pid, host, machine, started }: ProcessIdentity, asker: ProcessIdentity): boolean {
  if (host !== asker.host || machine !== asker.machine) return false;
  if (!isRunning(pid)) return true;
  if (started === '') return false;
  const now = startOf(pid);
  return now !== undefined && now !== started;
}

export function processIn(text: string): ProcessIdentity | undefined {
  try {
    const { pid, host, machine, started } = JSON.parse(text) as Partial<ProcessIdentity>;
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return undefined;
    if (typeof host !== 'string' || typeof machine !== 'string' || typeof started !== 'string') return undefined;
    return { pid, host, machine, started };
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // A killed process whose parent has not taken notice yet writes nothing any more.
  return !/^[ZX]/.test(statOf(pid)?.[0] ?? '');
}

/**
 * As the system noted it, never computed from the clock, which people set: on Linux the start of the machine and the
 * ticks since, elsewhere a time. A program that is missing or slow means that it is not known.
 */
function startOf(pid: number): string | undefined {
  if (process.platform === 'win32') {
    const asked = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    return /^\d+$/m.exec(said('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', asked]))?.[0];
  }
  if (process.platform !== 'linux') return said('ps', ['-o', 'lstart=', '-p', String(pid)]).trim() || undefined;
  const ticks = statOf(pid)?.[19];
  const boot = contentsOf('/proc/sys/kernel/random/boot_id')?.trim();
  return ticks === undefined || boot === undefined ? undefined : `${boot}:${ticks}`;
}

/** Fields of /proc/PID/stat from the state on; the name before it may hold spaces and brackets. */
function statOf(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const stat = contentsOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Two computers may have one name; what their systems were given at installation differs. */
function machineName(): string {
  return machineNameOn(process.platform, said, contentsOf, ownNamespace);
}

/** Exported so that what the systems answer can be tried where none of them runs. */
export function machineNameOn(
  platform: string,
  ask: (program: string, args: readonly string[]) => string,
  read: (path: string) => string | undefined,
  namespace: () => string,
): string {
  if (platform === 'win32') {
    const answer = ask('reg.exe', ['query', 'HKLM\\SOFTWARE\\Microsoft\\Cryptography', '/v', 'MachineGuid']);
    return /MachineGuid\s+REG_SZ\s+([\w-]+)/.exec(answer)?.[1] ?? '';
  }
  if (platform === 'darwin') {
    const answer = ask('ioreg', ['-rd1', '-c', 'IOPlatformExpertDevice']);
    return /"IOPlatformUUID"\s*=\s*"([\w-]+)"/.exec(answer)?.[1] ?? '';
  }
  const id = read('/etc/machine-id')?.trim() ?? '';
  const space = namespace();
  return space === '' ? id : `${id}/${space}`;
}

function ownNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

const PATIENCE = 10_000;

/** What a program of the system answers; nothing when it is not there. */
function said(program: string, args: readonly string[]): string {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: PATIENCE, windowsHide: true });
  return stdout ?? '';
}

function contentsOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
