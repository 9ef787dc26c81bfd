// Generated from Linux 7.3.4 and abi/src/calls/threads.ts by "pnpm generate". Do not edit.

import { refuse } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().get_robust_list`. */
export function get_robust_list(..._refused: never[]): Promise<never> {
  return refuse(
    'get_robust_list',
    'what it reads or changes belongs to the thread that calls it: thread().get_robust_list',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it changes what libc has set for the thread that calls it. */
export function rseq(..._refused: never[]): Promise<never> {
  return refuse('rseq', 'it changes what libc has set for the thread that calls it');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it changes what libc has set for the thread that calls it. */
export function set_robust_list(..._refused: never[]): Promise<never> {
  return refuse('set_robust_list', 'it changes what libc has set for the thread that calls it');
}
