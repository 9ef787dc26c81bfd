// Generated from Linux 7.3.4 <linux/rio_cm_cdev.h> by "pnpm generate". Do not edit.
export * from './rio_cm_cdev.constants.ts';
export * as struct from './rio_cm_cdev.struct.ts';
