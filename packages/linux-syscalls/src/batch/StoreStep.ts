import type { Program } from '../recording.ts';
import { Step } from './Step.ts';

/** A step that stores the result of an earlier call. */
export class StoreStep extends Step {
  readonly #source: Step;
  readonly #destination: string;

  /** @param destination a field or an index, for errors. */
  constructor(program: Program, index: number, source: Step, destination: string) {
    super(program, index, 'store');
    this.#source = source;
    this.#destination = destination;
  }

  override get position(): number {
    return this.#source.position;
  }

  override refusal(): string {
    const { name } = this.#source;
    return this.#source.state() === 'returned'
      ? `store: ${name} returned ${this.exactResult()}, which ${this.#destination} cannot hold`
      : `store: ${name} has no result that ${this.#destination} could hold: it failed, or was not made`;
  }
}
