// Generated from Linux 7.3.4 and abi/src/calls/tracing.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { uint } from '@linux-syscalls/types';
import { refuse, submit } from '../../async/submit.ts';

/**
 * bpf(cmd, attr, size, common, size_common) loads programs for the kernel’s own machine, and works with their maps.
 *
 * What the fields of `attr` point at is not checked: keys and values are as long as the map says, logs as `log_size`. A view may be stored in no field, for they are plain numbers of 64 bits: store `addressOf(view)`, and keep the view.
 *
 * The union grows with kernels. One that is longer than this kernel’s is taken as long as what it doesn’t know is zero; `common` is read since 7.0.
 *
 * @param cmd the command: `BPF_MAP_CREATE`, `BPF_PROG_LOAD` ….
 * @param attr a `union bpf_attr`, or what of it the command uses.
 * @param size the length of `attr`.
 * @param common a `struct bpf_common_attr`, with `BPF_COMMON_ATTRS` or-ed into `cmd`; or `null`.
 * @param size_common the length of `common`.
 * @returns 0, a descriptor, or what the command returns.
 * @throws {SyscallError} E2BIG: `attr` has fields this kernel doesn’t know, or a program is too long; EACCES: the verifier refuses the program; its log says why; EINVAL: an unknown command, or fields that make no sense; ENOSYS: this kernel was built without it; EPERM: without CAP_BPF or CAP_SYS_ADMIN.
 * @since Linux 3.18
 * @see man 2 bpf, <linux/bpf.h>
 */
export function bpf(
  cmd: Flags<'BPF_'>,
  attr: Memory,
  size?: uint | Integer,
  common?: Memory,
  size_common?: uint | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function bpf(cmd: Flags<'BPF_'>, attr: Memory, options: AsyncOptions): Promise<number>;
export function bpf(...given: readonly unknown[]): Promise<number> {
  return submit('bpf', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().perf_event_open`. */
export function perf_event_open(..._refused: never[]): Promise<never> {
  return refuse(
    'perf_event_open',
    'what it reads or changes belongs to the thread that calls it: thread().perf_event_open',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().ptrace`. */
export function ptrace(..._refused: never[]): Promise<never> {
  return refuse(
    'ptrace',
    'what it reads or changes belongs to the thread that calls it: thread().ptrace',
  );
}
