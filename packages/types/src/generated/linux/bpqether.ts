// Generated from Linux 7.3.4 <linux/bpqether.h> by "pnpm generate". Do not edit.
export * from './bpqether.constants.ts';
export * as struct from './bpqether.struct.ts';
