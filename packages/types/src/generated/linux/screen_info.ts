// Generated from Linux 7.3.4 <linux/screen_info.h> by "pnpm generate". Do not edit.
export * from './screen_info.constants.ts';
export * as struct from './screen_info.struct.ts';
