// <linux/bpf_common.h>, as the instructions below are spelled in C.
import {
  BPF_ABS,
  BPF_JEQ,
  BPF_JGE,
  BPF_JMP,
  BPF_K,
  BPF_LD,
  BPF_RET,
  BPF_W,
} from '@linux-syscalls/types/linux/bpf_common';
import { BPF_JUMP, BPF_STMT } from '@linux-syscalls/types/linux/filter';
import { SECCOMP_RET_ALLOW, SECCOMP_RET_USER_NOTIF, struct } from 'linux-syscalls';

/** Where instructions lie; the end is not among them. */
export interface Range {
  readonly start: bigint;
  readonly end: bigint;
}

const pointer = struct.seccomp_data.offsetOf('instruction_pointer');
const low = (value: bigint): number => Number(BigInt.asUintN(32, value));
const high = (value: bigint): number => Number(value >> 32n);

/** A program of seccomp that hands over the calls made from some ranges, and lets the others be. */
export function callsFrom(ranges: readonly Range[]): struct.sock_filter[] {
  const load = (offset: number) => BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset);
  const answer = (action: number) => BPF_STMT(BPF_RET | BPF_K, action);
  return [
    ...ranges.flatMap(({ start, end }) => [
      // The address comes after the instruction that traps. No mapping here crosses 4 GiB.
      load(pointer + 4),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, high(start), 0, 4),
      load(pointer),
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, low(start), 0, 2),
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, low(end), 1, 0),
      answer(SECCOMP_RET_USER_NOTIF),
    ]),
    answer(SECCOMP_RET_ALLOW),
  ];
}
