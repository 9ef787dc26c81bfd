import { inexactResult } from '@linux-syscalls/errors';
import * as layout from '@linux-syscalls/native/programLayout';
import type { View } from '@linux-syscalls/native/view';
import { follow, type Plan, type Planned } from '../adapters/Plan.ts';
import { EINTR } from '../generated/errnos.ts';
import {
  Copied,
  Deferred,
  type Paths,
  Program,
  pathsOf,
  perform,
  type Recordable,
  type RecordedWord,
  Recording,
  recordCall,
  Storage,
} from '../recording.ts';
import { addressOf, SyscallError } from '../trap.ts';
import { detachedMeanwhile, isDetached } from './detached.ts';
import type { Engine } from './Engine.ts';
import { inReaction } from './inReaction.ts';
import type { AbortSignalLike } from './options.ts';
import { type Cancellation, Work } from './Work.ts';

type Result = number | bigint;

/** The one step of a call's program. */
const step = 0;

const nothing: readonly never[] = [];

/** Calls that have ended; the next ones reuse their memory. */
const free: Call[] = [];

/** The most that are kept: each has about 5 KB of memory. */
const mostFree = 1024;

/**
 * A call that an engine makes: its words, its copies, and what keeps the caller's memory alive meanwhile.
 *
 * Its own memory is reused: allocating a program for each call would take longer than the call.
 */
export class Call extends Work {
  readonly #program = new Program();
  readonly #storage = new Storage();
  #recordable!: Recordable;
  #paths: Paths = nothing;
  #views: readonly View[] = nothing;
  #copies: readonly Copied[] = nothing;
  #plan: Plan | undefined;
  #exact = false;
  #engine!: Engine<Call>;
  #resolve!: (result: Result | Promise<never>) => void;
  #reject!: (reason: unknown) => void;

  constructor() {
    super();
    this.#program.append('call');
  }

  /**
   * Makes a call by an engine, with the checks of its wrapper.
   *
   * @param exact whether the result is a bigint.
   */
  static make(
    engine: Engine<Call>,
    recordable: Recordable,
    args: readonly unknown[],
    signal: AbortSignalLike | undefined,
    exact: boolean,
  ): Promise<Result> {
    const call = free.pop() ?? new Call();
    try {
      return call.#start(engine, recordable, args, signal, exact);
    } catch (error) {
      call.#release();
      return Promise.reject(error);
    }
  }

  get name(): string {
    return this.#recordable.kernelName;
  }

  get program(): ArrayBuffer {
    return this.#program.memory;
  }

  /** A half of its words: the low one of word `i` is that at 2 `i`. */
  half(place: number): number {
    return this.#program.half(step, place);
  }

  /** Stores the result of a call that the stub didn't make, as a ring's; `undefined` if nobody made it. */
  store(returned: number | undefined): void {
    this.#program.store(step, returned);
  }

  #start(
    engine: Engine<Call>,
    recordable: Recordable,
    args: readonly unknown[],
    signal: AbortSignalLike | undefined,
    exact: boolean,
  ): Promise<Result> {
    this.#engine = engine;
    this.#recordable = recordable;
    this.#exact = exact;
    this.watch(signal);
    const answer = this.#record(recordable.wrapper, args);
    this.retained = args;
    this.#paths = pathsOf(recordable, args);
    if (this.cancellation !== undefined) throw this.cancellation.reason;
    if (answer === undefined) engine.start(this);
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      if (answer !== undefined) this.#settle(answer);
    });
  }

  /** Drops every reference to the caller's memory. */
  #release(): void {
    this.forget();
    this.retained = nothing;
    this.#paths = nothing;
    this.#views = nothing;
    this.#copies = nothing;
    this.#plan = undefined;
    this.interrupt = undefined;
    this.cancellation = undefined;
    this.#storage.reuse();
    if (free.length < mostFree) free.push(this);
  }

  ended(cancellation: Cancellation | undefined): void {
    const state = this.#program.state(step);
    const returned = this.#program.roundedResult(step);
    const isInterrupted = state === 'failed' && returned === -EINTR;
    if (cancellation !== undefined && (state === 'notMade' || isInterrupted)) {
      this.#refuse(cancellation.reason);
      return;
    }
    try {
      for (const copy of this.#copies) copy.copyOut(returned);
      if (this.#views.some(isDetached)) throw detachedMeanwhile(this.name);
      if (this.#plan === undefined) this.#settle(returned);
      else this.#continue(follow(this.#plan, returned));
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** Makes the next call of a plan, or settles. */
  #continue(next: Planned): void {
    this.#plan = undefined;
    const answer = typeof next === 'number' ? next : this.#record(() => perform(next), nothing);
    const { cancellation } = this;
    if (answer !== undefined) this.#settle(answer);
    else if (cancellation !== undefined) this.#refuse(cancellation.reason);
    else this.#engine.goOn(this);
  }

  /** Fulfils the promise, or rejects it with the kernel's error. */
  #settle(returned: number): void {
    const { kernelName } = this.#recordable;
    if (returned < 0) {
      const paths = this.#paths;
      this.#fulfil(inReaction(() => new SyscallError(returned, kernelName, ...paths)));
      return;
    }
    const isExact = Number.isSafeInteger(returned);
    const exact = isExact && !this.#exact ? 0n : this.#program.exactResult(step);
    if (this.#exact) this.#fulfil(exact);
    else if (isExact) this.#fulfil(returned);
    else {
      const problem = `the result is ${exact}, which no number holds: bigint returns it`;
      this.#refuse(inexactResult(`${kernelName}: ${problem}`, exact));
    }
  }

  #fulfil(result: Result | Promise<never>): void {
    this.#release();
    this.#resolve(result);
  }

  #refuse(reason: unknown): void {
    this.#release();
    this.#reject(reason);
  }

  /** Records one call as the step of the program; returns the result where there is no call to make. */
  #record(wrapper: Recordable['wrapper'], args: readonly unknown[]): number | undefined {
    const recording = new Recording(this.name, this.#storage, true);
    const answer = recordCall(recording, wrapper, args);
    const { trap, plan } = recording;
    if (trap === undefined) return answer as number;
    this.#plan = plan;
    const program = this.#program;
    const { mode } = this.#recordable;
    program.clearCall(step);
    program.set(step, layout.STATE, layout.states.notMade);
    program.set(step, layout.NUMBER, trap.number);
    program.set(step, layout.MODE, plan === undefined ? mode : mode | recording.mode);
    this.#place(trap.words);
    return undefined;
  }

  #place(words: readonly RecordedWord[]): void {
    const program = this.#program;
    let views: View[] | undefined;
    let copies: Copied[] | undefined;
    let sources = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const field = layout.WORDS + i;
      if (typeof word !== 'object') {
        program.set(step, field, word);
      } else if (Deferred.is(word)) {
        sources |= layout.sources[word.source] << (4 * i);
      } else if (Copied.is(word)) {
        program.set(step, field, word.address);
        copies ??= [];
        copies.push(word);
      } else {
        program.set(step, field, addressOf(word));
        views ??= [];
        views.push(word);
      }
    }
    this.#views = views ?? nothing;
    this.#copies = copies ?? nothing;
    program.set(step, layout.SOURCES, sources);
  }
}
