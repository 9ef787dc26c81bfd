// Generated from Linux 7.3.4 <linux/pfkeyv2.h> by "pnpm generate". Do not edit.
export * from './pfkeyv2.constants.ts';
export * as struct from './pfkeyv2.struct.ts';
