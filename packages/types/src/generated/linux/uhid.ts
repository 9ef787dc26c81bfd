// Generated from Linux 7.3.4 <linux/uhid.h> by "pnpm generate". Do not edit.
export * from './uhid.constants.ts';
export * as struct from './uhid.struct.ts';
