// Generated from Linux 7.3.4 <linux/random.h> by "pnpm generate". Do not edit.
export * from './random.constants.ts';
export * as struct from './random.struct.ts';
