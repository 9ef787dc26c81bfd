// Generated from Linux 7.3.4 <linux/surface_aggregator/cdev.h> by "pnpm generate". Do not edit.
export * from './cdev.constants.ts';
export * as struct from './cdev.struct.ts';
