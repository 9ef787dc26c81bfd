import { locate } from './address.ts';
import { checkCallNumber, checkWord, isCallNumber, isRegisterNumber } from './argument.ts';
import { inexactResult, typeError } from './errors.ts';
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
  EXACT_RESULT,
  int64s,
  NUMBER,
  RESULT,
  uint64s,
  VIEW_POSITION,
  VIEW_STATE,
  VIEW_USED,
} from './registers.ts';
import { loadStub, stub } from './stub.ts';
import { isView, type View } from './view.ts';

/** What a register takes: an integer that is exact, signed or unsigned. */
export type Word = number | bigint;

/** What `syscall` makes a register of: an integer, the address of a view, or 0 for null. */
export type Argument = Word | View | null;

/**
 * syscall0(nr) makes a system call without arguments.
 *
 * @param nr a number of `SYS`.
 * @returns the register: −4095 … −1 is −errno by convention, every other value is unsigned.
 * @throws {RangeError} if `nr` is no call's number anywhere, or if the result is beyond 2⁵³; its
 *   property `result` then holds it as a bigint, since the call has happened.
 */
export function syscall0(nr: number): number {
  if (!isCallNumber(nr)) return callChecked('syscall0', nr, []);
  doubles[NUMBER] = nr;
  (stub ?? loadStub()).call0();
  return result();
}

/** syscall1(nr, a0) makes a system call with one argument; else as `syscall0`. */
export function syscall1(nr: number, a0: Word): number {
  if (!isCallNumber(nr) || !isRegisterNumber(a0)) return callChecked('syscall1', nr, [a0]);
  doubles[NUMBER] = nr;
  doubles[ARGUMENT0] = a0;
  (stub ?? loadStub()).call1();
  return result();
}

/** syscall2(nr, a0, a1) makes a system call with two arguments; else as `syscall0`. */
export function syscall2(nr: number, a0: Word, a1: Word): number {
  if (!isCallNumber(nr) || !isRegisterNumber(a0) || !isRegisterNumber(a1)) {
    return callChecked('syscall2', nr, [a0, a1]);
  }
  doubles[NUMBER] = nr;
  doubles[ARGUMENT0] = a0;
  doubles[ARGUMENT1] = a1;
  (stub ?? loadStub()).call2();
  return result();
}

/** syscall3(nr, a0, a1, a2) makes a system call with three arguments; else as `syscall0`. */
export function syscall3(nr: number, a0: Word, a1: Word, a2: Word): number {
  if (
    !isCallNumber(nr) ||
    !isRegisterNumber(a0) ||
    !isRegisterNumber(a1) ||
    !isRegisterNumber(a2)
  ) {
    return callChecked('syscall3', nr, [a0, a1, a2]);
  }
  doubles[NUMBER] = nr;
  doubles[ARGUMENT0] = a0;
  doubles[ARGUMENT1] = a1;
  doubles[ARGUMENT2] = a2;
  (stub ?? loadStub()).call3();
  return result();
}

/** syscall4(nr, a0, …, a3) makes a system call with four arguments; else as `syscall0`. */
export function syscall4(nr: number, a0: Word, a1: Word, a2: Word, a3: Word): number {
  if (
    !isCallNumber(nr) ||
    !isRegisterNumber(a0) ||
    !isRegisterNumber(a1) ||
    !isRegisterNumber(a2) ||
    !isRegisterNumber(a3)
  ) {
    return callChecked('syscall4', nr, [a0, a1, a2, a3]);
  }
  doubles[NUMBER] = nr;
  doubles[ARGUMENT0] = a0;
  doubles[ARGUMENT1] = a1;
  doubles[ARGUMENT2] = a2;
  doubles[ARGUMENT3] = a3;
  (stub ?? loadStub()).call4();
  return result();
}

/** syscall5(nr, a0, …, a4) makes a system call with five arguments; else as `syscall0`. */
export function syscall5(nr: number, a0: Word, a1: Word, a2: Word, a3: Word, a4: Word): number {
  if (
    !isCallNumber(nr) ||
    !isRegisterNumber(a0) ||
    !isRegisterNumber(a1) ||
    !isRegisterNumber(a2) ||
    !isRegisterNumber(a3) ||
    !isRegisterNumber(a4)
  ) {
    return callChecked('syscall5', nr, [a0, a1, a2, a3, a4]);
  }
  doubles[NUMBER] = nr;
  doubles[ARGUMENT0] = a0;
  doubles[ARGUMENT1] = a1;
  doubles[ARGUMENT2] = a2;
  doubles[ARGUMENT3] = a3;
  doubles[ARGUMENT4] = a4;
  (stub ?? loadStub()).call5();
  return result();
}

/** syscall6(nr, a0, …, a5) makes a system call with six arguments; else as `syscall0`. */
export function syscall6(
  nr: number,
  a0: Word,
  a1: Word,
  a2: Word,
  a3: Word,
  a4: Word,
  a5: Word,
): number {
  if (
    !isCallNumber(nr) ||
    !isRegisterNumber(a0) ||
    !isRegisterNumber(a1) ||
    !isRegisterNumber(a2) ||
    !isRegisterNumber(a3) ||
    !isRegisterNumber(a4) ||
    !isRegisterNumber(a5)
  ) {
    return callChecked('syscall6', nr, [a0, a1, a2, a3, a4, a5]);
  }
  doubles[NUMBER] = nr;
  doubles[ARGUMENT0] = a0;
  doubles[ARGUMENT1] = a1;
  doubles[ARGUMENT2] = a2;
  doubles[ARGUMENT3] = a3;
  doubles[ARGUMENT4] = a4;
  doubles[ARGUMENT5] = a5;
  (stub ?? loadStub()).call6();
  return result();
}

