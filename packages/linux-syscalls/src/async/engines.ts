import { availableParallelism } from 'node:os';
import { outOfRange, wrongType, wrongValue } from '@linux-syscalls/errors';
import { ofOthers, ofThread, waiting } from '../generated/async/traits.ts';
import { recordables } from '../recording.ts';
import { idleTime, mostThreads, Threads } from './Threads.ts';

/** Threads for calls that end soon: as many as there are processors, but four at least as a disk may be slow. */
const usual: Threads = /* @__PURE__ */ new Threads(
  Math.max(4, availableParallelism()),
  false,
  idleTime,
);

/** Threads for calls that may wait for ever: one for each. */
const forWaiting: Threads = /* @__PURE__ */ new Threads(1000, true, idleTime);

/** The threads that make a call. */
export function threadsFor(call: string): Threads {
  return waiting.has(call) ? forWaiting : usual;
}

/** The threads that run batches: nobody knows how long one takes. */
export const threadsForBatches: Threads = forWaiting;

/** Limits for all that this thread of JavaScript asks for. */
export interface Configuration {
  /** How many threads make calls that end soon, from 1 to 1,024; by default as many as processors, at least 4. */
  readonly threads?: number;
  /** How many calls and batches may wait at a time, each in a thread of its own, from 1 to 1,024; by default 1,000. */
  readonly waiting?: number;
}

/**
 * Sets limits, for calls from now on. Threads that there are stay until they have nothing to do.
 *
 * @throws {TypeError} {RangeError} if a limit is no integer in its range.
 */
export function configure(configuration: Configuration): void {
  if (typeof configuration !== 'object' || configuration === null) {
    throw wrongType('configure: configuration', 'an object', configuration);
  }
  const { threads, waiting: most } = configuration;
  if (threads !== undefined) usual.most = limit('threads', threads);
  if (most !== undefined) forWaiting.most = limit('waiting', most);
}

function limit(name: string, value: unknown): number {
  const what = `configure: ${name}`;
  if (typeof value !== 'number') throw wrongType(what, 'a number', value);
  if (Number.isInteger(value) && value >= 1 && value <= mostThreads) return value;
  throw outOfRange(what, `an integer from 1 to ${mostThreads}`, value);
}

/**
 * What makes a call asynchronously: `'thread'` for a helper thread, `'refused'` if no other thread can make it
 * (see `thread`).
 *
 * @throws {TypeError} if there is no such wrapper.
 */
export function engineOf(call: string): 'thread' | 'refused' {
  if (typeof call !== 'string') throw wrongType('engineOf: call', 'a string', call);
  if (!recordables.has(call)) throw wrongValue('engineOf: call', 'the name of a wrapper', call);
  return ofThread.has(call) || ofOthers.has(call) ? 'refused' : 'thread';
}
