// Generated from Linux 7.3.4 <linux/gfs2_ondisk.h> by "pnpm generate". Do not edit.
export * from './gfs2_ondisk.constants.ts';
export * as struct from './gfs2_ondisk.struct.ts';
