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
import { bytesOf, isView, type View } from '@linux-syscalls/native/view';
import { type Integer, int64 } from '../arguments/integers.ts';
import { PR_SET_PDEATHSIG } from '../generated/constants.ts';
import { kernelNames, neverFail, pathPositions } from '../generated/recorded.ts';
import { program } from '../trap.ts';
import { Activity } from './activity.ts';
import { Copied } from './Copied.ts';
import { type RecordedCalls, recordedWrappers } from './calls.ts';
import { Deferred } from './Deferred.ts';
import { type GuardMark, Guards } from './guards.ts';
import { Program } from './Program.ts';
import { failureOf, Result } from './Result.ts';
import { type RecordedWord, Recording, recordCall } from './recording.ts';
import { Step } from './Step.ts';
import { Storage, type StorageMark } from './Storage.ts';

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
export interface Batch extends RecordedCalls {
  /**
   * Makes the calls that were recorded; as often as you like.
   *
   * @throws {SyscallError} of the call that stopped it; its `step` is the index of that call.
   * @throws {TypeError} {RangeError} if a view was detached or has shrunk, before the first call; a
   *   count beyond what its view holds, when the program comes to it.
   * @throws an error with code ERR_INVALID_STATE while the batch is recording.
   */
  run(): void;

  /** As `run`, but returns the call that stopped the batch instead of throwing for it. */
  tryRun(): Result | undefined;

  /** Skips what `body` records where the result is 0, or where that call wasn’t made. */
  skipIfZero(result: Result, body: () => void): void;

  /** Skips what `body` records where the call failed (see `mayFail`) or wasn’t made. */
  skipIfNegative(result: Result, body: () => void): void;

  /** Skips what `body` records where the result is `value`, or where that call wasn’t made. */
  skipIfEqual(result: Result, value: number | bigint, body: () => void): void;

  /**
   * Makes what `body` records so many times; results are those of the last round.
   *
   * Nothing ends it early but an error, and this thread does nothing else meanwhile.
   *
   * @param count how often, from 0 to 2⁵³ − 1.
   */
  repeat(count: number, body: () => void): void;

  /**
   * Makes the batch empty, so that other calls can be recorded; it lets go of all views.
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
  spawnProgram(spawn: ArrayBuffer): number;
  /** The error of a step that failed or was refused. */
  failureAt(index: number): Error | undefined;
  /** The index of a step among the recorded calls; −1 before the first. */
  positionOf(index: number): number;
}

/** The calls that may execute another program. */
const executing: ReadonlySet<string> = /* @__PURE__ */ new Set(['execve', 'execveat']);

/** After a change of ids or of the user namespace the kernel forgets the parent-death signal. */
const forgetting: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'setfsgid',
  'setfsuid',
  'setgid',
  'setns',
  'setregid',
  'setresgid',
  'setresuid',
  'setreuid',
  'setuid',
  'unshare',
]);

/** A wrapper in the form that records, and what of its step doesn't depend on arguments. */
interface Recordable {
  /** The name of the wrapper; the kernel’s can differ. */
  readonly name: string;
  readonly kernelName: string;
  readonly wrapper: (...args: readonly unknown[]) => unknown;
  readonly paths: readonly number[];
  readonly mode: number;
}

function recordable(name: string, wrapper: Recordable['wrapper']): Recordable {
  const kernelName = kernelNames[name] ?? name;
  const noError = neverFail.has(kernelName) ? modes.noError : 0;
  const mayExec = executing.has(kernelName) ? modes.mayExec : 0;
  const paths = pathPositions[kernelName] ?? [];
  const forgets = forgetting.has(kernelName) ? modes.forgetsDeathSignal : 0;
  return { name, kernelName, wrapper, paths, mode: noError | mayExec | forgets };
}

/** A word of a step that is the address of a copy. */
interface CopiedWord {
  readonly step: Step;
  readonly field: number;
  readonly copied: Copied;
}

/** The sizes of a batch before a call or a body is recorded, to undo it. */
interface Mark {
  readonly steps: number;
  readonly copies: number;
  readonly guards: GuardMark;
  readonly storage: StorageMark;
}

