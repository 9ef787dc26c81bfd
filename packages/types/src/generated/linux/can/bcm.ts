// Generated from Linux 7.3.4 <linux/can/bcm.h> by "pnpm generate". Do not edit.
export * from './bcm.constants.ts';
export * as struct from './bcm.struct.ts';
