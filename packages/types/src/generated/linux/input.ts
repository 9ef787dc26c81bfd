// Generated from Linux 7.3.4 <linux/input.h> by "pnpm generate". Do not edit.
export * from './input.constants.ts';
export * as struct from './input.struct.ts';
