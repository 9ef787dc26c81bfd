// Generated from Linux 7.3.4 and abi/src/calls/keys.ts by "pnpm generate". Do not edit.

import { refuse } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().add_key`. */
export function add_key(..._refused: never[]): Promise<never> {
  return refuse(
    'add_key',
    'what it reads or changes belongs to the thread that calls it: thread().add_key',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().keyctl`. */
export function keyctl(..._refused: never[]): Promise<never> {
  return refuse(
    'keyctl',
    'what it reads or changes belongs to the thread that calls it: thread().keyctl',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().request_key`. */
export function request_key(..._refused: never[]): Promise<never> {
  return refuse(
    'request_key',
    'what it reads or changes belongs to the thread that calls it: thread().request_key',
  );
}
