import { shown, valueError, wrongType } from '@linux-syscalls/errors';
import type { Program } from '../recording.ts';
import { NamedInput } from './Input.ts';

/** The inputs of a batch by name, and their values while it runs. */
export class Inputs {
  readonly #program: Program;
  readonly #byName = new Map<string, NamedInput>();
  /** The same in a row, which is quicker to go through. */
  readonly #inputs: NamedInput[] = [];

  constructor(program: Program) {
    this.#program = program;
  }

  get isEmpty(): boolean {
    return this.#inputs.length === 0;
  }

  /** The input of this name, made when it is first asked for. */
  named(name: string): NamedInput {
    if (typeof name !== 'string') throw wrongType('input: name', 'a string', name);
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const input = new NamedInput(name, this.#program);
    this.#byName.set(name, input);
    this.#inputs.push(input);
    return input;
  }

  /** Reads the values for a run, each once: that may run code of the caller’s. */
  take(call: string, given: unknown): void {
    if (given === undefined && this.isEmpty) return;
    if (typeof given !== 'object' || given === null) {
      throw wrongType(`${call}: inputs`, 'an object with the values of inputs', given);
    }
    for (const name of Object.keys(given)) {
      if (!this.#byName.has(name)) {
        throw valueError(`${call}: inputs has ${shown(name)}, which is no input of this batch`);
      }
    }
    for (const input of this.#inputs) {
      const { name } = input;
      if (!(name in given)) throw wrongType(`${call}: inputs.${name}`, 'given', undefined);
      input.value = (given as Readonly<Record<string, unknown>>)[name];
    }
  }

  /** Lets go of the values of a run. */
  release(): void {
    for (const input of this.#inputs) input.value = undefined;
  }
}
