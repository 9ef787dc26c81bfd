import { locate, noteInTurn } from './address.ts';
import {
  checkCallNumber,
  checkWord,
  isCallNumber,
  isRegisterNumber,
  isUsualNumber,
} from './argument.ts';
import { typeError } from './errors.ts';
import { favourInTurn, favourite, favouriteAddress, favouriteBytes, placeOf } from './places.ts';
import {
  ARGUMENT0,
  ARGUMENT1,
  ARGUMENT2,
  ARGUMENT3,
  ARGUMENT4,
  ARGUMENT5,
  doubles,
  EXACT_ARGUMENT0,
  EXACT_NUMBER,
  int64s,
  NUMBER,
  VIEW_POSITION,
  VIEW_STATE,
  VIEW_USED,
} from './registers.ts';
import { loadStub, stub } from './stub.ts';
import { isView } from './view.ts';

// Each count has a function of its own, so that an engine compiles it for these registers alone, and
// small enough to be compiled into the caller. What `wordOf` says of an argument that takes longer is
// below nothing, so that one comparison asks for all. `call` is what the caller has named, for errors.

export function trap0(call: string, nr: unknown): void {
  if (isUsualNumber(nr)) {
    doubles[NUMBER] = nr;
    (stub ?? loadStub()).call0();
  } else trapOtherwise(call, nr);
}

export function trap1(call: string, nr: unknown, a0: unknown): void {
  const w0 = wordOf(a0);
  if (isUsualNumber(nr) && w0 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    (stub ?? loadStub()).call1();
    release();
  } else trapOtherwise(call, nr, a0);
}

export function trap2(call: string, nr: unknown, a0: unknown, a1: unknown): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  if (isUsualNumber(nr) && w0 + w1 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    (stub ?? loadStub()).call2();
    release();
  } else trapOtherwise(call, nr, a0, a1);
}

export function trap3(call: string, nr: unknown, a0: unknown, a1: unknown, a2: unknown): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  const w2 = wordOf(a2);
  if (isUsualNumber(nr) && w0 + w1 + w2 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    doubles[ARGUMENT2] = w2;
    (stub ?? loadStub()).call3();
    release();
  } else trapOtherwise(call, nr, a0, a1, a2);
}

export function trap4(
  call: string,
  nr: unknown,
  a0: unknown,
  a1: unknown,
  a2: unknown,
  a3: unknown,
): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  const w2 = wordOf(a2);
  const w3 = wordOf(a3);
  if (isUsualNumber(nr) && w0 + w1 + w2 + w3 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    doubles[ARGUMENT2] = w2;
    doubles[ARGUMENT3] = w3;
    (stub ?? loadStub()).call4();
    release();
  } else trapOtherwise(call, nr, a0, a1, a2, a3);
}

export function trap5(
  call: string,
  nr: unknown,
  a0: unknown,
  a1: unknown,
  a2: unknown,
  a3: unknown,
  a4: unknown,
): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  const w2 = wordOf(a2);
  const w3 = wordOf(a3);
  const w4 = wordOf(a4);
  if (isUsualNumber(nr) && w0 + w1 + w2 + w3 + w4 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    doubles[ARGUMENT2] = w2;
    doubles[ARGUMENT3] = w3;
    doubles[ARGUMENT4] = w4;
    (stub ?? loadStub()).call5();
    release();
  } else trapOtherwise(call, nr, a0, a1, a2, a3, a4);
}

export function trap6(
  call: string,
  nr: unknown,
  a0: unknown,
  a1: unknown,
  a2: unknown,
  a3: unknown,
  a4: unknown,
  a5: unknown,
): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  const w2 = wordOf(a2);
  const w3 = wordOf(a3);
  const w4 = wordOf(a4);
  const w5 = wordOf(a5);
  if (isUsualNumber(nr) && w0 + w1 + w2 + w3 + w4 + w5 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    doubles[ARGUMENT2] = w2;
    doubles[ARGUMENT3] = w3;
    doubles[ARGUMENT4] = w4;
    doubles[ARGUMENT5] = w5;
    (stub ?? loadStub()).call6();
    release();
  } else trapOtherwise(call, nr, a0, a1, a2, a3, a4, a5);
}

