import { canWriteHere } from './write-files.ts';

/** What runs this program, and what it may do. */
export const THIS_COMPUTER = {
  node: process.versions.node,
  platform: process.platform,
  architecture: process.arch,
  canWriteHere,
};
