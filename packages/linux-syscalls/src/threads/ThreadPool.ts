import { rangeError } from '@linux-syscalls/errors';
import { STEPS } from '@linux-syscalls/native/programLayout';
import {
  ANSWER,
  ASKED_GENERATION,
  ASKED_JOB,
  CANCELLED,
  GENERATION,
  HEAD_BYTES,
  IDLE,
  JOB_BYTES,
  jobStates,
  LAST,
  LAST_LENGTH,
  LENGTH,
  NUMBER_BYTES,
  outcomes,
  PROGRAM,
  SIGNALS,
  SLEEPING,
  SPAWN,
  STATE,
  SUBMITTED_TAIL,
  SURPLUS,
} from '@linux-syscalls/native/threadsLayout';
import { FUTEX_WAKE_PRIVATE } from '../generated/constants.ts';
import { program as machine } from '../machine/program.ts';
import { addressOf, allocate, syscall3 } from '../raw.ts';
import { fillHead, futex } from './head.ts';

const int = Int32Array.BYTES_PER_ELEMENT;
const double = Float64Array.BYTES_PER_ELEMENT;
/** The lengths of a job, in the units of two arrays. */
const [jobInts, jobDoubles] = [JOB_BYTES / int, JOB_BYTES / double];

/** The outcome of a cancellation: an interrupted job is cancelled again until it has ended. */
export type Outcome = (typeof outcomes)[number];

/** Called for a job that has ended. */
export type Ended = (slot: number, cancelled: boolean, malformed: boolean) => void;

/** Caches the address of an ArrayBuffer: asking for it costs more than the rest of `submit`. */
const address: unique symbol = Symbol('address');

/**
 * Helper threads that run programs.
 *
 * A program is put into a free slot, and retained until `reap` has reported the end of the job; the caller must
 * retain what it points at for as long. Only the thread that made the pool may use it. When the environment of that
 * thread ends, all calls are interrupted and the threads are waited for. Until then, or until `close`, the pool
 * lives.
 *
 * A new thread inherits what belongs to the thread that makes it: filters of seccomp, Landlock's rules,
 * capabilities, namespaces, scheduling. Later changes don't reach it, except user and group ids that libc changes,
 * as `process.setuid` does.
 */
export class ThreadPool {
  /** How many slots there are. */
  readonly jobs: number;
  readonly #threads: NonNullable<ReturnType<ReturnType<typeof machine>['openThreads']>>;
  readonly #wake: () => void;
  readonly #head: Int32Array;
  readonly #headAddress: number;
  readonly #futex: number = futex();
  /** Two rings of job numbers: those submitted, and those ended, which are one more. */
  readonly #submitted: Int32Array;
  readonly #ended: Int32Array;
  readonly #jobInts: Int32Array;
  readonly #jobDoubles: Float64Array;
  /** The program of each job that hasn't been reaped. */
  readonly #programs: (ArrayBuffer | undefined)[];
  /** The spawn request of each job that has one; at the end of the environment the stub ends its child. */
  readonly #spawns: (ArrayBuffer | undefined)[] = [];
  /** The doubles of the head. */
  readonly #doubles: Float64Array;
  /** The program to run at the end of the environment. */
  #last: ArrayBuffer | undefined;
  /** How many jobs were submitted since threads were last woken. */
  #pending = 0;
  #endedHead = 0;
  #isOpen = true;
  #threadCount = 0;
  /** How many threads were asked to end. */
  #asked = 0;

