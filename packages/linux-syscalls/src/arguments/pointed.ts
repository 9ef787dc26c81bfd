import { byteLengthOf, bytesOf } from '@linux-syscalls/native/view';
import { EFAULT } from '../generated/errnos.ts';
import { readMemory, writeMemory } from '../trap.ts';
import type { Pointer } from './views.ts';

// Adapters read and write memory in place of the kernel. An invalid address is EFAULT, as from the kernel.

/** Copies the memory at a pointer to `target`; returns 0 or −EFAULT. */
export function readPointed(pointer: Pointer, target: ArrayBufferView): number {
  if (typeof pointer !== 'object') return withoutFault(() => readMemory(pointer, target));
  bytesOf(target).set(bytesOf(pointer).subarray(0, byteLengthOf(target)));
  return 0;
}

/** Copies `source` to the memory at a pointer; returns 0 or −EFAULT. */
export function writePointed(pointer: Pointer, source: ArrayBufferView): number {
  if (typeof pointer !== 'object') return withoutFault(() => writeMemory(pointer, source));
  bytesOf(pointer).set(bytesOf(source));
  return 0;
}

function withoutFault(copy: () => void): number {
  try {
    copy();
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EFAULT') return -EFAULT;
    throw error;
  }
}
