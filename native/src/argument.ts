import { integerFrom, mustBe, outOfRange, rangeError, wrongType } from '@linux-syscalls/errors';
import { machine } from '#machine';

const { wordBits, privateCalls } = machine;

/** The range of a register as numbers and as bigints: callers may pass a word signed or unsigned. */
const least = wordBits === 64 ? Number.MIN_SAFE_INTEGER : -(2 ** 31);
const most = wordBits === 64 ? Number.MAX_SAFE_INTEGER : 2 ** 32 - 1;
const leastWord = -(2n ** BigInt(wordBits - 1));
const mostWord = 2n ** BigInt(wordBits) - 1n;

/** Above every architecture's table; arm's kernel kills a process that calls a higher number. */
const mostCallNumber = 0xeffff;

/** Whether a value is in the range of call numbers that all architectures share. */
export function isUsualNumber(value: unknown): value is number {
  return typeof value === 'number' && value >>> 0 === value && value <= mostCallNumber;
}

/** As `isUsualNumber`, or a private call of this architecture, such as arm's from 0xf0001 on. */
export function isCallNumber(value: unknown): value is number {
  return isUsualNumber(value) || privateCalls.includes(value as number);
}

/**
 * Whether a value is a number that a register and a double hold exactly. Runs for each argument: engines
 * always inline the built-in `Number.isSafeInteger`.
 */
export const isRegisterNumber: (value: unknown) => value is number =
  wordBits === 64
    ? (Number.isSafeInteger as (value: unknown) => value is number)
    : (value): value is number =>
        Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

export function checkCallNumber(call: string, nr: unknown): asserts nr is number {
  if (isCallNumber(nr)) return;
  if (typeof nr !== 'number') throw wrongType(`${call}: nr`, 'a number', nr);
  const most = `0x${mostCallNumber.toString(16)}`;
  throw outOfRange(`${call}: nr`, `the number of a system call, from 0 to ${most}`, nr);
}

/** Returns a value that fits into a register; else throws an error that names call and argument. */
export function checkWord(call: string, name: string, value: unknown): number | bigint {
  if (isRegisterNumber(value)) return value;
  if (typeof value === 'bigint') {
    if (value >= leastWord && value <= mostWord) return value;
    throw outOfRange(`${call}: ${name}`, integerFrom(leastWord, mostWord), value);
  }
  if (typeof value !== 'number') {
    throw wrongType(`${call}: ${name}`, 'a number or bigint', value);
  }
  if (!Number.isInteger(value)) throw outOfRange(`${call}: ${name}`, 'an integer', value);
  const hint = wordBits === 64 ? ': pass a bigint' : '';
  throw rangeError(`${mustBe(`${call}: ${name}`, integerFrom(least, most), value)}${hint}`);
}
