// Generated from Linux 7.3.4 <linux/pfrut.h> by "pnpm generate". Do not edit.
export * from './pfrut.constants.ts';
export * as struct from './pfrut.struct.ts';
