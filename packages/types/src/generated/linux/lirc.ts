// Generated from Linux 7.3.4 <linux/lirc.h> by "pnpm generate". Do not edit.
export * from './lirc.constants.ts';
export * as struct from './lirc.struct.ts';
