import { outOfRange, stateError, valueError, wrongType } from '@linux-syscalls/errors';
import {
  conditions,
  LIMIT,
  MODE,
  modes,
  NUMBER,
  SOURCES,
  sources as sourceNumbers,
  WORDS,
} from '@linux-syscalls/native/programLayout';
import type { View } from '@linux-syscalls/native/view';
import type { AnyRecord } from '@linux-syscalls/types';
import type { Plan } from '../adapters/Plan.ts';
import { type Integer, int64 } from '../arguments/integers.ts';
import { PR_SET_PDEATHSIG } from '../generated/constants.ts';
import type { RecordedCalls } from '../generated/recording/calls.ts';
import {
  Copied,
  Deferred,
  executing,
  Program,
  pathsOf,
  perform,
  type Recordable,
  type RecordedWord,
  Recording,
  recordables,
  recordCall,
  Storage,
  type StorageMark,
} from '../recording.ts';
import { program } from '../trap.ts';
import { Activity } from './activity.ts';
import { destinationIn, type IntegerArray, type IntegerName } from './destination.ts';
import { type GuardMark, Guards } from './guards.ts';
import { type Input, type InputValues, NamedInput, type OrInput } from './Input.ts';
import { Inputs } from './Inputs.ts';
import { failureOf, Result } from './Result.ts';
import { Step } from './Step.ts';
import { StoreStep } from './StoreStep.ts';

/**
 * Calls to make in one crossing into native code.
 *
 * Each wrapper is a method that records: it checks what it is given as the wrapper does, and returns
 * a `Result`, which may be an argument of a later call. A call of which an argument is the result of
 * a call that failed, or wasn’t made, isn’t made. An error stops the batch, but for calls that are
 * marked by `always`.
 *
 * While a body is recorded, a batch can’t be run; while the arguments of a call are checked, nothing
 * can be done with it: code of the caller’s that tries (in a body, a getter, an iterator) gets an
 * error with the code ERR_INVALID_STATE. What throws while it is recorded leaves nothing behind.
 */
export interface Batch<Inputs extends object = Record<never, never>> extends RecordedCalls {
  /**
   * Makes the calls that were recorded; as often as you like.
   *
   * @param inputs the values of inputs by name. Calls that take them are checked with these, as their
   *   wrappers would; where one is refused, no call is made.
   * @throws {SyscallError} of the call that stopped it; its `step` is the index of that call.
   * @throws {TypeError} {RangeError} if a view was detached or has shrunk, before the first call; a
   *   count beyond what its view holds, when the program comes to it.
   * @throws an error with code ERR_INVALID_STATE while the batch is recording.
   */
  run(...inputs: InputValues<Inputs>): void;

  /** As `run`, but returns the call that stopped the batch instead of throwing for it. */
  tryRun(...inputs: InputValues<Inputs>): Result | undefined;

  /**
   * A value that each run is given under this name: any argument of a call may be one, but for the
   * operation of calls such as `fcntl`; and so may the count of `repeat`, and what `skipIfEqual` compares.
   */
  input<Name extends keyof Inputs & string>(name: Name): Input<Inputs[Name]>;

  /** Skips what `body` records where the result is 0, or where that call wasn’t made. */
  skipIfZero(result: Result, body: () => void): void;

  /** Skips what `body` records where the call failed (see `mayFail`) or wasn’t made. */
  skipIfNegative(result: Result, body: () => void): void;

  /** Skips what `body` records where the result is `value`, or where that call wasn’t made. */
  skipIfEqual(result: Result, value: OrInput<number | bigint>, body: () => void): void;

  /**
   * Makes what `body` records so many times; results are those of the last round.
   *
   * Nothing ends it early but an error, and this thread does nothing else meanwhile.
   *
   * @param count how often, from 0 to 2⁵³ − 1.
   */
  repeat(count: OrInput<number>, body: () => void): void;

  /**
   * Stores a result in a field of a record, or in an element of an array, when the run comes to it: for
   * records that hold what an earlier call returned, such as a descriptor.
   *
   * Where that call failed or wasn’t made, or its result doesn’t fit, the batch stops, and `run` throws a
   * RangeError.
   *
   * @throws {TypeError} if that is no integer in the machine’s byte order; if it shares memory with a
   *   length, size or action that is copied before the run.
   */
  store<T extends AnyRecord>(result: Result, record: T, field: IntegerName<T>): void;
  store(result: Result, array: IntegerArray, index: number): void;

