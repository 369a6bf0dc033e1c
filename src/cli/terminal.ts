/** What a command sees of the world around it; tests hand in one that records. */
export interface Terminal {
  /** Data: what the command was asked for. */
  out(text: string): void;
  /** Talk: progress, notices, errors. */
  err(text: string): void;
  /** Both ends are a person's: only then is anything asked. */
  readonly interactive: boolean;
  /** Columns of the screen, or of a plain page. */
  readonly width: number;
  readonly outColours: boolean;
  readonly errColours: boolean;
}

export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) is not an error.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const colours = (isTerminal: boolean) => isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    width: stdout.columns ?? 120,
    outColours: colours(stdout.isTTY === true),
    errColours: colours(stderr.isTTY === true),
  };
}