const emptyMark: Mark = {
  steps: 0,
  copies: 0,
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
  /** The calls by index; `undefined` for skips and repeats. */
  readonly #steps: (Step | undefined)[] = [];
  readonly #guards = new Guards();
  readonly #storage = new Storage();
  readonly #copies: CopiedWord[] = [];

  run(): void {
    this.#run('run', program().runProgram);
    const stopped = this.#stopped;
    if (stopped !== undefined) throw failureOf(stopped);
  }

  tryRun(): Result | undefined {
    this.#run('tryRun', program().runProgram);
    const stopped = this.#stopped;
    if (stopped === undefined) return undefined;
    if (stopped.state() === 'refused') throw failureOf(stopped);
    return new Result(stopped);
  }

  /** The call that stopped the last run. */
  get #stopped(): Step | undefined {
    return this.#steps[this.#program.stopped];
  }

  #run<T>(name: string, action: (memory: ArrayBuffer) => T): T {
    return this.#activity.run(name, () => {
      this.#prepare();
      const returned = action(this.#program.memory);
      this.#finish();
      return returned;
    });
  }

  /** Prepares the program for a child; for `spawn` alone. */
  static prepare(name: string, batch: unknown): Prepared {
    if (typeof batch !== 'object' || batch === null || !(#steps in batch)) {
      throw wrongType(`${name}: program`, 'a Batch', batch);
    }
    batch.#activity.requireRunnable(name);
    const steps = batch.#steps;
    const names = steps.map((step) => step?.name ?? '');
    return {
      program: batch.#program.memory,
      names,
      mayExec: names.some((it) => executing.has(it)),
      spawnProgram: (spawn) => batch.#run(name, (memory) => program().spawnProgram(memory, spawn)),
      failureAt: (index) => failureOf(steps[index]!),
      positionOf: (index) => steps[index]?.position ?? -1,
    };
  }

  /**
   * Renews the copies, then checks that all views still have their bytes.
   *
   * Uses intrinsics only, so that no code of the caller’s runs between the checks and the first call.
   */
  #prepare(): void {
    for (const { step, field, copied } of this.#copies) {
      copied.copyIn();
      this.#program.set(step.index, field, copied.address);
    }
    this.#guards.check();
  }

  /** Copies to the caller’s memory what the kernel wrote into the copies. */
  #finish(): void {
    for (const { step, copied } of this.#copies) {
      if (isMade(step)) copied.copyOut();
    }
  }

  skipIfZero(result: Result, body: () => void): void {
    this.#skip('skipIfZero', result, conditions.zero, 0, body);
  }

  skipIfNegative(result: Result, body: () => void): void {
    this.#skip('skipIfNegative', result, conditions.negative, 0, body);
  }

  skipIfEqual(result: Result, value: Integer, body: () => void): void {
    const word = int64('skipIfEqual', 'value', value);
    this.#skip('skipIfEqual', result, conditions.equal, word, body);
  }

  repeat(count: number, body: () => void): void {
    if (typeof count !== 'number') throw wrongType('repeat: count', 'a number', count);
    if (!Number.isSafeInteger(count) || count < 0) {
      throw outOfRange('repeat: count', 'an integer from 0 to 2^53 - 1', count);
    }
    this.#enclose('repeat', 'repeat', body, (begin) => {
      const end = this.#append('endRepeat');
      this.#program.set(end, NUMBER, begin);
      this.#program.set(begin, NUMBER, count);
      this.#program.set(begin, WORDS, end);
    });
  }

  clear(): void {
    this.#activity.requireRunnable('clear');
    this.#undo(emptyMark, 'as the batch was cleared');
  }

  #skip(name: string, result: Result, condition: number, value: Integer, body: () => void): void {
    this.#activity.requireRecordable(name);
    if (!Result.is(result)) throw wrongType(`${name}: result`, 'the result of a call', result);
    const { index } = this.#deferredOf(name, result);
    this.#enclose(name, 'skip', body, (begin) => {
      this.#program.set(begin, NUMBER, index);
      this.#program.set(begin, WORDS, this.#program.count);
      this.#program.set(begin, WORDS + 1, value);
      this.#program.set(begin, MODE, condition);
    });
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
    const { name, kernelName, wrapper } = recordable;
    this.#activity.startCall(name);
    const mark = this.#mark();
    try {
      for (let i = 0; i < args.length; i++) {
        const argument = args[i];
        if (Result.is(argument)) args[i] = this.#deferredOf(name, argument);
      }
      const recording = new Recording(kernelName, this.#storage);
      const answer = recordCall(recording, wrapper, args);
      return new Result(this.#addCall(recordable, recording, args, answer));
    } catch (error) {
      this.#undo(mark, bodyThrew);
      throw error;
    } finally {
      this.#activity.endCall();
    }
  }

  #addCall(
    { name, kernelName, paths, mode }: Recordable,
    { trap, noError }: Recording,
    args: readonly unknown[],
    answer: unknown,
  ): Step {
    const words = trap?.words ?? noWords;
    const holdsCopy = words.some(Copied.is);
    if (holdsCopy) this.#addMemory(name, words);
    const program = this.#program;
    const index = program.append('call');
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
    const allModes =
      mode | answered | (noError ? modes.noError : 0) | (setsSignal ? modes.setsDeathSignal : 0);
    const most = limit ?? Number.MAX_SAFE_INTEGER;
    const step = new Step(program, index, kernelName, pathsOf(args, paths), most, allModes);
    this.#steps.push(step);
    program.set(index, MODE, allModes);
    program.set(index, LIMIT, most);
    program.set(index, SOURCES, sources);
    if (trap === undefined) program.set(index, WORDS, answer as number);
    else program.set(index, NUMBER, trap.number);
    if (holdsCopy) this.#addCopies(step, words);
    return step;
  }

  /** Guards the memory of a call of which some is copied before each run. */
  #addMemory(name: string, words: readonly RecordedWord[]): void {
    const copies = words.filter(Copied.is);
    if (this.#activity.repeats && copies.some(({ writesBack }) => writesBack)) {
      throw valueError(`${name}: a length or size in memory cannot be in a repeat: it may change`);
    }
    this.#guards.add(name, words.filter(isCallersView), copies);
  }

  #addCopies(step: Step, words: readonly RecordedWord[]): void {
    words.forEach((copied, i) => {
      if (Copied.is(copied)) this.#copies.push({ step, field: WORDS + i, copied });
    });
  }

  #deferredOf(call: string, result: Result): Deferred {
    const step = Result.stepOf(result);
    if (step.program !== this.#program) {
      throw valueError(`${call}: a result is not of an earlier call of this batch`);
    }
    if (step.dropped !== undefined) {
      throw stateError(`${call}: a result is of ${step.name}, dropped ${step.dropped}`);
    }
    return new Deferred(step, 'result');
  }

  #mark(): Mark {
    return {
      steps: this.#steps.length,
      copies: this.#copies.length,
      guards: this.#guards.mark(),
      storage: this.#storage.mark(),
    };
  }

  /** Removes everything recorded since a mark; `reason` is for who uses its results. */
  #undo(mark: Mark, reason: string): void {
    for (let i = mark.steps; i < this.#steps.length; i++) this.#steps[i]?.drop(reason);
    this.#steps.length = mark.steps;
    this.#program.truncate(mark.steps);
    this.#copies.length = mark.copies;
    this.#guards.release(mark.guards);
    this.#storage.release(mark.storage);
  }
}

function isMade(step: Step): boolean {
  const state = step.state();
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

type Paths = readonly (string | Uint8Array)[];

const noPaths: Paths = [];

/** Copies of the paths among the arguments, as errors name them. */
function pathsOf(args: readonly unknown[], positions: readonly number[]): Paths {
  if (positions.length === 0) return noPaths;
  const paths: (string | Uint8Array)[] = [];
  for (const i of positions) {
    const path = args[i];
    if (typeof path === 'string') paths.push(path);
    else if (isView(path)) paths.push(bytesOf(path).slice());
  }
  return paths;
}

for (const [name, wrapper] of recordedWrappers) {
  const call = recordable(name, wrapper);
  Object.defineProperty(BatchRecorder.prototype, name, {
    value(this: BatchRecorder, ...args: unknown[]): Result {
      return record(this, call, args);
    },
  });
}

/** Makes an empty batch. */
export const Batch: new () => Batch = BatchRecorder as unknown as new () => Batch;
