// Generated from Linux 7.3.4 <linux/elf-fdpic.h> by "pnpm generate". Do not edit.
export const ELF32_FDPIC_LOADMAP_VERSION = 0,
  ELF64_FDPIC_LOADMAP_VERSION = 0,
  PT_GNU_STACK = 1685382481;
