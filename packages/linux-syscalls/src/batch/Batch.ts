import {
  CHECKED,
  COUNT,
  conditions,
  modes,
  STEP,
  STEPS,
  STOPPED,
} from '@linux-syscalls/native/programLayout';
import { isView, type View } from '@linux-syscalls/native/view';
import { outOfRange, wrongType, wrongValue } from '../arguments/failures.ts';
import { type Integer, int64 } from '../arguments/integers.ts';
import { kernelNames, neverFail, pathPositions } from '../generated/recorded.ts';
import { program } from '../trap.ts';
import { type RecordedCalls, recordedWrappers } from './calls.ts';
import { Guards } from './guards.ts';
import { Operand } from './operand.ts';
import { failureOf, Result } from './Result.ts';
import { type RecordedWord, Recording, recordCall } from './recording.ts';
import { type Memory, Step, type StepContent } from './Step.ts';

/**
 * Calls to make in one crossing into native code.
 *
 * Each wrapper is a method that records: it checks what it is given as the wrapper does, and returns
 * a `Result`, which may be an argument of a later call. A call of which an argument is the result of
 * a call that failed, or wasn’t made, isn’t made. An error stops the batch, but for calls that are
 * marked by `always`.
 */
export interface Batch extends RecordedCalls {
  /**
   * Makes the calls that were recorded; as often as you like.
   *
   * @throws {SyscallError} of the call that stopped it.
   * @throws {TypeError} {RangeError} if a view was detached or has shrunk, before the first call; a
   *   count beyond what its view holds, when the program comes to it.
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
}

const empty: Memory = { words: new BigInt64Array(0), doubles: new Float64Array(0) };

/** A program that is about to run, and the names of its steps. */
export interface Prepared {
  readonly program: ArrayBuffer;
  readonly names: readonly string[];
  /** Whether one of them may execute another program. */
  readonly leaves: boolean;
  readonly spawnProgram: ReturnType<typeof program>['spawnProgram'];
  /** Why a step has no result, if it was tried. */
  failureAt(index: number): Error | undefined;
}

/** The calls that put another program in the place of the one that runs them. */
const leaving: ReadonlySet<string> = /* @__PURE__ */ new Set(['execve', 'execveat']);

/** What `Batch` is; `spawn` takes more of it than everybody. */
export class Recorder {
  readonly #steps: Step[] = [];
  readonly #guards = new Guards();
  /** What the words point at, as long as the batch lives. */
  readonly #kept: unknown[] = [];
  /** The checks of calls whose memory says a length or a size: it may have changed. */
  readonly #rechecks: (() => void)[] = [];
  #repeats = 0;
  #memory = empty;

  run(): void {
    const stopped = this.tryRun();
    if (stopped !== undefined) throw failureOf(Result.stepOf(stopped));
  }

  tryRun(): Result | undefined {
    const { runProgram } = program();
    runProgram(this.#prepare());
    const index = Number(this.#memory.words[STOPPED]);
    if (index < 0) return undefined;
    const step = this.#steps[index]!;
    if (step.state() === 'refused') throw failureOf(step);
    return new Result(step);
  }

  /** What runs its program elsewhere than here; for `spawn` alone. */
  static prepare(name: string, batch: unknown): Prepared {
    if (typeof batch !== 'object' || batch === null || !(#steps in batch)) {
      throw wrongType(name, 'program', 'a Batch', batch);
    }
    const steps = batch.#steps;
    const names = steps.map((step) => step.name);
    return {
      program: batch.#prepare(),
      names,
      leaves: names.some((name) => leaving.has(name)),
      spawnProgram: program().spawnProgram,
      failureAt: (index) => failureOf(steps[index]!),
    };
  }

  /** The program as it lies in memory, where nothing that it points at has changed. */
  #prepare(): ArrayBuffer {
    this.#guards.check();
    for (const recheck of this.#rechecks) recheck();
    if (this.#written !== this.#steps.length) this.#write();
    return this.#memory.words.buffer as ArrayBuffer;
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
    if (typeof count !== 'number') throw wrongType('repeat', 'count', 'a number', count);
    if (!Number.isSafeInteger(count) || count < 0) {
      throw outOfRange('repeat', `count must be from 0 to 2^53 - 1, not ${count}`);
    }
    this.#repeats++;
    try {
      this.#enclose(body, (begin, next) => {
        this.#add({ operation: 'again', number: begin });
        return { operation: 'repeat', number: count, words: [next] };
      });
    } finally {
      this.#repeats--;
    }
  }

  /** Records a call; `name` is how the caller named it. */
  record(
    name: string,
    wrapper: (...args: readonly unknown[]) => unknown,
    args: readonly unknown[],
  ): Result {
    const kernelName = kernelNames[name] ?? name;
    const given = args.map((argument) =>
      Result.is(argument) ? this.#operandOf(name, argument) : argument,
    );
    const recording = new Recording(kernelName);
    const answer = recordCall(recording, () => wrapper(...given));
    const { trap, kept, read } = recording;
    if (read.some(isView) && this.#repeats > 0) {
      throw wrongValue(name, 'a length or size in memory', 'cannot be in a repeat: it may change');
    }
    if (read.some(isView) || recording.again) {
      this.#rechecks.push(() => recordCall(new Recording(kernelName), () => wrapper(...given)));
    }
    this.#kept.push(...kept, ...args);
    const noError = recording.noError || neverFail.has(kernelName);
    const common = {
      operation: 'call',
      name: kernelName,
      paths: (pathPositions[kernelName] ?? []).map((i) => args[i]).filter(isPath),
    } as const;
    // Where the kernel lacks a call, its wrapper answers.
    if (trap === undefined) {
      return this.#result({ ...common, mode: modes.answered, words: [answer as number] });
    }
    return this.#result({
      ...common,
      mode: (noError ? modes.noError : 0) | (leaving.has(kernelName) ? modes.leaves : 0),
      number: trap.number,
      words: this.#words(name, trap.words, read),
    });
  }

