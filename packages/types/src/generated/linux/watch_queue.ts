// Generated from Linux 7.3.4 <linux/watch_queue.h> by "pnpm generate". Do not edit.
export * from './watch_queue.constants.ts';
export * as struct from './watch_queue.struct.ts';
