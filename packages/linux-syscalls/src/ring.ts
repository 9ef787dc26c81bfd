/**
 * io_uring: operations that the kernel does while JavaScript goes on, as promises, with callbacks and as iterators.
 *
 * @module
 */

export type { AbortSignalLike } from './async/options.ts';
export type {
  CalledOperations,
  LinkedOperations,
  Operations,
} from './generated/ring/methods.ts';
export type { BufferPool, Chunk } from './ring/BufferPool.ts';
export type { FileTable } from './ring/FileTable.ts';
export type { FixedBuffer } from './ring/FixedBuffer.ts';
export type { FixedFile } from './ring/FixedFile.ts';
export type { Link } from './ring/Link.ts';
export type { Done, OperationOptions, Token } from './ring/Operation.ts';
export { Ring, type RingOptions } from './ring/Ring.ts';
export type { OperationName, Support } from './ring/supported.ts';
