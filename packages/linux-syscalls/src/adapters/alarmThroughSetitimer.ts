import { scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import { wordBits } from '../generated/word.ts';
import { syscall } from '../trap.ts';

// Two times of seconds and microseconds: how often, and when. No form of setitimer has wider ones.
const Longs = wordBits === 64 ? BigInt64Array : Int32Array;
const timer = new Longs(scratch.buffer, timesOffset, 4);
const mostSeconds = wordBits === 64 ? 0xffffffff : 0x7fffffff;

/** alarm where it is missing; the seconds that were left are rounded as the kernel rounds them. */
export function alarmThroughSetitimer(setitimer: number, real: number, seconds: number): number {
  timer.fill(long(0) as never);
  timer[2] = long(Math.min(seconds, mostSeconds));
  const address = scratchAddress(timesOffset);
  // The new time is read before the old one is written.
  const result = syscall(setitimer, real, address, address);
  if (result < 0) return result;
  const left = Number(timer[2]);
  const microseconds = Number(timer[3]);
  const up = microseconds >= 500_000 || (left === 0 && microseconds > 0);
  return up ? left + 1 : left;
}

function long(value: number): number | bigint {
  return wordBits === 64 ? BigInt(value) : value;
}
