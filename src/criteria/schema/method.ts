import { z } from 'zod';
import { METHOD_SCHEMAS } from '../methods.ts';

/** How points are found: one of the forms of criteria/methods/. */
export const method = z
  .discriminatedUnion('kind', METHOD_SCHEMAS)
  .meta({ id: 'method', description: 'Cách chấm của một tiêu chí hoặc nội dung không chia nhỏ nữa.' });
