// Generated from Linux 7.3.4 <linux/mtio.h> by "pnpm generate". Do not edit.
export * from './mtio.constants.ts';
export * as struct from './mtio.struct.ts';
