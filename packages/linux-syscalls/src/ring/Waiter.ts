import { MODE, modes, NUMBER, WORDS } from '@linux-syscalls/native/programLayout';
import { bytesOf, struct } from '@linux-syscalls/types';
import { IORING_ENTER_GETEVENTS, IORING_REGISTER_SYNC_CANCEL } from '../generated/constants.ts';
import { IORING_ASYNC_CANCEL_ANY } from '../generated/ring/header.ts';
import { addressOf, SYS } from '../raw.ts';
import { Program } from '../recording/Program.ts';
import { ThreadPool } from '../threads/ThreadPool.ts';
import { SyscallError } from '../trap.ts';
import type { Setup } from './Setup.ts';

/** The place of the one job. */
const slot = 0;

/**
 * Wakes JavaScript when the kernel tells the eventfd of a ring that something has completed: a helper thread
 * reads it.
 *
 * When the environment of this thread ends, it cancels the operations of the ring and waits until the kernel
 * is done with their memory, which is freed then.
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
  constructor({ fd, eventfd, mappings }: Setup, wake: () => void) {
    this.#wake = wake;
    const count = new Uint8Array(new ArrayBuffer(8));
    this.#reading = new Program();
    addCall(this.#reading, SYS.read!, [eventfd, addressOf(count), count.length]);
    const all = struct.io_uring_sync_cancel_reg.alloc({
      flags: IORING_ASYNC_CANCEL_ANY,
      timeout: { tv_sec: -1, tv_nsec: -1 }, // no time is too long
    });
    const ending = new Program();
    const allAddress = addressOf(bytesOf(all));
    addCall(ending, SYS.io_uring_register!, [fd, IORING_REGISTER_SYNC_CANCEL, allAddress, 1]);
    this.#waits = addCall(ending, SYS.io_uring_enter!, [fd, 0, 0, IORING_ENTER_GETEVENTS, 0, 0]);
    for (const { address, length } of mappings) addCall(ending, SYS.munmap!, [address, length]);
    addCall(ending, SYS.close!, [fd]);
    addCall(ending, SYS.close!, [eventfd]);
    this.#ending = ending;
    this.memory = [count, all];
    this.#pool = new ThreadPool(1, 1, () => this.#told());
    const error = this.#pool.addThread();
    if (error < 0) {
      this.#pool.close();
      throw new SyscallError(error, 'pthread_create');
    }
    this.#pool.atEnd(ending.memory);
  }

  /** Wakes once, at the next completion. */
  arm(): void {
    if (this.#isArmed) return;
    this.#isArmed = true;
    this.#pool.submit(slot, this.#reading.memory);
    this.#pool.flush();
    // It may have read already.
    if (!this.#pool.sleep()) setImmediate(() => this.#told());
  }

  /**
   * Says how many completions are to come, beyond those that the kernel was told of: never more than there
   * will be, since the end of the environment waits for them.
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

/** Appends a call whose errors stop nothing; returns its step. */
function addCall(program: Program, number: number, words: readonly number[]): number {
  const step = program.append('call');
  program.set(step, NUMBER, number);
  program.set(step, MODE, modes.mayFail);
  words.forEach((word, i) => {
    program.set(step, WORDS + i, word);
  });
  return step;
}
