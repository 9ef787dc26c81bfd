// Generated from Linux 7.3.4 <linux/user_events.h> by "pnpm generate". Do not edit.
export * from './user_events.constants.ts';
export * as struct from './user_events.struct.ts';
