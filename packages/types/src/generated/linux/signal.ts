// Generated from Linux 7.3.4 <linux/signal.h> by "pnpm generate". Do not edit.
export * from './signal.constants.ts';
export * as struct from './signal.struct.ts';
