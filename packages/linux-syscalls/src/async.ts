/**
 * Every wrapper as a promise, with the same name, arguments and checks. Helper threads or a ring make the calls
 * while this thread goes on.
 *
 * @module
 */
export type { RunArguments } from './async/BatchRun.ts';
export { type Configuration, configure, engineOf } from './async/engines.ts';
export type { AbortSignalLike, AsyncOptions } from './async/options.ts';
export { run } from './async/run.ts';
export { type SpawnArguments, type SpawnOptions, spawn } from './async/spawn.ts';
export { type Thread, thread } from './async/thread.ts';
export * from './generated/async/index.ts';
export type { ThreadCalls } from './generated/async/threadCalls.ts';
