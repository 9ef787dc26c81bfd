// Generated from Linux 7.3.4 <linux/eventpoll.h> by "pnpm generate". Do not edit.
export * from './eventpoll.constants.ts';
export * as struct from './eventpoll.struct.ts';
