// Generated from Linux 7.3.4 <linux/rseq.h> by "pnpm generate". Do not edit.
export * from './rseq.constants.ts';
export * as struct from './rseq.struct.ts';
