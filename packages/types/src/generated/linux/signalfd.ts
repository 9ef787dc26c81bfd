// Generated from Linux 7.3.4 <linux/signalfd.h> by "pnpm generate". Do not edit.
export * from './signalfd.constants.ts';
export * as struct from './signalfd.struct.ts';
