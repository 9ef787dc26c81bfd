// Generated from Linux 7.3.4 <linux/nfs2.h> by "pnpm generate". Do not edit.
export * from './nfs2.constants.ts';
export * as struct from './nfs2.struct.ts';
