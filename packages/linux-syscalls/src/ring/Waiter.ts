import { conditions, MODE, NUMBER, WORDS } from '@linux-syscalls/native/programLayout';
import { bytesOf, struct } from '@linux-syscalls/types';
import {
  IORING_ENTER_EXT_ARG,
  IORING_ENTER_GETEVENTS,
  IORING_REGISTER_SYNC_CANCEL,
} from '../generated/constants.ts';
import { EINTR, ETIME } from '../generated/errnos.ts';
import { IORING_ASYNC_CANCEL_ANY } from '../generated/ring/header.ts';
import { addressOf, SYS } from '../raw.ts';
import { Program } from '../recording/Program.ts';
import { ThreadPool } from '../threads/ThreadPool.ts';
import { SyscallError } from '../trap.ts';
import { addCall } from './addCall.ts';
import type { Setup } from './Setup.ts';

/** The slot of the only job. */
const slot = 0;

/** How long the end of the environment waits before it cancels again, in nanoseconds. */
const cancelInterval = 10_000_000n;
const mostRounds = 0x7fff_ffff;

/**
 * Wakes JavaScript when the kernel signals a completion to the ring's eventfd, which a helper thread reads.
 *
 * When the environment of this thread ends, it cancels the operations of the ring and waits until they have ended,
 * since their memory is freed then.
 */
export class Waiter {
  readonly #pool: ThreadPool;
  readonly #wake: () => void;
  readonly #reading: Program;
  readonly #ending: Program;
  /** The step that waits for operations to end. */
  readonly #waits: number;
  /** The memory that the programs point at, alive as long as this. */
  readonly memory: readonly unknown[];
  #isArmed = false;

  /** @throws {SyscallError} EAGAIN: no thread can be had. */
  constructor(setup: Setup, wake: () => void) {
    this.#wake = wake;
    const count = new Uint8Array(new ArrayBuffer(8));
    this.#reading = new Program();
    addCall(this.#reading, SYS.read!, [setup.eventfd, addressOf(count), count.length]);
    const ending = endingOf(setup);
    this.#ending = ending.program;
    this.#waits = ending.waits;
    this.memory = [count, ending.memory];
    this.#pool = new ThreadPool(1, 1, () => this.#told());
    const error = this.#pool.addThread();
    if (error < 0) {
      this.#pool.close();
      throw new SyscallError(error, 'pthread_create');
    }
    this.#pool.atEnd(this.#ending.memory);
  }

  /** Whether it waits for the next completion. */
  get isArmed(): boolean {
    return this.#isArmed;
  }

  /** Wakes once, at the next completion. */
  arm(): void {
    if (this.#isArmed) return;
    this.#isArmed = true;
    this.#pool.submit(slot, this.#reading.memory);
    this.#pool.flush();
    // The thread may have read already.
    if (!this.#pool.sleep()) setImmediate(() => this.#told());
  }

  /**
   * Sets how many completions are still to come. It must never be too many, since the end of the environment waits
   * for them.
   */
  expect(count: number): void {
    this.#ending.set(this.#waits, WORDS + 2, count);
  }

  ref(): void {
    this.#pool.ref();
  }

  unref(): void {
    this.#pool.unref();
  }

  close(): void {
    this.#pool.close();
  }

  #told(): void {
    let hasRead = false;
    this.#pool.reap(() => {
      hasRead = true;
    });
    if (!hasRead) return;
    this.#isArmed = false;
    this.#wake();
  }
}

/** The program that runs at the end of the environment, its step that waits, and the memory that it points at. */
function endingOf({ fd, eventfd, mappings }: Setup): {
  readonly program: Program;
  readonly waits: number;
  readonly memory: readonly unknown[];
} {
  const all = struct.io_uring_sync_cancel_reg.alloc({
    flags: IORING_ASYNC_CANCEL_ANY,
    timeout: { tv_sec: -1, tv_nsec: -1 }, // no time limit
  });
  const time = struct.__kernel_timespec.alloc({ tv_nsec: cancelInterval });
  const wait = struct.io_uring_getevents_arg.alloc({ ts: BigInt(addressOf(bytesOf(time))) });
  const [allAddress, waitAddress] = [addressOf(bytesOf(all)), addressOf(bytesOf(wait))];
  const program = new Program();
  // In a loop, since what follows in a chain may begin after everything was cancelled.
  const begin = program.append('repeat');
  addCall(program, SYS.io_uring_register!, [fd, IORING_REGISTER_SYNC_CANCEL, allAddress, 1]);
  const flags = IORING_ENTER_GETEVENTS | IORING_ENTER_EXT_ARG;
  const words = [fd, 0, 0, flags, waitAddress, struct.io_uring_getevents_arg.size];
  const waits = addCall(program, SYS.io_uring_enter!, words);
  const end = waits + 5;
  addSkip(program, waits, conditions.equal, end, -ETIME);
  addSkip(program, waits, conditions.equal, end, -EINTR);
  addSkip(program, waits, conditions.zero, end + 1);
  addSkip(program, waits, conditions.negative, end + 1);
  program.set(program.append('endRepeat'), NUMBER, begin);
  program.set(begin, NUMBER, mostRounds);
  program.set(begin, WORDS, end);
  for (const { address, length } of mappings) addCall(program, SYS.munmap!, [address, length]);
  addCall(program, SYS.close!, [fd]);
  addCall(program, SYS.close!, [eventfd]);
  return { program, waits, memory: [all, time, wait] };
}

/** Appends a step that jumps ahead to another if the result of a call meets a condition. */
function addSkip(
  program: Program,
  call: number,
  condition: number,
  target: number,
  result = 0,
): void {
  const step = program.append('skip');
  program.set(step, NUMBER, call);
  program.set(step, MODE, condition);
  program.set(step, WORDS, target);
  program.set(step, WORDS + 1, result);
}
