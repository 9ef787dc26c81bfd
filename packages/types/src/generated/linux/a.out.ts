// Generated from Linux 7.3.4 <linux/a.out.h> by "pnpm generate". Do not edit.
export * from './a.out.constants.ts';
export * as struct from './a.out.struct.ts';
