// Generated from Linux 7.3.4 <linux/vbox_vmmdev_types.h> by "pnpm generate". Do not edit.
export * from './vbox_vmmdev_types.constants.ts';
export * as struct from './vbox_vmmdev_types.struct.ts';
