/** What the build puts pages together with. */
export { shellOf } from './shell.ts';
export { PAGE_STYLE } from './style.ts';
