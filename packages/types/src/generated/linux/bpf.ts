// Generated from Linux 7.3.4 <linux/bpf.h> by "pnpm generate". Do not edit.
export * from './bpf.constants.ts';
export * as struct from './bpf.struct.ts';
export * as union from './bpf.union.ts';
