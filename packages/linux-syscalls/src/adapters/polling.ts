import { readPointed, writePointed } from '../arguments/pointed.ts';
import { pairOffset, scratch, scratchAddress, timesOffset } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { EINVAL } from '../generated/errnos.ts';
import { wordBits } from '../generated/word.ts';
import { addressOf, syscall } from '../trap.ts';

const remaining = new BigInt64Array(scratch.buffer, timesOffset, 2);

/** poll where the kernel has only ppoll, which stores the remaining time: here, in scratch memory. */
export function pollThroughPpoll(
  ppoll: number,
  fds: Pointer,
  nfds: number,
  timeout: number,
  maskSize: number,
): number {
  if (timeout < 0) return syscall(ppoll, fds, nfds, 0, 0, maskSize);
  remaining[0] = BigInt(Math.floor(timeout / 1000));
  remaining[1] = BigInt((timeout % 1000) * 1_000_000);
  return syscall(ppoll, fds, nfds, scratchAddress(timesOffset), 0, maskSize);
}

/**
 * select where the kernel's is missing or has 32-bit seconds.
 *
 * select accepts a million microseconds and more, pselect6 only nanoseconds below 10⁹; both store the
 * remaining time.
 */
export function selectThroughPselect6(
  pselect6: number,
  nfds: number,
  readfds: Pointer,
  writefds: Pointer,
  exceptfds: Pointer,
  timeout: Pointer,
): number {
  if (timeout === 0) return syscall(pselect6, nfds, readfds, writefds, exceptfds, 0, 0);
  const time = new BigInt64Array(2);
  const fault = readPointed(timeout, time);
  if (fault !== 0) return fault;
  const [seconds, microseconds] = time as unknown as [bigint, bigint];
  if (seconds < 0n || microseconds < 0n) return -EINVAL;
  remaining[0] = seconds + microseconds / 1_000_000n;
  remaining[1] = (microseconds % 1_000_000n) * 1000n;
  const result = syscall(
    pselect6,
    nfds,
    readfds,
    writefds,
    exceptfds,
    scratchAddress(timesOffset),
    0,
  );
  time[0] = remaining[0];
  time[1] = remaining[1] / 1000n;
  // As in the kernel, a fault while storing the remaining time is no error.
  writePointed(timeout, time);
  return result;
}

const Words = wordBits === 64 ? BigUint64Array : Uint32Array;
const pair = new Words(scratch.buffer, pairOffset, 2);
const write = (index: 0 | 1, value: number | bigint): void => {
  pair[index] = wordBits === 64 ? BigInt(value) : Number(value);
};

/** A call with seven arguments: the sixth register points to a pair of a signal mask's address and size. */
export function withMaskPair(
  nr: number,
  first: Pointer,
  second: Pointer,
  third: Pointer,
  fourth: Pointer,
  timeout: Pointer,
  sigmask: Pointer,
  maskSize: number,
): number {
  if (sigmask === 0) return syscall(nr, first, second, third, fourth, timeout, 0);
  write(0, typeof sigmask === 'object' ? addressOf(sigmask) : sigmask);
  write(1, maskSize);
  const address = scratchAddress(pairOffset);
  return syscall(nr, first, second, third, fourth, timeout, address);
}
