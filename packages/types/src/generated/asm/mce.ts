// Generated from Linux 7.3.4 <asm/mce.h> by "pnpm generate". Do not edit.
export * from './mce.constants.ts';
export * as struct from './mce.struct.ts';
