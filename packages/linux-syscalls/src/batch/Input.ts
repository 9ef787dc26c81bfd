import type { Program } from '../recording.ts';
import type { Result } from './Result.ts';

/** Exists in types only: what an input must be given. */
declare const type: unique symbol;

/** A value that each run of a batch is given; as an argument of a call, the value of that run. */
export interface Input<T = unknown> {
  readonly name: string;
  readonly [type]?: T;
}

/** An argument that must be known before the run. */
export type OrInput<T> = T | Input<T>;

/** An argument that may be known during the run only: the result of an earlier call. */
export type OrDeferred<T> = T | Result | Input<T>;

/** The values of a run by the names of inputs; nothing for a batch without inputs. */
export type InputValues<Inputs> = keyof Inputs extends never
  ? []
  : Partial<Inputs> extends Inputs
    ? [inputs?: Inputs]
    : [inputs: Inputs];

/** The class behind `Input`. */
export class NamedInput implements Input {
  readonly name: string;
  readonly #program: Program;
  /** What the run was given; `undefined` between runs, which keeps nothing alive. */
  value: unknown;

  /** @param program that of the batch whose runs are given it. */
  constructor(name: string, program: Program) {
    this.name = name;
    this.#program = program;
  }

  /** As `instanceof`, but runs no code of a caller’s proxy or prototype. */
  static is(value: unknown): value is NamedInput {
    return typeof value === 'object' && value !== null && #program in value;
  }

  isOf(program: Program): boolean {
    return this.#program === program;
  }
}
