// Generated from Linux 7.3.4 <linux/elf-fdpic.h> by "pnpm generate". Do not edit.
export * from './elf-fdpic.constants.ts';
export * as struct from './elf-fdpic.struct.ts';
