import { EACCES, EPERM } from '../generated/errnos.ts';
import { syscall2, syscall3 } from '../trap.ts';

/** nice in two calls; the kernel tells of a refusal by another errno in each. */
export function niceThroughPriority(
  getpriority: number,
  setpriority: number,
  which: number,
  increment: number,
): number {
  const priority = syscall2(getpriority, which, 0);
  if (priority < 0) return priority;
  // getpriority returns 20 less the nice value, so that it is never negative.
  const wanted = 20 - priority + increment;
  const result = syscall3(setpriority, which, 0, Math.max(-20, Math.min(wanted, 19)));
  return result === -EACCES ? -EPERM : result;
}
