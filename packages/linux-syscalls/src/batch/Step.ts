import * as layout from '@linux-syscalls/native/programLayout';
import { SOURCES, STEP, STEPS, WORDS } from '@linux-syscalls/native/programLayout';
import { Operand } from './operand.ts';

/** The memory in which a program lies, and its results after a run. */
export interface Memory {
  readonly words: BigInt64Array;
  readonly doubles: Float64Array;
}

/** What a step is made of: what isn’t given is 0. */
export interface StepContent {
  readonly operation: keyof typeof layout.operations;
  readonly number?: number;
  readonly words?: readonly (number | bigint | Operand)[];
  readonly mode?: number;
  /** What errors call it, and the paths that they name. */
  readonly name?: string;
  readonly paths?: readonly (string | Uint8Array)[];
}

/** One step of a program. */
export class Step {
  readonly index: number;
  readonly operation: keyof typeof layout.operations;
  readonly name: string;
  readonly paths: readonly (string | Uint8Array)[];
  readonly limit: number;
  readonly #memory: () => Memory;
  readonly #number: number;
  readonly #words: readonly (number | bigint | Operand)[];
  #mode: number;

  constructor(index: number, memory: () => Memory, content: StepContent) {
    this.index = index;
    this.operation = content.operation;
    this.name = content.name ?? '';
    this.paths = content.paths ?? [];
    this.#memory = memory;
    this.#number = content.number ?? 0;
    this.#words = content.words ?? [];
    this.#mode = content.mode ?? 0;
    this.limit = limitOf(this.#words);
  }

  setMode(mode: number): void {
    this.#mode |= mode;
    // Where it isn’t written yet, it will be.
    const { words } = this.#memory();
    if (this.#at(STEP) <= words.length) words[this.#at(layout.MODE)] = BigInt(this.#mode);
  }

  /** Writes itself to its place. */
  write({ words }: Memory): void {
    words[this.#at(layout.OPERATION)] = BigInt(layout.operations[this.operation]);
    words[this.#at(layout.NUMBER)] = BigInt(this.#number);
    let sources = 0;
    this.#words.forEach((word, i) => {
      const deferred = word instanceof Operand;
      words[this.#at(WORDS + i)] = BigInt(deferred ? word.step : word);
      sources |= (deferred ? layout.sources[word.source] : 0) << (4 * i);
    });
    words[this.#at(SOURCES)] = BigInt(sources);
    words[this.#at(layout.MODE)] = BigInt(this.#mode);
    words[this.#at(layout.LIMIT)] = BigInt(this.limit);
  }

  /** What became of it in the last run. */
  state(): keyof typeof layout.states {
    const { words } = this.#memory();
    if (this.#at(STEP) > words.length) return 'notMade';
    return stateNames[Number(words[this.#at(layout.STATE)])]!;
  }

  exactResult(): bigint {
    const signed = this.#memory().words[this.#at(layout.RESULT)]!;
    return this.state() === 'returned' ? BigInt.asUintN(64, signed) : signed;
  }

  roundedResult(): number {
    return this.#memory().doubles[this.#at(layout.ROUNDED_RESULT)]!;
  }

  #at(field: number): number {
    return STEPS + this.index * STEP + field;
  }
}

const stateNames = /* @__PURE__ */ Object.keys(layout.states) as (keyof typeof layout.states)[];

function limitOf(words: readonly unknown[]): number {
  const limits = words.map((word) => (word instanceof Operand ? word.limit : undefined));
  return Math.min(...limits.filter((limit) => limit !== undefined), Number.MAX_SAFE_INTEGER);
}
