// Generated from Linux 7.3.4 <linux/misc/bcm_vk.h> by "pnpm generate". Do not edit.
export * from './bcm_vk.constants.ts';
export * as struct from './bcm_vk.struct.ts';
