import { outOfRange, valueError, wrongType } from '@linux-syscalls/errors';
import type { View } from '@linux-syscalls/native/view';
import type { fd } from '@linux-syscalls/types';
import { countOfBytes } from '../arguments/counts.ts';
import type { Flags } from '../arguments/flags.ts';
import { flags32, type Integer, int32, int64 } from '../arguments/integers.ts';
import { ETIME } from '../generated/errnos.ts';
import { close } from '../generated/nothrow/descriptors.ts';
import {
  IORING_ACCEPT_MULTISHOT,
  IORING_POLL_ADD_MULTI,
  IORING_RECV_MULTISHOT,
  IOSQE_BUFFER_SELECT,
  opcodes,
} from '../generated/ring/header.ts';
import type { CalledOperations, Operations } from '../generated/ring/methods.ts';
import { file } from './arguments.ts';
import { type BufferPool, Buffers, type Chunk } from './BufferPool.ts';
import { Driver } from './Driver.ts';
import { Files, type FileTable } from './FileTable.ts';
import { type FixedBuffer, RegisteredBuffer, registerBuffers } from './FixedBuffer.ts';
import type { FixedFile } from './FixedFile.ts';
import { addFlags, fill, fillFor, polled, setBuffer, setPriority } from './filling.ts';
import { type Link, runChain } from './Link.ts';
import { Multishot, type Repeated } from './Multishot.ts';
import { type Done, Operation, type OperationOptions, type Token } from './Operation.ts';
import { addMethods, type RingOperation } from './operations.ts';
import { promised, type Start } from './promised.ts';
import { defaultSizes } from './sizes.ts';
import { type Support, supported } from './supported.ts';
import { timespecOf } from './times.ts';

/** How large a ring is. */
export interface RingOptions {
  /** How many operations one submission may have, rounded up to a power of two; 256 by default. */
  readonly entries?: number;
  /** How many operations may be in flight, rounded up to a power of two; 4096 by default. */
  readonly completions?: number;
  /** How many completions one turn of the event loop takes before timers run; 2048 by default. */
  readonly turn?: number;
}

/**
 * An io_uring: operations that wait in the kernel, without a thread, while JavaScript goes on.
 *
 * An operation has the name, the arguments and the checks of the call that does the same, and returns a promise of
 * its result. What was asked for when the microtasks have run is submitted together, in order. In which order the
 * kernel does it is the kernel's choice: `link` is for operations that must follow each other.
 *
 * Memory that is passed belongs to the kernel until the promise has settled.
 */
export interface Ring extends Operations, AsyncDisposable {
  /**
   * The same operations with a function that is called at their end, for loops in which promises would take most of
   * the time.
   */
  readonly callback: CalledOperations;

  /** How many operations have not ended yet, those that wait for room in the ring among them. */
  readonly inFlight: number;

  /**
   * Settles when no operation waits for room in the ring: at once, unless more are in flight than it has completions
   * for.
   */
  drained(): Promise<void>;

  /** Settles when the operation of the ring does that does nothing. */
  nop(control?: OperationOptions): Promise<number>;

  /**
   * Settles when a time is over.
   *
   * @param time in nanoseconds.
   */
  timeout(time: Integer, control?: OperationOptions): Promise<void>;

  /**
   * Settles when one of these events is there.
   *
   * @param events `POLLIN`, `POLLOUT` …, or-ed; `POLLERR` and `POLLHUP` always count.
   * @returns those that are.
   */
  ready(fd: fd | FixedFile, events: Flags<'POLL'>, control?: OperationOptions): Promise<number>;

  /**
   * Submits a chain of operations, each of which starts when the one before has succeeded.
   *
   * @param record adds operations to the chain, by the methods of what it is given.
   * @returns their results in the same order.
   * @throws {SyscallError} of the first that failed, whose `step` says which it is; those behind it
   *   were not begun. A read or write that moved fewer bytes than asked for ends the chain as well.
   * @throws {TypeError} {RangeError} for memory that was detached or has shrunk when `record` returns; none is begun.
   */
  link(record: (link: Link) => void): Promise<readonly number[]>;

