// Generated from Linux 7.3.4 <asm/bootparam.h> by "pnpm generate". Do not edit.
export * from './bootparam.constants.ts';
export * as struct from './bootparam.struct.ts';