/** A call by number, with as many arguments as it takes. */
export interface Syscall {
  /**
   * syscall(nr, ...args) makes a system call with up to six arguments.
   *
   * @param nr a number of `SYS`.
   * @param args numbers and bigints go into registers as they are, of a view (typed array, DataView,
   *   ArrayBuffer, SharedArrayBuffer) its address, for null 0. Registers beyond them are 0.
   * @returns the register: −4095 … −1 is −errno by convention, every other value is unsigned.
   * @throws {RangeError} if a number is no integer or doesn't fit, before the call; if the result is
   *   beyond 2⁵³, after it: the property `result` then holds it as a bigint.
   * @throws {TypeError} if an argument is anything else, or a view whose buffer is detached.
   */
  (nr: number, ...args: readonly Argument[]): number;

  /** syscall.bigint(nr, ...args) makes the same call and returns the register exactly. */
  bigint(nr: number, ...args: readonly Argument[]): bigint;
}

export const syscall: Syscall = /* @__PURE__ */ Object.assign(
  function syscall(
    nr: number,
    a0?: Argument,
    a1?: Argument,
    a2?: Argument,
    a3?: Argument,
    a4?: Argument,
    a5?: Argument,
  ): number {
    // biome-ignore lint/complexity/noArguments: a rest parameter would be allocated at each call
    invoke('syscall', arguments.length - 1, nr, a0, a1, a2, a3, a4, a5);
    return result();
  },
  {
    bigint(
      nr: number,
      a0?: Argument,
      a1?: Argument,
      a2?: Argument,
      a3?: Argument,
      a4?: Argument,
      a5?: Argument,
    ): bigint {
      // biome-ignore lint/complexity/noArguments: as above
      invoke('syscall.bigint', arguments.length - 1, nr, a0, a1, a2, a3, a4, a5);
      return exactResult();
    },
  },
);

/** Makes a call with numbers and at most one view by the short way, any other by the long one. */
function invoke(
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
  let others = 0;
  let other: unknown;
  if (count < 1) doubles[ARGUMENT0] = 0;
  else if (!put(ARGUMENT0, a0)) {
    others++;
    other = a0;
    doubles[VIEW_POSITION] = 0;
  }
  if (count < 2) doubles[ARGUMENT1] = 0;
  else if (!put(ARGUMENT1, a1)) {
    others++;
    other = a1;
    doubles[VIEW_POSITION] = 1;
  }
  if (count < 3) doubles[ARGUMENT2] = 0;
  else if (!put(ARGUMENT2, a2)) {
    others++;
    other = a2;
    doubles[VIEW_POSITION] = 2;
  }
  if (count < 4) doubles[ARGUMENT3] = 0;
  else if (!put(ARGUMENT3, a3)) {
    others++;
    other = a3;
    doubles[VIEW_POSITION] = 3;
  }
  if (count < 5) doubles[ARGUMENT4] = 0;
  else if (!put(ARGUMENT4, a4)) {
    others++;
    other = a4;
    doubles[VIEW_POSITION] = 4;
  }
  if (count < 6) doubles[ARGUMENT5] = 0;
  else if (!put(ARGUMENT5, a5)) {
    others++;
    other = a5;
    doubles[VIEW_POSITION] = 5;
  }
  if (others < 2 && count < 7 && isCallNumber(nr)) {
    doubles[NUMBER] = nr;
    if (others === 0) {
      (stub ?? loadStub()).call6();
      return;
    }
    (stub ?? loadStub()).callWithView(other);
    if (doubles[VIEW_STATE] === VIEW_USED) return;
  }
  if (count > 6) throw typeError(`${call}: a system call has at most 6 arguments, not ${count}`);
  trapChecked(call, nr, [a0, a1, a2, a3, a4, a5].slice(0, Math.max(count, 0)), wordOf);
}

/** Stores a number in its register, and 0 for null; false for what takes longer. */
function put(register: number, value: unknown): boolean {
  if (isRegisterNumber(value)) {
    doubles[register] = value;
    return true;
  }
  if (value === null) {
    doubles[register] = 0;
    return true;
  }
  return false;
}

function wordOf(call: string, name: string, argument: unknown): Word {
  if (argument === null) return 0;
  return isView(argument) ? locate(call, name, argument) : checkWord(call, name, argument);
}

/** The way of all arguments that aren't plain numbers, and of those that deserve an error. */
function trapChecked(
  call: string,
  nr: unknown,
  args: readonly unknown[],
  toWord: (call: string, name: string, argument: unknown) => Word,
): void {
  checkCallNumber(call, nr);
  const words = args.map((argument, i) => toWord(call, `a${i}`, argument));
  int64s[EXACT_NUMBER] = BigInt(nr);
  for (let i = 0; i < 6; i++) int64s[EXACT_ARGUMENT0 + i] = BigInt(words[i] ?? 0);
  (stub ?? loadStub()).callExact(args);
}

function callChecked(call: string, nr: unknown, args: readonly unknown[]): number {
  trapChecked(call, nr, args, checkWord);
  return result();
}

function result(): number {
  const value = doubles[RESULT]!;
  return value <= Number.MAX_SAFE_INTEGER ? value : refuseResult();
}

function refuseResult(): never {
  const exact = exactResult();
  throw inexactResult(
    `The call returned ${exact}, which no number holds: use syscall.bigint`,
    exact,
  );
}

function exactResult(): bigint {
  const signed = int64s[EXACT_RESULT]!;
  return signed < 0n && signed >= -4095n ? signed : uint64s[EXACT_RESULT]!;
}
