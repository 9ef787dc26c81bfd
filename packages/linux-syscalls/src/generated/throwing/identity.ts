// Generated from Linux 7.3.4 and abi/src/calls/identity.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * getpid() tells this process’s id.
 *
 * Never fails.
 *
 * @returns the id in this pid namespace, the same in all threads.
 * @see man 2 getpid
 */
export function getpid(): number {
  return unwrap(nothrow.getpid(), 'getpid');
}

/**
 * gettid() tells this thread’s id.
 *
 * Never fails. Worker threads each have their own.
 *
 * @returns the id; in Node’s main thread it equals `getpid()`.
 * @see man 2 gettid
 */
export function gettid(): number {
  return unwrap(nothrow.gettid(), 'gettid');
}
