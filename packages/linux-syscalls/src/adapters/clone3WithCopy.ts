import { valueError } from '@linux-syscalls/errors';
import { struct } from '@linux-syscalls/types';
import { readPointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

/**
 * clone3 of a process that has memory, stack and thread-local storage of its own: JavaScript can run
 * in no other child.
 */
export function clone3WithCopy(
  clone3: number,
  args: Pointer,
  size: number,
  cloneVm: number,
  cloneSetTls: number,
): number {
  if (args === 0) return syscall(clone3, args, size);
  // The kernel gets the copy that was looked at, since another thread could change the caller's.
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
