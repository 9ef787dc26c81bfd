import { valueError, withCode } from '@linux-syscalls/errors';
import { struct } from '@linux-syscalls/types';
import { readPointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { EACCES, EPERM } from '../generated/errnos.ts';
import { syscall, syscall0, syscall1, syscall2, syscall3 } from '../trap.ts';

/** clone3 for children in which JavaScript can run: with their own memory, stack and thread-local storage. */
export function clone3WithCopy(
  clone3: number,
  args: Pointer,
  size: number,
  cloneVm: number,
  cloneSetTls: number,
): number {
  if (args === 0) return syscall(clone3, args, size);
  // Pass the copy that was checked: another thread could change the caller's memory.
  const bytes = new Uint8Array(new ArrayBuffer(size));
  const fault = readPointed(args, bytes);
  if (fault !== 0) return fault;
  const { flags, stack } = struct.clone_args.view(bytes);
  if ((flags & BigInt(cloneVm | cloneSetTls)) !== 0n || stack !== 0n) {
    const problem = 'has CLONE_VM, CLONE_SETTLS or a stack: JavaScript cannot run in such a child';
    throw valueError(`clone3: cl_args ${problem}`);
  }
  return syscall(clone3, bytes, size);
}

/** nice in two calls; setpriority fails with EACCES where nice fails with EPERM. */
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

/**
 * set_tid_address, which replaces the address that libc waits on when a thread ends: only the main thread
 * may call it, as nobody waits for that one.
 */
export function onMainThread(nr: number, gettid: number, getpid: number, word: Pointer): number {
  requireMainThread(gettid, getpid);
  return syscall1(nr, word);
}

/** Throws in workers, with the code that Node uses for operations that workers lack. */
export function requireMainThread(gettid: number, getpid: number): void {
  if (syscall0(gettid) === syscall0(getpid)) return;
  throw withCode(
    new TypeError(
      'set_tid_address is not supported in workers: libc waits for a word of its own when they end',
    ),
    'ERR_WORKER_UNSUPPORTED_OPERATION',
  );
}
