// Generated from Linux 7.3.4 <linux/can/gw.h> by "pnpm generate". Do not edit.
export * from './gw.constants.ts';
export * as struct from './gw.struct.ts';
