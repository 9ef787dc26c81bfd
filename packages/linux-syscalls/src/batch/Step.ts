import { stateError } from '@linux-syscalls/errors';
import { MODE } from '@linux-syscalls/native/programLayout';
import type { Program } from './Program.ts';

/** A recorded call, shared by its result and by the calls that use it. */
export class Step {
  readonly program: Program;
  /** For errors: the call’s name, its paths and the maximum of its count. */
  readonly name: string;
  readonly paths: readonly (string | Uint8Array)[];
  readonly limit: number;
  readonly #index: number;
  #mode: number;
  #dropped: string | undefined;

  constructor(
    program: Program,
    index: number,
    name: string,
    paths: readonly (string | Uint8Array)[],
    limit: number,
    mode: number,
  ) {
    this.program = program;
    this.#index = index;
    this.name = name;
    this.paths = paths;
    this.limit = limit;
    this.#mode = mode;
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

  addMode(mode: number): void {
    this.program.set(this.index, MODE, this.#mode | mode);
    this.#mode |= mode;
  }

  /** Its state after the last run. */
  state(): ReturnType<Program['state']> {
    return this.program.state(this.index);
  }

  exactResult(): bigint {
    return this.program.exactResult(this.index);
  }

  roundedResult(): number {
    return this.program.roundedResult(this.index);
  }
}
