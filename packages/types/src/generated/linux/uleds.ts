// Generated from Linux 7.3.4 <linux/uleds.h> by "pnpm generate". Do not edit.
export * from './uleds.constants.ts';
export * as struct from './uleds.struct.ts';
