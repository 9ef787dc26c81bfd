import { inexactResult } from './errors.ts';
import { doubles, EXACT_RESULT, int64s, RESULT, uint64s } from './registers.ts';
import { trap0, trap1, trap2, trap3, trap4, trap5, trap6, trapCounted } from './trap.ts';
import type { View } from './view.ts';

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
  trap0('syscall0', nr);
  return result();
}

/**
 * syscall1(nr, a0) makes a system call with one argument; else as `syscall0`.
 *
 * @param a0 a number or bigint goes into the register as it is, of a view its address, for null 0.
 * @throws {RangeError} if a number is no integer or doesn't fit, before the call.
 * @throws {TypeError} if an argument is anything else, or a view whose buffer is detached.
 */
export function syscall1(nr: number, a0: Argument): number {
  trap1('syscall1', nr, a0);
  return result();
}

/** syscall2(nr, a0, a1) makes a system call with two arguments; else as `syscall1`. */
export function syscall2(nr: number, a0: Argument, a1: Argument): number {
  trap2('syscall2', nr, a0, a1);
  return result();
}

/** syscall3(nr, a0, a1, a2) makes a system call with three arguments; else as `syscall1`. */
export function syscall3(nr: number, a0: Argument, a1: Argument, a2: Argument): number {
  trap3('syscall3', nr, a0, a1, a2);
  return result();
}

/** syscall4(nr, a0, …, a3) makes a system call with four arguments; else as `syscall1`. */
export function syscall4(
  nr: number,
  a0: Argument,
  a1: Argument,
  a2: Argument,
  a3: Argument,
): number {
  trap4('syscall4', nr, a0, a1, a2, a3);
  return result();
}

/** syscall5(nr, a0, …, a4) makes a system call with five arguments; else as `syscall1`. */
export function syscall5(
  nr: number,
  a0: Argument,
  a1: Argument,
  a2: Argument,
  a3: Argument,
  a4: Argument,
): number {
  trap5('syscall5', nr, a0, a1, a2, a3, a4);
  return result();
}

/** syscall6(nr, a0, …, a5) makes a system call with six arguments; else as `syscall1`. */
export function syscall6(
  nr: number,
  a0: Argument,
  a1: Argument,
  a2: Argument,
  a3: Argument,
  a4: Argument,
  a5: Argument,
): number {
  trap6('syscall6', nr, a0, a1, a2, a3, a4, a5);
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
    trapCounted('syscall', arguments.length - 1, nr, a0, a1, a2, a3, a4, a5);
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
      trapCounted('syscall.bigint', arguments.length - 1, nr, a0, a1, a2, a3, a4, a5);
      return exactResult();
    },
  },
);

/** A property of a global is looked up at each call; this is smaller, so that it is compiled into the caller. */
const mostExact = Number.MAX_SAFE_INTEGER;

function result(): number {
  const value = doubles[RESULT]!;
  return value <= mostExact ? value : refuseResult();
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
