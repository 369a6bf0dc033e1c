import { previewOf } from '../certificate/preview.ts';
import type { Profile } from '../certificate/profile.ts';
import { PAPER_NAMES } from '../model/output-names.ts';
import type { CertificatePreview } from './certify-result.ts';
import type { Look } from './issue.ts';

/** How certificates will look, before there is a result: a sheet with an invented unit, marked as a sample. */
export async function certificatePreview({
  office,
  look: { template, fonts, images },
}: {
  readonly office: Profile;
  readonly look: Look;
}): Promise<CertificatePreview> {
  const { bytes, problems } = await previewOf(template, { files: fonts, images, office });
  if (bytes === undefined) return { files: [], problems, clean: false };
  return { files: [{ name: PAPER_NAMES.preview, contents: [bytes] }], problems, clean: true };
}
