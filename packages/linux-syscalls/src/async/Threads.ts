import { stateError } from '@linux-syscalls/errors';
import { EAGAIN } from '../generated/errnos.ts';
import { ThreadPool } from '../threads/ThreadPool.ts';
import { SyscallError } from '../trap.ts';
import type { Engine } from './Engine.ts';
import type { Work } from './Work.ts';

/** A cancellation may come before the call that it is to interrupt: it is repeated, more and more seldom. */
const firstRepeat = 1;
const lastRepeat = 64;

/** How many programs threads have at a time; more wait here. */
const jobs = 1024;

/** As many threads as a pool of any size has room for. */
export const mostThreads = 1024;

/** For how long a thread must have had nothing to do before it ends, in milliseconds; at most twice as long. */
export const idleTime = 10_000;

/**
 * Helper threads and what they do: work is handed over once for all that a turn of the microtasks asked for.
 *
 * While nothing is under way, nothing keeps the process alive, and threads that nothing needs end after a while.
 */
export class Threads implements Engine {
  /** How many threads there may be. */
  most: number;
  /** Whether what can't be had a thread of its own at once is refused, as waiting for one may never end. */
  readonly #refuses: boolean;
  #pool: ThreadPool | undefined;
  readonly #running: (Work | undefined)[] = [];
  readonly #freeSlots: number[] = [];
  readonly #queue: Work[] = [];
  /** For how long threads stay that nothing needs; they stay for ever without. */
  readonly #idleTime: number | undefined;
  #inFlight = 0;
  /** The most that were in flight since threads were last counted. */
  #peak = 0;
  /** Runs while there are threads that nothing needs. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flushes = false;
  #closed = false;
  #drained: (() => void)[] = [];

  constructor(most: number, refuses: boolean, idleTime?: number) {
    this.most = most;
    this.#refuses = refuses;
    this.#idleTime = idleTime;
  }

  /** Hands work over, at the end of this turn's microtasks; throws if no thread can be had. */
  start(work: Work): void {
    if (this.#closed) throw stateError(`${work.name}: the thread has ended`);
    this.goOn(work);
  }

  /** Hands work over again that has more to do, which `close` waits for as well. */
  goOn(work: Work): void {
    const pool = this.#open();
    pool.keep();
    this.#grow(pool, work);
    work.slot = -1;
    work.interrupt = () => this.#cancel(work);
    if (this.#inFlight++ === 0) pool.ref();
    if (this.#inFlight > this.#peak) this.#peak = this.#inFlight;
    if (this.#queue.length === 0 && this.#freeSlots.length > 0) this.#submit(pool, work);
    else this.#queue.push(work);
    if (this.#flushes) return;
    this.#flushes = true;
    queueMicrotask(this.#flush);
  }

  /** Waits until all that is under way has ended, then ends the threads. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#inFlight > 0) await new Promise<void>((resolve) => this.#drained.push(resolve));
    clearTimeout(this.#timer);
    this.#pool?.close();
    this.#pool = undefined;
  }

  #open(): ThreadPool {
    if (this.#pool !== undefined) return this.#pool;
    // With room for as many that are about to end.
    this.#pool = new ThreadPool(jobs, 2 * mostThreads, this.#reap);
    for (let slot = jobs - 1; slot >= 0; slot--) this.#freeSlots.push(slot);
    return this.#pool;
  }

  /** Makes a thread where there is none for one more piece of work. */
  #grow(pool: ThreadPool, work: Work): void {
    if (this.#refuses && this.#inFlight >= this.most) throw new SyscallError(-EAGAIN, work.name);
    if (this.#inFlight < pool.threads || pool.threads >= this.most) return;
    const error = pool.addThread();
    if (error === 0 || (pool.threads > 0 && !this.#refuses)) return;
    throw new SyscallError(error, work.name);
  }

  #submit(pool: ThreadPool, work: Work): void {
    const slot = this.#freeSlots.pop()!;
    work.slot = slot;
    this.#running[slot] = work;
    work.generation = pool.submit(slot, work.program, work.spawn);
  }

  readonly #flush = (): void => {
    this.#flushes = false;
    this.#look();
  };

  /** What threads have ended is told; called when they wake this thread, too. */
  readonly #reap = (): void => this.#look();

  #look(): void {
    const pool = this.#pool;
    if (pool === undefined) return;
    pool.flush();
    do {
      pool.reap(this.#ended);
      while (this.#queue.length > 0 && this.#freeSlots.length > 0) {
        this.#submit(pool, this.#queue.shift()!);
      }
      pool.flush();
    } while (this.#inFlight > 0 && !pool.sleep());
  }

  readonly #ended = (slot: number): void => {
    const work = this.#running[slot]!;
    this.#running[slot] = undefined;
    this.#freeSlots.push(slot);
    this.#settle(work);
  };

  #settle(work: Work): void {
    this.#inFlight--;
    work.settle();
    if (this.#timer === undefined) this.#watch();
    if (this.#inFlight > 0) return;
    this.#pool!.unref();
    for (const resolve of this.#drained.splice(0)) resolve();
  }

  /** Counts threads after a while, if there are any that nothing needs now. */
  #watch(): void {
    if (this.#idleTime === undefined || this.#pool!.threads <= this.#inFlight) return;
    this.#timer = setTimeout(this.#endIdle, this.#idleTime);
    this.#timer.unref();
  }

  readonly #endIdle = (): void => {
    this.#timer = undefined;
    const pool = this.#pool;
    if (pool === undefined) return;
    pool.keep();
    const surplus = pool.threads - this.#peak;
    this.#peak = this.#inFlight;
    if (surplus > 0) pool.retire(surplus);
    // Once more for those that had something to do in this time, or were about to sleep when they were woken.
    this.#watch();
  };

  #cancel(work: Work): void {
    if (work.slot >= 0) {
      this.#interrupt(work, work.slot, firstRepeat);
    } else {
      this.#queue.splice(this.#queue.indexOf(work), 1);
      this.#settle(work);
    }
  }

  #interrupt(work: Work, slot: number, repeat: number): void {
    const { generation } = work;
    // The slot may be another's by now.
    if (this.#running[slot] !== work) return;
    if (this.#pool!.cancel(slot, generation) !== 'interrupted') return;
    setTimeout(() => {
      if (work.generation === generation) {
        this.#interrupt(work, slot, Math.min(2 * repeat, lastRepeat));
      }
    }, repeat).unref();
  }
}
