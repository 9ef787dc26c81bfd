// Generated from Linux 7.3.4 <linux/can/raw.h> by "pnpm generate". Do not edit.
export * from './raw.constants.ts';
export * as struct from './raw.struct.ts';
