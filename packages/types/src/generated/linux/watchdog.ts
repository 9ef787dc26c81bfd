// Generated from Linux 7.3.4 <linux/watchdog.h> by "pnpm generate". Do not edit.
export * from './watchdog.constants.ts';
export * as struct from './watchdog.struct.ts';
