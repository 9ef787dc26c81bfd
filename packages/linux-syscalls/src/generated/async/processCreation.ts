// Generated from Linux 7.3.4 and abi/src/calls/processCreation.ts by "pnpm generate". Do not edit.

import { refuse } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it ends, replaces or copies the process: see `linux-syscalls/spawn`. */
export function clone(..._refused: never[]): Promise<never> {
  return refuse('clone', 'it ends, replaces or copies the process: see linux-syscalls/spawn');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it ends, replaces or copies the process: see `linux-syscalls/spawn`. */
export function clone3(..._refused: never[]): Promise<never> {
  return refuse('clone3', 'it ends, replaces or copies the process: see linux-syscalls/spawn');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it ends, replaces or copies the process: see `linux-syscalls/spawn`. */
export function execve(..._refused: never[]): Promise<never> {
  return refuse('execve', 'it ends, replaces or copies the process: see linux-syscalls/spawn');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it ends, replaces or copies the process: see `linux-syscalls/spawn`. */
export function execveat(..._refused: never[]): Promise<never> {
  return refuse('execveat', 'it ends, replaces or copies the process: see linux-syscalls/spawn');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it ends, replaces or copies the process: see `linux-syscalls/spawn`. */
export function exit(..._refused: never[]): Promise<never> {
  return refuse('exit', 'it ends, replaces or copies the process: see linux-syscalls/spawn');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it ends, replaces or copies the process: see `linux-syscalls/spawn`. */
export function exit_group(..._refused: never[]): Promise<never> {
  return refuse('exit_group', 'it ends, replaces or copies the process: see linux-syscalls/spawn');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it ends, replaces or copies the process: see `linux-syscalls/spawn`. */
export function fork(..._refused: never[]): Promise<never> {
  return refuse('fork', 'it ends, replaces or copies the process: see linux-syscalls/spawn');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it changes what libc has set for the thread that calls it. */
export function set_tid_address(..._refused: never[]): Promise<never> {
  return refuse('set_tid_address', 'it changes what libc has set for the thread that calls it');
}
