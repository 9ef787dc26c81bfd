// Generated from Linux 7.3.4 <linux/firewire-cdev.h> by "pnpm generate". Do not edit.
export * from './firewire-cdev.constants.ts';
export * as struct from './firewire-cdev.struct.ts';
export * as union from './firewire-cdev.union.ts';
