import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Shows a file with whatever program this system has for it. The program goes on by itself; that none is there is no error of ours. */
export function openFile(path: string): void {
  const [program, ...argv] = openerOn(process.platform, resolve(path));
  const opened = spawn(program, argv, { detached: true, stdio: 'ignore', windowsHide: true });
  opened.on('error', () => {});
  opened.unref();
}

/** Exported so that it can be tried where none of the systems runs. */
export function openerOn(platform: string, path: string): readonly [string, ...string[]] {
  // Explorer opens a file as a double click does, and takes its name as it is: no shell reads it.
  if (platform === 'win32') return ['explorer.exe', path.replaceAll('/', '\\')];
  return platform === 'darwin' ? ['open', path] : ['xdg-open', path];
}
