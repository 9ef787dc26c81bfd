// Generated from Linux 7.3.4 <linux/rio_mport_cdev.h> by "pnpm generate". Do not edit.
export * from './rio_mport_cdev.constants.ts';
export * as struct from './rio_mport_cdev.struct.ts';