  /**
   * Makes the batch empty, so that other calls can be recorded; it lets go of all views. Inputs stay.
   *
   * Results of the calls that it had are refused from then on.
   *
   * @throws an error with code ERR_INVALID_STATE while the batch is recording or running.
   */
  clear(): void;
}

/** What `spawn` uses of a batch: its program and the names of its steps. */
export interface Prepared {
  readonly program: ArrayBuffer;
  readonly names: readonly string[];
  /** Whether a step may execute another program. */
  readonly mayExec: boolean;
  /** Runs the program in a child; `spawn` is a request of `spawnLayout.ts`. */
  spawnProgram(spawn: ArrayBuffer, inputs: unknown): number;
  /** The error of a step that failed or was refused. */
  failureAt(index: number): Error | undefined;
  /** The index of a step among the recorded calls; −1 before the first. */
  positionOf(index: number): number;
}

/** What `linux-syscalls/async` uses of a batch: its program, which runs until `end`. */
export interface Started {
  readonly program: ArrayBuffer;
  /**
   * Stores what was copied and lets go of the inputs.
   *
   * @returns the call that stopped the batch.
   */
  end(): Stop | undefined;
  /** Lets go of the inputs where nothing was run. */
  drop(): void;
}

/** The call that stopped a batch. */
export interface Stop {
  /** False where the batch was cancelled before this call. */
  readonly isMade: boolean;
  /** −errno, if it failed. */
  readonly returned: number | undefined;
  error(): Error | undefined;
}

/** A word of a step that is the address of a copy. */
interface CopiedWord {
  readonly index: number;
  readonly field: number;
  readonly copied: Copied;
}

/** A call whose result is made after the run. */
interface Finished {
  readonly step: Step;
  readonly finish: NonNullable<Plan['finish']>;
}

/** One of the kernel's calls that a recorded call makes; `answer` is the result where it makes none. */
interface Part {
  readonly recording: Recording;
  readonly answer: unknown;
}

/** The sizes of a batch before a call or a body is recorded, to undo it. */
interface Mark {
  readonly steps: number;
  readonly fillings: number;
  readonly copies: number;
  readonly finished: number;
  readonly taken: number;
  readonly guards: GuardMark;
  readonly storage: StorageMark;
}

const emptyMark: Mark = {
  steps: 0,
  fillings: 0,
  copies: 0,
  finished: 0,
  taken: 0,
  guards: { views: 0, reached: 0, copied: 0 },
  storage: { chunks: 0, used: 0, retained: 0 },
};

const bodyThrew = 'as the body that recorded it threw';

const noWords: readonly RecordedWord[] = [];

/** Records a call, with access to private members; changes `args`. */
let record: (batch: BatchRecorder, recordable: Recordable, args: unknown[]) => Result;

/** The class behind `Batch`, with members that only `spawn` uses. */
export class BatchRecorder {
  readonly #activity = new Activity();
  readonly #program = new Program();
  /** The calls and stores by index; `undefined` for skips and repeats. */
  readonly #steps: (Step | undefined)[] = [];
  readonly #guards = new Guards();
  readonly #storage = new Storage();
  readonly #copies: CopiedWord[] = [];
  readonly #finished: Finished[] = [];
  /** The calls of which another one, a skip or a store takes the result. */
  readonly #taken: Step[] = [];
  readonly #inputs = new Inputs(this.#program);
  /** What completes the program before each run, by the values of inputs. */
  readonly #fillings: (() => void)[] = [];
  /** The memory of fillings, which each run takes anew. */
  readonly #runStorage = new Storage();

  input(name: string): NamedInput {
    this.#activity.requireAtRest('input');
    return this.#inputs.named(name);
  }

  run(inputs?: object): void {
    this.#run('run', inputs, program().runProgram);
    const stopped = this.#stopped;
    if (stopped !== undefined) throw failureOf(stopped);
  }

  tryRun(inputs?: object): Result | undefined {
    this.#run('tryRun', inputs, program().runProgram);
    const stopped = this.#stopped;
    if (stopped === undefined) return undefined;
    if (stopped.state() === 'refused') throw failureOf(stopped);
    return new Result(stopped);
  }

