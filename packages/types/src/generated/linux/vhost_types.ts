// Generated from Linux 7.3.4 <linux/vhost_types.h> by "pnpm generate". Do not edit.
export * from './vhost_types.constants.ts';
export * as struct from './vhost_types.struct.ts';
