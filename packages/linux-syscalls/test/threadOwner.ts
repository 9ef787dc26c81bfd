import * as layout from '@linux-syscalls/native/programLayout';
import { ThreadPool } from '../src/threads/ThreadPool.ts';

/** One call of a program. */
export interface Call {
  readonly nr: number;
  readonly words?: readonly (number | bigint)[];
  readonly mode?: number;
}

/** A program that tells by `CURRENT` which call it is making: none yet. */
export function programOf(...calls: readonly Call[]): BigInt64Array<ArrayBuffer> {
  const program = new BigInt64Array(layout.STEPS + calls.length * layout.STEP);
  program[layout.COUNT] = BigInt(calls.length);
  program[layout.CURRENT] = -1n;
  for (const [i, { nr, words = [], mode = 0 }] of calls.entries()) {
    const at = layout.STEPS + i * layout.STEP;
    program[at + layout.NUMBER] = BigInt(nr);
    for (const [j, word] of words.entries()) program[at + layout.WORDS + j] = BigInt(word);
    program[at + layout.MODE] = BigInt(mode);
  }
  return program;
}

const stateNames = Object.keys(layout.states);

/** The state and the result of each step. */
export function stepsOf(program: BigInt64Array): [state: string, result: number][] {
  return Array.from({ length: Number(program[layout.COUNT]) }, (_, i) => {
    const at = layout.STEPS + i * layout.STEP;
    const state = stateNames[Number(program[at + layout.STATE])]!;
    return [state, Number(program[at + layout.RESULT])];
  });
}

/** What is told of a job that has ended. */
export interface End {
  readonly cancelled: boolean;
  readonly malformed: boolean;
}

/** A job that was submitted. */
export interface Job {
  readonly slot: number;
  readonly generation: number;
  readonly ended: Promise<End>;
}

/** The owner of a pool: as simple as can be. */
export class Owner {
  readonly pool: ThreadPool;
  readonly #settle = new Map<number, (end: End) => void>();

  constructor(jobs: number, threads: number) {
    this.pool = new ThreadPool(jobs, threads, () => this.#reap());
    for (let i = 0; i < threads; i++) {
      const result = this.pool.addThread();
      if (result !== 0) throw new Error(`No thread: ${result}`);
    }
  }

  /** Submits a program and tells the threads. */
  start(slot: number, program: BigInt64Array<ArrayBuffer>): Job {
    const job = this.submit(slot, program);
    this.pool.flush();
    return job;
  }

  submit(slot: number, program: BigInt64Array<ArrayBuffer>): Job {
    if (this.#settle.size === 0) this.pool.ref();
    const generation = this.pool.submit(slot, program.buffer);
    const ended = new Promise<End>((resolve) => this.#settle.set(slot, resolve));
    this.pool.sleep();
    return { slot, generation, ended };
  }

  /** Cancels again and again until the job has ended: a signal may come before the call. */
  async cancel({ slot, generation, ended }: Job): Promise<End> {
    let end: End | undefined;
    ended.then((it) => {
      end = it;
    });
    while (end === undefined) {
      this.pool.cancel(slot, generation);
      // As `Threads` does: signals without a pause would keep the thread from the lock of its job.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return end;
  }

  #reap(): void {
    do {
      this.pool.reap((slot, cancelled, malformed) => {
        const settle = this.#settle.get(slot)!;
        this.#settle.delete(slot);
        settle({ cancelled, malformed });
      });
    } while (!this.pool.sleep());
    if (this.#settle.size === 0) this.pool.unref();
  }
}
