// <linux/bpf_common.h>, as the instructions below are spelled in C.
import {
  BPF_ABS,
  BPF_JEQ,
  BPF_JGE,
  BPF_JMP,
  BPF_JSET,
  BPF_K,
  BPF_LD,
  BPF_RET,
  BPF_W,
} from '@linux-syscalls/types/linux/bpf_common';
import { BPF_JUMP, BPF_STMT } from '@linux-syscalls/types/linux/filter';
import { SECCOMP_RET_ALLOW, SECCOMP_RET_USER_NOTIF, struct } from 'linux-syscalls';
import { machine } from '../table/entries.ts';

/** Where instructions lie; the end is not among them. */
export interface Range {
  readonly start: bigint;
  readonly end: bigint;
}

/** Calls that runtimes make, too, and how those of a wrapper are known. */
export interface Common {
  readonly numbers: readonly number[];
  /** Goes on to the next instruction for a wrapper's, and leaves one out for a runtime's. */
  readonly told: readonly struct.sock_filter[];
}

const offsetOf = (field: 'nr' | 'instruction_pointer' | 'args') =>
  struct.seccomp_data.offsetOf(field);
const pointer = offsetOf('instruction_pointer');
/** Where the halves of 64 bits lie; the filter loads 32. */
const halves = machine.byteOrder === 'little' ? { low: 0, high: 4 } : { low: 4, high: 0 };
const low = (value: bigint): number => Number(BigInt.asUintN(32, value));
const high = (value: bigint): number => Number(value >> 32n);
const load = (offset: number) => BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset);
const equal = (value: number, yes: number, no: number) =>
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, yes, no);
const atLeast = (value: number, yes: number, no: number) =>
  BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, value, yes, no);
const notify = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF);
const allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);

/** Tells by its first word, which is an address, whether a call is a wrapper's. */
export const firstWordIs = (word: number): struct.sock_filter[] => [
  load(offsetOf('args') + halves.low),
  equal(word, 0, 1),
];

/** Tells by its second word, which has none of these bits, whether a call is a wrapper's. */
export const secondWordLacks = (bits: number): struct.sock_filter[] => [
  load(offsetOf('args') + 8 + halves.low),
  BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 1, 0),
];

/**
 * A program of seccomp that hands over the calls made from some ranges, and lets the others be.
 *
 * @param own where only stubs make calls.
 * @param shared where runtimes make them as well.
 * @param common those that must not be handed over when it is a runtime that makes them.
 */
export function callsFrom(
  own: readonly Range[],
  shared: readonly Range[],
  common: readonly Common[],
): struct.sock_filter[] {
  const sorting = [load(offsetOf('nr')), ...common.flatMap(sort), notify];
  return [
    ...own.flatMap((range) => from(range, [notify])),
    ...shared.flatMap((range) => from(range, sorting)),
    allow,
  ];
}

/** Instructions for calls of some numbers; any other number goes on behind them. */
function sort({ numbers, told }: Common): struct.sock_filter[] {
  const last = numbers.length - 1;
  const then = [...told, notify, allow];
  return [
    ...numbers.map((number, i) => equal(number, last - i, i === last ? then.length : 0)),
    ...then,
  ];
}

/** Instructions for the calls from a range; they come after the instruction that traps. */
function from({ start, end }: Range, then: readonly struct.sock_filter[]): struct.sock_filter[] {
  // No mapping here crosses 4 GiB.
  return [
    load(pointer + halves.high),
    equal(high(start), 0, then.length + 3),
    load(pointer + halves.low),
    atLeast(low(start), 0, then.length + 1),
    atLeast(low(end), then.length, 0),
    ...then,
  ];
}
