import { emulator } from '@linux-syscalls/native/testing';
import { struct } from '@linux-syscalls/types/linux/io_uring';
import { close, SyscallError } from 'linux-syscalls';
import { call } from './call.ts';

/** Why nobody gets a ring of io_uring here; `undefined` if one can be had. */
export function whyNoRings(): string | undefined {
  try {
    close(call('io_uring_setup', 1, struct.io_uring_params.alloc()));
    return undefined;
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    if (error.code === 'ENOSYS') return `${emulator ?? 'this kernel'} has no io_uring`;
    if (error.code === 'EPERM') return 'kernel.io_uring_disabled or a filter forbids io_uring';
    throw error;
  }
}
