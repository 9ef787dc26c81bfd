/**
 * The wrappers that return −errno instead of throwing: for loops in which an error is an answer.
 *
 * A mistake of the caller's is still a TypeError or a RangeError, before the kernel sees it.
 *
 * @module
 */
export * from './generated/nothrow/index.ts';
