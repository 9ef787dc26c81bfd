// Generated from Linux 7.3.4 <linux/ext4.h> by "pnpm generate". Do not edit.
export * from './ext4.constants.ts';
export * as struct from './ext4.struct.ts';
