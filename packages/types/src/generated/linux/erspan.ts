// Generated from Linux 7.3.4 <linux/erspan.h> by "pnpm generate". Do not edit.
export * as struct from './erspan.struct.ts';
