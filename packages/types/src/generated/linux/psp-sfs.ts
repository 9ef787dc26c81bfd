// Generated from Linux 7.3.4 <linux/psp-sfs.h> by "pnpm generate". Do not edit.
export * from './psp-sfs.constants.ts';
export * as struct from './psp-sfs.struct.ts';
