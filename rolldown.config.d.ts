import type { InputOptions } from 'rolldown';

/** How the door for browsers is bundled. */
export declare const inBrowser: InputOptions;
