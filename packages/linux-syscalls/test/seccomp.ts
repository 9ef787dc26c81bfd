import * as audit from '@linux-syscalls/types/linux/audit';
import * as bpf from '@linux-syscalls/types/linux/bpf_common';
import { BPF_JUMP, BPF_STMT } from '@linux-syscalls/types/linux/filter';
import { SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO, struct } from 'linux-syscalls';
import { arch, errno } from 'linux-syscalls/raw';

/** What a filter is told of a call of this machine's own table. */
const ownTable = {
  x86_64: audit.AUDIT_ARCH_X86_64,
  x86: audit.AUDIT_ARCH_I386,
  arm: audit.AUDIT_ARCH_ARM,
  riscv64: audit.AUDIT_ARCH_RISCV64,
  aarch64: audit.AUDIT_ARCH_AARCH64,
  loongarch64: audit.AUDIT_ARCH_LOONGARCH64,
  s390x: audit.AUDIT_ARCH_S390X,
  ppc64le: audit.AUDIT_ARCH_PPC64LE,
}[arch!];

const load = (field: 'arch' | 'nr'): struct.sock_filter =>
  BPF_STMT(bpf.BPF_LD | bpf.BPF_W | bpf.BPF_ABS, struct.seccomp_data.offsetOf(field));
const jump = (test: number, value: number, yes: number, no: number): struct.sock_filter =>
  BPF_JUMP(bpf.BPF_JMP | test | bpf.BPF_K, value, yes, no);
const answer = (action: number): struct.sock_filter => BPF_STMT(bpf.BPF_RET | bpf.BPF_K, action);

/** A filter that answers one call by an action, refuses other tables, and allows the rest. */
export function filterOf(nr: number, action: number): readonly struct.sock_filter[] {
  return [
    load('arch'),
    jump(bpf.BPF_JEQ, ownTable, 1, 0),
    answer(SECCOMP_RET_ERRNO | errno.EPERM!),
    load('nr'),
    jump(bpf.BPF_JEQ, nr, 0, 1),
    answer(action),
    answer(SECCOMP_RET_ALLOW),
  ];
}
