import { withCode } from '@linux-syscalls/errors';
import type { SyscallError } from '../trap.ts';

const reasons: Readonly<Record<string, string>> = {
  EINVAL: 'it needs Linux 6.0',
  ENOMEM: 'there is no memory for it, or RLIMIT_MEMLOCK is too low',
  ENOSYS: 'this kernel or emulator has no io_uring',
  EPERM: 'it is forbidden here, by kernel.io_uring_disabled or a filter of a container',
};

/** The error for a ring that the kernel refuses. */
export function noRing(cause: SyscallError): Error {
  const reason = reasons[cause.code] ?? `the kernel refuses one with ${cause.code}`;
  return ringMissing(reason, { cause });
}

/**
 * The error for a ring in a host that refuses buffers over the kernel's memory, where the process's own didn't do
 * either.
 */
export function noOwnMemory(cause: unknown): Error {
  if ((cause as SyscallError).code !== 'EINVAL') return cause as Error;
  const host = 'this host refuses buffers over foreign memory';
  return ringMissing(`${host}, and the kernel takes other memory from Linux 6.5 on`, { cause });
}

/** The error for every ring that can't be made. */
export function ringMissing(reason: string, options?: ErrorOptions): Error {
  const error = new Error(`Ring: ${reason}`, options);
  return withCode(error, 'ERR_LINUX_SYSCALLS_NO_RING');
}