  #result(content: StepContent): Result {
    return new Result(this.#add(content));
  }

  #words(
    name: string,
    words: readonly RecordedWord[],
    read: readonly unknown[],
  ): (number | bigint | Operand)[] {
    const before = this.#guards.count;
    try {
      const limited = words.filter((word) => word instanceof Operand && word.limit !== undefined);
      if (limited.length > 1) {
        throw wrongValue(name, 'one count only', 'can be the result of an earlier call');
      }
      return words.map((word) => {
        if (typeof word === 'number' || typeof word === 'bigint') return word;
        if (word instanceof Operand) {
          return word.source === 'ownResult' ? new Operand(0, 'ownResult') : word;
        }
        return this.#guards.add(name, word as View, read.includes(word));
      });
    } catch (error) {
      this.#guards.truncate(before);
      throw error;
    }
  }

  #operandOf(call: string, result: Result): Operand {
    const step = Result.stepOf(result);
    if (this.#steps[step.index] !== step) {
      throw wrongValue(call, 'a result', 'is not of an earlier call of this batch');
    }
    return new Operand(step.index, 'result');
  }

  #add(content: StepContent): Step {
    const step = new Step(this.#steps.length, () => this.#memory, content);
    this.#steps.push(step);
    return step;
  }

  #skip(name: string, result: Result, condition: number, value: Integer, body: () => void): void {
    if (!Result.is(result)) throw wrongType(name, 'result', 'the result of a call', result);
    const { step } = this.#operandOf(name, result);
    this.#enclose(body, (_, next) => ({
      operation: 'skip',
      number: step,
      words: [next, value],
      mode: condition,
    }));
  }

  /** Records what `body` records behind a step that is made when its end is known. */
  #enclose(body: () => void, make: (begin: number, next: number) => StepContent): void {
    const begin = this.#add({ operation: 'call' }).index;
    const guards = this.#guards.count;
    const rechecks = this.#rechecks.length;
    try {
      body();
    } catch (error) {
      // A body that throws has recorded nothing.
      this.#steps.length = begin;
      this.#guards.truncate(guards);
      this.#rechecks.length = rechecks;
      throw error;
    }
    const content = make(begin, this.#steps.length);
    this.#steps[begin] = new Step(begin, () => this.#memory, content);
  }

  /** How many steps lie in memory. */
  #written = -1;

  #write(): void {
    const buffer = new ArrayBuffer((STEPS + this.#steps.length * STEP) * 8);
    this.#memory = { words: new BigInt64Array(buffer), doubles: new Float64Array(buffer) };
    this.#memory.words[COUNT] = BigInt(this.#steps.length);
    this.#memory.words[CHECKED] = 0n;
    for (const step of this.#steps) step.write(this.#memory);
    this.#written = this.#steps.length;
  }
}

function isPath(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || isView(value);
}

for (const [name, wrapper] of recordedWrappers) {
  Object.defineProperty(Recorder.prototype, name, {
    value(this: Recorder, ...args: readonly unknown[]): Result {
      return this.record(name, wrapper, args);
    },
  });
}

/** Makes an empty batch. */
export const Batch: new () => Batch = Recorder as unknown as new () => Batch;
