import { valueError } from '@linux-syscalls/errors';
import { isAllocated } from '@linux-syscalls/native/allocated';
import { isArrayBufferView } from '@linux-syscalls/native/arrayBufferView';
import { bytesOf } from '@linux-syscalls/types';
import type { Pointer } from './views.ts';

/** Memory whose address the kernel retains after the call: it must be from `allocate`, as that never moves. */
export function retained(call: string, name: string, pointer: Pointer): Pointer {
  if (typeof pointer !== 'object') return pointer;
  const buffer = isArrayBufferView(pointer) ? bytesOf(pointer).buffer : pointer;
  if (isAllocated(buffer)) return pointer;
  throw valueError(`${call}: ${name} is kept by the kernel: it must lie in memory of allocate()`);
}
