/**
 * Many calls in one crossing: recorded with the names and types of the wrappers, then made by the
 * stub without returning to JavaScript.
 *
 * @module
 */
export { Batch } from './batch/Batch.ts';
export type { IntegerArray, IntegerName } from './batch/destination.ts';
export type { Input, InputValues, OrDeferred, OrInput } from './batch/Input.ts';
export type { Result } from './batch/Result.ts';
export type { RecordedCalls } from './generated/recording/calls.ts';
