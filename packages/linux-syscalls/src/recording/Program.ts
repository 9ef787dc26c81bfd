import * as layout from '@linux-syscalls/native/programLayout';
import {
  CHECKED,
  COUNT,
  operations,
  STEP,
  STEPS,
  STOPPED,
} from '@linux-syscalls/native/programLayout';
import { high, low } from '../machine/halves.ts';

const stateNames = /* @__PURE__ */ Object.keys(layout.states) as (keyof typeof layout.states)[];

/** The memory in which the steps of a batch lie, and the results of its last run. */
export class Program {
  #count = 0;
  /** Whether steps were added or removed since the last run. */
  #isChanged = true;
  /** Whether it runs now, maybe in another thread. */
  isRunning = false;
  #words!: BigInt64Array<ArrayBuffer>;
  #doubles!: Float64Array;
  #halves!: Int32Array;

  constructor() {
    this.#allocate(4);
  }

  /** How many steps there are. */
  get count(): number {
    return this.#count;
  }

  /** The program for the stub, which checks it again if steps were added or removed. */
  get memory(): ArrayBuffer {
    if (this.#isChanged) {
      this.#halves[2 * COUNT + low] = this.#count;
      this.#halves[2 * CHECKED + low] = 0;
      this.#isChanged = false;
    }
    return this.#words.buffer;
  }

  /** The step that stopped the last run, or −1. */
  get stopped(): number {
    return this.#halves[2 * STOPPED + low]!;
  }

  /** Appends a step whose other fields are 0; returns its index. */
  append(operation: keyof typeof operations): number {
    const index = this.#count;
    if (offsetOf(index + 1) > this.#words.length) this.#grow();
    this.#count = index + 1;
    this.#isChanged = true;
    this.set(index, layout.OPERATION, operations[operation]);
    return index;
  }

  /** Removes the steps from this index on. */
  truncate(count: number): void {
    this.#words.fill(0n, offsetOf(count), offsetOf(this.#count));
    this.#count = count;
    this.#isChanged = true;
  }

  /** Sets all that a call is to 0, for another in its place; the stub then checks the program again. */
  clearCall(index: number): void {
    const at = offsetOf(index);
    this.#words.fill(0n, at + layout.NUMBER, at + layout.STATE);
    this.#isChanged = true;
  }

  /** Forgets the results of the last run. */
  forgetResults(): void {
    this.#words[STOPPED] = -1n;
    for (let i = 0; i < this.#count; i++) this.set(i, layout.STATE, layout.states.notMade);
  }

  /** Sets a field, or one of the words from `WORDS` on; writes two halves, as a bigint would be slower. */
  set(index: number, field: number, value: number | bigint): void {
    const at = offsetOf(index) + field;
    if (typeof value === 'bigint') {
      this.#words[at] = value;
      return;
    }
    this.#halves[2 * at + low] = value;
    this.#halves[2 * at + high] = Math.floor(value / 0x1_0000_0000);
  }

  /** Adds modes to those of a step. */
  addMode(index: number, mode: number): void {
    const at = offsetOf(index) + layout.MODE;
    this.#halves[2 * at + low]! |= mode;
  }

  /** A half of a call's words: the low one of word `i` is that at 2 `i`. */
  half(index: number, place: number): number {
    const word = offsetOf(index) + layout.WORDS + (place >> 1);
    return this.#halves[2 * word + ((place & 1) === 0 ? low : high)]!;
  }

  /** Stores what a call has returned that the stub didn't make; `undefined` if nobody made it. */
  store(index: number, returned: number | undefined): void {
    const { notMade, failed, returned: succeeded } = layout.states;
    if (returned === undefined) {
      this.set(index, layout.STATE, notMade);
      return;
    }
    this.set(index, layout.STATE, returned < 0 ? failed : succeeded);
    this.set(index, layout.RESULT, returned);
    this.#doubles[offsetOf(index) + layout.ROUNDED_RESULT] = returned;
  }

  /** The number of calls before one: steps that go on with another are of the same call. */
  callsBefore(index: number): number {
    let calls = -1;
    for (let i = 0; i <= index; i++) {
      const at = offsetOf(i);
      const isCall = this.#halves[2 * (at + layout.OPERATION) + low] === operations.call;
      const goesOn = (this.#halves[2 * (at + layout.MODE) + low]! & layout.modes.continues) !== 0;
      if (isCall && !goesOn) calls++;
    }
    return calls;
  }

  /** The state of a step after the last run. */
  state(index: number): keyof typeof layout.states {
    return stateNames[this.#halves[2 * (offsetOf(index) + layout.STATE) + low]!]!;
  }

  exactResult(index: number): bigint {
    const signed = this.#words[offsetOf(index) + layout.RESULT]!;
    return this.state(index) === 'returned' ? BigInt.asUintN(64, signed) : signed;
  }

  roundedResult(index: number): number {
    return this.#doubles[offsetOf(index) + layout.ROUNDED_RESULT]!;
  }

  /** Replaces what a call returned, after a run. */
  replaceResult(index: number, result: number): void {
    this.set(index, layout.RESULT, result);
    this.#doubles[offsetOf(index) + layout.ROUNDED_RESULT] = result;
  }

  #allocate(capacity: number): void {
    const buffer = new ArrayBuffer(offsetOf(capacity) * 8);
    this.#words = new BigInt64Array(buffer);
    this.#doubles = new Float64Array(buffer);
    this.#halves = new Int32Array(buffer);
  }

  #grow(): void {
    const old = this.#words;
    this.#allocate(2 * this.#count);
    this.#words.set(old);
  }
}

function offsetOf(index: number): number {
  return STEPS + index * STEP;
}
