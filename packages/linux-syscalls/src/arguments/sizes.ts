import { holdsTooFew, rangeError } from '@linux-syscalls/errors';
import type { Integer } from './integers.ts';
import { bytesIn, type Memory, memory, type Pointer } from './views.ts';

/** A pointer to at least so many bytes. */
export function block(call: string, name: string, value: Memory, size: number): Pointer {
  const pointer = memory(call, name, value);
  if (typeof pointer !== 'object') return pointer;
  const held = bytesIn(call, name, pointer);
  if (held < size) throw rangeError(holdsTooFew(`${call}: ${name}`, held, 'bytes', size));
  return pointer;
}

/** A pointer to `bytes` for every `each` that another argument counts, after subtracting `less`. */
export function measured(
  call: string,
  name: string,
  value: Memory,
  by: string,
  counted: Integer,
  bytes: number,
  each: number,
  less: number,
): Pointer {
  const pointer = memory(call, name, value);
  if (typeof pointer !== 'object') return pointer;
  const length = bytesIn(call, name, pointer);
  const needed = Math.ceil((Number(counted) - less) / each) * bytes;
  if (length < needed) {
    throw rangeError(
      `${call}: ${name} holds ${length} bytes but ${needed} are needed, as ${by} is ${counted}`,
    );
  }
  return pointer;
}
