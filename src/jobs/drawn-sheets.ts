import type { CertificateContent } from '../certificate/certificates-from.ts';
import type { FaceFiles } from '../certificate/faces.ts';
import type { Template } from '../certificate/template-schema.ts';

/** The office's own look, where it has one. */
export interface OwnLook {
  readonly template: Template;
  readonly fonts: FaceFiles;
}

/** A certificate drawn again. A page in one file has no room for what draws it and puts a module of its own in this place. */
export async function* drawnSheets(content: CertificateContent, look: OwnLook): AsyncGenerator<Uint8Array> {
  const [{ prepareBatch }, { renderSeparate }] = await Promise.all([
    import('../certificate/prepare-batch.ts'),
    import('../certificate/render.ts'),
  ]);
  const { batch } = await prepareBatch([content], look.template, look.fonts);
  for (const { bytes } of renderSeparate(batch)) yield bytes;
}
