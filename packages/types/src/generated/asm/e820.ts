// Generated from Linux 7.3.4 <asm/e820.h> by "pnpm generate". Do not edit.
export * from './e820.constants.ts';
export * as struct from './e820.struct.ts';