  /**
   * Accepts connections, one after the other, for as long as the loop asks for them.
   *
   * ```ts
   * for await (const socket of ring.accept(listener)) serve(socket);
   * ```
   *
   * @param flags `SOCK_CLOEXEC`, `SOCK_NONBLOCK` or 0.
   * @returns descriptors, which the caller closes; what came and wasn't taken is closed at the end.
   */
  accept(
    sockfd: fd | FixedFile,
    flags?: Flags<'SOCK_'>,
    control?: OperationOptions,
  ): AsyncIterableIterator<fd, undefined>;

  /**
   * Receives bytes in buffers of a pool, until the other end closes.
   *
   * ```ts
   * for await (using chunk of ring.receive(socket, pool)) await ring.send(socket, chunk.view);
   * ```
   *
   * If no buffer is free it waits until one is given back.
   */
  receive(
    sockfd: fd | FixedFile,
    pool: BufferPool,
    control?: OperationOptions,
  ): AsyncIterableIterator<Chunk, undefined>;

  /**
   * Reports events, again and again.
   *
   * @param events `POLLIN`, `POLLOUT` …, or-ed; `POLLERR` and `POLLHUP` always count.
   * @returns those that happened each time.
   */
  poll(
    fd: fd | FixedFile,
    events: Flags<'POLL'>,
    control?: OperationOptions,
  ): AsyncIterableIterator<number, undefined>;

  /**
   * Reports that a time is over, again and again; it starts anew when the ring learns of its end.
   *
   * @param time in nanoseconds.
   * @returns how often it was until then.
   */
  timer(time: Integer, control?: OperationOptions): AsyncIterableIterator<number, undefined>;

  /**
   * Makes buffers from which the kernel takes one when bytes arrive.
   *
   * @param count how many, a power of two up to 32768.
   * @param size of each in bytes.
   * @throws {SyscallError} ENOMEM: RLIMIT_MEMLOCK is too low.
   */
  bufferPool(count: number, size: number): BufferPool;

  /**
   * Registers memory, for `readFixed` and `writeFixed`, until the ring ends.
   *
   * @throws {SyscallError} EBUSY: some is registered already; ENOMEM: RLIMIT_MEMLOCK is too low.
   */
  registerBuffers(views: readonly View[]): readonly FixedBuffer[];

  /**
   * Makes a table of files that the ring keeps open.
   *
   * @param count how many.
   * @throws {SyscallError} EBUSY: there are such places already.
   */
  registerFiles(count: number): FileTable;

