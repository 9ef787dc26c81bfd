// Generated from Linux 7.3.4 and abi/src/calls/signals.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, pid_t, struct } from '@linux-syscalls/types';
import { refuse, submit } from '../../async/submit.ts';

/**
 * kill(pid, sig) sends a signal to a process or to several.
 *
 * An id may be another process’s by now: `pidfd_send_signal` can’t hit the wrong one.
 *
 * @param pid a process; 0 is this group, −1 all that may be sent to, −n the group n.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: there is nobody of that id.
 * @see man 2 kill, <linux/signal.h>
 */
export function kill(pid: pid_t, sig: Flags<'SIG'>, options?: AsyncOptions): Promise<number>;
export function kill(...given: readonly unknown[]): Promise<number> {
  return submit('kill', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().pause`. */
export function pause(..._refused: never[]): Promise<never> {
  return refuse(
    'pause',
    'what it reads or changes belongs to the thread that calls it: thread().pause',
  );
}

/**
 * pidfd_send_signal(pidfd, sig, info, flags) sends a signal to the process that a descriptor stands for.
 *
 * `si_code` must be negative and not `SI_TKILL`, unless this process sends to itself.
 *
 * @param pidfd a descriptor of `pidfd_open`.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @param info what comes with the signal; `null` for what `kill` sends.
 * @param flags `PIDFD_SIGNAL_*` (since 6.9), or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such signal, an unknown flag, or `info` is for another signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: the process has ended; EBADF: `pidfd` is none of a process.
 * @since Linux 5.1
 * @see man 2 pidfd_send_signal, <linux/signal.h>
 */
export function pidfd_send_signal(
  pidfd: fd,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null,
  flags?: Flags<'PIDFD_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function pidfd_send_signal(
  pidfd: fd,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function pidfd_send_signal(...given: readonly unknown[]): Promise<number> {
  return submit('pidfd_send_signal', given);
}

/**
 * rt_sigaction(signum, act, oldact) tells and changes what a signal does to this process.
 *
 * A handler is machine code at an address: no JavaScript can run in one. What is safe is `SIG_DFL` and `SIG_IGN`; an address that is no handler crashes when the signal comes.
 *
 * V8 handles SIGSEGV for WebAssembly and SIGPROF for its profiler, libuv those of `process.on`; Node ignores SIGPIPE. Giving them another action breaks that.
 *
 * On x86_64 a handler needs `SA_RESTORER` and code that calls `rt_sigreturn`, without which its return crashes: the wrapper refuses one without. The other architectures bring their own.
 *
 * It counts for all threads. riscv64 and loongarch64 have no `sa_restorer`.
 *
 * @param signum the signal, but not `SIGKILL` and `SIGSTOP`.
 * @param act the new action, as the kernel lays it out; `null` for none.
 * @param oldact receives the action before; `null` if nobody wants it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such signal, or one that can’t be changed.
 * @see man 2 sigaction, <linux/signal.h>
 */
export function rt_sigaction(
  signum: Flags<'SIG'>,
  act: struct.sigaction | Address | null,
  oldact: struct.sigaction | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function rt_sigaction(...given: readonly unknown[]): Promise<number> {
  return submit('rt_sigaction', given);
}

/** @deprecated Use `rt_sigaction`: x86, arm, s390x and ppc64le call it `sigaction`. */
export const sigaction: typeof rt_sigaction = rt_sigaction;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().rt_sigpending`. */
export function rt_sigpending(..._refused: never[]): Promise<never> {
  return refuse(
    'rt_sigpending',
    'what it reads or changes belongs to the thread that calls it: thread().rt_sigpending',
  );
}

/** @deprecated Use `rt_sigpending`: x86, arm, s390x and ppc64le call it `sigpending`. */
export const sigpending: typeof rt_sigpending = rt_sigpending;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it changes what libc has set for the thread that calls it. */
export function rt_sigprocmask(..._refused: never[]): Promise<never> {
  return refuse('rt_sigprocmask', 'it changes what libc has set for the thread that calls it');
}

/** @deprecated Use `rt_sigprocmask`: x86, arm, s390x and ppc64le call it `sigprocmask`. */
export const sigprocmask: typeof rt_sigprocmask = rt_sigprocmask;

/**
 * rt_sigqueueinfo(tgid, sig, info) sends a signal with a value to a process.
 *
 * `si_code` must be negative and not `SI_TKILL`, unless this process sends to itself.
 *
 * Where fields of `siginfo` lie differs between 32 and 64 bits.
 *
 * @param tgid the process.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @param info what comes with the signal.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: there is nobody of that id; EAGAIN: as many signals wait as allowed.
 * @see man 2 rt_sigqueueinfo, <linux/signal.h>
 */
export function rt_sigqueueinfo(
  tgid: pid_t,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function rt_sigqueueinfo(...given: readonly unknown[]): Promise<number> {
  return submit('rt_sigqueueinfo', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().rt_sigsuspend`. */
export function rt_sigsuspend(..._refused: never[]): Promise<never> {
  return refuse(
    'rt_sigsuspend',
    'what it reads or changes belongs to the thread that calls it: thread().rt_sigsuspend',
  );
}

/** @deprecated Use `rt_sigsuspend`: x86, arm, s390x and ppc64le call it `sigsuspend`. */
export const sigsuspend: typeof rt_sigsuspend = rt_sigsuspend;

/**
 * rt_sigtimedwait(set, info, timeout) takes a signal that waits, or the next one that comes.
 *
 * A set is eight bytes on every architecture, a `BigUint64Array` of one for instance: bit n − 1 is signal n.
 *
 * It waits, but for a timeout of zero: the thread that makes it runs no event loop meanwhile.
 *
 * A signal to the process that another thread doesn’t block goes there instead.
 *
 * @param set which signals, which should be blocked.
 * @param info receives what comes with it; `null` if nobody wants it.
 * @param timeout for how long it waits at most; `null` for ever.
 * @returns the number of the signal.
 * @throws {SyscallError} EAGAIN: none came in time; EINTR: another signal was handled first; EINVAL: a `tv_nsec` that is not from 0 to 999999999.
 * @see man 2 sigtimedwait, <linux/signal.h>
 */
export function rt_sigtimedwait(
  set: Memory,
  info: struct.siginfo | Address | null,
  timeout: struct.timespec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function rt_sigtimedwait(...given: readonly unknown[]): Promise<number> {
  return submit('rt_sigtimedwait', given);
}

/** @deprecated Use `rt_sigtimedwait`: x86 and arm call it `rt_sigtimedwait_time64`. */
export const rt_sigtimedwait_time64: typeof rt_sigtimedwait = rt_sigtimedwait;

/** `sigtimedwait` of man section 2, which the kernel calls `rt_sigtimedwait`. */
export const sigtimedwait: typeof rt_sigtimedwait = rt_sigtimedwait;

/**
 * rt_tgsigqueueinfo(tgid, tid, sig, info) sends a signal with a value to a thread.
 *
 * `si_code` must be negative and not `SI_TKILL`, unless this process sends to itself.
 *
 * Where fields of `siginfo` lie differs between 32 and 64 bits.
 *
 * @param tgid the process.
 * @param tid the thread.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @param info what comes with the signal.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: there is nobody of that id; EAGAIN: as many signals wait as allowed.
 * @since Linux 2.6.31
 * @see man 2 rt_tgsigqueueinfo, <linux/signal.h>
 */
export function rt_tgsigqueueinfo(
  tgid: pid_t,
  tid: pid_t,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function rt_tgsigqueueinfo(...given: readonly unknown[]): Promise<number> {
  return submit('rt_tgsigqueueinfo', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sigaltstack`. */
export function sigaltstack(..._refused: never[]): Promise<never> {
  return refuse(
    'sigaltstack',
    'what it reads or changes belongs to the thread that calls it: thread().sigaltstack',
  );
}

/**
 * tgkill(tgid, tid, sig) sends a signal to a thread of a process.
 *
 * @param tgid the process.
 * @param tid the thread.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: the process has no such thread.
 * @see man 2 tgkill, <linux/signal.h>
 */
export function tgkill(
  tgid: pid_t,
  tid: pid_t,
  sig: Flags<'SIG'>,
  options?: AsyncOptions,
): Promise<number>;
export function tgkill(...given: readonly unknown[]): Promise<number> {
  return submit('tgkill', given);
}

/**
 * tkill(tid, sig) sends a signal to a thread.
 *
 * `tgkill` looks whether the thread is still one of the process that was meant.
 *
 * @param tid the thread.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: there is nobody of that id.
 * @see man 2 tkill, <linux/signal.h>
 */
export function tkill(tid: pid_t, sig: Flags<'SIG'>, options?: AsyncOptions): Promise<number>;
export function tkill(...given: readonly unknown[]): Promise<number> {
  return submit('tkill', given);
}
