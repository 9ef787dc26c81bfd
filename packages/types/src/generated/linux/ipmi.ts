// Generated from Linux 7.3.4 <linux/ipmi.h> by "pnpm generate". Do not edit.
export * from './ipmi.constants.ts';
export * as struct from './ipmi.struct.ts';
