import { bytesOf } from '@linux-syscalls/types';
import { wrongValue } from './failures.ts';
import type { Pointer } from './views.ts';

/** What `allocate` leaves on the buffers that it makes; two copies of it agree. */
const allocated = Symbol.for('linux-syscalls.allocated');

/**
 * Memory whose address the kernel keeps after the call: it must not move, nor be one that somebody
 * else may take back.
 */
export function kept(call: string, name: string, pointer: Pointer): Pointer {
  if (typeof pointer !== 'object') return pointer;
  const buffer = ArrayBuffer.isView(pointer) ? bytesOf(pointer).buffer : pointer;
  if (allocated in buffer) return pointer;
  throw wrongValue(call, name, 'is kept by the kernel: it must lie in memory of allocate()');
}
