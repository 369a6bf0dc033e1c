import { parseTemplate } from '../../certificate/parse-template.ts';
import type { PictureFiles } from '../../certificate/prepare-batch.ts';
import { type Profile, parseProfile } from '../../certificate/profile-schema.ts';
import type { Template } from '../../certificate/template-schema.ts';
import { builtInTemplate, TEMPLATE_NAMES } from '../../certificate/templates.ts';
import { readBytes } from '../../io/read-files.ts';
import type { Cli } from '../commands.ts';
import { checked, jsonFile, profileFrom } from '../office-files.ts';

export interface OfficeOptions {
  readonly profile?: string;
  readonly authority?: readonly string[];
  readonly place?: string;
  readonly signerTitle?: readonly string[];
  readonly signer?: string;
  readonly decision?: string;
  readonly template?: string;
  readonly image?: readonly string[];
}

/** The office's profile file, with what the options say in its place. */
export function officeOf(options: OfficeOptions, cli: Cli): Profile {
  const base = profileFrom(options.profile, cli);
  const { authority, place, signer, signerTitle, decision } = options;
  const { file = 'hoctap certify', ...value } = {
    ...base,
    ...(authority === undefined ? {} : { authority: [...authority] }),
    ...(place === undefined ? {} : { place }),
    ...(decision === undefined ? {} : { decision: { ...base.decision, number: decision } }),
    ...(signer === undefined && signerTitle === undefined
      ? {}
      : {
          signer: {
            ...base.signer,
            ...(signer === undefined ? {} : { name: signer }),
            ...(signerTitle === undefined ? {} : { title: [...signerTitle] }),
          },
        }),
  };
  const { profile, problems } = parseProfile(value, file);
  return checked(profile, problems, cli);
}

/** A template that ships, by its name, or the office's own, by its file; with the pictures it asks for. */
export function templateOf(options: OfficeOptions, cli: Cli): { template: Template; images: PictureFiles } {
  const name = TEMPLATE_NAMES.find((known) => known === (options.template ?? 'recognition'));
  const template = name === undefined ? ownTemplate(options.template ?? '', cli) : builtInTemplate(name);
  return { template, images: picturesOf(options.image ?? []) };
}

function ownTemplate(path: string, cli: Cli): Template {
  const { value, file } = jsonFile(path);
  const { template, problems } = parseTemplate(value, file);
  return checked(template, problems, cli);
}

/** `logo=hinh.png`, or a file alone, which is named for itself. */
function picturesOf(written: readonly string[]): PictureFiles {
  return new Map(
    written.map((each) => {
      const [name = '', path = ''] = each.includes('=') ? each.split(/=(.*)/s) : [nameIn(each), each];
      return [name, readBytes(path)] as const;
    }),
  );
}

function nameIn(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
