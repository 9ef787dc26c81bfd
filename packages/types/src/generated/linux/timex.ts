// Generated from Linux 7.3.4 <linux/timex.h> by "pnpm generate". Do not edit.
export * from './timex.constants.ts';
export * as struct from './timex.struct.ts';