  /**
   * Reads into registered memory.
   *
   * @param count at most so many bytes; by default as many as `buffer` has.
   * @param pos where to start, or −1 for the file's own offset.
   */
  readFixed(
    fd: fd | FixedFile,
    buffer: FixedBuffer,
    count?: number,
    pos?: Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * Writes from registered memory.
   *
   * @param count so many bytes; by default as many as `buffer` has.
   * @param pos where to start, or −1 for the file's own offset.
   */
  writeFixed(
    fd: fd | FixedFile,
    buffer: FixedBuffer,
    count?: number,
    pos?: Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * Cancels an operation. Its function is called with −ECANCELED, or with the result if it ended before.
   *
   * @param token what a method of `callback` returned; one that has ended is left alone.
   */
  cancel(token: Token): void;

  /**
   * Cancels all operations on a descriptor.
   *
   * @returns how many there were.
   */
  cancelDescriptor(fd: fd): number;

  /** Cancels all operations, waits until they have ended, and frees the ring, as `await using` does. */
  end(): Promise<void>;
}

/** Starts an operation of a ring. */
let start: (
  ring: RingOfThread,
  what: Start,
  args: readonly unknown[],
  options: unknown,
) => Promise<number>;

class RingOfThread {
  readonly #driver: Driver;
  readonly callback: CalledOperations;
  /** How many pools of buffers were made: the number of the next pool's group. */
  #pools = 0;

  constructor(options: RingOptions = {}) {
    if (typeof options !== 'object' || options === null) {
      throw wrongType('Ring: options', 'an object', options);
    }
    const size = (name: keyof typeof defaultSizes): number => sizeOf(name, options[name]);
    const [entries, completions, turn] = [size('entries'), size('completions'), size('turn')];
    this.#driver = new Driver(entries, Math.max(completions, entries), turn);
    this.callback = new Callback(this.#driver, this) as unknown as CalledOperations;
  }

  static {
    start = (ring, what, args, options) => promised(ring.#driver, ring, what, args, options);
  }

  static supported(): Support {
    return supported();
  }

  get inFlight(): number {
    return this.#driver.inFlight;
  }

  drained(): Promise<void> {
    return this.#driver.drained();
  }

  nop(control?: OperationOptions): Promise<number> {
    return start(this, { name: 'nop', fill: () => fill(opcodes.IORING_OP_NOP, -1) }, [], control);
  }

  async timeout(time: Integer, control?: OperationOptions): Promise<void> {
    const filler = (): void =>
      fill(opcodes.IORING_OP_TIMEOUT, -1, timespecOf('timeout', 'time', time), 1);
    const what = { name: 'timeout', fill: filler, succeedsWith: -ETIME };
    await start(this, what, [], control);
  }

  ready(fd: fd | FixedFile, events: Flags<'POLL'>, control?: OperationOptions): Promise<number> {
    const filler = (): void => {
      const place = file('ready', 'fd', fd);
      const wanted = polled(flags32('ready', 'events', events));
      fill(opcodes.IORING_OP_POLL_ADD, place, 0, 0, 0, wanted);
    };
    return start(this, { name: 'ready', fill: filler }, [], control);
  }

  link(record: (link: Link) => void): Promise<readonly number[]> {
    return runChain(this.#driver, this, record);
  }

  accept(
    sockfd: fd | FixedFile,
    flags: Flags<'SOCK_'> = 0,
    control?: OperationOptions,
  ): AsyncIterableIterator<fd, undefined> {
    const filler = (): void => {
      const place = file('accept', 'sockfd', sockfd);
      fill(opcodes.IORING_OP_ACCEPT, place, 0, 0, 0, flags32('accept', 'flags', flags));
      setPriority(IORING_ACCEPT_MULTISHOT);
    };
    return this.#repeated(control, {
      name: 'accept',
      fill: filler,
      value: (socket) => socket,
      discard: (socket) => void close(socket),
    });
  }

  receive(
    sockfd: fd | FixedFile,
    pool: BufferPool,
    control?: OperationOptions,
  ): AsyncIterableIterator<Chunk, undefined> {
    const buffers = this.#buffersOf(pool);
    const filler = (): void => {
      const place = file('receive', 'sockfd', sockfd);
      addFlags(IOSQE_BUFFER_SELECT);
      fill(opcodes.IORING_OP_RECV, place);
      setPriority(IORING_RECV_MULTISHOT);
      setBuffer(this.#buffersOf(pool).group); // unless it was freed meanwhile
    };
    return this.#repeated(control, {
      name: 'receive',
      fill: filler,
      value: (length, flags) => (length === 0 ? undefined : buffers.chunk(length, flags)),
      discard: (chunk) => chunk.free(),
      whenRefilled: (action) => buffers.whenRefilled(action),
    });
  }

  poll(
    fd: fd | FixedFile,
    events: Flags<'POLL'>,
    control?: OperationOptions,
  ): AsyncIterableIterator<number, undefined> {
    const filler = (): void => {
      const place = file('poll', 'fd', fd);
      const wanted = polled(flags32('poll', 'events', events));
      fill(opcodes.IORING_OP_POLL_ADD, place, 0, IORING_POLL_ADD_MULTI, 0, wanted);
    };
    return this.#repeated(control, { name: 'poll', fill: filler, value: (found) => found });
  }

  timer(time: Integer, control?: OperationOptions): AsyncIterableIterator<number, undefined> {
    // Not a multishot timeout, which can't be cancelled while its completion is deferred.
    const filler = (): void =>
      fill(opcodes.IORING_OP_TIMEOUT, -1, timespecOf('timer', 'time', time), 1);
    let count = 0;
    return this.#repeated(control, {
      name: 'timer',
      fill: filler,
      succeedsWith: -ETIME,
      value: () => ++count,
    });
  }

