// Generated from Linux 7.3.4 <linux/l2tp.h> by "pnpm generate". Do not edit.
export * from './l2tp.constants.ts';
export * as struct from './l2tp.struct.ts';
