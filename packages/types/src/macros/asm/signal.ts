import { outOfRange, wrongType } from '@linux-syscalls/errors';
import { isArrayBufferView } from '@linux-syscalls/native/arrayBufferView';
import type { ArchName, Integer } from '../../engine.ts';
import { _NSIG } from '../../generated/asm/signal.declared.ts';
import { integerIn, type View, viewedExactly } from '../check.ts';
import { LongBits } from '../longBits.ts';

// The kernel's set has 64 bits on every architecture, also where the `sigset_t` of its headers is longer.
const setBytes = _NSIG / 8;
const everySignal = (1n << BigInt(_NSIG)) - 1n;

/**
 * sigemptyset(set) removes all signals from the kernel's eight-byte set; without an argument, it returns
 * the empty mask.
 *
 * @param set any view of eight bytes
 * @see man 3 sigsetops
 */
export function sigemptyset(): bigint;
export function sigemptyset(set: View): void;
export function sigemptyset(set?: View): bigint | undefined {
  if (set === undefined) return 0n;
  viewedExactly('sigemptyset: set', set, setBytes).fill(0);
  return undefined;
}

/**
 * sigfillset(set) adds all 64 signals to the kernel's eight-byte set; without an argument, it returns
 * the full mask.
 *
 * @param set any view of eight bytes
 * @see man 3 sigsetops
 */
export function sigfillset(): bigint;
export function sigfillset(set: View): void;
export function sigfillset(set?: View): bigint | undefined {
  if (set === undefined) return everySignal;
  viewedExactly('sigfillset: set', set, setBytes).fill(0xff);
  return undefined;
}

/**
 * sigaddset(set, signum) adds a signal to the kernel's eight-byte set, or to a mask, which it returns.
 *
 * @param set any view of eight bytes, which is changed; or a mask, which isn't
 * @param signum from 1 to 64
 * @param architecture whose set a view is; this machine's by default
 * @throws {RangeError} for another signal, where C's has EINVAL.
 * @see man 3 sigsetops
 */
export function sigaddset(set: bigint, signum: Integer): bigint;
export function sigaddset(set: View, signum: Integer, architecture?: ArchName): void;
export function sigaddset(
  set: bigint | View,
  signum: Integer,
  architecture?: ArchName,
): bigint | undefined {
  const bit = bitOf('sigaddset', signum);
  if (typeof set === 'bigint') return mask('sigaddset', set) | (1n << BigInt(bit));
  bitsOf('sigaddset', set, architecture).add(bit);
  return undefined;
}

/**
 * sigdelset(set, signum) removes a signal from the kernel's eight-byte set, or from a mask, which it
 * returns. See {@link sigaddset}.
 */
export function sigdelset(set: bigint, signum: Integer): bigint;
export function sigdelset(set: View, signum: Integer, architecture?: ArchName): void;
export function sigdelset(
  set: bigint | View,
  signum: Integer,
  architecture?: ArchName,
): bigint | undefined {
  const bit = bitOf('sigdelset', signum);
  if (typeof set === 'bigint') return mask('sigdelset', set) & ~(1n << BigInt(bit));
  bitsOf('sigdelset', set, architecture).delete(bit);
  return undefined;
}

/**
 * sigismember(set, signum) tells whether a signal is in the kernel's eight-byte set, or in a mask.
 * See {@link sigaddset}.
 */
export function sigismember(set: bigint | View, signum: Integer, architecture?: ArchName): boolean {
  const bit = bitOf('sigismember', signum);
  if (typeof set === 'bigint') return ((mask('sigismember', set) >> BigInt(bit)) & 1n) === 1n;
  return bitsOf('sigismember', set, architecture).has(bit);
}

function bitOf(call: string, signum: Integer): number {
  return integerIn(`${call}: signum`, signum, 1, _NSIG, ' (EINVAL)') - 1;
}

function mask(call: string, set: bigint): bigint {
  if (set >= 0n && set <= everySignal) return set;
  throw outOfRange(`${call}: set`, `a mask from 0 to ${everySignal}`, set);
}

function bitsOf(call: string, set: View, architecture: ArchName | undefined): LongBits {
  if (!isArrayBufferView(set)) {
    throw wrongType(`${call}: set`, `a view of ${setBytes} bytes or a bigint`, set);
  }
  viewedExactly(`${call}: set`, set, setBytes);
  return new LongBits(call, set, architecture);
}
