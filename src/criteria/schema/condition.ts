import { z } from 'zod';
import { CLASS_CONDITION_SCHEMAS, ITEM_CONDITION_SCHEMAS } from '../conditions.ts';

/** Each is one of the forms of criteria/conditions.ts. */
export const itemCondition = z
  .discriminatedUnion('kind', ITEM_CONDITION_SCHEMAS)
  .meta({ id: 'itemCondition', description: 'Một điều kiện của một mức.' });

export const classCondition = z
  .discriminatedUnion('kind', CLASS_CONDITION_SCHEMAS)
  .meta({ id: 'classCondition', description: 'Một điều kiện của một loại.' });
