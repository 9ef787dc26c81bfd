import { bytesOf } from '@linux-syscalls/types';
import * as audit from '@linux-syscalls/types/linux/audit';
import * as bpf from '@linux-syscalls/types/linux/bpf_common';
import { BPF_JUMP, BPF_STMT } from '@linux-syscalls/types/linux/filter';
import { SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO, struct } from 'linux-syscalls';
import { arch, errno } from 'linux-syscalls/raw';
import { lacks } from './needs.ts';

/** What a filter is told of a call by this machine's own table. */
const tables = {
  x86_64: audit.AUDIT_ARCH_X86_64,
  x86: audit.AUDIT_ARCH_I386,
  arm: audit.AUDIT_ARCH_ARM,
  riscv64: audit.AUDIT_ARCH_RISCV64,
  aarch64: audit.AUDIT_ARCH_AARCH64,
  loongarch64: audit.AUDIT_ARCH_LOONGARCH64,
  s390x: audit.AUDIT_ARCH_S390X,
  ppc64le: audit.AUDIT_ARCH_PPC64LE,
};

/**
 * A filter that answers some calls by an action, and allows all others. A number means another call
 * in another table, so calls by any other table are refused; so are those of x32, which have numbers
 * from 2³⁰ on.
 *
 * @param calls numbers; undefined where this machine has no such call.
 */
export function filterOf(
  calls: readonly (number | undefined)[],
  action: number,
): struct.sock_fprog {
  const table = arch === undefined ? lacks('a known architecture') : tables[arch];
  const refused = answer(SECCOMP_RET_ERRNO | errno.EPERM!);
  const instructions = [
    load('arch'),
    jump(bpf.BPF_JEQ, table, 1, 0),
    refused,
    load('nr'),
    jump(bpf.BPF_JGE, 2 ** 30, 0, 1),
    refused,
    ...calls.flatMap((nr) =>
      nr === undefined ? [] : [jump(bpf.BPF_JEQ, nr, 0, 1), answer(action)],
    ),
    answer(SECCOMP_RET_ALLOW),
  ];
  const filter = struct.sock_filter.array(instructions.length);
  instructions.forEach((instruction, i) => {
    filter[i] = instruction;
  });
  return struct.sock_fprog.from({ len: filter.length, filter: bytesOf(filter) });
}

function load(field: 'arch' | 'nr'): struct.sock_filter {
  return BPF_STMT(bpf.BPF_LD | bpf.BPF_W | bpf.BPF_ABS, struct.seccomp_data.offsetOf(field));
}

/** @param yes how many instructions to skip if the test holds. */
function jump(test: number, value: number, yes: number, no: number): struct.sock_filter {
  return BPF_JUMP(bpf.BPF_JMP | test | bpf.BPF_K, value, yes, no);
}

function answer(action: number): struct.sock_filter {
  return BPF_STMT(bpf.BPF_RET | bpf.BPF_K, action);
}
