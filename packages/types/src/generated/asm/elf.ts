// Generated from Linux 7.3.4 <asm/elf.h> by "pnpm generate". Do not edit.
export * from './elf.constants.ts';
export type elf_fpreg_t = bigint;
export { __riscv_fp_state as elf_fpregset_t } from './ptrace.union.ts';
export type elf_greg_t = number;
export { user_regs_struct as elf_gregset_t } from './ptrace.struct.ts';
export * as struct from './elf.struct.ts';
