import { rangeError } from '@linux-syscalls/errors';
import { readPointed, writePointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { wordBits } from '../generated/word.ts';
import { Converted, type Plan } from './Plan.ts';

// it_interval and it_value, each of seconds and microseconds; no setitimer has wider fields.
const timerBytes = (4 * wordBits) / 8;
const mostSeconds = wordBits === 64 ? 0xffffffff : 0x7fffffff;

/** alarm where it is missing; rounds the remaining seconds as the kernel does. */
export function alarmThroughSetitimer(setitimer: number, real: number, seconds: number): Plan {
  let left = 0;
  const timer = new Converted(0, timerBytes, {
    in: (room) => {
      for (let i = 0; i < 4; i++) room.setWord(i, i === 2 ? Math.min(seconds, mostSeconds) : 0);
      return 0;
    },
  });
  const old = new Converted(0, timerBytes, {
    out: ({ words }) => {
      const microseconds = Number(words[3]);
      left = Number(words[2]);
      if (microseconds >= 500_000 || (left === 0 && microseconds > 0)) left++;
      return 0;
    },
  });
  return { number: setitimer, words: [real, timer, old], finish: () => left };
}

/** getitimer where the kernel's record has 32 bits for each number and the portable one 64. */
export function getitimerWithLongs(getitimer: number, which: number, value: Pointer): Plan {
  return { number: getitimer, words: [which, stored(value)] };
}

const fields = ['it_interval.tv_sec', 'it_interval.tv_usec', 'it_value.tv_sec', 'it_value.tv_usec'];

/** setitimer where the kernel's record has 32 bits for each number and the portable one 64. */
export function setitimerWithLongs(
  setitimer: number,
  which: number,
  value: Pointer,
  old: Pointer,
): Plan {
  const timer = new Converted(value, timerBytes, {
    in: (room) => {
      const wide = new BigInt64Array(4);
      const fault = readPointed(value, wide);
      if (fault !== 0) return fault;
      const misfit = wide.findIndex((number) => BigInt.asIntN(32, number) !== number);
      if (misfit >= 0) {
        const field = `new_value.${fields[misfit]}`;
        throw rangeError(
          `setitimer: ${field} is ${wide[misfit]} but the kernel has 32 bits for it`,
        );
      }
      wide.forEach((number, i) => {
        room.setWord(i, number);
      });
      return 0;
    },
  });
  return {
    number: setitimer,
    words: [which, value === 0 ? 0 : timer, old === 0 ? 0 : stored(old)],
  };
}

/** A timer that the kernel writes, stored for the caller with 64 bits for each number. */
function stored(value: Pointer): Converted {
  return new Converted(value, timerBytes, {
    out: ({ words }, result) => {
      if (result < 0) return 0;
      const wide = [0, 1, 2, 3].map((i) => BigInt.asIntN(wordBits, BigInt(words[i]!)));
      return writePointed(value, BigInt64Array.from(wide));
    },
  });
}
