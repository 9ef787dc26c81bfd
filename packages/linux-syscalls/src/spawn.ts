/**
 * Programs of calls in a process of their own, which ends them by executing another program.
 *
 * @module
 */
export type { CloneArguments } from './spawn/cloneArguments.ts';
export { type Spawned, spawn } from './spawn/spawn.ts';
export { SpawnError } from './trap.ts';
