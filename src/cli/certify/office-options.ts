import { basename, dirname, resolve } from 'node:path';
import type { FaceFiles } from '../../certificate/faces.ts';
import { readOffset, withOffset } from '../../certificate/offset.ts';
import { parseTemplate } from '../../certificate/parse-template.ts';
import type { PictureFiles } from '../../certificate/prepare-batch.ts';
import type { Profile } from '../../certificate/profile.ts';
import { parseProfile } from '../../certificate/profile-schema.ts';
import type { Template } from '../../certificate/template-schema.ts';
import { builtInTemplate, isShipped, TEMPLATE_NAMES } from '../../certificate/templates.ts';
import { certificateFonts } from '../../io/package-files.ts';
import { exists, readBytes } from '../../io/read-files.ts';
import { nearest } from '../../problems/nearest.ts';
import { refusal } from '../../problems/refusal.ts';
import type { Cli } from '../cli.ts';
import { readDate } from '../dates.ts';
import { checked, jsonFile, profileFrom } from '../office-files.ts';

export interface OfficeOptions {
  readonly profile?: string;
  readonly authority?: readonly string[];
  readonly place?: string;
  readonly signerTitle?: readonly string[];
  readonly signer?: string;
  readonly decision?: string;
  readonly decisionDate?: string;
  readonly template?: string;
  /** Millimetres, for paper that is printed already. */
  readonly offset?: string;
  readonly emblem?: string;
  readonly image?: readonly string[];
}

/** The office's profile file, with what the options say in its place. */
export function officeOf(options: OfficeOptions, cli: Cli): Profile {
  const base = profileFrom(options.profile, cli);
  const { authority, place, signer, signerTitle, decision, decisionDate } = options;
  const { file = 'hoctap certify', ...value } = {
    ...base,
    ...(authority === undefined ? {} : { authority: [...authority] }),
    ...(place === undefined ? {} : { place }),
    ...(decision === undefined && decisionDate === undefined
      ? {}
      : {
          decision: {
            ...base.decision,
            ...(decision === undefined ? {} : { number: decision }),
            ...(decisionDate === undefined ? {} : { date: readDate(decisionDate, '--decision-date') }),
          },
        }),
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

/** What a sheet looks like: the template, with the fonts and pictures it asks for. */
export interface Look {
  readonly template: Template;
  readonly fonts: FaceFiles;
  readonly images: PictureFiles;
}

/** A template that ships, by its name, or the office's own, by its file. */
export function lookOf(options: OfficeOptions, cli: Cli): Look {
  const look = unshiftedLook(options, cli);
  if (options.offset === undefined) return look;
  const offset = readOffset(options.offset);
  if (offset !== undefined) return { ...look, template: withOffset(look.template, offset) };
  throw refusal('offset-unreadable', { written: options.offset });
}

function unshiftedLook({ template: wanted = 'recognition', emblem, image = [] }: OfficeOptions, cli: Cli): Look {
  const images = new Map([
    ...(emblem === undefined ? [] : [['emblem', readBytes(emblem)] as const]),
    ...image.map(picture),
  ]);
  if (isShipped(wanted)) return { template: builtInTemplate(wanted), fonts: certificateFonts(), images };
  // A bare word is a name typed nearly right, and no path to a file.
  if (!/[./\\]/.test(wanted) && !exists(wanted)) {
    const near = nearest(wanted, TEMPLATE_NAMES);
    throw refusal('certificate-template-unknown', { named: wanted, near, names: TEMPLATE_NAMES });
  }
  const { value, file } = jsonFile(wanted);
  const { template: read, problems } = parseTemplate(value, file);
  const template = checked(read, problems, cli);
  // A font is named from where the template stands.
  const own = Object.entries(template.fonts ?? {}).map(([role, path]) => [
    role,
    readBytes(resolve(dirname(wanted), path)),
  ]);
  return { template, fonts: { ...certificateFonts(), ...Object.fromEntries(own) }, images };
}

/** `logo=hinh.png`, or a file alone, which is named for itself. */
function picture(written: string): readonly [string, Uint8Array] {
  const [, name, path] = /^([\p{L}\p{N}_-]+)=(.+)$/su.exec(written) ?? [written, basename(written), written];
  return [name ?? '', readBytes(path ?? '')];
}
