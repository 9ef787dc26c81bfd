// Generated from Linux 7.3.4 <linux/media/dreamchip/rppx1-config.h> by "pnpm generate". Do not edit.
export * from './rppx1-config.constants.ts';
export * as struct from './rppx1-config.struct.ts';
