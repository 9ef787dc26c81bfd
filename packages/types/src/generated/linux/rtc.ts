// Generated from Linux 7.3.4 <linux/rtc.h> by "pnpm generate". Do not edit.
export * from './rtc.constants.ts';
export * as struct from './rtc.struct.ts';
