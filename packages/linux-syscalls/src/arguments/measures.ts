import { rangeError } from '@linux-syscalls/errors';
import type { Integer } from './integers.ts';
import { bytesIn, type Memory, memory, type Pointer } from './views.ts';

/** A pointer to `bytes` for every `each` that another argument counts, `less` of them not counted. */
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
  const held = bytesIn(call, name, pointer);
  const needed = Math.ceil((Number(counted) - less) / each) * bytes;
  if (held < needed) {
    throw rangeError(
      `${call}: ${name} holds ${held} bytes but ${needed} are needed, as ${by} is ${counted}`,
    );
  }
  return pointer;
}
