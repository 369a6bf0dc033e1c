/** What the build puts pages together with. */
export { buildShell } from './shell.ts';
export { PAGE_STYLE } from './style.ts';