  /** The call that stopped the last run. */
  get #stopped(): Step | undefined {
    return this.#steps[this.#program.stopped];
  }

  #run<T>(name: string, inputs: unknown, action: (memory: ArrayBuffer) => T): T {
    const mark = this.#startRun(name, inputs);
    try {
      const returned = action(this.#program.memory);
      this.#finish();
      return returned;
    } finally {
      this.#endRun(mark);
    }
  }

  /** Completes the program; from here to `#endRun` nothing can be done with the batch. */
  #startRun(name: string, inputs: unknown): Mark {
    this.#activity.startRun(name);
    this.#program.isRunning = true;
    const mark = this.#mark();
    try {
      this.#prepare(name, inputs);
      return mark;
    } catch (error) {
      this.#endRun(mark);
      throw error;
    }
  }

  #endRun(mark: Mark): void {
    this.#activity.endRun();
    this.#program.isRunning = false;
    if (!this.#inputs.isEmpty) this.#releaseRun(mark);
  }

  /** As `instanceof`, but runs no code of a caller’s proxy or prototype. */
  static is(value: unknown): value is BatchRecorder {
    return typeof value === 'object' && value !== null && #steps in value;
  }

  /** Whether its runs are given inputs; for `linux-syscalls/async` alone. */
  static takesInputs(batch: unknown): boolean {
    return BatchRecorder.is(batch) && !batch.#inputs.isEmpty;
  }

  /** Prepares the program for another thread; for `linux-syscalls/async` alone. */
  static start(name: string, batch: unknown, inputs: unknown): Started {
    if (!BatchRecorder.is(batch)) throw wrongType(`${name}: batch`, 'a Batch', batch);
    const mark = batch.#startRun(name, inputs);
    return {
      program: batch.#program.memory,
      end: () => {
        try {
          batch.#finish();
          batch.#guards.check();
          const stopped = batch.#stopped;
          if (stopped === undefined) return undefined;
          const state = stopped.state();
          return {
            returned: state === 'failed' ? stopped.roundedResult() : undefined,
            isMade: state !== 'notMade',
            error: () => failureOf(stopped),
          };
        } finally {
          batch.#endRun(mark);
        }
      },
      drop: () => {
        batch.#forgetResults();
        batch.#endRun(mark);
      },
    };
  }

  /** Prepares the program for a child; for `spawn` alone. */
  static prepare(name: string, batch: unknown): Prepared {
    if (!BatchRecorder.is(batch)) throw wrongType(`${name}: program`, 'a Batch', batch);
    batch.#activity.requireRunnable(name);
    const steps = batch.#steps;
    const names = steps.map((step) => step?.name ?? '');
    return {
      program: batch.#program.memory,
      names,
      mayExec: names.some((it) => executing.has(it)),
      spawnProgram: (spawn, inputs) =>
        batch.#run(name, inputs, (memory) => program().spawnProgram(memory, spawn)),
      failureAt: (index) => failureOf(steps[index]!),
      positionOf: (index) => steps[index]?.position ?? -1,
    };
  }

  /**
   * Completes the program by the values of inputs, renews the copies, then checks that all views still
   * have their bytes.
   */
  #prepare(name: string, inputs: unknown): void {
    try {
      this.#inputs.take(name, inputs);
      for (const fill of this.#fillings) fill();
      // From here on intrinsics only, so that no code of the caller’s runs before the first call.
      for (const { index, field, copied } of this.#copies) {
        copied.copyIn();
        this.#program.set(index, field, copied.address);
      }
      this.#guards.check();
    } catch (error) {
      this.#forgetResults();
      throw error;
    }
  }

  /** Steps that take inputs are not those of the last run any more. */
  #forgetResults(): void {
    if (!this.#inputs.isEmpty) this.#program.forgetResults();
  }

  /** Copies to the caller’s memory what the kernel wrote into the copies, then makes results of what it told. */
  #finish(): void {
    const program = this.#program;
    for (const { index, copied } of this.#copies) {
      if (isMade(program.state(index))) copied.copyOut(program.roundedResult(index));
    }
    for (const { step, finish } of this.#finished) {
      if (step.state() !== 'returned') continue;
      program.replaceResult(step.index, finish(step.roundedResult()));
    }
  }

  skipIfZero(result: Result, body: () => void): void {
    this.#skip('skipIfZero', result, conditions.zero, 0, body);
  }

  skipIfNegative(result: Result, body: () => void): void {
    this.#skip('skipIfNegative', result, conditions.negative, 0, body);
  }

  skipIfEqual(result: Result, value: OrInput<Integer>, body: () => void): void {
    this.#skip('skipIfEqual', result, conditions.equal, value, body);
  }

  repeat(count: OrInput<number>, body: () => void): void {
    if (!NamedInput.is(count)) requireCount(count);
    this.#enclose('repeat', 'repeat', body, (begin) => {
      const end = this.#append('endRepeat');
      this.#program.set(end, NUMBER, begin);
      this.#whenGiven('repeat', count as OrInput<number>, (given) => {
        this.#program.set(begin, NUMBER, requireCount(given));
      });
      this.#program.set(begin, WORDS, end);
    });
  }

  store(result: Result, memory: IntegerArray | AnyRecord, at: number | string): void {
    this.#activity.requireRecordable('store');
    if (!Result.is(result)) throw wrongType('store: result', 'the result of a call', result);
    const source = this.#stepOf('store', result);
    const { offset, size, most } = destinationIn(memory, at);
    const address = this.#guards.addressOf('store', memory as View);
    const index = this.#program.append('store');
    this.#steps.push(new StoreStep(this.#program, index, source, String(at)));
    this.#program.set(index, NUMBER, source.index);
    this.#program.set(index, WORDS, address + offset);
    this.#program.set(index, WORDS + 1, size);
    this.#program.set(index, LIMIT, most);
  }

  clear(): void {
    this.#activity.requireRunnable('clear');
    this.#undo(emptyMark, 'as the batch was cleared');
  }

  #skip(
    name: string,
    result: Result,
    condition: number,
    value: OrInput<Integer>,
    body: () => void,
  ): void {
    this.#activity.requireRecordable(name);
    if (!Result.is(result)) throw wrongType(`${name}: result`, 'the result of a call', result);
    const { index } = this.#deferredOf(name, result);
    if (!NamedInput.is(value)) int64(name, 'value', value as Integer);
    this.#enclose(name, 'skip', body, (begin) => {
      this.#program.set(begin, NUMBER, index);
      this.#program.set(begin, WORDS, this.#program.count);
      this.#whenGiven(name, value, (given) => {
        this.#program.set(begin, WORDS + 1, int64(name, 'value', given));
      });
      this.#program.set(begin, MODE, condition);
    });
  }

  /** Passes a value to `use`: at once, or before each run if it is an input. */
  #whenGiven<T>(name: string, value: OrInput<T>, use: (value: T) => void): void {
    if (NamedInput.is(value)) {
      const input = this.#requireOwn(name, value);
      this.#fillings.push(() => use(input.value as T));
    } else {
      use(value as T);
    }
  }

  #requireOwn(name: string, input: NamedInput): NamedInput {
    if (input.isOf(this.#program)) return input;
    throw valueError(`${name}: ${input.name} is an input of another batch`);
  }

  /** Appends a step and records `body` after it; `complete` sets what depends on the end of the body. */
  #enclose(
    name: string,
    operation: 'skip' | 'repeat',
    body: () => void,
    complete: (begin: number) => void,
  ): void {
    this.#activity.requireRecordable(name);
    if (typeof body !== 'function') throw wrongType(`${name}: body`, 'a function', body);
    const mark = this.#mark();
    try {
      const begin = this.#append(operation);
      this.#activity.body(name, () => {
        const returned: unknown = body();
        if (returned instanceof Promise) {
          returned.catch(() => {}); // The error below replaces an unhandled rejection.
          throw wrongType(`${name}: body`, 'a function that records before it returns', returned);
        }
      });
      complete(begin);
    } catch (error) {
      this.#undo(mark, bodyThrew);
      throw error;
    }
  }

  /** Appends a step that is no call. */
  #append(operation: 'skip' | 'repeat' | 'endRepeat'): number {
    const index = this.#program.append(operation);
    this.#steps.push(undefined);
    return index;
  }

  static {
    record = (batch, recordable, args) => batch.#record(recordable, args);
  }

  #record(recordable: Recordable, args: unknown[]): Result {
    const { name } = recordable;
    this.#activity.startCall(name);
    const mark = this.#mark();
    try {
      const takesInputs = this.#resolve(name, args);
      const { repeats } = this.#activity;
      if (!takesInputs) {
        const parts = recorded(recordable, args, this.#storage);
        return new Result(this.#fill(undefined, recordable, parts, args, repeats));
      }
      const step = this.#addStep(recordable, recordable.steps);
      this.#fillings.push(() => {
        const given = args.map((argument) => (NamedInput.is(argument) ? argument.value : argument));
        const parts = recorded(recordable, given, this.#runStorage);
        this.#fill(step, recordable, parts, given, repeats);
      });
      return new Result(step);
    } catch (error) {
      this.#undo(mark, bodyThrew);
      throw error;
    } finally {
      this.#activity.endCall();
    }
  }

  /** Replaces results by what defers their words; returns whether there are inputs. */
  #resolve(name: string, args: unknown[]): boolean {
    let takesInputs = false;
    for (let i = 0; i < args.length; i++) {
      const argument = args[i];
      if (typeof argument !== 'object') continue;
      if (Result.is(argument)) args[i] = this.#deferredOf(name, argument);
      else if (NamedInput.is(argument)) takesInputs = this.#requireOwn(name, argument) === argument;
    }
    return takesInputs;
  }

  /** Appends the steps of a call. */
  #addStep({ kernelName }: Recordable, count: number): Step {
    for (let i = 1; i < count; i++) this.#program.append('call');
    const step = new Step(this.#program, this.#program.append('call'), kernelName, count - 1);
    for (let i = 0; i < count; i++) this.#steps.push(step);
    return step;
  }

  /** Makes of a recorded call its steps: new ones, or anew those of a call that takes inputs. */
  #fill(
    known: Step | undefined,
    recordable: Recordable,
    parts: readonly Part[],
    args: readonly unknown[],
    repeats: boolean,
  ): Step {
    const { name } = recordable;
    const words = parts.length === 1 ? wordsOf(parts[0]!) : parts.flatMap(wordsOf);
    const holdsCopy = words.some(Copied.is);
    if (holdsCopy) this.#addMemory(name, words, repeats);
    const step = known ?? this.#addStep(recordable, parts.length);
    const { index, first } = step;
    if (known !== undefined) {
      for (let i = first; i <= index; i++) this.#program.clearCall(i);
    }
    const filled = index - parts.length + 1;
    // The steps before it are of another call.
    if (filled < first) throw new Error(`${name} is more steps than the table knows`);
    // What has fewer calls this time begins with a step that makes none.
    for (let i = first; i < filled; i++) {
      this.#program.set(i, MODE, modes.answered | (i > first ? modes.continues : 0));
    }
    parts.forEach((part, i) => {
      const at = filled + i;
      const { mode, limit } = this.#fillCall(at, recordable, part, holdsCopy);
      const all = at > first ? mode | modes.continues : mode;
      // An error of an earlier one becomes the last one's, which says what comes of it.
      if (at < index) this.#program.set(at, MODE, all | modes.mayFail);
      else step.update(pathsOf(recordable, args), limit ?? Number.MAX_SAFE_INTEGER, all);
    });
    this.#finishLater(step, parts.at(-1)!);
    return step;
  }

  /** Makes of one of the kernel's calls a step; returns its modes, and its limit if a count is deferred. */
  #fillCall(
    index: number,
    { name, kernelName, mode }: Recordable,
    { recording, answer }: Part,
    holdsCopy: boolean,
  ): { readonly mode: number; readonly limit: number | undefined } {
    const { trap } = recording;
    const words = trap?.words ?? noWords;
    const program = this.#program;
    let sources = 0;
    let limit: number | undefined;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const field = WORDS + i;
      if (typeof word !== 'object') {
        program.set(index, field, word);
      } else if (Deferred.is(word)) {
        program.set(index, field, word.index);
        sources |= sourceNumbers[word.source] << (4 * i);
        if (word.limit !== undefined) limit = onlyLimit(name, limit, word.limit);
      } else if (!Copied.is(word)) {
        const guards = this.#guards;
        program.set(
          index,
          field,
          holdsCopy ? guards.addressIn(word) : guards.addressOf(name, word),
        );
      }
    }
    // Where the kernel lacks the call, the wrapper returns a result without a trap.
    const answered = trap === undefined ? modes.answered : 0;
    const setsSignal = kernelName === 'prctl' && words[0] === PR_SET_PDEATHSIG;
    program.set(index, SOURCES, sources);
    if (trap === undefined) program.set(index, WORDS, answer as number);
    else program.set(index, NUMBER, trap.number);
    if (holdsCopy) this.#addCopies(index, words);
    const allModes = mode | answered | recording.mode | (setsSignal ? modes.setsDeathSignal : 0);
    return { mode: allModes, limit };
  }

  /** Notes what is made after the run of what the last of a call's steps returned. */
  #finishLater(step: Step, { recording: { plan } }: Part): void {
    const finish = plan?.finish;
    step.isMadeAfterwards = finish !== undefined;
    if (finish === undefined) return;
    if (this.#taken.includes(step)) throw madeAfterwards(step.name, step);
    this.#finished.push({ step, finish });
  }

  /** Guards the memory of a call of which some is copied before each run. */
  #addMemory(name: string, words: readonly RecordedWord[], repeats: boolean): void {
    const copies = words.filter(Copied.is);
    if (repeats && !copies.every(({ repeatable }) => repeatable)) {
      const what = 'a length, size or time in memory';
      throw valueError(`${name}: ${what} cannot be in a repeat: it may change`);
    }
    this.#guards.add(name, words.filter(isCallersView), copies);
  }

  #addCopies(index: number, words: readonly RecordedWord[]): void {
    words.forEach((copied, i) => {
      if (Copied.is(copied)) this.#copies.push({ index, field: WORDS + i, copied });
    });
  }

  #deferredOf(call: string, result: Result): Deferred {
    return new Deferred(this.#stepOf(call, result), 'result');
  }

  /** The step of a result; throws if it isn’t of this batch any more, or never was. */
  #stepOf(call: string, result: Result): Step {
    const step = Result.stepOf(result);
    if (step.program !== this.#program) {
      throw valueError(`${call}: a result is not of an earlier call of this batch`);
    }
    if (step.dropped !== undefined) {
      throw stateError(`${call}: a result is of ${step.name}, dropped ${step.dropped}`);
    }
    if (step.isMadeAfterwards) throw madeAfterwards(call, step);
    this.#taken.push(step);
    return step;
  }

  #mark(): Mark {
    return {
      steps: this.#steps.length,
      fillings: this.#fillings.length,
      copies: this.#copies.length,
      finished: this.#finished.length,
      taken: this.#taken.length,
      guards: this.#guards.mark(),
      storage: this.#storage.mark(),
    };
  }

  /** Removes everything recorded since a mark; `reason` is for who uses its results. */
  #undo(mark: Mark, reason: string): void {
    for (let i = mark.steps; i < this.#steps.length; i++) this.#steps[i]?.drop(reason);
    this.#steps.length = mark.steps;
    this.#program.truncate(mark.steps);
    this.#fillings.length = mark.fillings;
    this.#storage.release(mark.storage);
    this.#taken.length = mark.taken;
    this.#releaseMemory(mark);
  }

  /** Lets go of all that the values of inputs added for a run. */
  #releaseRun(mark: Mark): void {
    this.#inputs.release();
    this.#runStorage.reuse();
    this.#releaseMemory(mark);
  }

  #releaseMemory({ copies, finished, guards }: Mark): void {
    if (this.#copies.length > copies) this.#copies.length = copies;
    if (this.#finished.length > finished) this.#finished.length = finished;
    this.#guards.release(guards);
  }
}

