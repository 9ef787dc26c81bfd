// Generated from Linux 7.3.4 <asm/vm86.h> by "pnpm generate". Do not edit.
export * from './vm86.constants.ts';
export * as struct from './vm86.struct.ts';
