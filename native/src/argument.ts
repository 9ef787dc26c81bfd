import { arch } from '#machine';
import { rangeError, shown, typeError } from './errors.ts';
import { machines } from './generated/machines.ts';

const { wordBits, privateCalls } = machines[arch];

/** What a register takes, as numbers and as bigints: signed or unsigned, as the caller sees it. */
const least = wordBits === 64 ? Number.MIN_SAFE_INTEGER : -(2 ** 31);
const most = wordBits === 64 ? Number.MAX_SAFE_INTEGER : 2 ** 32 - 1;
const leastWord = -(2n ** BigInt(wordBits - 1));
const mostWord = 2n ** BigInt(wordBits) - 1n;

/** No table of any architecture goes beyond it; arm's kernel kills whoever calls higher. */
const mostCallNumber = 0xeffff;

/** Whether a value is the number of a call, but for those that an architecture has to itself. */
export function isUsualNumber(value: unknown): value is number {
  return typeof value === 'number' && value >>> 0 === value && value <= mostCallNumber;
}

/** Whether a value is the number of a call on any architecture, or one of this one's own. */
export function isCallNumber(value: unknown): value is number {
  return isUsualNumber(value) || privateCalls.includes(value as number);
}

/**
 * Whether a value is a number that a register and a double hold exactly. It is asked of each argument:
 * what engines have built in is compiled into the caller, whatever else is there.
 */
export const isRegisterNumber: (value: unknown) => value is number =
  wordBits === 64
    ? (Number.isSafeInteger as (value: unknown) => value is number)
    : (value): value is number =>
        Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

export function checkCallNumber(call: string, nr: unknown): asserts nr is number {
  if (isCallNumber(nr)) return;
  if (typeof nr !== 'number') throw typeError(`${call}: nr is ${shown(nr)}, not a number`);
  throw rangeError(
    `${call}: nr is ${shown(nr)}, but system calls have numbers from 0 to 0x${mostCallNumber.toString(16)}`,
  );
}

/** The number or bigint that goes into a register, or an error that names call and argument. */
export function checkWord(call: string, name: string, value: unknown): number | bigint {
  if (isRegisterNumber(value)) return value;
  if (typeof value === 'bigint') {
    if (value >= leastWord && value <= mostWord) return value;
    throw rangeError(`${call}: ${name} is ${shown(value)}, but a register holds ${wordBits} bits`);
  }
  if (typeof value !== 'number') {
    throw typeError(`${call}: ${name} is ${shown(value)}, not a number or bigint`);
  }
  throw rangeError(
    Number.isInteger(value)
      ? `${call}: ${name} is ${value}, but a number is exact only from ${least} to ${most}${wordBits === 64 ? ': pass a bigint' : ''}`
      : `${call}: ${name} is ${shown(value)}, not an integer`,
  );
}