  /**
   * @param jobs a power of two.
   * @param wake is called on this thread's event loop after jobs ended while it slept.
   * @throws {Error} if all signals by which a call could be interrupted are in use, or can't be sent.
   */
  constructor(jobs: number, mostThreads: number, wake: () => void) {
    if (!Number.isInteger(jobs) || jobs < 1 || (jobs & (jobs - 1)) !== 0 || !(mostThreads > 0)) {
      throw rangeError(`There can be no ${mostThreads} threads with ${jobs} jobs`);
    }
    const ring = jobs * NUMBER_BYTES;
    const area = allocate(HEAD_BYTES + 2 * ring + jobs * JOB_BYTES, JOB_BYTES);
    const { buffer, byteOffset } = area;
    const rings = byteOffset + HEAD_BYTES;
    this.jobs = jobs;
    this.#head = new Int32Array(buffer, byteOffset, HEAD_BYTES / int);
    this.#doubles = new Float64Array(buffer, byteOffset, HEAD_BYTES / double);
    this.#headAddress = addressOf(area);
    this.#submitted = new Int32Array(buffer, rings, jobs);
    this.#ended = new Int32Array(buffer, rings + ring, jobs);
    this.#jobInts = new Int32Array(buffer, rings + 2 * ring, jobs * jobInts);
    this.#jobDoubles = new Float64Array(buffer, rings + 2 * ring, jobs * jobDoubles);
    this.#programs = new Array(jobs).fill(undefined);
    fillHead(area, jobs, mostThreads);
    this.#wake = wake;
    // The stub retains this function until `close`, and by it the pool and the memory that its threads use.
    const threads = machine().openThreads(area, () => this.#rethrowing());
    if (threads === undefined) throw new Error('No signal is free to interrupt calls of threads');
    this.#threads = threads;
  }

  /** How many threads there are, without those that were asked to end. */
  get threads(): number {
    return this.#threadCount;
  }

  /** How many threads wait for a job. */
  get idle(): number {
    return Atomics.load(this.#head, IDLE);
  }

  /**
   * Puts a program into a free slot; `flush` then wakes threads.
   *
   * @param spawn a spawn request, by which a child runs the program; it is kept as the program is.
   * @returns the generation of this use of the slot, for `cancel`.
   */
  submit(slot: number, program: ArrayBuffer, spawn?: ArrayBuffer): number {
    if (program.byteLength < STEPS * double) {
      throw rangeError('The program of calls is too short, or detached');
    }
    if (!this.#isOpen || this.#programs[slot] !== undefined || !(slot in this.#programs)) {
      throw new Error(`Slot ${slot} of the threads is not free`);
    }
    const at = slot * jobInts;
    const ints = this.#jobInts;
    const doubles = this.#jobDoubles;
    const generation = (ints[at + GENERATION]! + 1) | 0;
    doubles[slot * jobDoubles + PROGRAM] = locate(program);
    doubles[slot * jobDoubles + LENGTH] = program.byteLength;
    doubles[slot * jobDoubles + SPAWN] = spawn === undefined ? 0 : addressOf(spawn);
    if (spawn !== undefined) this.#spawns[slot] = spawn;
    ints[at + STATE] = jobStates.queued;
    ints[at + GENERATION] = generation;
    ints[at + CANCELLED] = 0;
    ints[at + SIGNALS] = 0;
    this.#programs[slot] = program;
    const place = (this.#head[SUBMITTED_TAIL]! + this.#pending) & (this.jobs - 1);
    this.#submitted[place] = slot;
    this.#pending++;
    return generation;
  }

  /** Wakes threads for the submitted jobs: with one call, if any threads wait. */
  flush(): void {
    const pending = this.#pending;
    if (pending === 0) return;
    this.#pending = 0;
    Atomics.add(this.#head, SUBMITTED_TAIL, pending);
    // A thread counts itself as idle before it looks at the tail for the last time.
    const idle = this.idle;
    if (idle === 0) return;
    syscall3(this.#futex, this.#headAddress, FUTEX_WAKE_PRIVATE, Math.min(pending, idle));
  }

  /** Makes one more thread; returns 0 or −errno. */
  addThread(): number {
    if (!this.#isOpen) throw new Error('The pool of threads is closed');
    this.#threads.addThread();
    const answer = this.#head[ANSWER]!;
    if (answer === 0) this.#threadCount++;
    return answer;
  }

  /** Asks so many threads to end, each when it finds no job; `keep` must be called before the next job is submitted. */
  retire(count: number): void {
    this.keep();
    this.#asked = count;
    Atomics.store(this.#head, SURPLUS, count);
    syscall3(this.#futex, this.#headAddress, FUTEX_WAKE_PRIVATE, count);
  }

  /** Takes back what `retire` asked for: from now on no thread ends, and `threads` tells how many have stayed. */
  keep(): void {
    if (this.#asked === 0) return;
    const staying = Atomics.exchange(this.#head, SURPLUS, 0);
    this.#threadCount -= this.#asked - staying;
    this.#asked = 0;
  }

  /**
   * Calls `ended` for each job that has ended, whose slot is then free. If it throws, the other jobs are left for
   * later.
   */
  reap(ended: Ended): void {
    const ring = this.#ended;
    for (;;) {
      const place = this.#endedHead & (this.jobs - 1);
      const number = Atomics.load(ring, place);
      if (number === 0) return;
      ring[place] = 0;
      this.#endedHead = (this.#endedHead + 1) | 0;
      const slot = number - 1;
      const at = slot * jobInts;
      this.#programs[slot] = undefined;
      const isMalformed = this.#jobInts[at + STATE] === jobStates.malformed;
      const isCancelled = this.#jobInts[at + CANCELLED] !== 0;
      if (this.#jobDoubles[slot * jobDoubles + SPAWN] === 0) {
        ended(slot, isCancelled, isMalformed);
      } else {
        this.#reapSpawn(slot, () => ended(slot, isCancelled, isMalformed));
      }
    }
  }

  /** Forgets the spawn request of a job after it was settled: until then its child is nobody else's. */
  #reapSpawn(slot: number, settle: () => void): void {
    const request = this.#spawns[slot];
    try {
      settle();
    } finally {
      // Unless another job has the slot by now.
      if (this.#spawns[slot] === request) {
        this.#jobDoubles[slot * jobDoubles + SPAWN] = 0;
        this.#spawns[slot] = undefined;
      }
    }
  }

  /** Asks for `wake` when a job ends; returns false if one has ended meanwhile, and `reap` is due. */
  sleep(): boolean {
    Atomics.store(this.#head, SLEEPING, 1);
    if (Atomics.load(this.#ended, this.#endedHead & (this.jobs - 1)) === 0) return true;
    Atomics.store(this.#head, SLEEPING, 0);
    return false;
  }

  /**
   * Cancels a job: its program stops before its next call, and the call that it makes is interrupted. Calls with the
   * mode `always` are made nevertheless, and not interrupted. A job that no thread has taken yet makes only these,
   * when a thread takes it; `reap` reports it as any other.
   */
  cancel(slot: number, generation: number): Outcome {
    this.#head[ASKED_JOB] = slot;
    this.#head[ASKED_GENERATION] = generation;
    this.#head[ANSWER] = 0;
    this.#threads.cancel();
    return outcomes[this.#head[ANSWER]!]!;
  }

  /**
   * Sets a program to run in this thread when its environment ends, after all threads have ended; `close` cancels
   * that. The caller must retain what the program points at as long as the pool.
   */
  atEnd(program: ArrayBuffer): void {
    this.#last = program;
    this.#doubles[LAST_LENGTH] = this.#last.byteLength;
    this.#doubles[LAST] = addressOf(program);
  }

  /** Keeps the process running, which a pool doesn't by itself. */
  ref(): void {
    this.#threads.ref();
  }

  unref(): void {
    this.#threads.unref();
  }

  /** Interrupts all calls and waits until every thread has ended. No further jobs are reported. */
  close(): void {
    this.#isOpen = false;
    this.#threadCount = 0;
    this.#threads.close();
  }

  /**
   * Node only prints a warning if a function that native code calls throws; from a microtask the error reaches the
   * process.
   */
  #rethrowing(): void {
    try {
      this.#wake();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

function locate(program: ArrayBuffer & { [address]?: number }): number {
  program[address] ??= addressOf(program);
  return program[address];
}
