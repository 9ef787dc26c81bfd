import { holdsTooFew, rangeError } from '@linux-syscalls/errors';
import { bytesIn, type Memory, memory, type Pointer } from './views.ts';

/** A pointer to at least so many bytes. */
export function block(call: string, name: string, value: Memory, size: number): Pointer {
  const pointer = memory(call, name, value);
  if (typeof pointer !== 'object') return pointer;
  const held = bytesIn(call, name, pointer);
  if (held < size) throw rangeError(holdsTooFew(`${call}: ${name}`, held, 'bytes', size));
  return pointer;
}
