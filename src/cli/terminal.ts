/** What a command sees of the world around it; tests hand in one that records. */
export interface Terminal {
  /** Data: what the command was asked for. */
  out(text: string): void;
  /** What must be heard: errors, warnings, what is wrong. */
  err(text: string): void;
  /** Talk: how far the work is, what was written, what was decided on the way. `--quiet` leaves it out. */
  note(text: string): void;
  /** Both ends are a person's: only then is anything asked. */
  readonly interactive: boolean;
  /** Whether what a person types shows on the screen while nothing is asked. */
  readonly showTyping?: (shown: boolean) => void;
  /** Columns of the screen, or of a plain page. */
  readonly width: number;
  readonly outColours: boolean;
  readonly errColours: boolean;
}

const CANNOT_PRINT = `Không chạy được: không ghi được kết quả ra nơi nhận (ổ đĩa đầy, hoặc ổ mạng đã ngắt).
Cách sửa: giải phóng dung lượng hoặc chọn nơi khác rồi chạy lại.
(Cannot run: the output could not be written; the disk is full or the drive is gone.)
`;

export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  let failed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is not an error. Work that writes files goes on to its end all the same.
    if (error.code === 'EPIPE' || failed) return;
    failed = true;
    stderr.write(CANNOT_PRINT);
  });
  // Whoever cannot be told that something went wrong is told by the exit code.
  stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failed = true;
  });
  // The error may come after the command has ended and said its own code.
  process.on('exit', () => {
    if (failed) process.exitCode = 2;
  });
  // NO_COLOR goes before FORCE_COLOR: who asks for none wants none.
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const colours = (isTerminal: boolean) => !env['NO_COLOR'] && (forced || (isTerminal && env['TERM'] !== 'dumb'));
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    note: (text) => void stderr.write(text),
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    showTyping: (shown) => void stdin.setRawMode?.(!shown),
    width: stdout.columns ?? 120,
    outColours: colours(stdout.isTTY === true),
    errColours: colours(stderr.isTTY === true),
  };
}
