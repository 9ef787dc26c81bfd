import {
  FIRST_SIGNAL,
  HEAD_BYTES,
  LAST_SIGNAL,
  MASK,
  MOST_THREADS,
  PAUSE,
  PAUSE_TIME,
  PROCESS,
  SELF,
  SEND,
  WAIT,
  WAKE,
} from '@linux-syscalls/native/threadsLayout';
import {
  CLOCK_MONOTONIC,
  FUTEX_WAIT_PRIVATE,
  FUTEX_WAKE_PRIVATE,
  SIGRTMAX,
  SIGRTMIN,
} from '../generated/constants.ts';
import { addressOf, SYS } from '../raw.ts';

/** How long the end of a pool waits before it interrupts calls again, in nanoseconds. */
const pause = 200_000n;

/** Of the first real-time signals glibc takes two for itself, musl three. */
const firstFree = SIGRTMIN + 3;

/** The number of `futex`, with 64-bit times where there are two. */
export const futex = (): number => (SYS.futex_time64 ?? SYS.futex)!;

/** Fills the head of a pool: its size, and the calls that threads make for themselves. */
export function fillHead(area: Uint8Array<ArrayBuffer>, jobs: number, mostThreads: number): void {
  const { buffer, byteOffset } = area;
  const ints = new Int32Array(buffer, byteOffset, HEAD_BYTES / 4);
  const words = new BigInt64Array(buffer, byteOffset, HEAD_BYTES / 8);
  ints[MASK] = jobs - 1;
  ints[MOST_THREADS] = mostThreads;
  ints[FIRST_SIGNAL] = firstFree;
  ints[LAST_SIGNAL] = SIGRTMAX;
  words[PAUSE_TIME + 1] = pause;
  const store = (at: number, call: readonly number[]) =>
    call.forEach((word, i) => {
      words[at + i] = BigInt(word);
    });
  store(WAIT, [futex(), 0, FUTEX_WAIT_PRIVATE]);
  store(WAKE, [futex(), 0, FUTEX_WAKE_PRIVATE]);
  store(PROCESS, [SYS.getpid]);
  store(SELF, [SYS.gettid]);
  store(SEND, [SYS.tgkill]);
  const sleep = (SYS.clock_nanosleep_time64 ?? SYS.clock_nanosleep)!;
  store(PAUSE, [sleep, CLOCK_MONOTONIC, 0, addressOf(words.subarray(PAUSE_TIME)), 0]);
}
