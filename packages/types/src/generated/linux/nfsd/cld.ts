// Generated from Linux 7.3.4 <linux/nfsd/cld.h> by "pnpm generate". Do not edit.
export * from './cld.constants.ts';
export * as struct from './cld.struct.ts';
