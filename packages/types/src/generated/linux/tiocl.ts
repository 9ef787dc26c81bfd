// Generated from Linux 7.3.4 <linux/tiocl.h> by "pnpm generate". Do not edit.
export * from './tiocl.constants.ts';
export * as struct from './tiocl.struct.ts';
