// Generated from Linux 7.3.4 <linux/cyclades.h> by "pnpm generate". Do not edit.
export * from './cyclades.constants.ts';
export * as struct from './cyclades.struct.ts';
