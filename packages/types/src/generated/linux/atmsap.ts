// Generated from Linux 7.3.4 <linux/atmsap.h> by "pnpm generate". Do not edit.
export * from './atmsap.constants.ts';
export * as struct from './atmsap.struct.ts';