/** Runs a wrapper that records, and what its plan goes on with; `storage` is for what words point at. */
function recorded(
  { kernelName, wrapper }: Recordable,
  args: readonly unknown[],
  storage: Storage,
): readonly Part[] {
  const first = new Recording(kernelName, storage);
  const parts: Part[] = [{ recording: first, answer: recordCall(first, wrapper, args) }];
  let next = first.plan?.next;
  while (next !== undefined) {
    const planned = next;
    const recording = new Recording(kernelName, storage);
    parts.push({ recording, answer: recordCall(recording, () => perform(planned), []) });
    next = recording.plan?.next;
  }
  return parts;
}

function wordsOf({ recording }: Part): readonly RecordedWord[] {
  return recording.trap?.words ?? noWords;
}

function madeAfterwards(call: string, { name }: Step): TypeError {
  return valueError(
    `${call}: a result is of ${name}, which on this architecture is made after the run only`,
  );
}

function requireCount(count: unknown): number {
  if (typeof count !== 'number') throw wrongType('repeat: count', 'a number', count);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw outOfRange('repeat: count', 'an integer from 0 to 2^53 - 1', count);
}

function isMade(state: ReturnType<Program['state']>): boolean {
  return state === 'returned' || state === 'failed';
}

function isCallersView(word: RecordedWord): word is View {
  return typeof word === 'object' && !Deferred.is(word) && !Copied.is(word);
}

/** The maximum of the one deferred word that counts the elements of a view. */
function onlyLimit(name: string, known: number | undefined, limit: number): number {
  if (known === undefined) return limit;
  throw valueError(`${name}: one count only can be the result of an earlier call`);
}

for (const [name, call] of recordables) {
  Object.defineProperty(BatchRecorder.prototype, name, {
    value(this: BatchRecorder, ...args: unknown[]): Result {
      return record(this, call, args);
    },
  });
}

/** Makes an empty batch. */
export const Batch: new <Inputs extends object = Record<never, never>>() => Batch<Inputs> =
  BatchRecorder as never;
