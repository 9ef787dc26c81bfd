// Generated from Linux 7.3.4 <linux/omapfb.h> by "pnpm generate". Do not edit.
export * from './omapfb.constants.ts';
export * as struct from './omapfb.struct.ts';
