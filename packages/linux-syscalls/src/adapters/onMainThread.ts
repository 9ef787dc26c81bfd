import { withCode } from '@linux-syscalls/errors';
import type { Pointer } from '../arguments/views.ts';
import { syscall0, syscall1 } from '../trap.ts';

/**
 * A call that replaces what libc counts on when a thread ends; nobody waits for the first thread of a
 * process.
 */
export function onMainThread(nr: number, gettid: number, getpid: number, word: Pointer): number {
  requireMainThread(gettid, getpid);
  return syscall1(nr, word);
}

/** As Node refuses what a worker can’t do. */
export function requireMainThread(gettid: number, getpid: number): void {
  if (syscall0(gettid) === syscall0(getpid)) return;
  throw withCode(
    new TypeError(
      'set_tid_address is not supported in workers: libc waits for a word of its own when they end',
    ),
    'ERR_WORKER_UNSUPPORTED_OPERATION',
  );
}
