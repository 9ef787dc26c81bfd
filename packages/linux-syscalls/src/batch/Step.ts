import { stateError } from '@linux-syscalls/errors';
import { MODE } from '@linux-syscalls/native/programLayout';
import type { Program } from './Program.ts';

/** A recorded call, as its results and the calls that take them know it. */
export class Step {
  readonly program: Program;
  /** What errors call it, the paths that they name, and the most that its count may be. */
  readonly name: string;
  readonly paths: readonly (string | Uint8Array)[];
  readonly limit: number;
  readonly #index: number;
  #mode: number;
  #dropped = false;

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

  /** Where it lies in its program. */
  get index(): number {
    // By now another call may lie there.
    if (this.#dropped) {
      throw stateError(`${this.name}: this call was dropped, as the body that recorded it threw`);
    }
    return this.#index;
  }

  /** Which of the recorded calls it is, counted from 0. */
  get position(): number {
    return this.program.callsBefore(this.index);
  }

  get dropped(): boolean {
    return this.#dropped;
  }

  /** Makes it part of no program. */
  drop(): void {
    this.#dropped = true;
  }

  addMode(mode: number): void {
    this.program.set(this.index, MODE, this.#mode | mode);
    this.#mode |= mode;
  }

  /** What became of it in the last run. */
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
