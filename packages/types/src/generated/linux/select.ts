// Generated from Linux 7.3.4 <linux/select.h> by "pnpm generate". Do not edit.
export * as struct from './select.struct.ts';
