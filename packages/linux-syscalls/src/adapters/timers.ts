import { rangeError } from '@linux-syscalls/errors';
import { readPointed, writePointed } from '../arguments/pointed.ts';
import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { wordBits } from '../generated/word.ts';
import { syscall } from '../trap.ts';

// it_interval and it_value, each of seconds and microseconds; no setitimer has wider fields.
const Longs = wordBits === 64 ? BigInt64Array : Int32Array;
const longs = new Longs(scratch.buffer, timesOffset, 4);
const mostSeconds = wordBits === 64 ? 0xffffffff : 0x7fffffff;

/** alarm where it is missing; rounds the remaining seconds as the kernel does. */
export function alarmThroughSetitimer(setitimer: number, real: number, seconds: number): number {
  longs.fill(long(0) as never);
  longs[2] = long(Math.min(seconds, mostSeconds));
  const address = scratchAddress(timesOffset);
  // The new time is read before the old one is written.
  const result = syscall(setitimer, real, address, address);
  if (result < 0) return result;
  const left = Number(longs[2]);
  const microseconds = Number(longs[3]);
  const up = microseconds >= 500_000 || (left === 0 && microseconds > 0);
  return up ? left + 1 : left;
}

function long(value: number): number | bigint {
  return wordBits === 64 ? BigInt(value) : value;
}

const timer = new Int32Array(scratch.buffer, timesOffset, 4);

/** getitimer where the kernel's record has 32 bits for each number and the portable one 64. */
export function getitimerWithLongs(getitimer: number, which: number, value: Pointer): number {
  const result = syscall(getitimer, which, scratchAddress(timesOffset));
  return result < 0 ? result : writePointed(value, BigInt64Array.from(timer, BigInt));
}

const fields = ['it_interval.tv_sec', 'it_interval.tv_usec', 'it_value.tv_sec', 'it_value.tv_usec'];

/** setitimer where the kernel's record has 32 bits for each number and the portable one 64. */
export function setitimerWithLongs(
  setitimer: number,
  which: number,
  value: Pointer,
  old: Pointer,
): number {
  if (value !== 0) {
    const wide = new BigInt64Array(4);
    const fault = readPointed(value, wide);
    if (fault !== 0) return fault;
    const misfit = wide.findIndex((number) => BigInt.asIntN(32, number) !== number);
    if (misfit >= 0) {
      const field = `new_value.${fields[misfit]}`;
      throw rangeError(`setitimer: ${field} is ${wide[misfit]} but the kernel has 32 bits for it`);
    }
    timer.set(Array.from(wide, Number));
  }
  const address = scratchAddress(timesOffset);
  // The new time is read before the old one is written.
  const result = syscall(setitimer, which, value === 0 ? 0 : address, old === 0 ? 0 : address);
  if (result < 0 || old === 0) return result;
  return writePointed(old, BigInt64Array.from(timer, BigInt));
}
