// Generated from Linux 7.3.4 <linux/atalk.h> by "pnpm generate". Do not edit.
export * from './atalk.constants.ts';
export * as struct from './atalk.struct.ts';
