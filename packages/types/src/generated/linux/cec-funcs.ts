// Generated from Linux 7.3.4 <linux/cec-funcs.h> by "pnpm generate". Do not edit.
export * as struct from './cec-funcs.struct.ts';
