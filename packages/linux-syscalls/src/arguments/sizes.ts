import { outOfRange } from './failures.ts';
import { bytesIn, type Memory, memory, type Pointer } from './views.ts';

/** A pointer to at least so many bytes. */
export function block(call: string, name: string, value: Memory, size: number): Pointer {
  const pointer = memory(call, name, value);
  if (typeof pointer !== 'object') return pointer;
  const held = bytesIn(call, name, pointer);
  if (held < size) throw outOfRange(call, `${name} holds ${held} bytes but ${size} are needed`);
  return pointer;
}
