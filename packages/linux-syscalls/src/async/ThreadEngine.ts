import { stateError } from '@linux-syscalls/errors';
import { EAGAIN } from '../generated/errnos.ts';
import { ThreadPool } from '../threads/ThreadPool.ts';
import { SyscallError } from '../trap.ts';
import type { Engine } from './Engine.ts';
import type { Work } from './Work.ts';

/**
 * A signal that comes before its call doesn't interrupt it, so signals are repeated, at growing intervals in
 * milliseconds.
 */
const firstRepeat = 1;
const lastRepeat = 64;

/** How many jobs the threads have at a time; other work waits here. */
const jobs = 1024;

/** The largest number of threads that can be configured. */
export const mostThreads = 1024;

/** How long a thread is idle before it ends, in milliseconds; at most twice as long. */
export const idleTime = 10_000;

/**
 * Has helper threads do work. What was asked for in one run of the microtasks is submitted together.
 *
 * Without work in flight nothing keeps the process alive, and idle threads end after a while.
 */
export class ThreadEngine implements Engine {
  /** How many threads there may be. */
  most: number;
  /** Whether work is refused when there is no thread for it: to wait for one may take for ever. */
  readonly #refuses: boolean;
  #pool: ThreadPool | undefined;
  readonly #running: (Work | undefined)[] = [];
  readonly #freeSlots: number[] = [];
  readonly #queue: Work[] = [];
  /** How long idle threads stay, in milliseconds; for ever if undefined. */
  readonly #idleTime: number | undefined;
  #inFlight = 0;
  /** The most work in flight since idle threads were last ended. */
  #peak = 0;
  /** Runs while there are idle threads. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flushes = false;
  #closed = false;
  #drained: (() => void)[] = [];

  constructor(most: number, refuses: boolean, idleTime?: number) {
    this.most = most;
    this.#refuses = refuses;
    this.#idleTime = idleTime;
  }

  /** Submits work when the microtasks have run; throws if there is no thread for it. */
  start(work: Work): void {
    if (this.#closed) throw stateError(`${work.name}: the thread has ended`);
    this.goOn(work);
  }

  /** Submits work again that has another call to make, also after `close` was called, which waits for it. */
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

  /** Waits until all work has ended, then ends the threads. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#inFlight > 0) await new Promise<void>((resolve) => this.#drained.push(resolve));
    clearTimeout(this.#timer);
    this.#pool?.close();
    this.#pool = undefined;
  }

  #open(): ThreadPool {
    if (this.#pool !== undefined) return this.#pool;
    // Twice as many, since threads that are about to end still count.
    this.#pool = new ThreadPool(jobs, 2 * mostThreads, this.#reap);
    for (let slot = jobs - 1; slot >= 0; slot--) this.#freeSlots.push(slot);
    return this.#pool;
  }

  /** Makes a thread if all have work. */
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

  /** Takes the jobs that have ended; also called when a thread wakes this one. */
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

  /** Ends idle threads after a while, if there are any. */
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
    // Some may still be idle: those that had work meanwhile, or were woken as they went to sleep.
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
    // Other work may have the slot by now.
    if (this.#running[slot] !== work) return;
    if (this.#pool!.cancel(slot, generation) !== 'interrupted') return;
    setTimeout(() => {
      if (work.generation === generation) {
        this.#interrupt(work, slot, Math.min(2 * repeat, lastRepeat));
      }
    }, repeat).unref();
  }
}
