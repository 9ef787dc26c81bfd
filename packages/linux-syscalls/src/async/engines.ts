import { availableParallelism } from 'node:os';
import { outOfRange, wrongType, wrongValue } from '@linux-syscalls/errors';
import { ringCalls } from '../generated/async/ringCalls.ts';
import { ofOthers, ofThread, waiting } from '../generated/async/traits.ts';
import { recordables } from '../recording.ts';
import { supported } from '../ring/supported.ts';
import type { Call } from './Call.ts';
import type { Engine } from './Engine.ts';
import { RingEngine } from './RingEngine.ts';
import { ringForCalls, whyNoRing } from './ring.ts';
import { idleTime, mostThreads, ThreadEngine } from './ThreadEngine.ts';

/** Threads for calls that end soon: as many as there are processors, and at least four since disks may be slow. */
const forShortCalls: ThreadEngine = /* @__PURE__ */ new ThreadEngine(
  Math.max(4, availableParallelism()),
  false,
  idleTime,
);

/** Threads for calls that may wait for ever, one for each call. */
const forWaiting: ThreadEngine = /* @__PURE__ */ new ThreadEngine(1000, true, idleTime);

/** The engines of calls that a ring makes, by name of the call. */
const byRing = /* @__PURE__ */ new Map<string, RingEngine>();

/** Whether a ring makes calls. */
let ringUse: NonNullable<Configuration['ring']> = true;

/** The engine of a call; throws if it must be a ring and there is none. */
export function engineFor(call: string): Engine<Call> {
  return (ringUse === false ? undefined : ringFor(call)) ?? threadsFor(call);
}

function threadsFor(call: string): ThreadEngine {
  return waiting.has(call) ? forWaiting : forShortCalls;
}

function ringFor(call: string): Engine<Call> | undefined {
  const made = ringCalls.get(call);
  if (made === undefined) return undefined;
  const ring = ringForCalls();
  if (ring instanceof Error) {
    if (ringUse === 'required') throw ring;
    return undefined;
  }
  if (!supported().has(made.operation)) return undefined;
  let engine = byRing.get(call);
  if (engine === undefined) {
    engine = new RingEngine(ring, made, threadsFor(call));
    byRing.set(call, engine);
  }
  return engine;
}

/** The threads that run batches: a batch may wait for ever. */
export const threadsForBatches: ThreadEngine = forWaiting;

/** Limits for all that this thread of JavaScript asks for. */
export interface Configuration {
  /** How many threads make calls that end soon, from 1 to 1,024; by default as many as processors, at least 4. */
  readonly threads?: number;
  /** How many calls and batches may wait at a time, each in a thread of its own, from 1 to 1,024; by default 1,000. */
  readonly waiting?: number;
  /**
   * Whether io_uring makes the calls that it does wholly, from Linux 6.1 on, where the kernel allows it and tells a ring
   * at once: `true` at first. With `'required'` these calls are rejected where no ring can be had, with the reason.
   */
  readonly ring?: boolean | 'required';
}

/**
 * Sets limits and engines, for calls from now on. ThreadEngine that there are stay until they have nothing to do.
 *
 * @throws {TypeError} {RangeError} if a limit is no integer in its range, or `ring` is something else.
 */
export function configure(configuration: Configuration): void {
  if (typeof configuration !== 'object' || configuration === null) {
    throw wrongType('configure: configuration', 'an object', configuration);
  }
  const { threads, waiting: most, ring } = configuration;
  if (threads !== undefined) forShortCalls.most = limit('threads', threads);
  if (most !== undefined) forWaiting.most = limit('waiting', most);
  if (ring !== undefined) ringUse = useOf(ring);
}

function useOf(ring: unknown): NonNullable<Configuration['ring']> {
  if (typeof ring === 'boolean' || ring === 'required') return ring;
  throw wrongValue('configure: ring', "true, false or 'required'", ring);
}

function limit(name: string, value: unknown): number {
  const what = `configure: ${name}`;
  if (typeof value !== 'number') throw wrongType(what, 'a number', value);
  if (Number.isInteger(value) && value >= 1 && value <= mostThreads) return value;
  throw outOfRange(what, `an integer from 1 to ${mostThreads}`, value);
}

/**
 * What makes a call asynchronously: `'ring'` for io_uring where descriptor and arguments allow it, else and for
 * `'thread'` a helper thread; `'refused'` if no other thread can make it (see `thread`), or if a ring is
 * required and there is none.
 *
 * @throws {TypeError} if there is no such wrapper.
 */
export function engineOf(call: string): 'ring' | 'thread' | 'refused' {
  if (typeof call !== 'string') throw wrongType('engineOf: call', 'a string', call);
  if (!recordables.has(call)) throw wrongValue('engineOf: call', 'the name of a wrapper', call);
  if (ofThread.has(call) || ofOthers.has(call)) return 'refused';
  const made = ringUse === false ? undefined : ringCalls.get(call);
  if (made === undefined) return 'thread';
  if (whyNoRing() !== undefined) return ringUse === 'required' ? 'refused' : 'thread';
  return supported().has(made.operation) ? 'ring' : 'thread';
}
