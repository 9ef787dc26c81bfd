// Generated from Linux 7.3.4 <linux/nilfs2_ondisk.h> by "pnpm generate". Do not edit.
export * from './nilfs2_ondisk.constants.ts';
export * as struct from './nilfs2_ondisk.struct.ts';
export * as union from './nilfs2_ondisk.union.ts';
