/**
 * Programs of calls in a process of their own, which ends them by executing another program.
 *
 * @module
 */
export { SpawnError } from './spawn/SpawnError.ts';
export { type Spawned, spawn } from './spawn/spawn.ts';
