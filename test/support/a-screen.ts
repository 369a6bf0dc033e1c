import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

let opened = 0;

/** Lines of the window. */
const HEIGHT = 50;

/** A real terminal (tmux) with a person before it who reads what is asked and presses keys. */
export class Screen {
  readonly #name: string;
  /** What the program wrote to it, so that a picture is taken only when there is something new: each costs a process. */
  readonly #log = mkdtempSync(join(tmpdir(), 'hoctap-screen-'));
  #looked = { size: -1, screen: '', all: '' };
  /** Each picture of it that was looked at. */
  readonly #seen = new Set<string>();

  constructor() {
    opened += 1;
    this.#name = `hoctap-${process.pid}-${opened}`;
  }

  open(command: string, env: NodeJS.ProcessEnv = process.env): void {
    // The exit code stands on the screen when the program has ended.
    const line = `${command}; echo "ended with $?"; sleep 600`;
    const argv = ['-u', 'new-session', '-d', '-s', this.#name, '-x', '150', '-y', String(HEIGHT), line];
    argv.push(';', 'pipe-pane', '-t', this.#name, `cat > '${join(this.#log, 'written')}'`);
    execFileSync('tmux', ['-L', this.#name, ...argv], { env: { ...env, LC_ALL: 'C.UTF-8' } });
  }

  close(): void {
    spawnSync('tmux', ['-L', this.#name, 'kill-server']);
    rmSync(this.#log, { recursive: true, force: true });
  }

  /** Whether something has stood there since the program was started. */
  hasSaid(text: string): boolean {
    const wanted = squeezed(text);
    return [...this.#seen].some((seen) => seen.includes(wanted));
  }

  /** Waits until something stands on the screen; what never comes is shown with what is there instead. */
  async until(text: string): Promise<void> {
    await this.#wait(text, () => this.#look().all.includes(squeezed(text)));
  }

  /** Waits until this is what is being asked, not what was asked before. */
  async asked(text: string): Promise<void> {
    await this.#wait(text, () => this.#question().replaceAll('\n', '').includes(squeezed(text)));
  }

  press(...keys: readonly string[]): void {
    this.#tmux('send-keys', '-t', this.#name, ...keys);
  }

  /** Types a line; what is offered in brackets is taken by an empty one. */
  type(text: string): void {
    const enter = ['send-keys', '-t', this.#name, 'Enter'];
    // A line that ends in a semicolon would end the command of tmux.
    if (text === '') this.#tmux(...enter);
    else this.#tmux('send-keys', '-t', this.#name, '-l', text.replace(/;$/, '\\;'), ';', ...enter);
  }

  /** Takes a line of the list that is being asked: its first letters bring the cursor there, or the arrows do. */
  async choose(line: string): Promise<void> {
    const isThere = () => /^[❯>](.*)$/m.exec(this.#question())?.[1]?.startsWith(squeezed(line)) === true;
    const isSoon = async (turns: number) => {
      for (let turn = 0; turn < turns && !isThere(); turn += 1) await setTimeout(20);
      return isThere();
    };
    if (!isThere()) this.#tmux('send-keys', '-t', this.#name, '-l', line);
    // A slow screen is waited for: a key too many would go past the line.
    for (let turn = 0; turn < 60 && !(await isSoon(300)); turn += 1) this.press(turn < 30 ? 'Down' : 'Up');
    if (!isThere()) throw new Error(`no line “${line}” to choose:\n${this.#now()}`);
    this.press('Enter');
  }

  async #wait(text: string, isThere: () => boolean): Promise<void> {
    for (let turn = 0; turn < 6000; turn += 1) {
      if (isThere()) return;
      await setTimeout(10);
    }
    throw new Error(`“${text}” did not come:\n${this.#now()}`);
  }

  #now(): string {
    return this.#look().screen;
  }

  #look() {
    const size = statSync(join(this.#log, 'written'), { throwIfNoEntry: false })?.size ?? 0;
    if (size !== this.#looked.size) {
      const all = this.#tmux('capture-pane', '-p', '-S', '-', '-t', this.#name);
      const screen = all
        .split('\n')
        .slice(-HEIGHT - 1)
        .join('\n');
      this.#looked = { size, screen, all: squeezed(all) };
      this.#seen.add(this.#looked.all);
    }
    return this.#looked;
  }

  /** From the last question mark of a prompt on. */
  #question(): string {
    const lines = this.#now().split('\n');
    const last = lines.findLastIndex((line) => /^\s*\? /.test(line));
    return last < 0 ? '' : lines.slice(last).map(squeezed).join('\n');
  }

  #tmux(...argv: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#name, ...argv], { encoding: 'utf8' });
  }
}

/** A narrow window breaks a line anywhere, and Windows writes the other sign between folders. */
function squeezed(text: string): string {
  return text.replaceAll(/\s/gu, '').replaceAll('\\', '/');
}
