// Generated from Linux 7.3.4 <linux/pr.h> by "pnpm generate". Do not edit.
export * from './pr.constants.ts';
export * as struct from './pr.struct.ts';
