import fc from 'fast-check';
import { mutants } from './switch.ts';

// The same inputs in every run, so that the figure is the same.
fc.configureGlobal({ seed: 20_200_822, numRuns: 50, endOnFailure: true });

Object.assign(globalThis, { mutantIsOn: (id: string) => mutants.isOn(id) });
