import type { Integer } from '../../engine.ts';
import { ushort } from '../check.ts';

/**
 * BPF_CLASS(code) gives the class of an instruction: BPF_LD, BPF_ALU, BPF_JMP …
 *
 * @see <linux/bpf_common.h>
 */
export function BPF_CLASS(code: Integer): number {
  return ushort('BPF_CLASS: code', code) & 0x07;
}

/** BPF_SIZE(code) gives how much a load or a store moves: BPF_W, BPF_H or BPF_B. */
export function BPF_SIZE(code: Integer): number {
  return ushort('BPF_SIZE: code', code) & 0x18;
}

/** BPF_MODE(code) gives how a load or a store addresses: BPF_ABS, BPF_MEM … */
export function BPF_MODE(code: Integer): number {
  return ushort('BPF_MODE: code', code) & 0xe0;
}

/** BPF_OP(code) gives what an instruction computes or compares: BPF_ADD, BPF_JEQ … */
export function BPF_OP(code: Integer): number {
  return ushort('BPF_OP: code', code) & 0xf0;
}

/** BPF_SRC(code) gives an instruction's second operand: BPF_K or BPF_X. */
export function BPF_SRC(code: Integer): number {
  return ushort('BPF_SRC: code', code) & 0x08;
}
