// Generated from Linux 7.3.4 <linux/nfs3.h> by "pnpm generate". Do not edit.
export * from './nfs3.constants.ts';
export * as struct from './nfs3.struct.ts';
