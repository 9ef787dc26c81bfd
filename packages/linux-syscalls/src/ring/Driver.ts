import { stateError } from '@linux-syscalls/errors';
import { struct } from '@linux-syscalls/types';
import { unwrap } from '../errors/unwrap.ts';
import { IORING_ENTER_GETEVENTS, IORING_REGISTER_SYNC_CANCEL } from '../generated/constants.ts';
import { EAGAIN, EBADR, EBUSY, ECANCELED, EINTR, ENOMEM } from '../generated/errnos.ts';
import { io_uring_enter, io_uring_register } from '../generated/nothrow/ioUring.ts';
import {
  IORING_ASYNC_CANCEL_ALL,
  IORING_ASYNC_CANCEL_ANY,
  IORING_ASYNC_CANCEL_FD,
  IORING_CQ_EVENTFD_DISABLED,
  IORING_CQE_F_MORE,
  IORING_SQ_CQ_OVERFLOW,
  IORING_SQ_TASKRUN,
  IOSQE_FIXED_FILE,
  io_uring_cqe,
  io_uring_sqe,
} from '../generated/ring/header.ts';
import { high, low } from '../machine/halves.ts';
import { SyscallError } from '../trap.ts';
import type { RegisteredFile } from './FixedFile.ts';
import { flagBits, request, requestWords } from './filling.ts';
import type { Operation } from './Operation.ts';
import { Queue } from './Queue.ts';
import { asCallReturns } from './restarts.ts';
import { renewEventfd, type Setup, setUp, tearDown } from './Setup.ts';
import { Slots } from './Slots.ts';
import { Waiter } from './Waiter.ts';

const completionWords = 4;
/**
 * Flags of the submission ring for work that `io_uring_enter` has to do: deferred completions, or some that found no
 * room.
 */
const waitingWork = IORING_SQ_TASKRUN | IORING_SQ_CQ_OVERFLOW;

/** Errors of `io_uring_enter` that leave requests in the ring for the next time. */
const transient: ReadonlySet<number> = /* @__PURE__ */ new Set([
  EAGAIN,
  EBADR,
  EBUSY,
  EINTR,
  ENOMEM,
]);

/** Operations that the kernel must get at once and in this order, with their requests. */
interface Chain {
  readonly operations: readonly Operation[];
  readonly requests: Int32Array;
}

/**
 * The rings of io_uring, and the operations in flight.
 *
 * Requests are collected and submitted together when the microtasks have run; then the completions that are there
 * already are taken. For the others the kernel is asked to signal an eventfd before JavaScript sleeps.
 */
export class Driver {
  readonly #setup: Setup;
  readonly #slots: Slots;
  readonly #waiter: Waiter;
  /** How many completions one turn of the event loop may take. */
  readonly #turn: number;
  /** Chains that find no room in the ring. */
  readonly #queue = new Queue<Chain>();
  /** How many operations those are. */
  #queued = 0;
  readonly #cancelRequest = struct.io_uring_sync_cancel_reg.alloc();

  /** How many requests were ever filled in, and how many submitted; the ring's indices are the low bits. */
  #tail = 0;
  #submitted = 0;
  /** How many completions were ever taken. */
  #head = 0;
  /** How many completions are still to come, counted from the head that the kernel was told last. */
  #expected = 0;
  /** How many of these were taken since then. */
  #consumed = 0;
  #underWay = 0;
  #taken = 0;
  #scheduled = false;
  /** The tail when the flush was last put off. */
  #seen = 0;
  #isEnding = false;
  #isEnded = false;
  #lost: number | undefined;
  readonly #retained: unknown[] = [];
  readonly #endings: (() => void)[] = [];
  #drained: (() => void)[] = [];
  #idle: (() => void)[] = [];

