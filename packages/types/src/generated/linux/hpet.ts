// Generated from Linux 7.3.4 <linux/hpet.h> by "pnpm generate". Do not edit.
export * from './hpet.constants.ts';
export * as struct from './hpet.struct.ts';
