// Generated from Linux 7.3.4 <linux/phonet.h> by "pnpm generate". Do not edit.
export * from './phonet.constants.ts';
export * as struct from './phonet.struct.ts';
