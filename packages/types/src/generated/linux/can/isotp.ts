// Generated from Linux 7.3.4 <linux/can/isotp.h> by "pnpm generate". Do not edit.
export * from './isotp.constants.ts';
export * as struct from './isotp.struct.ts';
