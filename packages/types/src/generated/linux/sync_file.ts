// Generated from Linux 7.3.4 <linux/sync_file.h> by "pnpm generate". Do not edit.
export * from './sync_file.constants.ts';
export * as struct from './sync_file.struct.ts';
