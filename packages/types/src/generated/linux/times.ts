// Generated from Linux 7.3.4 <linux/times.h> by "pnpm generate". Do not edit.
export * as struct from './times.struct.ts';
