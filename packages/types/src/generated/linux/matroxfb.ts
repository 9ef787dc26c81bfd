// Generated from Linux 7.3.4 <linux/matroxfb.h> by "pnpm generate". Do not edit.
export * from './matroxfb.constants.ts';
export * as struct from './matroxfb.struct.ts';
