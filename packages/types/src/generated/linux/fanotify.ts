// Generated from Linux 7.3.4 <linux/fanotify.h> by "pnpm generate". Do not edit.
export * from './fanotify.constants.ts';
export * as struct from './fanotify.struct.ts';
