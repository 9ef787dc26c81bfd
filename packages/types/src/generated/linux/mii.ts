// Generated from Linux 7.3.4 <linux/mii.h> by "pnpm generate". Do not edit.
export * from './mii.constants.ts';
export * as struct from './mii.struct.ts';
