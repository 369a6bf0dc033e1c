import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { builtFile } from './package-files.ts';

/**
 * The program part of a page in one file. A file that lies beside the program anyway is named in it and put in here, so that it
 * ships once; packed by a program of one version, since that of Node packs differently from one version to the next.
 */
export function pageShell(name: string): string {
  const shell = readFileSync(builtFile(`pages/${name}.html`), 'utf8');
  return shell.replace(BESIDE, (_, file: string) => {
    const packed = gzipSync(readFileSync(builtFile(file)), { level: 9, mtime: 0 });
    return `>${Buffer.from(packed).toString('base64')}<`;
  });
}

const BESIDE = />beside:([\w.-]+)</;
