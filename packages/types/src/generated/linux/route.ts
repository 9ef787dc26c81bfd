// Generated from Linux 7.3.4 <linux/route.h> by "pnpm generate". Do not edit.
export * from './route.constants.ts';
export * as struct from './route.struct.ts';
