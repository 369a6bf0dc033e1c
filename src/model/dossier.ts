/** A document that a row names and that is not in the folder as a file. */
export interface AbsentDocument {
  readonly item: string;
  /** As it is written. */
  readonly reference: string;
  readonly why: Absence;
}

/**
 * missing: it names a file that is not there · several: it may be one of several · title: it is a number or title that is no
 * file's name · outside: it leads out of the folder · link: the file is a link, and links are not followed · unreadable: it
 * could not be read
 */
export type Absence = 'missing' | 'several' | 'title' | 'outside' | 'link' | 'unreadable';
