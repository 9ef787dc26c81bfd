// Generated from Linux 7.3.4 <linux/atmdev.h> by "pnpm generate". Do not edit.
export * from './atmdev.constants.ts';
export * as struct from './atmdev.struct.ts';
