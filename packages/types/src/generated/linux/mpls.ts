// Generated from Linux 7.3.4 <linux/mpls.h> by "pnpm generate". Do not edit.
export * from './mpls.constants.ts';
export * as struct from './mpls.struct.ts';
