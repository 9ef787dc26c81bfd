import { EINTR } from '../generated/errnos.ts';
import { restarts } from '../generated/ring/header.ts';

/**
 * The result of an operation as the call would return it. Linux 6.1 completes some operations with the errors by
 * which the kernel tells itself to make a call again; a call that isn't made again fails with EINTR.
 */
export function asCallReturns(result: number): number {
  return result < 0 && restarts.includes(-result) ? -EINTR : result;
}
