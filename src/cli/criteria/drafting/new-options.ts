/** What `criteria new` is told by options; what is left out is asked for. */
export interface NewOptions {
  readonly from?: string;
  readonly rubric?: string;
  readonly sheet?: string;
  readonly classesOf?: string;
  readonly base?: string;
  readonly id?: string;
  readonly title?: string;
  readonly law?: string;
  readonly award?: string;
  readonly unit?: string;
  readonly years?: string;
  readonly evidence?: string;
  readonly why?: string;
  readonly fill?: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
}
