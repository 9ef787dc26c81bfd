import { typeError } from '@linux-syscalls/errors';
import { trap0, trap1, trap2, trap3, trap4, trap5, trap6 } from './generated/traps.ts';
import { type Argument, exactResult, result } from './result.ts';
import { trapSlowly } from './trapSlowly.ts';

/** A system call by number, with up to six arguments. */
export interface Syscall {
  /**
   * syscall(nr, ...args) makes a system call with up to six arguments.
   *
   * @param nr a number of `SYS`.
   * @param args numbers and bigints go into registers as they are, of a view (typed array, DataView,
   *   ArrayBuffer, SharedArrayBuffer, record) its address, for null 0. Registers beyond them are 0.
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

/** Makes a call with as many arguments as were given. */
function trapCounted(
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

/** A function of its own, so that `trapCounted` stays small enough to be inlined. */
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
  else if (count < 0) trapSlowly(call, nr);
  else throw typeError(`${call}: a system call has at most 6 arguments, not ${count}`);
}
