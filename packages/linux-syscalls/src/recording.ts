/**
 * What batches and asynchronous calls share, so that a program has it once: the wrappers in the form that
 * records, and the memory of what they record.
 *
 * @module
 */
export { Copied } from './recording/Copied.ts';
export { Deferred } from './recording/Deferred.ts';
export { checkLength, lengthOf } from './recording/lengths.ts';
export { Program } from './recording/Program.ts';
export { perform } from './recording/perform.ts';
export { type RecordedWord, Recording, recordCall } from './recording/Recording.ts';
export {
  executing,
  type Paths,
  pathsOf,
  type Recordable,
  recordables,
} from './recording/recordables.ts';
export { Storage, type StorageMark } from './recording/Storage.ts';
