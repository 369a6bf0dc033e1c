import type { z } from 'zod';
import type { resultSchema } from '../result-schema.ts';

/** result.json, format 2, as it is in the file. */
export type StoredResult = z.infer<typeof resultSchema>;

export type StoredUnit = StoredResult['units'][number];
export type StoredItem = StoredUnit['items'][number];
export type StoredProblem = StoredResult['problems'][number];
export type StoredColumn = StoredResult['columns'][number];
export type StoredPlace = StoredUnit['at'];
export type StoredHead = Omit<StoredResult, 'units' | 'problems'>;
