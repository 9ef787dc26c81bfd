import { emitCalls } from './calls.ts';
import type { Emitter } from './collect.ts';
import { emitErrnos } from './errnos.ts';
import { emitMachines } from './machines.ts';
import { emitNumbers } from './numbers.ts';
import { emitRawPackages } from './rawPackages.ts';
import { emitTraps } from './traps.ts';
import { emitTypes } from './types/index.ts';

/** The emitters of everything that `pnpm generate` writes. */
export const emitters: readonly Emitter[] = [
  emitNumbers,
  emitErrnos,
  emitRawPackages,
  emitMachines,
  emitTraps,
  emitTypes,
  emitCalls,
];