/** Makes a call with as many arguments as were given. */
export function trapCounted(
  call: string,
  count: number,
  nr: unknown,
  a0: unknown,
  a1: unknown,
  a2: unknown,
  a3: unknown,
  a4: unknown,
  a5: unknown,
): void {
  if (count === 0) trap0(call, nr);
  else if (count === 1) trap1(call, nr, a0);
  else if (count === 2) trap2(call, nr, a0, a1);
  else if (count === 3) trap3(call, nr, a0, a1, a2);
  else trapMany(call, count, nr, a0, a1, a2, a3, a4, a5);
}

/** The rest of it, apart, so that calls of few arguments stay small. */
function trapMany(
  call: string,
  count: number,
  nr: unknown,
  a0: unknown,
  a1: unknown,
  a2: unknown,
  a3: unknown,
  a4: unknown,
  a5: unknown,
): void {
  if (count === 4) trap4(call, nr, a0, a1, a2, a3);
  else if (count === 5) trap5(call, nr, a0, a1, a2, a3, a4);
  else if (count === 6) trap6(call, nr, a0, a1, a2, a3, a4, a5);
  else if (count < 0) trapOtherwise(call, nr);
  else throw typeError(`${call}: a system call has at most 6 arguments, not ${count}`);
}

/** Makes a call with words and at most one view that isn't known by the short way, any other by the long one. */
function trapOtherwise(call: string, nr: unknown, ...args: readonly unknown[]): void {
  let others = 0;
  let other: unknown;
  for (let i = 0; i < 6; i++) {
    if (i >= args.length) doubles[ARGUMENT0 + i] = 0;
    else if (!put(ARGUMENT0 + i, args[i])) {
      others++;
      other = args[i];
      doubles[VIEW_POSITION] = i;
    }
  }
  if (others === 1) {
    noteInTurn(other);
    if (put(ARGUMENT0 + doubles[VIEW_POSITION]!, other)) others = 0;
  }
  if (others < 2 && isCallNumber(nr)) {
    doubles[NUMBER] = nr;
    if (others === 0) (stub ?? loadStub()).call6();
    else (stub ?? loadStub()).callWithView(other);
    if (others === 0 || doubles[VIEW_STATE] === VIEW_USED) {
      release();
      return;
    }
  }
  release(); // what follows hands the views themselves to the stub
  trapChecked(call, nr, args);
}

/** Stores what is a word without further question in its register; false for what takes longer. */
function put(register: number, value: unknown): boolean {
  const word = wordOf(value);
  doubles[register] = word;
  return !Number.isNaN(word);
}

/** What a register takes of a number, of null, and of a view that is known; NaN of anything else. */
function wordOf(value: unknown): number {
  if (isRegisterNumber(value)) return value;
  if (value === favourite && favouriteBytes[0] !== undefined) return favouriteAddress;
  return value === null ? 0 : heldPlaceOf(value);
}

/**
 * The views that the call under way knows by their addresses alone: an engine may free what no code
 * uses any more, and a view that was made for this call is used by nothing but the kernel. The
 * favourite isn't among them, which changes between calls alone.
 */
let held: unknown;

function heldPlaceOf(value: unknown): number {
  const place = placeOf(value);
  if (!Number.isNaN(place)) held = held === undefined ? value : [value, held];
  return place;
}

function release(): void {
  if (held !== undefined) releaseHeld();
}

function releaseHeld(): void {
  favourInTurn(Array.isArray(held) ? held[0] : held);
  held = undefined;
}

/** The way of all arguments that aren't plain numbers, and of those that deserve an error. */
function trapChecked(call: string, nr: unknown, args: readonly unknown[]): void {
  checkCallNumber(call, nr);
  const words = args.map((argument, i) => exactWordOf(call, `a${i}`, argument));
  int64s[EXACT_NUMBER] = BigInt(nr);
  for (let i = 0; i < 6; i++) int64s[EXACT_ARGUMENT0 + i] = BigInt(words[i] ?? 0);
  (stub ?? loadStub()).callExact(args);
}

function exactWordOf(call: string, name: string, argument: unknown): number | bigint {
  if (argument === null) return 0;
  return isView(argument) ? locate(call, name, argument) : checkWord(call, name, argument);
}
