/**
 * Memory whose address is a number that is known: blocks of bytes and pools of records, freed by
 * `free`, by `using`, or with the last reference.
 *
 * @module
 */
export type { Allocation } from './memory/Allocation.ts';
export { block } from './memory/block.ts';
export { arrayPool, bytePool, recordPool } from './memory/pools.ts';
export type { Pool } from './memory/RegionPool.ts';
