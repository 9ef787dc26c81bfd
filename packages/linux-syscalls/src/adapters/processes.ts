import { valueError, withCode } from '@linux-syscalls/errors';
import { struct } from '@linux-syscalls/types';
import { readPointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { EACCES, EPERM } from '../generated/errnos.ts';
import { syscall0 } from '../trap.ts';
import { Converted, type Plan } from './Plan.ts';

/** clone3 for children in which JavaScript can run: with their own memory, stack and thread-local storage. */
export function clone3WithCopy(
  clone3: number,
  args: Pointer,
  size: number,
  cloneVm: number,
  cloneSetTls: number,
): Plan {
  // Pass the copy that was checked: another thread could change the caller's memory.
  const copy = new Converted(args, size, {
    in: ({ bytes }) => {
      const fault = readPointed(args, bytes);
      if (fault !== 0) return fault;
      const { flags, stack } = struct.clone_args.view(bytes);
      if ((flags & BigInt(cloneVm | cloneSetTls)) !== 0n || stack !== 0n) {
        const problem =
          'has CLONE_VM, CLONE_SETTLS or a stack: JavaScript cannot run in such a child';
        throw valueError(`clone3: cl_args ${problem}`);
      }
      return 0;
    },
  });
  return { number: clone3, words: [args === 0 ? 0 : copy, size] };
}

/** nice in two calls; setpriority fails with EACCES where nice fails with EPERM. */
export function niceThroughPriority(
  getpriority: number,
  setpriority: number,
  which: number,
  increment: number,
): Plan {
  const set = (priority: number): Plan => {
    // getpriority returns 20 less the nice value, so that it is never negative.
    const wanted = Math.max(-20, Math.min(20 - priority + increment, 19));
    const choose = (result: number): number => (result === -EACCES ? -EPERM : result);
    return { number: setpriority, words: [which, 0, wanted], choose };
  };
  const choose = (priority: number) => (priority < 0 ? priority : set(priority));
  return { number: getpriority, words: [which, 0], choose };
}

/**
 * set_tid_address, which replaces the address that libc waits on when a thread ends: only the main thread
 * may call it, as nobody waits for that one.
 */
export function onMainThread(nr: number, gettid: number, getpid: number, word: Pointer): Plan {
  if (syscall0(gettid) === syscall0(getpid)) return { number: nr, words: [word] };
  // With the code that Node uses for operations that workers lack.
  throw withCode(
    new TypeError(
      'set_tid_address is not supported in workers: libc waits for a word of its own when they end',
    ),
    'ERR_WORKER_UNSUPPORTED_OPERATION',
  );
}
