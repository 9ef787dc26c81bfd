import { valueError } from '@linux-syscalls/errors';
import { isAllocated } from '@linux-syscalls/native/allocated';
import { bytesOf } from '@linux-syscalls/types';
import type { Pointer } from './views.ts';

/**
 * Memory whose address the kernel keeps after the call: it must not move, nor be one that somebody
 * else may take back.
 */
export function kept(call: string, name: string, pointer: Pointer): Pointer {
  if (typeof pointer !== 'object') return pointer;
  const buffer = ArrayBuffer.isView(pointer) ? bytesOf(pointer).buffer : pointer;
  if (isAllocated(buffer)) return pointer;
  throw valueError(`${call}: ${name} is kept by the kernel: it must lie in memory of allocate()`);
}
