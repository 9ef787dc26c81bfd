// Generated from Linux 7.3.4 <asm/mtrr.h> by "pnpm generate". Do not edit.
export * from './mtrr.constants.ts';
export type mtrr_type = number;
export * as struct from './mtrr.struct.ts';
