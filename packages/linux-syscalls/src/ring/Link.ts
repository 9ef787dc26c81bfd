import { rangeError, stateError, wrongType } from '@linux-syscalls/errors';
import type { View } from '@linux-syscalls/native/view';
import type { Integer } from '../arguments/integers.ts';
import { detachedMeanwhile, isDetached } from '../async/detached.ts';
import { ETIME } from '../generated/errnos.ts';
import { IOSQE_IO_LINK, opcodes } from '../generated/ring/header.ts';
import type { LinkedOperations } from '../generated/ring/methods.ts';
import { checkLength, lengthOf } from '../recording/lengths.ts';
import type { Driver } from './Driver.ts';
import { fill, fillFor, flagBits, request, requestWords } from './filling.ts';
import { Operation } from './Operation.ts';
import { addMethods } from './operations.ts';
import { failure } from './promised.ts';
import { timespecOf } from './times.ts';

/** Adds operations to a chain: each starts when the one before has succeeded. */
export interface Link extends LinkedOperations {
  /** Does nothing. */
  nop(): void;
  /**
   * Cancels the operation before it when a time is over; the chain then fails with ETIME at that operation.
   *
   * @param time in nanoseconds.
   */
  timeout(time: Integer): void;
}

/** An operation of a chain, and its outcome. */
interface Part {
  readonly operation: Operation;
  readonly paths: readonly unknown[];
  result: number;
  /** Of the timeout behind it. */
  timeout?: number;
}

/** Memory of an operation, and its length when that was checked. */
interface Checked {
  readonly name: string;
  readonly view: View;
  readonly length: number;
}

const linkFlag = flagBits(IOSQE_IO_LINK);

/** Adds an operation to a chain. */
let add: (
  chain: RecordedChain,
  name: string,
  filler: (...args: readonly never[]) => void,
  args: readonly unknown[],
  paths: readonly unknown[],
) => void;

let run: (
  driver: Driver,
  owner: object,
  record: (link: Link) => void,
) => Promise<readonly number[]>;

class RecordedChain {
  readonly #owner: object;
  readonly #parts: Part[] = [];
  readonly #operations: Operation[] = [];
  readonly #requests: Int32Array[] = [];
  readonly #memory: Checked[] = [];
  #left = 0;
  #isRecorded = false;
  #finish: (() => void) | undefined;

  constructor(owner: object) {
    this.#owner = owner;
  }

  nop(): void {
    add(this, 'nop', () => fill(opcodes.IORING_OP_NOP, -1), [], []);
  }

  timeout(time: Integer): void {
    this.#requireRecording('timeout');
    const part = this.#parts.at(-1);
    if (part === undefined || part.timeout !== undefined) {
      throw stateError('timeout: there is no operation before it, or that has one already');
    }
    const operation = this.#operation('timeout', (result) => {
      part.timeout = result;
    });
    const filler = (): void => {
      fill(opcodes.IORING_OP_LINK_TIMEOUT, -1, timespecOf('timeout', 'time', time), 1);
    };
    this.#record(operation, filler, []);
    part.timeout = 0;
  }

  #requireRecording(name: string): void {
    if (this.#isRecorded) throw stateError(`${name}: the chain has been submitted`);
  }

  #operation(name: string, done: (result: number) => void): Operation {
    return new Operation(name, (result) => {
      done(result);
      this.#left -= 1;
      if (this.#left === 0) this.#finish?.();
    });
  }

  #record(
    operation: Operation,
    filler: (...args: readonly never[]) => void,
    args: readonly unknown[],
  ): void {
    fillFor(this.#owner, operation, filler, args);
    this.#operations.push(operation);
    this.#requests.push(request.slice());
    const { name, memory } = operation;
    for (const view of memory) this.#memory.push({ name, view, length: lengthOf(name, view) });
  }

  static {
    add = (chain, name, filler, args, paths) => {
      chain.#requireRecording(name);
      const operation = chain.#operation(name, (result) => {
        part.result = result;
      });
      const part: Part = { operation, paths, result: 0 };
      chain.#record(operation, filler, args);
      chain.#parts.push(part);
    };
    run = async (driver, owner, record) => {
      driver.requireOpen('link');
      if (typeof record !== 'function') throw wrongType('link: record', 'a function', record);
      const chain = new RecordedChain(owner);
      const returned: unknown = record(chain as unknown as Link);
      chain.#isRecorded = true;
      if (returned instanceof Promise) {
        returned.catch(() => {}); // The error below replaces an unhandled rejection.
        throw wrongType('link: record', 'a function that records before it returns', returned);
      }
      await chain.#submit(driver);
      return chain.#results();
    };
  }

  #submit(driver: Driver): Promise<void> {
    const count = this.#operations.length;
    if (count === 0) return Promise.resolve();
    driver.requireOpen('link');
    if (count > driver.longestChain) {
      const most = driver.longestChain;
      throw rangeError(
        `link: the chain has ${count} operations, but the ring takes at most ${most}`,
      );
    }
    // The function that recorded may have done anything since an operation was checked.
    for (const { name, file } of this.#operations) file?.indexIn(this.#owner, name, 'fd');
    for (const { name, view, length } of this.#memory) checkLength(name, view, length);
    const requests = new Int32Array(count * requestWords);
    this.#requests.forEach((each, i) => {
      requests.set(each, i * requestWords);
      if (i < count - 1) requests[i * requestWords]! |= linkFlag;
    });
    this.#left = count;
    return new Promise((resolve) => {
      this.#finish = resolve;
      driver.startChain({ operations: this.#operations, requests });
    });
  }

  #results(): readonly number[] {
    this.#parts.forEach(({ operation, paths, result, timeout }, step) => {
      const { name } = operation;
      if (result < 0) {
        const came = timeout === -ETIME ? timeout : result;
        throw Object.assign(failure(came, name, paths), { step });
      }
      if (operation.someMemory(isDetached)) throw detachedMeanwhile(name);
    });
    return this.#parts.map(({ result }) => result);
  }
}

addMethods(
  RecordedChain.prototype,
  ({ name, fill: filler, paths }) =>
    function (this: RecordedChain, ...args: unknown[]): void {
      const given = paths.map((i) => args[i]);
      add(this, name, filler, args, given);
    },
);

/** Records a chain and submits it; settles with the results when all of it has ended. */
export function runChain(
  driver: Driver,
  owner: object,
  record: (link: Link) => void,
): Promise<readonly number[]> {
  return run(driver, owner, record);
}
