// Generated from Linux 7.3.4 <linux/nilfs2_api.h> by "pnpm generate". Do not edit.
export * from './nilfs2_api.constants.ts';
export * as struct from './nilfs2_api.struct.ts';
