import type { Terminal } from './terminal.ts';

const AFTER = 1000;
const EVERY = 200;

/** Passes items on and, in a terminal, says how far the work is once it takes longer than a second. */
export function* withProgress<T>(items: Iterable<T>, total: number, label: string, terminal: Terminal): Generator<T> {
  const started = performance.now();
  let shownAt = started + AFTER - EVERY;
  let shown = false;
  let done = 0;
  for (const item of items) {
    yield item;
    done += 1;
    const now = performance.now();
    if (!terminal.errColours || now - shownAt < EVERY) continue;
    shownAt = now;
    shown = true;
    const left = Math.ceil(((now - started) / done) * (total - done) * 0.001);
    terminal.note(`\r${label} ${done}/${total} · ${left} s `);
  }
  if (shown) terminal.note(`\r${' '.repeat(label.length + 30)}\r`);
}
