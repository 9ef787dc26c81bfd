import type { Integer } from '../arguments/integers.ts';
import { Converted, type Plan } from './Plan.ts';

const words = 6;

/** mmap where the kernel takes a pointer to what are its six arguments elsewhere. */
export function mmapThroughMemory(
  mmap: number,
  addr: Integer,
  length: Integer,
  prot: number,
  flags: number,
  fd: number,
  offset: Integer,
): Plan {
  const passed = new Converted(0, words * 8, {
    in: (room) => {
      [addr, length, prot, flags, fd, offset].forEach((value, i) => {
        room.setWord(i, value);
      });
      return 0;
    },
  });
  return { number: mmap, words: [passed] };
}