  bufferPool(count: number, size: number): BufferPool {
    this.#driver.requireOpen('bufferPool');
    const pool = new Buffers(this.#driver, this.#pools, count, size);
    this.#driver.retain(pool);
    this.#pools += 1;
    return pool;
  }

  registerBuffers(views: readonly View[]): readonly FixedBuffer[] {
    this.#driver.requireOpen('registerBuffers');
    return registerBuffers(this.#driver, this, views);
  }

  registerFiles(count: number): FileTable {
    this.#driver.requireOpen('registerFiles');
    return new Files(this.#driver, this, count);
  }

  readFixed(
    fd: fd | FixedFile,
    buffer: FixedBuffer,
    count?: number,
    pos: Integer = -1,
    control?: OperationOptions,
  ): Promise<number> {
    const args = [fd, buffer, count, pos] as const;
    return this.#fixed('readFixed', opcodes.IORING_OP_READ_FIXED, args, control);
  }

  writeFixed(
    fd: fd | FixedFile,
    buffer: FixedBuffer,
    count?: number,
    pos: Integer = -1,
    control?: OperationOptions,
  ): Promise<number> {
    const args = [fd, buffer, count, pos] as const;
    return this.#fixed('writeFixed', opcodes.IORING_OP_WRITE_FIXED, args, control);
  }

  #fixed(
    name: string,
    opcode: number,
    [fd, buffer, count, pos]: readonly [fd | FixedFile, FixedBuffer, number | undefined, Integer],
    control: unknown,
  ): Promise<number> {
    const filler = (): void => {
      const index = RegisteredBuffer.indexIn(buffer, this, name);
      const place = file(name, 'fd', fd);
      const offset = int64(name, 'pos', pos);
      const length = countOfBytes(name, 'count', count, 'buffer', buffer.view, 0xffff_ffff);
      fill(opcode, place, buffer.view, length, offset);
      setBuffer(index);
    };
    return start(this, { name, fill: filler }, [], control);
  }

  #buffersOf(pool: unknown): Buffers {
    if (Buffers.is(pool) && pool.isOf(this.#driver)) return pool;
    throw wrongType('receive: pool', 'a pool of this ring', pool);
  }

  #repeated<T>(
    control: OperationOptions | undefined,
    repeated: Repeated<T>,
  ): AsyncIterableIterator<T, undefined> {
    return new Multishot(this.#driver, this, repeated, control);
  }

  cancel(token: Token): void {
    if (!Operation.is(token)) throw wrongType('cancel: token', 'what a method returned', token);
    if (token.ring !== this) throw valueError('cancel: token is of another ring');
    this.#driver.requireOpen('cancel');
    this.#driver.cancel(token);
  }

  cancelDescriptor(fd: fd): number {
    this.#driver.requireOpen('cancelDescriptor');
    return this.#driver.cancelDescriptor(int32('cancelDescriptor', 'fd', fd));
  }

  end(): Promise<void> {
    return this.#driver.end();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#driver.end();
  }
}

/** Starts an operation that tells a function of its end. */
let startCalled: (
  callback: Callback,
  operation: RingOperation,
  args: readonly unknown[],
  done: unknown,
) => Operation;

class Callback {
  readonly #driver: Driver;
  readonly #ring: object;

  constructor(driver: Driver, ring: object) {
    this.#driver = driver;
    this.#ring = ring;
  }

  static {
    startCalled = (callback, { name, fill: filler }, args, done) => {
      const driver = callback.#driver;
      driver.requireOpen(name);
      if (typeof done !== 'function') throw wrongType(`${name}: done`, 'a function', done);
      const operation = new Operation(name, done as Done);
      fillFor(callback.#ring, operation, filler, args);
      driver.start(operation);
      return operation;
    };
  }
}

addMethods(
  RingOfThread.prototype,
  (operation) =>
    function (this: RingOfThread, ...args: unknown[]): Promise<number> {
      return start(this, operation, args, args[operation.count]);
    },
);

addMethods(
  Callback.prototype,
  (operation) =>
    function (this: Callback, ...args: unknown[]): Operation {
      return startCalled(this, operation, args, args[operation.count]);
    },
);

function sizeOf(name: keyof typeof defaultSizes, value: unknown): number {
  if (value === undefined) return defaultSizes[name];
  if (typeof value !== 'number') throw wrongType(`Ring: options.${name}`, 'a number', value);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw outOfRange(`Ring: options.${name}`, 'a positive integer', value);
}

/** Makes a ring, which belongs to the thread that makes it. */
export const Ring: {
  /**
   * @throws an error with code ERR_LINUX_SYSCALLS_NO_RING if none can be had, whose message says why and whose
   *   `cause` is what the kernel said.
   */
  new (options?: RingOptions): Ring;
  /** Tells whether there is io_uring here, with which operations, and why not; it never throws. */
  supported(): Support;
} = RingOfThread as never;
