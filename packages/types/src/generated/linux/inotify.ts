// Generated from Linux 7.3.4 <linux/inotify.h> by "pnpm generate". Do not edit.
export * from './inotify.constants.ts';
export * as struct from './inotify.struct.ts';
