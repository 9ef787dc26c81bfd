// Generated from Linux 7.3.4 codegen/src/generate/traps.ts by "pnpm generate". Do not edit.

import { type Argument, result } from '../result.ts';
import { trap0, trap1, trap2, trap3, trap4, trap5, trap6 } from './traps.ts';

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

/** syscall4(nr, a0, a1, a2, a3) makes a system call with four arguments; else as `syscall1`. */
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

/** syscall5(nr, a0, a1, a2, a3, a4) makes a system call with five arguments; else as `syscall1`. */
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

/** syscall6(nr, a0, a1, a2, a3, a4, a5) makes a system call with six arguments; else as `syscall1`. */
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
