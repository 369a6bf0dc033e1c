import { replacementFacts } from '../../jobs/replacement.ts';
import type { CertificateToIssue } from '../../register/plan-issue.ts';
import type { Cli } from '../cli.ts';
import { FILES } from '../world.ts';
import { type ActOptions, requireText } from './options.ts';

/** What a new certificate says in the place of an old one. */
export interface ReplaceOptions extends ActOptions {
  readonly result?: string;
  readonly unitName?: string;
  readonly area?: string;
  readonly authority?: string;
}

/** What the new certificate says otherwise than the old one: first what a new result says, then the options. */
export function changesIn(
  { result, unitName, area, authority }: ReplaceOptions,
  { language }: Cli,
): (old: CertificateToIssue) => Partial<CertificateToIssue> {
  return (old) => ({
    ...(result === undefined ? {} : replacementFacts(old, { result, language }, { files: FILES })),
    ...(unitName === undefined ? {} : { unitName: requireText(unitName, '--unit-name') }),
    ...(area === undefined ? {} : { area: requireText(area, '--area') }),
    ...(authority === undefined ? {} : { authority: requireText(authority, '--authority') }),
  });
}
