// Generated from Linux 7.3.4 <linux/stm.h> by "pnpm generate". Do not edit.
export * from './stm.constants.ts';
export * as struct from './stm.struct.ts';
