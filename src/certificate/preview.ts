import type { CertificateProof } from '../model/certificate.ts';
import type { Problem } from '../problems/problem.ts';
import type { CertificateContent } from './certificates-from.ts';
import type { FaceFiles } from './faces.ts';
import { type PictureFiles, prepareBatch } from './prepare-batch.ts';
import { BLANK_PROFILE, type Profile } from './profile.ts';
import { renderMerged } from './render.ts';
import type { Template } from './template-schema.ts';

export interface PreviewOptions {
  readonly files: FaceFiles;
  readonly images?: PictureFiles;
  /** What the office has said so far; the rest shows its dots. */
  readonly office?: Profile;
  readonly issuedOn?: string;
  /** To show where the code will stand. It proves nothing: its text ought to say so. */
  readonly proof?: CertificateProof;
}

/** A sheet of the template with an invented unit, marked MẪU; undefined where the problems leave nothing to show. */
export async function previewOf(
  template: Template,
  { files, images, ...options }: PreviewOptions,
): Promise<{ bytes?: Uint8Array; problems: Problem[] }> {
  const { batch, problems } = await prepareBatch([sampleContent(template, options)], template, files, images);
  const bytes = Buffer.concat([...renderMerged(batch)]);
  return bytes.length === 0 ? { problems } : { bytes, problems };
}

const ANYBODY = {
  unitName: 'Xã Mẫu',
  district: 'Huyện Mẫu',
  province: 'Tỉnh Mẫu',
  award: 'Cộng đồng học tập',
  className: 'Tốt',
  document: 'bộ tiêu chí do cơ quan ban hành',
};

function sampleContent(
  template: Template,
  { office = BLANK_PROFILE, issuedOn, proof }: Omit<PreviewOptions, 'files' | 'images'>,
): CertificateContent {
  const { unitName, district = null, province = null, ...said } = template.preview ?? ANYBODY;
  return {
    unit: { code: '00000', name: unitName, district, province, at: { file: template.file, key: 'preview' } },
    ...said,
    form: 'classified',
    // A year of no evaluation: nobody takes the sheet for one that was issued.
    year: 2000,
    sample: true,
    office,
    number: '00/MẪU',
    registerNumber: '00',
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(proof === undefined ? {} : { proof }),
    fileName: 'mau.pdf',
  };
}
