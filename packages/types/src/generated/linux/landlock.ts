// Generated from Linux 7.3.4 <linux/landlock.h> by "pnpm generate". Do not edit.
export * from './landlock.constants.ts';
export * as struct from './landlock.struct.ts';