  constructor(entries: number, completions: number, turn: number) {
    this.#setup = setUp(entries, completions);
    this.#turn = turn;
    this.#slots = new Slots(this.#setup.completions);
    this.#quieten();
    try {
      this.#waiter = new Waiter(this.#setup, () => this.#wake());
    } catch (error) {
      tearDown(this.#setup);
      throw error;
    }
  }

  get fd(): number {
    return this.#setup.fd;
  }

  /** How many operations have not ended. */
  get inFlight(): number {
    return this.#underWay + this.#queued;
  }

  /** Whether the next submission has room for another operation, which otherwise waits until one ends. */
  get hasRoom(): boolean {
    return this.#lost === undefined && this.#queue.length === 0 && this.#slots.free > 0;
  }

  /**
   * The error, −errno, with which the kernel refuses `io_uring_enter` for good, as under a filter that came after
   * the ring. Then no further operation starts, and those that the kernel has never end.
   */
  get lost(): number | undefined {
    return this.#lost;
  }

  /** How many operations a chain may have. */
  get longestChain(): number {
    return Math.min(this.#setup.entries, this.#setup.completions);
  }

  /** Whether it accepts no more operations. */
  get isEnding(): boolean {
    return this.#isEnding;
  }

  /** Keeps memory alive as long as the ring, which uses it. */
  retain(memory: unknown): void {
    this.#retained.push(memory);
  }

  requireOpen(name: string): void {
    if (this.#isEnded) throw stateError(`${name}: the ring has ended`);
    if (this.#isEnding) throw stateError(`${name}: the ring is ending`);
  }

  /** Submits an operation whose request has just been filled in. */
  start(operation: Operation): void {
    this.#keepRunning();
    operation.file?.begin();
    if (this.#queue.length > 0 || !this.#hasRoom(1)) {
      this.#enqueue({ operations: [operation], requests: request.slice() });
    } else {
      this.#place(operation, request, 0);
    }
    this.#schedule();
  }

  /** Submits operations with their requests, one after the other. */
  startChain(chain: Chain): void {
    this.#keepRunning();
    for (const { file } of chain.operations) file?.begin();
    if (this.#queue.length > 0 || !this.#hasRoom(chain.operations.length)) this.#enqueue(chain);
    else this.#placeChain(chain);
    this.#schedule();
  }

  /** Cancels an operation; its completion tells the outcome. */
  cancel(operation: Operation): void {
    if (operation.isEnded) return;
    const { slot } = operation;
    if (slot < 0) {
      this.#cancelQueued(({ operations }) => operations.includes(operation));
      return;
    }
    this.#submitAll();
    const reg = this.#cancelRequest;
    reg.addr = (BigInt(this.#slots.generation(slot) >>> 0) << 32n) | BigInt(slot);
    reg.flags = 0;
    this.#cancelNow();
  }

  /** Cancels all operations on a descriptor; returns how many there were. */
  cancelDescriptor(fd: number): number {
    const fixed = flagBits(IOSQE_FIXED_FILE);
    const queued = this.#cancelQueued(({ operations, requests }) =>
      operations.some(
        (_, i) =>
          requests[i * requestWords + io_uring_sqe.fd] === fd &&
          (requests[i * requestWords]! & fixed) === 0,
      ),
    );
    this.#submitAll();
    this.#cancelRequest.fd = fd;
    this.#cancelRequest.flags = IORING_ASYNC_CANCEL_FD | IORING_ASYNC_CANCEL_ALL;
    return queued + Math.max(this.#cancelNow(), 0);
  }

  /** Makes `io_uring_register` on this ring, and returns what the kernel returns. */
  register(opcode: number, ...operands: readonly unknown[]): number {
    const call = io_uring_register as (...args: readonly unknown[]) => number;
    return unwrap(call(this.fd, opcode, ...operands), 'io_uring_register');
  }

  /** Calls a function when the ring begins to end. */
  whenEnding(action: () => void): void {
    this.#endings.push(action);
  }

  /** Settles when no operation waits for room in the ring. */
  drained(): Promise<void> {
    if (this.#queued === 0) return Promise.resolve();
    return new Promise((resolve) => this.#drained.push(resolve));
  }

  /** Cancels all operations, waits until they have ended, and frees the ring. */
  async end(): Promise<void> {
    if (this.#isEnded) return;
    if (!this.#isEnding) {
      this.#isEnding = true;
      for (const action of this.#endings) action();
      this.#cancelQueued(() => true);
      this.#submitAll();
      this.#cancelAll();
      this.#schedule();
    }
    if (this.inFlight > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
    // Not inside a completion: the loop over completions goes on after it, in memory that is freed here.
    else await undefined;
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#waiter.close();
    tearDown(this.#setup);
  }

  /** Keeps the process alive from the first operation to the last. */
  #keepRunning(): void {
    if (this.inFlight === 0) this.#waiter.ref();
  }

  #enqueue(chain: Chain): void {
    this.#queue.add(chain);
    this.#queued += chain.operations.length;
  }

  /** Whether so many requests can be in the next submission. */
  #hasRoom(count: number): boolean {
    if (this.#slots.free < count) return false;
    const room = (): number => this.#setup.entries - (this.#tail - this.#submitted);
    if (room() < count) this.#submit();
    return room() >= count;
  }

  #placeChain({ operations, requests }: Chain): void {
    operations.forEach((operation, i) => {
      this.#place(operation, requests, i * requestWords);
    });
  }

  #place(operation: Operation, from: Int32Array, start: number): void {
    const { requests, entries } = this.#setup;
    const slot = this.#slots.take(operation);
    operation.slot = slot;
    const at = (this.#tail & (entries - 1)) * requestWords;
    for (let i = 0; i < requestWords; i++) requests[at + i] = from[start + i]!;
    requests[at + io_uring_sqe.user_data + low] = slot;
    requests[at + io_uring_sqe.user_data + high] = this.#slots.generation(slot);
    this.#tail += 1;
    this.#underWay += 1;
  }

  #placeQueued(): void {
    for (let next = this.#queue.head; next !== undefined; next = this.#queue.head) {
      if (!this.#hasRoom(next.operations.length)) return;
      this.#queue.shift();
      this.#queued -= next.operations.length;
      this.#placeChain(next);
      this.#schedule();
    }
    const waiting = this.#drained;
    if (waiting.length === 0) return;
    this.#drained = [];
    for (const resolve of waiting) resolve();
  }

  #cancelQueued(matches: (chain: Chain) => boolean): number {
    return this.#refuseQueued(matches, -ECANCELED);
  }

  #refuseQueued(matches: (chain: Chain) => boolean, error: number): number {
    if (this.#queue.length === 0) return 0;
    const refused = this.#queue.take(matches).flatMap(({ operations }) => operations);
    this.#queued -= refused.length;
    this.#finishLater(refused, error);
    return refused.length;
  }

  /**
   * Ends operations that were never submitted; in a microtask, so that the caller of `cancel` or `end` isn't called
   * back from inside.
   */
  #finishLater(operations: readonly Operation[], error: number): void {
    if (operations.length === 0) return;
    for (const operation of operations) operation.isRefused = true;
    queueMicrotask(() => {
      for (const operation of operations) this.#finish(operation, error, 0);
      this.#schedule();
    });
  }

  #cancelNow(): number {
    const result = io_uring_register(this.fd, IORING_REGISTER_SYNC_CANCEL, this.#cancelRequest);
    this.#schedule();
    return result;
  }

  /** Cancels all operations that have begun; those behind them in a chain may begin later. */
  #cancelAll(): void {
    this.#cancelRequest.flags = IORING_ASYNC_CANCEL_ANY;
    io_uring_register(this.fd, IORING_REGISTER_SYNC_CANCEL, this.#cancelRequest);
  }

  #schedule(): void {
    if (this.#scheduled || this.#isEnded) return;
    this.#scheduled = true;
    this.#seen = -1;
    // A limit, as timers and other events would otherwise wait for as long as completions come.
    if (this.#taken < this.#turn) queueMicrotask(this.#flush);
    else setImmediate(this.#flushNextTurn);
  }

  readonly #flushNextTurn = (): void => {
    this.#taken = 0;
    this.#seen = this.#tail;
    this.#flush();
  };

  readonly #flush = (): void => {
    if (this.#isEnded) return;
    // Microtasks that are still to run may add requests to this submission: look again behind them.
    if (this.#seen !== this.#tail) {
      this.#seen = this.#tail;
      queueMicrotask(this.#flush);
      return;
    }
    this.#scheduled = false;
    this.#quieten();
    this.#submitAll();
    this.#reap();
  };

  #wake(): void {
    if (this.#isEnded) return;
    this.#taken = 0;
    this.#quieten();
    this.#submitAll();
    this.#reap();
  }

  /** Submits what was filled in, and lets the kernel do the work that it deferred to this thread. */
  #submitAll(): void {
    if (this.#tail !== this.#submitted) this.#submit();
    else if (this.#hasWork) this.#enter(0);
  }

  get #hasWork(): boolean {
    const { words, submission } = this.#setup;
    const flags = Atomics.load(words, submission.flags);
    return (flags & waitingWork) !== 0 && this.#lost === undefined;
  }

  #submit(): void {
    const { words, submission } = this.#setup;
    // Gives the kernel room for operations that complete at once.
    this.#tellHead();
    Atomics.store(words, submission.tail, this.#tail | 0);
    const taken = this.#enter(this.#tail - this.#submitted);
    if (taken > 0) {
      this.#submitted += taken;
      this.#expected += taken;
      this.#waiter.expect(this.#expected);
    }
    if (this.#lost !== undefined) this.#refuseUnsubmitted(this.#lost);
    else if (this.#tail !== this.#submitted) this.#submitLater();
  }

  /** Ends operations that the kernel hasn't taken; nor may the end of the environment submit them. */
  #refuseUnsubmitted(error: number): void {
    const { words, submission, requests, entries } = this.#setup;
    const refused: Operation[] = [];
    for (; this.#tail !== this.#submitted; this.#tail--) {
      const at = ((this.#tail - 1) & (entries - 1)) * requestWords;
      const slot = requests[at + io_uring_sqe.user_data + low]!;
      const generation = requests[at + io_uring_sqe.user_data + high]!;
      const operation = this.#slots.at(slot, generation)!;
      this.#slots.release(slot);
      operation.slot = -1;
      this.#underWay -= 1;
      refused.unshift(operation);
    }
    Atomics.store(words, submission.tail, this.#tail | 0);
    this.#finishLater(refused, error);
    this.#refuseQueued(() => true, error);
  }

  #submitLater(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(this.#flushNextTurn);
  }

  #enter(count: number): number {
    const result = io_uring_enter(this.fd, count, 0, IORING_ENTER_GETEVENTS);
    if (result < 0 && !transient.has(-result)) this.#lost = result;
    return result;
  }

  /** Takes the completions that are there, up to the limit of a turn. */
  #reap(): void {
    const { words, completion, completions } = this.#setup;
    const mask = completions - 1;
    const tail = Atomics.load(words, completion.tail);
    while ((this.#head | 0) !== tail && this.#taken < this.#turn) {
      const at = completion.entries + (this.#head & mask) * completionWords;
      const slot = words[at + io_uring_cqe.user_data + low]!;
      const generation = words[at + io_uring_cqe.user_data + high]!;
      const result = asCallReturns(words[at + io_uring_cqe.res]!);
      const flags = words[at + io_uring_cqe.flags]!;
      // Before any code of the caller's runs, which may do anything.
      this.#head += 1;
      this.#taken += 1;
      const operation = this.#slots.at(slot, generation);
      if (operation === undefined) continue;
      if ((flags & IORING_CQE_F_MORE) !== 0) {
        call(operation, result, flags);
        continue;
      }
      this.#consumed += 1;
      this.#slots.release(slot);
      operation.slot = -1;
      this.#underWay -= 1;
      this.#finish(operation, result, flags);
    }
    if (this.#isEnded) return;
    this.#tellHead();
    this.#placeQueued();
    this.#settle(tail);
  }

  /** Goes on in the next turn, or sleeps, or is done. */
  #settle(tail: number): void {
    if (this.inFlight === 0) {
      this.#waiter.unref();
      const waiting = this.#idle;
      this.#idle = [];
      for (const resolve of waiting) resolve();
    }
    if (this.#scheduled) return;
    if ((this.#head | 0) !== tail) this.#submitLater();
    else if (this.#underWay > 0) this.#sleep();
  }

  #finish(operation: Operation, result: number, flags: number): void {
    operation.isEnded = true;
    if (operation.file !== undefined) release(operation.file);
    call(operation, result, flags);
  }

  #tellHead(): void {
    const { words, completion } = this.#setup;
    if (words[completion.head] === (this.#head | 0)) return;
    // The count goes first: this thread may be terminated in between, and mustn't wait for completions that don't
    // come.
    this.#expected -= this.#consumed;
    this.#consumed = 0;
    this.#waiter.expect(this.#expected);
    Atomics.store(words, completion.head, this.#head | 0);
  }

  /** Asks for no signals to the eventfd: completions are looked at anyway. */
  #quieten(): void {
    const { words, completion } = this.#setup;
    words[completion.flags] = IORING_CQ_EVENTFD_DISABLED;
  }

  /** Asks for signals to the eventfd, then looks once more for completions that came before. */
  #sleep(): void {
    const { words, completion } = this.#setup;
    const isLost = this.#lost !== undefined; // Then nothing begins or ends, and there is nothing to tell.
    const isRegistered = isLost || this.#waiter.isArmed || renewEventfd(this.#setup);
    Atomics.store(words, completion.flags, 0);
    // The flag of waiting work isn't enough: on machines such as aarch64 it may come after the kernel has read that no
    // signals are asked for.
    if (!this.#hasWork && !isLost) this.#enter(0);
    if (this.#isEnding) this.#cancelAll();
    const hasCome = Atomics.load(words, completion.tail) !== (this.#head | 0);
    if (hasCome || this.#hasWork || !isRegistered) this.#submitLater();
    else this.#waiter.arm();
  }
}

/** Where the kernel doesn't take back a place that nobody uses any more, that stays taken. */
function release(file: RegisteredFile): void {
  try {
    file.end();
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
  }
}

/** Runs the caller's function; what it throws reaches the process, and other completions go on. */
function call(operation: Operation, result: number, flags: number): void {
  try {
    operation.complete(result, flags);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
