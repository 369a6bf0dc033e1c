import { FILES, SHIPPED } from '../../src/api/disk-world.ts';
import { setsInForce } from '../../src/criteria/in-force.ts';
import * as store from '../../src/jobs/criteria-store.ts';

const WORLD = { files: FILES, shipped: SHIPPED };

/** The store of criteria sets on this disk. */
export const findCriteria = (reference: string) => store.findCriteria(reference, WORLD);
export const shippedCriteria = () => store.shippedCriteria(WORLD);
export const shippedSetsInForce = (year: number) => setsInForce(store.readShippedSets(WORLD), year);
export const checkCriteriaInUse = (found: store.FoundCriteria) => store.checkCriteriaInUse(found, WORLD);
export const checkFoundCriteria = (found: store.FoundCriteria) => store.checkFoundCriteria(found, WORLD);
