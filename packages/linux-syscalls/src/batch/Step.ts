import { stateError } from '@linux-syscalls/errors';
import { LIMIT, MODE, modes } from '@linux-syscalls/native/programLayout';
import type { Program } from '../recording.ts';

/** A recorded call, shared by its result and by the calls that use it. */
export class Step {
  readonly program: Program;
  /** The call’s name, for errors. */
  readonly name: string;
  readonly #index: number;
  /** How many steps before it are of the same call. */
  readonly #earlier: number;
  #paths: readonly (string | Uint8Array)[] = [];
  #limit = 0;
  /** What its call decides, and what its result was marked by. */
  #mode = 0;
  #marks = 0;
  #dropped: string | undefined;

  /** Whether its result is made only after the run; of a call that takes inputs, the run tells. */
  isMadeAfterwards = false;

  constructor(program: Program, index: number, name: string, earlier = 0) {
    this.program = program;
    this.#index = index;
    this.name = name;
    this.#earlier = earlier;
  }

  /** The first of its steps in the program; the last one has its result. */
  get first(): number {
    return this.index - this.#earlier;
  }

  /** Sets what depends on the arguments: before each run, if some are inputs. */
  update(paths: readonly (string | Uint8Array)[], limit: number, mode: number): void {
    this.#paths = paths;
    this.#limit = limit;
    this.#mode = mode;
    this.program.set(this.#index, LIMIT, limit);
    this.#setModes();
  }

  /** The call’s paths, for errors. */
  get paths(): readonly (string | Uint8Array)[] {
    return this.#paths;
  }

  /** Its index in the program; throws if it was dropped. */
  get index(): number {
    // Another call may have taken its index.
    if (this.#dropped !== undefined) {
      throw stateError(`${this.name}: this call was dropped, ${this.#dropped}`);
    }
    return this.#index;
  }

  /** Its index among the recorded calls. */
  get position(): number {
    return this.program.callsBefore(this.index);
  }

  /** Why it was dropped. */
  get dropped(): string | undefined {
    return this.#dropped;
  }

  /** Marks it as removed from its program. */
  drop(reason: string): void {
    this.#dropped = reason;
  }

  /** Marks it, as `name` is asked to. */
  mark(name: string, mode: number): void {
    if (this.program.isRunning) throw stateError(`${name}: the batch is running`);
    this.#marks |= mode;
    this.#setModes();
  }

  #setModes(): void {
    const { index, first } = this;
    this.program.set(index, MODE, this.#mode | this.#marks);
    for (let earlier = first; earlier < index; earlier++) {
      this.program.addMode(earlier, this.#marks & modes.always);
    }
  }

  /** Its state after the last run. */
  state(): ReturnType<Program['state']> {
    return this.program.state(this.index);
  }

  /** Why the stub refused it in the last run. */
  refusal(): string {
    return `${this.name}: a count is ${this.exactResult()} but there is only room for ${this.#limit}`;
  }

  exactResult(): bigint {
    return this.program.exactResult(this.index);
  }

  roundedResult(): number {
    return this.program.roundedResult(this.index);
  }
}
