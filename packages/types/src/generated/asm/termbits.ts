// Generated from Linux 7.3.4 <asm/termbits.h> by "pnpm generate". Do not edit.
export * from './termbits.constants.ts';
export type tcflag_t = number;
export * as struct from './termbits.struct.ts';
