import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

export const PACKAGED = join(ROOT, `hoctap-package/hoctap-${version}-windows-x64`);
export const hasWine = existsSync('/usr/lib/wine/wine64');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A Windows with drive C: and the unpacked program in it, in a folder with diacritics and a space. What a program prints goes to files:
 * a pipe from wine ends with EBADF in Node's stdout.
 */
export class Windows {
  readonly #home = mkdtempSync(join(tmpdir(), 'hoctap-wine-'));
  /** `C:\Học tập cộng đồng`, where the office works, as this machine sees it. */
  readonly work = join(this.#home, 'drive_c/Học tập cộng đồng');
  readonly #env = {
    ...process.env,
    PATH: `/usr/lib/wine:${process.env['PATH']}`,
    WINEPREFIX: this.#home,
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    WINESERVER: '/usr/lib/wine/wineserver64',
    WINELOADER: '/usr/lib/wine/wine64',
    DISPLAY: '',
    // Another locale loses the diacritics of arguments.
    LC_ALL: 'C.UTF-8',
  };
  #runs = 0;

  start(): void {
    this.#quietly('wine64', 'wineboot', '-i');
    // Or Node says that it wants Windows 8.1.
    this.#quietly('wine64', 'reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f');
    // It stays up, or each start takes half a minute.
    this.#quietly('/usr/lib/wine/wineserver64', '-p');
    mkdirSync(this.work, { recursive: true });
    cpSync(PACKAGED, join(this.work, 'hoctap'), { recursive: true });
  }

  /** Gives the name, as Windows writes it, under which another computer would share the folder of the work. */
  shared(): string {
    const server = join(this.#home, 'dosdevices/unc/maychu');
    mkdirSync(server, { recursive: true });
    symlinkSync(this.work, join(server, 'chung'));
    return '\\\\maychu\\chung';
  }

  stop(): void {
    this.#quietly('/usr/lib/wine/wineserver64', '-k');
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  hoctap(...argv: readonly string[]): Ran {
    return this.run(['hoctap/node/node.exe', 'hoctap/app/bin/hoctap.js', ...argv]);
  }

  cmd(...words: readonly string[]): Ran {
    return this.run(['cmd', '/c', ...words]);
  }

  run(argv: readonly string[], cwd = this.work): Ran {
    const { files, printed, close } = this.#streams();
    const { status } = spawnSync('wine64', argv, { cwd, env: this.#env, stdio: files, timeout: 200_000 });
    close();
    return { status, ...printed() };
  }

  /** Several at once, or one that is to be ended. */
  started(...argv: readonly string[]): { readonly process: ChildProcess; readonly ended: Promise<Ran> } {
    const { files, printed, close } = this.#streams();
    const process = spawn('wine64', argv, { cwd: this.work, env: this.#env, stdio: files });
    const ended = new Promise<Ran>((done) => {
      process.on('exit', (status) => {
        close();
        done({ status, ...printed() });
      });
    });
    return { process, ended };
  }

  #streams() {
    this.#runs += 1;
    const [out, err] = ['out', 'err'].map((name) => join(this.#home, `${this.#runs}.${name}`)) as [string, string];
    const files = [openSync('/dev/null', 'r'), openSync(out, 'w'), openSync(err, 'w')];
    const close = () => files.forEach((file) => void closeSync(file));
    return { files, close, printed: () => ({ stdout: readFileSync(out, 'utf8'), stderr: readFileSync(err, 'utf8') }) };
  }

  #quietly(program: string, ...argv: readonly string[]): void {
    try {
      execFileSync(program, argv, { env: this.#env, stdio: 'ignore', timeout: 200_000 });
    } catch {
      // wineboot complains of a part for 32 bits that is not there; what matters shows in the first run of the program.
    }
  }
}
