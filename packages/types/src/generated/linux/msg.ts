// Generated from Linux 7.3.4 <linux/msg.h> by "pnpm generate". Do not edit.
export * from './msg.constants.ts';
export * as struct from './msg.struct.ts';
