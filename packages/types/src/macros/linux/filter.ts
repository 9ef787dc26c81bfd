import type { ArchName, Integer } from '../../engine.ts';
import { struct } from '../../generated/linux/filter.declared.ts';
import { descriptorFor } from '../architecture.ts';
import { integerIn, ushort } from '../check.ts';

/**
 * BPF_STMT(code, k) makes an instruction of a classic filter, for `seccomp` and SO_ATTACH_FILTER.
 *
 * @param k 32 bits; negative numbers, such as SKF_AD_OFF, are converted as in C
 * @param architecture whose byte order the instruction has; this machine's by default
 * @see <linux/filter.h>
 */
export function BPF_STMT(code: Integer, k: Integer, architecture?: ArchName): struct.sock_filter {
  return descriptorFor(struct.sock_filter, 'BPF_STMT', architecture).from({
    code: ushort('BPF_STMT: code', code),
    k: immediate('BPF_STMT', k),
  });
}

/**
 * BPF_JUMP(code, k, jt, jf) makes a conditional jump of a classic filter. See {@link BPF_STMT}.
 *
 * @param jt how many instructions to skip if the condition holds, up to 255
 * @param jf how many to skip if it doesn't
 */
export function BPF_JUMP(
  code: Integer,
  k: Integer,
  jt: Integer,
  jf: Integer,
  architecture?: ArchName,
): struct.sock_filter {
  return descriptorFor(struct.sock_filter, 'BPF_JUMP', architecture).from({
    code: ushort('BPF_JUMP: code', code),
    jt: integerIn('BPF_JUMP: jt', jt, 0, 0xff),
    jf: integerIn('BPF_JUMP: jf', jf, 0, 0xff),
    k: immediate('BPF_JUMP', k),
  });
}

/** BPF_RVAL(code) gives what a BPF_RET instruction returns: BPF_A, BPF_K or BPF_X. */
export function BPF_RVAL(code: Integer): number {
  return ushort('BPF_RVAL: code', code) & 0x18;
}

/** BPF_MISCOP(code) gives what a BPF_MISC instruction does: BPF_TAX or BPF_TXA. */
export function BPF_MISCOP(code: Integer): number {
  return ushort('BPF_MISCOP: code', code) & 0xf8;
}

function immediate(call: string, k: Integer): number {
  return integerIn(`${call}: k`, k, -0x8000_0000, 0xffff_ffff) >>> 0;
}
