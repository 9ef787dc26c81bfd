// Generated from Linux 7.3.4 <asm/ldt.h> by "pnpm generate". Do not edit.
export * from './ldt.constants.ts';
export * as struct from './ldt.struct.ts';
