// Generated from Linux 7.3.4 and abi/src/calls/processControl.ts by "pnpm generate". Do not edit.

import { refuse } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().prctl`. */
export function prctl(..._refused: never[]): Promise<never> {
  return refuse(
    'prctl',
    'what it reads or changes belongs to the thread that calls it: thread().prctl',
  );
}
