import { SQUARES } from 'hoctap:squares';
import type { OpenPaper } from '../../jobs/world.ts';
import * as reader from './open-paper.ts';
import { handWasm } from './wasm-in-page.ts';

handWasm('zxing-wasm/reader/zxing_reader.wasm', SQUARES);

/** What is behind `hoctap:papers` in the door for browsers. */
export function openPaper(bytes: Uint8Array): Promise<OpenPaper> {
  return reader.openPaper(bytes);
}
