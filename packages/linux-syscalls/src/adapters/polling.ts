import { readPointed, writePointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { EINVAL } from '../generated/errnos.ts';
import { wordBits } from '../generated/word.ts';
import { addressOf } from '../trap.ts';
import { Converted, type Plan } from './Plan.ts';

/** poll where the kernel has only ppoll, which stores the remaining time: not in the caller's memory. */
export function pollThroughPpoll(
  ppoll: number,
  fds: Pointer,
  nfds: number,
  timeout: number,
  maskSize: number,
): Plan {
  const time = new Converted(0, 16, {
    in: ({ quads }) => {
      const seconds = Math.floor(timeout / 1000);
      quads.set([BigInt(seconds), BigInt((timeout % 1000) * 1_000_000)]);
      return 0;
    },
  });
  return { number: ppoll, words: [fds, nfds, timeout < 0 ? 0 : time, 0, maskSize] };
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
): Plan {
  const time = new Converted(timeout, 16, {
    in: ({ quads }) => {
      const given = new BigInt64Array(2);
      const fault = readPointed(timeout, given);
      if (fault !== 0) return fault;
      const [seconds, microseconds] = given as unknown as readonly [bigint, bigint];
      if (seconds < 0n || microseconds < 0n) return -EINVAL;
      const whole = microseconds / 1_000_000n;
      quads.set([seconds + whole, (microseconds - whole * 1_000_000n) * 1000n]);
      return 0;
    },
    out: ({ quads }) => {
      const [seconds, nanoseconds] = quads as unknown as readonly [bigint, bigint];
      // As in the kernel, a fault while storing the remaining time is no error.
      writePointed(timeout, BigInt64Array.of(seconds, nanoseconds / 1000n));
      return 0;
    },
  });
  const sets = [readfds, writefds, exceptfds];
  return { number: pselect6, words: [nfds, ...sets, timeout === 0 ? 0 : time, 0] };
}

const pairBytes = (2 * wordBits) / 8;

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
): Plan {
  if (sigmask === 0) return { number: nr, words: [first, second, third, fourth, timeout, 0] };
  const pair = new Converted(sigmask, pairBytes, {
    in: (room) => {
      room.setWord(0, typeof sigmask === 'object' ? addressOf(sigmask) : sigmask);
      room.setWord(1, maskSize);
      return 0;
    },
  });
  return { number: nr, words: [first, second, third, fourth, timeout, pair] };
}
