import type { Allocation } from './Allocation.ts';

/**
 * Memory of one kind, taken and given back: what was freed is what the next one gets.
 *
 * A pool grows to as many as were in use at once. What is taken and forgotten is freed as any object
 * is, without coming back, and what lies in the pool is freed with it.
 */
export interface Pool<View> {
  /** Takes zeroed memory, which is nobody else's until it is freed. */
  take(): Allocation<View>;
}
