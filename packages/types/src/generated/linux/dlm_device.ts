// Generated from Linux 7.3.4 <linux/dlm_device.h> by "pnpm generate". Do not edit.
export * from './dlm_device.constants.ts';
export * as struct from './dlm_device.struct.ts';
